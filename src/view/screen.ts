import { signal } from '@preact/signals';
import type { Camera, Size } from './camera';

/** The map's size on screen; zero until it has been laid out. Written by what hosts the map. */
export const mapSize = signal<Size>({ width: 0, height: 0 });

/**
 * Where the map looks from right now, moving hands and flights included. Written by whichever renderer is on screen;
 * what stands over the map (edge pointers, scale) follows it.
 */
export const liveCamera = signal<Camera | undefined>(undefined);

/** True while a hand drags the date: what is said of it waits until it is let go. */
export const scrubbing = signal(false);
