import type { XY } from '../svg/path';
import { distanceBetween, interpolated, lengthOf } from '../svg/polyline';
import type { Position } from './globe';
import { partInside } from './liang-barsky';
import { planeOf } from './mercator';

/**
 * The dashes of a line, each as a line of its own, where the live map has them: it cuts lines into tiles, a little beyond
 * their edges, and the pattern begins anew in each. So nothing jumps when the live map takes over.
 *
 *     ┌───────── tile ─────────┐
 *   ──┼── ── ── ── ── ── ── ── ┼──
 *   └ the pattern of this tile begins here, and shows inside of it
 */

/** How the live map cuts a source into tiles, in px at a whole zoom level. */
export interface Tiling {
  readonly level: number;
  /** Width and height of a tile. */
  readonly tile: number;
  /** How far lines go on beyond their tile. */
  readonly buffer: number;
  /** By how many px of the tile's own level its lines may be off. */
  readonly tolerance: number;
}

/** Lengths of `dash` are in px at the tiling's level, on and off by turns; one at least is more than 0. */
export function dashed(
  line: readonly Position[],
  dash: readonly number[],
  { level, tile: side, buffer }: Tiling,
): Position[][] {
  // An odd pattern is on and off by turns only the second time around.
  const pattern = dash.length % 2 ? [...dash, ...dash] : dash;
  const plane = planeOf(level);
  const points = line.map(plane.to);
  const pieces = tilesOf(points, side).flatMap((tile) =>
    insideOf(points, grown(tile, buffer))
      .flatMap((part) => dashesOf(part, pattern))
      .flatMap((piece) => (piece.length > 1 && lengthOf(piece) > 0 ? insideOf(piece, tile) : dotsIn(piece, tile))),
  );
  return pieces.map((piece) => piece.map(plane.from));
}

interface Tile {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The tiles that the line may touch: all that its box does. */
function tilesOf(points: readonly XY[], side: number): Tile[] {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const tiles: Tile[] = [];
  for (let x = Math.floor(Math.min(...xs) / side); x <= Math.floor(Math.max(...xs) / side); x++) {
    for (let y = Math.floor(Math.min(...ys) / side); y <= Math.floor(Math.max(...ys) / side); y++) {
      tiles.push({ left: x * side, top: y * side, right: (x + 1) * side, bottom: (y + 1) * side });
    }
  }
  return tiles;
}

const grown = ({ left, top, right, bottom }: Tile, by: number): Tile => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

const dotsIn = (piece: readonly XY[], { left, top, right, bottom }: Tile): XY[][] =>
  piece
    .slice(0, 1)
    .filter(([x, y]) => x >= left && x < right && y >= top && y < bottom)
    .map((point) => [point]);

/** The parts of a line inside of a tile. */
function insideOf(line: readonly XY[], tile: Tile): XY[][] {
  const parts: XY[][] = [];
  for (let i = 1; i < line.length; i++) {
    const piece = clipped(line[i - 1] as XY, line[i] as XY, tile);
    if (!piece) continue;
    const last = parts.at(-1);
    const end = last?.at(-1);
    if (last && end && end[0] === piece[0][0] && end[1] === piece[0][1]) last.push(piece[1]);
    else parts.push(piece);
  }
  return parts;
}

function clipped(a: XY, b: XY, { left, top, right, bottom }: Tile): [XY, XY] | undefined {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const edges: [number, number][] = [[-dx, a[0] - left], [dx, right - a[0]], [-dy, a[1] - top], [dy, bottom - a[1]]]; // biome-ignore format: one edge each
  const inside = partInside(edges);
  if (!inside) return undefined;
  const [from, to] = inside;
  return [from === 0 ? a : interpolated(a, b, from), to === 1 ? b : interpolated(a, b, to)];
}

/** What of the line is on, from its start. A dash of no length is one point: round caps make a dot of it. */
function dashesOf(line: readonly XY[], pattern: readonly number[]): XY[][] {
  const dashes: XY[][] = [];
  const first = line[0];
  if (!first) return [];
  let [index, left] = [0, pattern[0] ?? 0];
  let current: XY[] | undefined = [first];
  for (let i = 1; i < line.length; i++) {
    let [a, b] = [line[i - 1] as XY, line[i] as XY];
    let step = distanceBetween(a, b);
    while (step >= left) {
      const turn = interpolated(a, b, step ? left / step : 0);
      if (current) {
        if (left > 0) current.push(turn);
        dashes.push(current);
      }
      step -= left;
      a = turn;
      index = (index + 1) % pattern.length;
      left = pattern[index] ?? 0;
      current = index % 2 ? undefined : [turn];
      b = line[i] as XY;
    }
    left -= step;
    current?.push(b);
  }
  if (current) dashes.push(current);
  return dashes;
}
