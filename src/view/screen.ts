import { signal } from '@preact/signals';
import type { Camera, Size } from './camera';

/** The map's size on screen in CSS pixels; zero before layout. Written by the map's host. */
export const mapSize = signal<Size>({ width: 0, height: 0 });

/**
 * The map's current camera, also during gestures and flights. Written by the renderer on screen; what is drawn over the
 * map (edge pointers, scale) follows it.
 */
export const liveCamera = signal<Camera | undefined>(undefined);

/** True while the user drags the date: the announcement waits until the drag ends. */
export const scrubbing = signal(false);
