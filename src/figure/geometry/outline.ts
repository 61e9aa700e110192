import type { Position as Coordinates, Geometry } from 'geojson';
import { RADIANS } from '../../composition/sphere';
import { jointsOf } from '../../style/joints';
import type { Globe, GlobePoint, Position } from './globe';
import { isRing, linesOf } from './lines';
import { inMercator, latitudeAt, mercatorY } from './mercator';
import { DEFAULT_TOLERANCE, type Distortion, simplified } from './simplify';

/** An edge that bends by less than this many px between its ends is drawn straight. */
const BEND = 0.3;

export interface OutlineOptions {
  /** In px. */
  readonly tolerance?: number | undefined;
  readonly distortion?: Distortion | undefined;
  /** Lines and rings for which this is false are left out. */
  readonly isInSight?: (line: readonly Coordinates[]) => boolean;
}

/**
 * Returns the lines or rings of a geometry on the globe in px, simplified; hidden points are outside of the disc. With a larger
 * `tolerance` than the default, neighbours are simplified independently, and rings no larger than it are left out, as in the
 * live map.
 */
export function outlinesOf(
  geometry: Geometry,
  globe: Globe,
  { tolerance = DEFAULT_TOLERANCE, distortion, isInSight = () => true }: OutlineOptions = {},
): GlobePoint[][] {
  const isShared = tolerance <= DEFAULT_TOLERANCE;
  return linesOf(geometry)
    .filter(isInSight)
    .map((line) => outline(line, isShared ? jointsOf(line) : [], globe, longestEdge(globe), { tolerance, distortion }))
    .filter((line) => tolerance <= DEFAULT_TOLERANCE || reach(line) > tolerance);
}

/** Returns the px from the line's first point to the point farthest from it. */
function reach(line: readonly GlobePoint[]): number {
  const [start, end] = [line[0], line[farthest(line)]];
  return start && end ? Math.hypot(end.x - start.x, end.y - start.y) : 0;
}

/** Returns a line of positions on the globe in px, simplified. */
export const lineOnGlobe = (line: readonly Position[], globe: Globe): GlobePoint[] =>
  outline(
    line.map(([lon, lat]) => [lon, lat]),
    [],
    globe,
    longestEdge(globe),
  );

/** Returns the length in degrees from which on an edge must be divided. */
const longestEdge = ({ radius }: Globe): number => Math.sqrt((8 * BEND) / radius) / RADIANS;

/** Simplified between `joints`, the indexes at which borders meet. */
function outline(
  line: readonly Coordinates[],
  joints: readonly number[],
  globe: Globe,
  longest: number,
  { tolerance, distortion }: OutlineOptions = {},
): GlobePoint[] {
  const points: GlobePoint[] = [];
  const fixed = new Set<number>();
  let joint = 0;
  line.forEach((position, i) => {
    const previous = line[i - 1];
    if (previous)
      for (const between of straightInMercator(previous, position, longest)) points.push(globe.project(between));
    if (joints[joint] === i) {
      fixed.add(points.length);
      joint++;
    }
    points.push(globe.project(clamped(position)));
  });
  if (joints.length < 2 && isRing(line)) fixed.add(farthest(points));
  return simplified(points, (i) => fixed.has(i), tolerance, distortion);
}

const clamped = ([lon = 0, lat = 0]: Coordinates): [number, number] => [lon, inMercator(lat)];

/** Returns the index of the point farthest from the first. It is fixed too, or a ring might collapse to its start. */
function farthest(points: readonly GlobePoint[]): number {
  const start = points[0];
  let best = 0;
  let far = -1;
  points.forEach((point, i) => {
    const distance = start ? (point.x - start.x) ** 2 + (point.y - start.y) ** 2 : 0;
    if (distance > far) [far, best] = [distance, i];
  });
  return best;
}

/** Returns positions between two others on their straight line in Web Mercator, in which the live map's edges are straight. */
function straightInMercator(a: Coordinates, b: Coordinates, longest: number): [number, number][] {
  const [lonA, latA] = clamped(a);
  const [lonB, latB] = clamped(b);
  const steps = Math.ceil(Math.max(Math.abs(lonB - lonA), Math.abs(latB - latA)) / longest);
  if (steps < 2) return [];
  const [yA, yB] = [mercatorY(latA), mercatorY(latB)];
  return Array.from({ length: steps - 1 }, (_, i) => {
    const t = (i + 1) / steps;
    return [lonA + (lonB - lonA) * t, latitudeAt(yA + (yB - yA) * t)];
  });
}
