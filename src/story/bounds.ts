/**
 * What a map frames: [west, south, east, north] in degrees. A story as it is read has the west from −180 to 180 and the
 * east beyond it, at most 360° on: bounds across the antimeridian are [115, 10, 290, 60], the whole world [-180, …, 180, …].
 */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The east as degrees beyond the west, so that arithmetic on longitudes needs no cases. */
export function eastward([west, south, east, north]: Bounds): [number, number, number, number] {
  const start = west > 180 ? west - 360 : west;
  return [start, south, start + widthOf([west, south, east, north]), north];
}

/** Degrees from the west eastwards to the east: 0 where they are the same meridian, 360 for the whole world. */
export function widthOf([west, , east]: Bounds): number {
  const width = east - west;
  return width < 0 ? width + 360 * Math.ceil(-width / 360) : Math.min(360, width);
}

/** Whether bounds (east beyond west) contain a position. */
export function contains(
  [west, south, east, north]: Bounds,
  [longitude, latitude]: readonly [number, number],
): boolean {
  if (latitude < south || latitude > north) return false;
  return (((longitude - west) % 360) + 360) % 360 <= east - west || longitude === east;
}
