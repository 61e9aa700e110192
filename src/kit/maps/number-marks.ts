import type { Size } from '../../view/camera';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place's number on a map: a disc beside its dot. */
export interface NumberMark {
  readonly dot: Point;
  /** The middle of the disc. */
  readonly disc: Point;
}

/** In px of the map. */
export const DISC_RADIUS = 10;
export const DOT_RADIUS = 3.5;
const GAP = 3;
/** Distances of the disc from the dot that are tried, the nearest first. */
const REACHES = [1, 2, 3.2, 4.6, 6.2].map((reach) => reach * (DISC_RADIUS + DOT_RADIUS + 1));
const DIRECTIONS = 12;

/**
 * Returns where the numbers of some dots are: one after the other takes the nearest free position around its dot, so that no number
 * covers another number, a dot, or the map's edge, as long as there is room.
 */
export function numberMarks(dots: readonly Point[], size: Size): NumberMark[] {
  const discs: Point[] = [];
  return dots.map((dot) => {
    const disc = bestOf(candidates(dot), (at) => faultsAt(at, dots, discs, size));
    discs.push(disc);
    return { dot, disc };
  });
}

const candidates = ({ x, y }: Point): Point[] =>
  REACHES.flatMap((reach) =>
    Array.from({ length: DIRECTIONS }, (_, i) => {
      // The upper right first, then around.
      const angle = -Math.PI / 4 + (i * 2 * Math.PI) / DIRECTIONS;
      return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
    }),
  );

/** How far a disc covers what it should not, in px: 0 if it is free. */
function faultsAt(at: Point, dots: readonly Point[], discs: readonly Point[], { width, height }: Size): number {
  const near = (others: readonly Point[], least: number) =>
    others.reduce((sum, { x, y }) => sum + Math.max(0, least - Math.hypot(x - at.x, y - at.y)), 0);
  const edge = DISC_RADIUS + GAP;
  const outside = Math.max(0, edge - at.x, at.x - (width - edge)) + Math.max(0, edge - at.y, at.y - (height - edge));
  return near(dots, DISC_RADIUS + DOT_RADIUS) + near(discs, 2 * DISC_RADIUS + GAP) + outside * DISC_RADIUS;
}

/** The first of some with no fault, else the first with the least. */
function bestOf(all: readonly Point[], faults: (one: Point) => number): Point {
  let best: { readonly at: Point; readonly faults: number } | undefined;
  for (const at of all) {
    const own = faults(at);
    if (!best || own < best.faults) best = { at, faults: own };
    if (own === 0) break;
  }
  if (!best) throw new Error('There is no position to choose from.');
  return best.at;
}
