import { type Bounds, eastward } from './bounds';

/** Room around the outermost places, as a share of the whole, and at least so many degrees. */
const ROOM = { share: 0.15, least: 1 };

/** Returns bounds around positions with some room, across the antimeridian where that is the shorter way; undefined for none. */
export function boundsAround(ats: readonly (readonly [longitude: number, latitude: number])[]): Bounds | undefined {
  if (ats.length === 0) return undefined;
  const lats = ats.map(([, latitude]) => latitude);
  const lons = [...new Set(ats.map(([longitude]) => longitude))].sort((a, b) => a - b);
  // The widest gap between neighbours is what the bounds leave out.
  let [west, width] = [lons[0] ?? 0, (lons.at(-1) ?? 0) - (lons[0] ?? 0)];
  for (const [i, longitude] of lons.entries()) {
    const before = lons[i - 1];
    if (before !== undefined && 360 - (longitude - before) < width)
      [west, width] = [longitude, 360 - (longitude - before)];
  }
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const room = (size: number) => Math.max(ROOM.least, size * ROOM.share);
  const around = room(width);
  const rounded = (value: number) => Math.round(value * 10) / 10;
  if (width + 2 * around >= 360)
    return [
      -180,
      rounded(Math.max(-85, south - room(north - south))),
      180,
      rounded(Math.min(85, north + room(north - south))),
    ];
  const start = west - around < -180 ? west - around + 360 : west - around;
  const [from, low, to, high] = eastward([
    rounded(start),
    rounded(Math.max(-90, south - room(north - south))),
    rounded(start + width + 2 * around),
    rounded(Math.min(90, north + room(north - south))),
  ]).map(rounded) as unknown as Bounds;
  // A file may have no longitude beyond 360.
  return [from, low, to > 360 ? rounded(to - 360) : to, high];
}
