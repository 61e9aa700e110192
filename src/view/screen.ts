import { signal } from '@preact/signals';
import type { Story } from '../story/format';
import type { Camera, Size } from './camera';
import { cameraOf } from './framing';
import type { View } from './view';

/** The map's size on screen in CSS pixels; zero before layout. Written by the map's host. */
export const mapSize = signal<Size>({ width: 0, height: 0 });

/**
 * The map's current camera, also during gestures and flights. Written by the renderer on screen; what is drawn over the
 * map (edge pointers, scale) follows it.
 */
export const liveCamera = signal<Camera | undefined>(undefined);

/** The camera that the user sees: the live one, or the view's until a renderer has reported one. Reads the signals above. */
export const shownCamera = (story: Story, view: View): Camera =>
  liveCamera.value ?? cameraOf(story, view, mapSize.value);

/** The lines that have a label on the map: ids of relations. Undefined before a renderer has reported them. */
export const labelledLines = signal<ReadonlySet<string> | undefined>(undefined);

/** True while the user drags the date: the announcement waits until the drag ends. */
export const scrubbing = signal(false);
