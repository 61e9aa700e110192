import type { Box } from '../../view/framing';
import type { XY } from '../svg/path';
import { interpolated, lengthOf, planarDistance } from '../svg/polyline';
import type { Position } from './globe';
import { partInside } from './liang-barsky';
import { planeOf } from './mercator';

/**
 * The dashes of a line, each as a line of its own, at the same places as in the live map: it cuts lines into tiles, a little
 * beyond their edges, and restarts the pattern in each (https://github.com/mapbox/mapbox-gl-js/issues/5395). So no dash jumps
 * when the live map takes over.
 *
 *     ┌───────── tile ─────────┐
 *   ──┼── ── ── ── ── ── ── ── ┼──
 *   └ the pattern of this tile starts here, and is visible only inside of the tile
 */

/** How the live map cuts a source into tiles, in px at a whole zoom level. */
export interface Tiling {
  readonly level: number;
  /** Width and height of a tile. */
  readonly tile: number;
  /** How far lines continue beyond their tile. */
  readonly buffer: number;
  /** By how many px at this level lines may be inexact. */
  readonly tolerance: number;
}

/**
 * Returns the dashes of a line. `dash`: lengths in px at the tiling's level, on and off alternately; at least one is more than
 * 0.
 */
export function dashed(
  line: readonly Position[],
  dash: readonly number[],
  { level, tile: side, buffer }: Tiling,
): Position[][] {
  // An odd pattern is repeated once: on and off change places in the repetition.
  const pattern = dash.length % 2 ? [...dash, ...dash] : dash;
  const plane = planeOf(level);
  const points = line.map(plane.to);
  const pieces = tilesOf(points, side).flatMap((tile) =>
    partsInside(points, enlarged(tile, buffer))
      .flatMap((part) => dashesOf(part, pattern))
      .flatMap((piece) => (piece.length > 1 && lengthOf(piece) > 0 ? partsInside(piece, tile) : dotsIn(piece, tile))),
  );
  return pieces.map((piece) => piece.map(plane.from));
}

/** Returns the tiles that the line may touch: all that its bounding box touches. */
function tilesOf(points: readonly XY[], side: number): Box[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const tiles: Box[] = [];
  for (let x = Math.floor(Math.min(...xs) / side); x <= Math.floor(Math.max(...xs) / side); x++) {
    for (let y = Math.floor(Math.min(...ys) / side); y <= Math.floor(Math.max(...ys) / side); y++) {
      tiles.push({ left: x * side, top: y * side, right: (x + 1) * side, bottom: (y + 1) * side });
    }
  }
  return tiles;
}

const enlarged = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/**
 * Returns the dot that a dash of length 0 makes, if the tile contains it: a tile's right and lower edges belong to its
 * neighbours.
 */
const dotsIn = (piece: readonly XY[], { left, top, right, bottom }: Box): XY[][] =>
  piece
    .slice(0, 1)
    .filter(([x, y]) => x >= left && x < right && y >= top && y < bottom)
    .map((point) => [point]);

/** Returns the parts of a line inside a tile. */
function partsInside(line: readonly XY[], tile: Box): XY[][] {
  const parts: XY[][] = [];
  for (let i = 1; i < line.length; i++) {
    const piece = clippedSegment(line[i - 1] as XY, line[i] as XY, tile);
    if (!piece) continue;
    const last = parts.at(-1);
    const end = last?.at(-1);
    if (last && end && end[0] === piece[0][0] && end[1] === piece[0][1]) last.push(piece[1]);
    else parts.push(piece);
  }
  return parts;
}

function clippedSegment(a: XY, b: XY, { left, top, right, bottom }: Box): [XY, XY] | undefined {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const edges: [number, number][] = [[-dx, a[0] - left], [dx, right - a[0]], [-dy, a[1] - top], [dy, bottom - a[1]]]; // biome-ignore format: one edge each
  const inside = partInside(edges);
  if (!inside) return undefined;
  const [from, to] = inside;
  return [from === 0 ? a : interpolated(a, b, from), to === 1 ? b : interpolated(a, b, to)];
}

/**
 * Returns the dashes of a line, the pattern starting with the line. A dash of length 0 is one point: round caps make it a dot.
 */
function dashesOf(line: readonly XY[], pattern: readonly number[]): XY[][] {
  const dashes: XY[][] = [];
  const first = line[0];
  if (!first) return [];
  let [index, rest] = [0, pattern[0] ?? 0];
  let current: XY[] | undefined = [first];
  for (let i = 1; i < line.length; i++) {
    let [a, b] = [line[i - 1] as XY, line[i] as XY];
    let step = planarDistance(a, b);
    while (step >= rest) {
      const boundary = interpolated(a, b, step ? rest / step : 0);
      if (current) {
        if (rest > 0) current.push(boundary);
        dashes.push(current);
      }
      step -= rest;
      a = boundary;
      index = (index + 1) % pattern.length;
      rest = pattern[index] ?? 0;
      current = index % 2 ? undefined : [boundary];
      b = line[i] as XY;
    }
    rest -= step;
    current?.push(b);
  }
  if (current) dashes.push(current);
  return dashes;
}
