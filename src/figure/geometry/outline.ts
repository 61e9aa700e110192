import type { Position as Coordinates, Geometry } from 'geojson';
import { RADIANS } from '../../composition/sphere';
import type { Globe, GlobePoint, Position } from './globe';
import { inMercator, latitudeAt, mercatorY } from './mercator';
import { isRing, keyOf, linesOf, type Nodes } from './nodes';
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
  nodes: Nodes,
  { tolerance = DEFAULT_TOLERANCE, distortion, isInSight = () => true }: OutlineOptions = {},
): GlobePoint[][] {
  const shared = tolerance > DEFAULT_TOLERANCE ? NO_NODES : nodes;
  return linesOf(geometry)
    .filter(isInSight)
    .map((line) => outline(line, globe, shared, longestEdge(globe), tolerance, distortion))
    .filter((line) => tolerance <= DEFAULT_TOLERANCE || reach(line) > tolerance);
}

/** Returns the px from the line's first point to the point farthest from it. */
function reach(line: readonly GlobePoint[]): number {
  const [start, end] = [line[0], line[farthest(line)]];
  return start && end ? Math.hypot(end.x - start.x, end.y - start.y) : 0;
}

const NO_NODES: Nodes = new Set();

/** Returns a line of positions on the globe in px, simplified. */
export const lineOnGlobe = (line: readonly Position[], globe: Globe): GlobePoint[] =>
  outline(
    line.map(([lon, lat]) => [lon, lat]),
    globe,
    NO_NODES,
    longestEdge(globe),
    DEFAULT_TOLERANCE,
  );

/** Returns the length in degrees from which on an edge must be divided. */
const longestEdge = ({ radius }: Globe): number => Math.sqrt((8 * BEND) / radius) / RADIANS;

function outline(
  line: readonly Coordinates[],
  globe: Globe,
  nodes: Nodes,
  longest: number,
  tolerance: number,
  distortion?: Distortion,
): GlobePoint[] {
  const positions = isRing(line) ? withCanonicalStart(line, nodes) : line;
  const points: GlobePoint[] = [];
  const fixed = new Set<number>();
  positions.forEach((position, i) => {
    const previous = positions[i - 1];
    if (previous)
      for (const between of straightInMercator(previous, position, longest)) points.push(globe.project(between));
    if (nodes.size > 0 && nodes.has(keyOf(position))) fixed.add(points.length);
    points.push(globe.project(clamped(position)));
  });
  if (isRing(positions)) fixed.add(farthest(points));
  return simplified(points, (i) => fixed.has(i), tolerance, distortion);
}

const clamped = ([lon = 0, lat = 0]: Coordinates): [number, number] => [lon, inMercator(lat)];

/**
 * Returns the ring with its start at a node, or else at its smallest position: so two areas that share the ring start it alike.
 */
function withCanonicalStart(ring: readonly Coordinates[], nodes: Nodes): Coordinates[] {
  const open = ring.slice(0, -1);
  let start = 0;
  let smallest = Number.POSITIVE_INFINITY;
  open.forEach((position, i) => {
    const key = keyOf(position) - (nodes.has(keyOf(position)) ? 1e17 : 0);
    if (key < smallest) [smallest, start] = [key, i];
  });
  const rotated = [...open.slice(start), ...open.slice(0, start)];
  return [...rotated, ...rotated.slice(0, 1)];
}

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
