import type { Camera } from '../../../src/view/camera';

/** The input of the bare page, as JSON in its URL's hash: so it needs no story and computes no camera. */
export interface BareScene {
  /** The position and size of the app's map in a window of the same size, in CSS pixels. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly camera: Camera;
  /** Vertical, in degrees. */
  readonly fieldOfView: number;
  readonly colors: Readonly<Record<'water' | 'coast' | 'border' | 'marker' | 'ring' | 'label' | 'halo', string>>;
  readonly points: readonly { readonly name: string; readonly at: readonly [number, number] }[];
}

/** What the benchmark calls in the bare page, as `window.bare`. */
export interface BarePage {
  /** Flies to the camera; `duration` in milliseconds. */
  readonly fly: (camera: Camera, duration: number) => void;
}
