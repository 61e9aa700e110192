import type { Feature } from 'geojson';
import type { XY } from '../svg/path';

/** Something that the figure shows, for pointing at it and for tests. In drawing order: later ones lie on top. */
export interface DrawnMark {
  /** The style's layer. */
  readonly layer: string;
  /** The feature's own id and what a click on it selects, where it has them. */
  readonly id: string | undefined;
  readonly target: string | undefined;
  /** A click counts here: the style says so in the layer's metadata. */
  readonly interactive: boolean;
  readonly part: 'icon' | 'text' | undefined;
  /** What a text says. */
  readonly words: string | undefined;
  readonly shape: Shape;
}

/** In px from the figure's upper left corner. */
export type Shape =
  | { readonly type: 'disc'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly type: 'line'; readonly lines: readonly (readonly XY[])[]; readonly width: number }
  /** A ring, or rings of which the inner ones are holes. */
  | { readonly type: 'area'; readonly rings: readonly (readonly XY[])[] };

/** The feature's own names: what `DrawnMark` and `data-target` say of it. */
export function namesOf(feature: Feature): { id: string | undefined; target: string | undefined } {
  const { id, target } = feature.properties ?? {};
  return { id: typeof id === 'string' ? id : undefined, target: typeof target === 'string' ? target : undefined };
}
