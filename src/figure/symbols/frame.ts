import { RADIANS } from '../../composition/sphere';
import { type Box, boxAround } from '../../view/framing';
import type { Globe, GlobePoint, Position } from '../geometry/globe';
import type { XY } from '../svg/path';

/**
 * The coordinate system of a symbol: its point, and an SVG matrix without translation. Lengths in it are px at the middle of the
 * map.
 */
export interface SymbolFrame {
  readonly at: GlobePoint;
  /** [a, b, c, d]: one px to the right is (a, b), one px down is (c, d). */
  readonly matrix: readonly [number, number, number, number];
  /** Whether the matrix only scales: no rotation, no skew. */
  readonly upright: boolean;
  /** Factor on lengths in the frame for the symbol's collision box. */
  readonly boxScale: number;
  /**
   * MapLibre's `perspectiveRatio`: distant symbols are smaller, but shrink half as much as the map. Below 0.6 they are not
   * placed.
   */
  readonly perspectiveRatio: number;
}

export type Alignment = 'map' | 'viewport';

/**
 * Returns the frame at a position. `pitch`: the plane that the symbol is drawn in. `rotation`: what its upper side points to, the
 * north or the top of the screen. `unscaled`: the perspective does not change the symbol's size, only its collision box, as in
 * the live map for layers with an `icon-offset`: https://github.com/maplibre/maplibre-gl-js/pull/7742
 */
export function symbolFrame(
  position: Position,
  globe: Globe,
  { pitch, rotation, unscaled }: { pitch: Alignment; rotation: Alignment; unscaled: boolean },
): SymbolFrame {
  const at = globe.project(position);
  const perspective = globe.perspective(at.front);
  const perspectiveRatio = 0.5 + 0.5 * perspective;
  // In the plane of the map, the projection applies all of the perspective and half of it is undone; else half of it is added.
  const scale = pitch === 'map' ? 0.5 + 0.5 / perspective : perspectiveRatio;
  const size = unscaled ? 1 : scale;
  const boxScale = unscaled ? scale : 1;
  if (pitch === 'viewport' && rotation === 'viewport') {
    return { at, matrix: [size, 0, 0, size], upright: true, boxScale, perspectiveRatio };
  }
  const { east, south } = globe.axesAt(position);
  if (pitch === 'viewport') {
    const angle = Math.atan2(east.y, east.x);
    const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size];
    return { at, matrix: [cos, sin, -sin, cos], upright: false, boxScale, perspectiveRatio };
  }
  const inMapPlane: SymbolFrame['matrix'] = [east.x * size, east.y * size, south.x * size, south.y * size];
  if (rotation === 'map') return { at, matrix: inMapPlane, upright: false, boxScale, perspectiveRatio };
  return { at, matrix: rotated(inMapPlane, -Math.atan2(east.y, east.x)), upright: false, boxScale, perspectiveRatio };
}

/** Returns the matrix with a rotation by `angle` radians clockwise applied before it. */
export function rotated([a, b, c, d]: SymbolFrame['matrix'], angle: number): SymbolFrame['matrix'] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin];
}

/** Returns where a point of the frame is on the screen. */
export const onScreen = ({ at, matrix: [a, b, c, d] }: SymbolFrame, [x, y]: XY): XY => [
  at.x + a * x + c * y,
  at.y + b * x + d * y,
];

export const cornersOf = ({ left, top, right, bottom }: Box): XY[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/** Returns the bounding box of a box that is rotated around its frame's point, by degrees clockwise. */
export function rotatedBox(box: Box, degrees: number): Box {
  if (degrees === 0) return box;
  const [cos, sin] = [Math.cos(degrees * RADIANS), Math.sin(degrees * RADIANS)];
  return boxAround(cornersOf(box).map(([x, y]): XY => [x * cos - y * sin, x * sin + y * cos]));
}
