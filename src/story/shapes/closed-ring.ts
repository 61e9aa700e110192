/** The corners of an area's edge. Part of the program, because parts that load late and on different occasions need it. */

export type Position = readonly [number, number];

/** Degrees between corners that are the same, about a metre. */
export const SAME = 1e-5;
/** The longitude that is nearest to another one: it may be beyond ±180. */
export const near = (longitude: number, to: number): number => longitude + 360 * Math.round((to - longitude) / 360);

interface Corner {
  readonly at: Position;
  /** Its index in the file. */
  readonly index: number;
}

/** The corners without repeated neighbours and without a last one that closes the ring. Longitudes continue past ±180. */
export function cornersOf(ring: readonly Position[]): Corner[] {
  const corners: Corner[] = [];
  for (const [index, [longitude, latitude]] of ring.entries()) {
    const before = corners.at(-1)?.at;
    const at: Position = [before ? near(longitude, before[0]) : longitude, latitude];
    if (!before || !isSame(before, at)) corners.push({ at, index });
  }
  const [first, last] = [corners[0]?.at, corners.at(-1)?.at];
  if (first && last && corners.length > 1 && isSame(first, [near(last[0], first[0]), last[1]])) corners.pop();
  return corners;
}

const isSame = (a: Position, b: Position): boolean => Math.abs(a[0] - b[0]) < SAME && Math.abs(a[1] - b[1]) < SAME;

/** Returns the ring closed and counter-clockwise, as GeoJSON has it: a source may give it in either direction. Longitudes continue past ±180. */
export function closedRing(ring: readonly Position[]): [number, number][] {
  const corners = cornersOf(ring).map(({ at: [longitude, latitude] }): [number, number] => [longitude, latitude]);
  if (signedArea(corners) < 0) corners.reverse();
  const [first] = corners;
  return first ? [...corners, [first[0], first[1]]] : [];
}

const signedArea = (corners: readonly Position[]): number =>
  corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0) / 2;
