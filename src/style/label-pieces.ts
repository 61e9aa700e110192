import { type Position, RADIANS } from '../composition/sphere';

/** The part of a label's line that tiles of some levels have. */
export interface LabelPiece {
  readonly line: readonly Position[];
  /** Levels of tiles: from the first to the last, both included. */
  readonly from: number;
  readonly to: number;
}

/** A line may be so long, as a share of a tile's width: rounding to the grid of the tile makes it a little longer. */
const LONGEST = 0.98;
/** A level above that of every tile. */
const CLOSEST = 99;

/**
 * Returns a label's line for tiles of each level up to `last`, whose tiles are also drawn closer: no piece is longer than a tile, and
 * all have the same middle. So one tile alone has a piece and its middle, and the label is drawn once.
 */
export function labelPieces(line: readonly Position[], last: number): LabelPiece[] {
  const lengths = lengthsOf(line);
  const length = sumOf(lengths);
  const whole = Math.floor(Math.log2((LONGEST * WORLD) / Math.max(length, Number.EPSILON)));
  if (whole >= last) return [{ line, from: 0, to: CLOSEST }];
  const pieces: LabelPiece[] = whole >= 0 ? [{ line, from: 0, to: whole }] : [];
  for (let level = Math.max(0, whole + 1); level <= last; level++) {
    const half = (LONGEST * WORLD) / 2 ** level / 2;
    const part = partOf(line, lengths, length / 2 - half, length / 2 + half);
    pieces.push({ line: part, from: level, to: level === last ? CLOSEST : level });
  }
  return pieces;
}

/** Returns the middle of a label's line as it is drawn in Web Mercator, where `line-center` sets a text. */
export function centerOf(line: readonly Position[]): Position {
  const lengths = lengthsOf(line);
  return positionAt(line, lengths, sumOf(lengths) / 2);
}

const sumOf = (lengths: readonly number[]): number => lengths.reduce((sum, one) => sum + one, 0);

/** Web Mercator's width, in degrees of longitude. */
const WORLD = 360;
const mercatorY = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS;

/** The lengths of a line's segments as drawn in Web Mercator, in degrees of longitude. */
function lengthsOf(line: readonly Position[]): number[] {
  const drawn = line.map(([lon, lat]) => [lon, mercatorY(lat)] as const);
  return drawn.slice(1).map(([x, y], i) => Math.hypot(x - (drawn[i]?.[0] ?? x), y - (drawn[i]?.[1] ?? y)));
}

function positionAt(line: readonly Position[], lengths: readonly number[], along: number): Position {
  let left = along;
  for (const [i, length] of lengths.entries()) {
    const [from = NOWHERE, to = NOWHERE] = [line[i], line[i + 1]];
    if (left <= length) {
      const share = length > 0 ? left / length : 0;
      return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
    }
    left -= length;
  }
  return line.at(-1) ?? NOWHERE;
}

function partOf(line: readonly Position[], lengths: readonly number[], from: number, to: number): Position[] {
  let along = 0;
  const between = line.filter((_, i) => {
    along += lengths[i - 1] ?? 0;
    return along > from && along < to;
  });
  return [positionAt(line, lengths, from), ...between, positionAt(line, lengths, to)];
}

/** Default for the type checker only: a label's line always has at least two positions. */
const NOWHERE: Position = [0, 0];
