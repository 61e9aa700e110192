import type { Position as Coordinates, Geometry } from 'geojson';
import type { Globe, Position, Spread } from './globe';
import { inMercator, latitudeAt, mercatorY } from './mercator';
import { isRing, keyOf, linesOf, type Nodes } from './nodes';
import { type Squeeze, simplified, UNSEEN } from './simplify';

const RADIANS = Math.PI / 180;
/** An edge that bends less than this many px between its ends may stay straight. */
const BEND = 0.3;

/**
 * The lines or rings of a geometry on the globe, in px, as simple as they may be; what is hidden stands outside the disc.
 * Where they may be off by a `tolerance` that is seen, neighbours need not agree, and rings no larger than it are left out,
 * as in the live map.
 */
export function outlinesOf(
  geometry: Geometry,
  globe: Globe,
  nodes: Nodes,
  tolerance = UNSEEN,
  squeeze?: Squeeze,
): Spread[][] {
  const shared = tolerance > UNSEEN ? NO_NODES : nodes;
  return linesOf(geometry)
    .map((line) => outline(line, globe, shared, longestEdge(globe), tolerance, squeeze))
    .filter((line) => tolerance <= UNSEEN || reach(line) > tolerance);
}

/** Px from the line's first point to the one farthest from it. */
function reach(line: readonly Spread[]): number {
  const [start, end] = [line[0], line[farthest(line)]];
  return start && end ? Math.hypot(end.x - start.x, end.y - start.y) : 0;
}

const NO_NODES: Nodes = new Set();

/** Likewise a single line of positions. */
export const lineOnGlobe = (line: readonly Position[], globe: Globe): Spread[] =>
  outline(
    line.map(([lon, lat]) => [lon, lat]),
    globe,
    NO_NODES,
    longestEdge(globe),
    UNSEEN,
  );

/** In degrees. */
const longestEdge = ({ radius }: Globe): number => Math.sqrt((8 * BEND) / radius) / RADIANS;

function outline(
  line: readonly Coordinates[],
  globe: Globe,
  nodes: Nodes,
  longest: number,
  tolerance: number,
  squeeze?: Squeeze,
): Spread[] {
  const turned = isRing(line) ? fromItsOwnStart(line, nodes) : line;
  const points: Spread[] = [];
  const keeps = new Set<number>();
  turned.forEach((position, i) => {
    const before = turned[i - 1];
    if (before)
      for (const between of straightInMercator(before, position, longest)) points.push(globe.project(between));
    if (nodes.size > 0 && nodes.has(keyOf(position))) keeps.add(points.length);
    points.push(globe.project(clamped(position)));
  });
  if (isRing(turned)) keeps.add(farthest(points));
  return simplified(points, (i) => keeps.has(i), tolerance, squeeze);
}

const clamped = ([lon = 0, lat = 0]: Coordinates): [number, number] => [lon, inMercator(lat)];

/** The same ring, begun at a node or else at its smallest position: two who share it begin alike. */
function fromItsOwnStart(ring: readonly Coordinates[], nodes: Nodes): Coordinates[] {
  const open = ring.slice(0, -1);
  let start = 0;
  let smallest = Number.POSITIVE_INFINITY;
  open.forEach((position, i) => {
    const key = keyOf(position) - (nodes.has(keyOf(position)) ? 1e17 : 0);
    if (key < smallest) [smallest, start] = [key, i];
  });
  const turned = [...open.slice(start), ...open.slice(0, start)];
  return [...turned, ...turned.slice(0, 1)];
}

/** A ring needs a second fixed point, or it might collapse on its start. */
function farthest(points: readonly Spread[]): number {
  const start = points[0];
  let best = 0;
  let far = -1;
  points.forEach((point, i) => {
    const distance = start ? (point.x - start.x) ** 2 + (point.y - start.y) ** 2 : 0;
    if (distance > far) [far, best] = [distance, i];
  });
  return best;
}

/** Positions between two others on the straight line of Web Mercator, in which the live map's edges are straight. */
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
