import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext, type RefObject } from 'preact';
import { useContext } from 'preact/hooks';
import type { App } from '../../parts/app-context';
import type { Palette } from '../../style/palette';
import type { Size } from '../../view/camera';
import type { View } from '../../view/view';
import { pointAt } from '../lesson/lesson';
import type { LessonStore } from '../lesson/lesson-store';
import type { LessonWindow } from '../shared/lesson-window';

/** What a picture of a map must show. */
export interface PictureRequest {
  readonly view: View;
  readonly palette: Palette;
  /** The size of the audience's map in CSS px: the picture shows the same part of the globe. */
  readonly screen: Size;
  /** The width of the picture, in CSS px. */
  readonly width: number;
  /** The prefix of all ids in the picture; unique in the page. */
  readonly idPrefix: string;
}

export type DrawPicture = (request: PictureRequest) => SVGElement;

export type Tool = 'none' | 'laser' | 'pen';

/** The app, and what only this page has. */
export interface SpeakerApp {
  readonly app: App;
  readonly lesson: LessonStore;
  /** Undefined until the geometry is loaded. */
  readonly draw: ReadonlySignal<DrawPicture | undefined>;
  /** What the pointer does on the map. */
  readonly tool: Signal<Tool>;
}

export interface SpeakerWindow extends LessonWindow {
  /** The small map. */
  readonly map: RefObject<HTMLElement | null>;
}

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

/** Selects the tool, or no tool if it is already selected. */
export function toggleTool(speaker: SpeakerApp, tool: Exclude<Tool, 'none'>): void {
  const previous = speaker.tool.peek();
  clearTool(speaker);
  if (previous !== tool) speaker.tool.value = tool;
}

/** Selects no tool and removes the laser. */
export function clearTool({ lesson, tool }: SpeakerApp): void {
  tool.value = 'none';
  lesson.act(pointAt(undefined));
}
