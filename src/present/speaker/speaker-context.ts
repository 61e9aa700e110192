import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../../parts/app-context';
import type { Palette } from '../../style/palette';
import type { Size } from '../../view/camera';
import type { View } from '../../view/view';
import type { LessonStore } from '../lesson/lesson-store';

/** A picture of a map that the speaker's page asks for. */
export interface PictureOrder {
  readonly view: View;
  readonly palette: Palette;
  /** The audience's map in CSS px: the picture shows what that shows. */
  readonly screen: Size;
  /** Of the picture, in CSS px. */
  readonly width: number;
  /** Begins the ids in the picture, which no other picture in the page may share. */
  readonly idPrefix: string;
}

export type DrawPicture = (order: PictureOrder) => SVGElement;

export type Tool = 'none' | 'laser' | 'pen';

/** What the speaker's page has beside the panels' app. */
export interface SpeakerApp {
  readonly app: App;
  readonly lesson: LessonStore;
  /** Undefined until the geometry is there. */
  readonly draw: ReadonlySignal<DrawPicture | undefined>;
  /** What a hand on the map does. */
  readonly tool: Signal<Tool>;
}

export const SpeakerContext = createContext<SpeakerApp | undefined>(undefined);

/** Throws outside of the speaker's page: that is a fault in the program. */
export function useSpeaker(): SpeakerApp {
  const speaker = useContext(SpeakerContext);
  if (!speaker) throw new Error('A component of the speaker’s page stands outside of SpeakerContext.');
  return speaker;
}
