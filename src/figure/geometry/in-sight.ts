import type { Position as Coordinates } from 'geojson';
import { angleBetween, RADIANS } from '../../composition/sphere';
import { boundsOf } from '../../style/cartography/line-bounds';
import type { Box } from '../../view/framing';
import { wrappedLongitude } from '../../view/turning';
import type { Globe } from './globe';

/** Radians beyond the frame that count as in sight: against rounding. */
const MARGIN = 0.01;

/**
 * Returns a function that says whether any part of a line or ring may be in a frame around the picture: most of the world's lines
 * are not, and need not be projected. It asks for the line's bounds only.
 *
 * @param frame in px, as far beyond the picture on opposite sides
 */
export function sightOf(globe: Globe, { left, top }: Box): (line: readonly Coordinates[]) => boolean {
  const corner = globe.unproject({ x: left, y: top });
  const radius = corner ? angleBetween(globe.center, corner) : globe.horizon.angle;
  const least = Math.cos(Math.min(Math.PI, radius + MARGIN));
  const [lon, lat] = globe.center;
  const [sine, cosine] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  return (line) => {
    const { west, south, east, north } = boundsOf(line);
    // Degrees of longitude to the nearest meridian of the bounds.
    const across = Math.max(0, Math.abs(wrappedLongitude(lon - (west + east) / 2)) - (east - west) / 2);
    // On that meridian, the cosine of the angle to the middle is a · sin(latitude) + b · cos(latitude): a wave with one crest.
    const b = cosine * Math.cos(across * RADIANS);
    const crest = Math.atan2(sine, b) / RADIANS;
    const cosineAt = (at: number) => sine * Math.sin(at * RADIANS) + b * Math.cos(at * RADIANS);
    const largest = crest >= south && crest <= north ? Math.hypot(sine, b) : Math.max(cosineAt(south), cosineAt(north));
    return largest >= least;
  };
}
