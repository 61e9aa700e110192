import type { Feature } from 'geojson';
import type { XY } from '../svg/path';

/** A shape that the figure shows: for hit tests and for unit tests. In lists, the topmost is last. */
export interface DrawnMark {
  /** The id of the style layer. */
  readonly layer: string;
  /** The feature's own id and the selection that a click on it makes, if it has them. */
  readonly id: string | undefined;
  readonly target: string | undefined;
  /** Whether the layer reacts to clicks, as its metadata in the style says. */
  readonly interactive: boolean;
  readonly part: 'icon' | 'text' | undefined;
  /** The text of a label. */
  readonly words: string | undefined;
  readonly shape: DrawnShape;
}

/** All lengths are in px, from the figure's upper left corner. */
export type DrawnShape =
  | { readonly type: 'disc'; readonly x: number; readonly y: number; readonly radius: number }
  | { readonly type: 'line'; readonly lines: readonly (readonly XY[])[]; readonly width: number }
  /** One ring, or several of which the inner ones are holes. */
  | { readonly type: 'area'; readonly rings: readonly (readonly XY[])[] };

/** Returns the id and the target that a feature's properties name: for `DrawnMark` and `data-target`. */
export function namesOf(feature: Feature): { id: string | undefined; target: string | undefined } {
  const { id, target } = feature.properties ?? {};
  return { id: typeof id === 'string' ? id : undefined, target: typeof target === 'string' ? target : undefined };
}
