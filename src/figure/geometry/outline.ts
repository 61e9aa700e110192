import type { Position as Coordinates, Geometry } from 'geojson';
import { RADIANS } from '../../composition/sphere';
import { type Stretch, stretchesOf } from '../../style/joints';
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
  /** For lines on the same globe, with the same distortion. */
  readonly arcs?: DrawnArcs | undefined;
}

/** The arcs of a topology on a globe, each drawn once: coast, countries and borders share them. In the direction of the arc. */
export interface DrawnArcs {
  readonly projected: Map<object, readonly GlobePoint[]>;
  readonly simplified: Map<object, readonly GlobePoint[]>;
}

export const drawnArcs = (): DrawnArcs => ({ projected: new Map(), simplified: new Map() });

/**
 * Returns the lines or rings of a geometry on the globe in px, simplified; hidden points are outside of the disc. With a larger
 * `tolerance` than the default, neighbours are simplified independently, and rings no larger than it are left out, as in the
 * live map.
 */
export function outlinesOf(
  geometry: Geometry,
  globe: Globe,
  { isInSight = () => true, ...options }: OutlineOptions = {},
): (readonly GlobePoint[])[] {
  const { tolerance = DEFAULT_TOLERANCE } = options;
  return linesOf(geometry)
    .filter(isInSight)
    .map((line) => outline(line, globe, options))
    .filter((line) => tolerance <= DEFAULT_TOLERANCE || reach(line) > tolerance);
}

/** Returns the px from the line's first point to the point farthest from it. */
function reach(line: readonly GlobePoint[]): number {
  const [start, end] = [line[0], line[farthest(line)]];
  return start && end ? Math.hypot(end.x - start.x, end.y - start.y) : 0;
}

/** Returns a line of positions on the globe in px, simplified. */
export const lineOnGlobe = (line: readonly Position[], globe: Globe): readonly GlobePoint[] =>
  outline(
    line.map(([lon, lat]) => [lon, lat]),
    globe,
  );

/** Returns the length in degrees from which on an edge must be divided. */
const longestEdge = ({ radius }: Globe): number => Math.sqrt((8 * BEND) / radius) / RADIANS;

/** With the default tolerance, simplified from joint to joint. */
function outline(
  line: readonly Coordinates[],
  globe: Globe,
  { tolerance = DEFAULT_TOLERANCE, distortion, arcs = drawnArcs() }: OutlineOptions = {},
): readonly GlobePoint[] {
  const stretches = stretchesOf(line);
  const thinned = (points: readonly GlobePoint[], isWhole: boolean): readonly GlobePoint[] => {
    const fixed = isWhole && isRing(line) ? farthest(points) : -1;
    return simplified(points, (i) => i === fixed, tolerance, distortion);
  };
  const projected = (stretch: Stretch) => once(arcs.projected, stretch, () => projectedPart(line, stretch, globe));
  if (tolerance > DEFAULT_TOLERANCE) return thinned(joined(stretches.map(projected)), true);
  return joined(
    stretches.map((stretch) =>
      once(arcs.simplified, stretch, () => thinned(projected(stretch), stretches.length === 1)),
    ),
  );
}

/** Returns what is made of a stretch, for each arc only once. */
function once(
  known: Map<object, readonly GlobePoint[]>,
  { arc, isReversed }: Stretch,
  make: () => readonly GlobePoint[],
): readonly GlobePoint[] {
  const before = arc && known.get(arc);
  if (before) return isReversed ? before.toReversed() : before;
  const points = make();
  if (arc) known.set(arc, isReversed ? points.toReversed() : points);
  return points;
}

/** Joins stretches, each of which starts with the last point of the one before. */
function joined(stretches: readonly (readonly GlobePoint[])[]): readonly GlobePoint[] {
  const [first = [], ...rest] = stretches;
  return rest.length === 0 ? first : first.concat(...rest.map((points) => points.slice(1)));
}

function projectedPart(line: readonly Coordinates[], { from, to }: Stretch, globe: Globe): GlobePoint[] {
  const longest = longestEdge(globe);
  const points: GlobePoint[] = [];
  let previous: readonly [number, number] | undefined;
  for (let i = from; i <= to; i++) {
    const position = clamped(line[i] as Coordinates);
    if (previous) {
      for (const between of straightInMercator(previous, position, longest)) points.push(globe.project(between));
    }
    points.push(globe.project(position));
    previous = position;
  }
  return points;
}

const clamped = ([lon = 0, lat = 0]: Coordinates): [number, number] => [lon, inMercator(lat)];

/** Returns the index of the point farthest from the first. It is fixed too, or a ring might collapse to its start. */
function farthest(points: readonly GlobePoint[]): number {
  const start = points[0];
  let best = 0;
  let far = -1;
  for (let i = 0; start && i < points.length; i++) {
    const point = points[i] as GlobePoint;
    const distance = (point.x - start.x) ** 2 + (point.y - start.y) ** 2;
    if (distance <= far) continue;
    far = distance;
    best = i;
  }
  return best;
}

/** Returns positions between two others on their straight line in Web Mercator, in which the live map's edges are straight. */
function straightInMercator(
  a: readonly [number, number],
  b: readonly [number, number],
  longest: number,
): readonly [number, number][] {
  const dLon = b[0] - a[0];
  const steps = Math.ceil(Math.max(Math.abs(dLon), Math.abs(b[1] - a[1])) / longest);
  if (steps < 2) return NONE;
  const [yA, yB] = [mercatorY(a[1]), mercatorY(b[1])];
  return Array.from({ length: steps - 1 }, (_, i) => {
    const t = (i + 1) / steps;
    return [a[0] + dLon * t, latitudeAt(yA + (yB - yA) * t)];
  });
}

const NONE: readonly [number, number][] = [];
