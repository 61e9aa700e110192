import type { Camera } from '../../../src/view/camera';

/** All that the bare page is told, as JSON after the "#" of its address: so it loads no story and frames nothing. */
export interface BareScene {
  /** Where the app's map stands in a window of this size, in CSS pixels. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly camera: Camera;
  /** Vertical, in degrees. */
  readonly fieldOfView: number;
  readonly colors: Readonly<Record<'water' | 'coast' | 'border' | 'marker' | 'ring' | 'label' | 'halo', string>>;
  readonly points: readonly { readonly name: string; readonly at: readonly [number, number] }[];
}

/** What the benchmark asks of the bare page, at `window.bare`. */
export interface Bare {
  /** Flies there in that many milliseconds. */
  readonly fly: (camera: Camera, duration: number) => void;
}
