import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SpeakerApp } from './speaker-app';
import type { SpeakerWindow } from './speaker-window';

/** The context of the speaker's components. */
interface SpeakerPage extends SpeakerApp {
  readonly window: SpeakerWindow;
}

export const SpeakerContext = createContext<SpeakerPage | undefined>(undefined);

/** Returns the context. Throws outside of the speaker's page, which is a bug. */
export function useSpeaker(): SpeakerPage {
  const speaker = useContext(SpeakerContext);
  if (!speaker) throw new Error('A component of the speaker’s page is outside of SpeakerContext.');
  return speaker;
}
