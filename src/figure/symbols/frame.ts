import type { Globe, Position, Spread } from '../ground/globe';
import type { XY } from '../svg/path';
import type { Box } from './collision';

/** How a symbol stands at its point: SVG's matrix without the shift, and the point. Lengths inside are px at the map's middle. */
export interface SymbolFrame {
  readonly at: Spread;
  /** [a, b, c, d]: one px to the right is (a, b), one px down is (c, d). */
  readonly matrix: readonly [number, number, number, number];
  /** Plain: only a size, no turn and no shear. */
  readonly upright: boolean;
  /** Factor on lengths inside of the frame for the box that the symbol wants. */
  readonly boxScale: number;
  /** Distance symbols are drawn smaller, by half as much as the ground; the live map leaves out what is below 0.6. */
  readonly nearness: number;
}

export type Alignment = 'map' | 'viewport';

/**
 * The frame at a position. `pitch` is the plane that the symbol lies in, `rotation` what its upper side points to: the
 * north of the place, or the top of the screen. `unscaled`: perspective is left alone, as the live map does for layers with
 * an `icon-offset`, though not for their boxes.
 */
export function symbolFrame(
  position: Position,
  globe: Globe,
  { pitch, rotation, unscaled }: { pitch: Alignment; rotation: Alignment; unscaled: boolean },
): SymbolFrame {
  const at = globe.project(position);
  const near = globe.nearness(at.front);
  const nearness = 0.5 + 0.5 * near;
  // On the ground the perspective does all of the shrinking, and half of it is taken back; else half of it is put in.
  const perspective = pitch === 'map' ? 0.5 + 0.5 / near : nearness;
  const size = unscaled ? 1 : perspective;
  const boxScale = unscaled ? perspective : 1;
  if (pitch === 'viewport' && rotation === 'viewport') {
    return { at, matrix: [size, 0, 0, size], upright: true, boxScale, nearness };
  }
  const { east, south } = globe.ground(position);
  if (pitch === 'viewport') {
    const angle = Math.atan2(east.y, east.x);
    const [cos, sin] = [Math.cos(angle) * size, Math.sin(angle) * size];
    return { at, matrix: [cos, sin, -sin, cos], upright: false, boxScale, nearness };
  }
  const lying: SymbolFrame['matrix'] = [east.x * size, east.y * size, south.x * size, south.y * size];
  if (rotation === 'map') return { at, matrix: lying, upright: false, boxScale, nearness };
  return { at, matrix: turned(lying, -Math.atan2(east.y, east.x)), upright: false, boxScale, nearness };
}

/** The matrix after a turn by `angle` radians clockwise inside of it. */
export function turned([a, b, c, d]: SymbolFrame['matrix'], angle: number): SymbolFrame['matrix'] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [a * cos + c * sin, b * cos + d * sin, c * cos - a * sin, d * cos - b * sin];
}

/** A point of the frame on the screen. */
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

/** The upright box around a box that is turned about its frame's point, by degrees clockwise. */
export function turnedBox(box: Box, degrees: number): Box {
  if (degrees === 0) return box;
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const points = cornersOf(box).map(([x, y]): XY => [x * cos - y * sin, x * sin + y * cos]);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}
