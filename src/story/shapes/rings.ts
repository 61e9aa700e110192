import { cornersOf, near, type Position, SAME } from './closed-ring';

/** The edge of an area, as a source gives it: its corners in order. Pure geometry in degrees, with straight sides as in GeoJSON. */

/** What is wrong with a ring, and at which of its corners, counted from 0. */
export interface RingFault {
  readonly code: 'ring-short' | 'ring-crosses' | 'ring-too-wide' | 'ring-around-pole' | 'ring-too-far';
  readonly corner?: number;
  readonly detail?: string;
}

/** As far north and south as Web Mercator goes. */
const FARTHEST = 85;

/** Returns what is wrong with a ring; nothing for one that has exactly one meaning. */
export function checkRing(ring: readonly Position[]): RingFault[] {
  const corners = cornersOf(ring);
  if (corners.length < 3) return [{ code: 'ring-short', detail: String(corners.length) }];
  const far = corners.find(({ at }) => Math.abs(at[1]) > FARTHEST);
  if (far) return [{ code: 'ring-too-far', corner: far.index, detail: String(far.at[1]) }];
  const sides = corners.map((corner, i) => ({ from: corner, to: corners[(i + 1) % corners.length] ?? corner }));
  // The last side goes back to the first corner, which may be a turn around the globe away.
  const [start, end] = [corners[0]?.at ?? [0, 0], corners.at(-1)?.at ?? [0, 0]];
  if (Math.abs(near(start[0], end[0]) - start[0]) > 1) return [{ code: 'ring-around-pole' }];
  const wide = sides.find(({ from, to }) => Math.abs(to.at[0] - from.at[0]) > 180 - SAME);
  if (wide) {
    const degrees = Math.round(Math.abs(wide.to.at[0] - wide.from.at[0]));
    return [{ code: 'ring-too-wide', corner: wide.from.index, detail: String(degrees) }];
  }
  for (const [i, a] of sides.entries()) {
    for (const [j, b] of sides.entries()) {
      if (j <= i) continue;
      const isNext = j === i + 1;
      const isBefore = i === 0 && j === sides.length - 1;
      const meet = isNext
        ? turnsBack(a.from.at, a.to.at, b.to.at)
        : isBefore
          ? turnsBack(b.from.at, b.to.at, a.to.at)
          : doMeet(a.from.at, a.to.at, b.from.at, b.to.at);
      if (meet) return [{ code: 'ring-crosses', corner: a.from.index, detail: String(b.from.index + 1) }];
    }
  }
  return [];
}

/** Twice the area of a triangle; above 0 if its corners are counter-clockwise. */
const turn = (a: Position, b: Position, c: Position): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

/** Whether a position on the line through two others is between them. */
const isBetween = (a: Position, b: Position, at: Position): boolean =>
  Math.min(a[0], b[0]) <= at[0] &&
  at[0] <= Math.max(a[0], b[0]) &&
  Math.min(a[1], b[1]) <= at[1] &&
  at[1] <= Math.max(a[1], b[1]);

/** Whether two sides with a common corner lie on each other. */
const turnsBack = (from: Position, corner: Position, to: Position): boolean =>
  turn(from, corner, to) === 0 &&
  (corner[0] - from[0]) * (to[0] - corner[0]) + (corner[1] - from[1]) * (to[1] - corner[1]) < 0;

/** Whether two sides without a common corner meet. */
function doMeet(a: Position, b: Position, c: Position, d: Position): boolean {
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (abc * abd < 0 && cda * cdb < 0) return true;
  return (
    (abc === 0 && isBetween(a, b, c)) ||
    (abd === 0 && isBetween(a, b, d)) ||
    (cda === 0 && isBetween(c, d, a)) ||
    (cdb === 0 && isBetween(c, d, b))
  );
}

/** Parts into which the height of a ring is divided to look for room for its name. */
const ROWS = 24;

/**
 * Returns a position inside a ring with room around it for a name: on one of some rows, the middle of the longest piece inside, the
 * nearer to the ring's own middle the better.
 */
export function middleOfRing(ring: readonly Position[]): Position {
  const corners = cornersOf(ring).map(({ at }) => at);
  const latitudes = corners.map(([, latitude]) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  let best: { readonly at: Position; readonly room: number } | undefined;
  for (let row = 1; row < ROWS; row++) {
    const latitude = south + ((north - south) * row) / ROWS;
    const crossings = corners
      .flatMap(([x, y], i) => {
        const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
        if (y > latitude === nextY > latitude) return [];
        return [x + ((latitude - y) / (nextY - y)) * (nextX - x)];
      })
      .sort((a, b) => a - b);
    const central = 1 - Math.abs(row / ROWS - 0.5);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const [west = 0, east = 0] = [crossings[i], crossings[i + 1]];
      const room = (east - west) * central;
      if (room > (best?.room ?? 0)) best = { at: [(west + east) / 2, latitude], room };
    }
  }
  return best?.at ?? corners[0] ?? [0, 0];
}
