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
const FARTHEST = Math.max(...REACHES);
const DIRECTIONS = 12;

/**
 * Returns where the numbers of some dots are: one after the other takes the nearest free position around its dot, so that no number
 * covers another number, a dot, or the map's edge, as long as there is room. `lines`: points of lines that should be seen, such as
 * borders; a number covers as few of them as it can.
 */
export function numberMarks(dots: readonly Point[], size: Size, lines: readonly Point[] = []): NumberMark[] {
  const discs: Point[] = [];
  return dots.map((dot) => {
    const near = lines.filter(({ x, y }) => Math.hypot(x - dot.x, y - dot.y) < FARTHEST + DISC_RADIUS + GAP);
    const disc = bestOf(candidates(dot), (at) => ({
      faults: faultsAt(at, dots, discs, size),
      covered: near.filter(({ x, y }) => Math.hypot(x - at.x, y - at.y) < DISC_RADIUS + 1).length,
    }));
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

/** How far a disc covers what it must not, in px: 0 if it is free. */
function faultsAt(at: Point, dots: readonly Point[], discs: readonly Point[], { width, height }: Size): number {
  const near = (others: readonly Point[], least: number) =>
    others.reduce((sum, { x, y }) => sum + Math.max(0, least - Math.hypot(x - at.x, y - at.y)), 0);
  const edge = DISC_RADIUS + GAP;
  const outside = Math.max(0, edge - at.x, at.x - (width - edge)) + Math.max(0, edge - at.y, at.y - (height - edge));
  return near(dots, DISC_RADIUS + DOT_RADIUS) + near(discs, 2 * DISC_RADIUS + GAP) + outside * DISC_RADIUS;
}

interface Cost {
  readonly faults: number;
  /** How many points of lines are under the disc. */
  readonly covered: number;
}

/** The first that costs nothing, else the first that costs least: faults count before lines. */
function bestOf(all: readonly Point[], costOf: (one: Point) => Cost): Point {
  let best: (Cost & { readonly at: Point }) | undefined;
  for (const at of all) {
    const { faults, covered } = costOf(at);
    const isBetter = !best || faults < best.faults || (faults === best.faults && covered < best.covered);
    if (isBetter) best = { at, faults, covered };
    if (faults + covered === 0) break;
  }
  if (!best) throw new Error('There is no position to choose from.');
  return best.at;
}
