import type { GeoJsonProperties, Geometry, Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';

/** A line or ring of positions in degrees. */
type Line = readonly Position[];

/** A part of a line from one joint to the next: borders meet there. */
export interface Stretch {
  /** Indexes of its first and its last position in the line. */
  readonly from: number;
  readonly to: number;
  /** The arc of the topology that it is: the same object for all lines that share it. None if it is only a part of one. */
  readonly arc?: object | undefined;
  /** Whether the line follows the arc in reverse. */
  readonly isReversed?: boolean;
}

const stretches = new WeakMap<Line, readonly Stretch[]>();

/**
 * Returns the stretches of a line of a topology, its arcs: neighbours that are simplified from joint to joint stay alike. A ring may be
 * one stretch, and a line of no topology is.
 */
export const stretchesOf = (line: Line): readonly Stretch[] =>
  stretches.get(line) ?? [{ from: 0, to: line.length - 1 }];

/** Returns a part of a line, from one index to before another, with its joints. */
export function partOf(line: Line, from: number, to: number): Position[] {
  const part = line.slice(from, to);
  const inside = stretchesOf(line).filter((stretch) => stretch.from < from + part.length - 1 && stretch.to > from);
  stretches.set(
    part,
    inside.map((stretch) => {
      const isWhole = stretch.from >= from && stretch.to < from + part.length;
      return {
        from: Math.max(0, stretch.from - from),
        to: Math.min(part.length - 1, stretch.to - from),
        arc: isWhole ? stretch.arc : undefined,
        isReversed: stretch.isReversed ?? false,
      };
    }),
  );
  return part;
}

/** Remembers the joints of all lines of a geometry that `topojson-client` has decoded from an object of a topology. */
export function rememberJoints(
  topology: Topology,
  object: GeometryObject<GeoJsonProperties>,
  geometry: Geometry | undefined,
): void {
  if (!('arcs' in object) || !geometry || !('coordinates' in geometry)) return;
  visit(topology, object.arcs, geometry.coordinates);
}

/** Numbers of arcs, below zero for arcs in reverse; nested like the coordinates. */
type Arcs = readonly (number | Arcs)[];

function visit(topology: Topology, arcs: Arcs, coordinates: readonly unknown[]): void {
  if (!isLine(arcs)) {
    arcs.forEach((inner, i) => {
      if (typeof inner !== 'number') visit(topology, inner, coordinates[i] as readonly unknown[]);
    });
    return;
  }
  const line = coordinates as Line;
  let to = 0;
  const own = arcs.map((number): Stretch => {
    const isReversed = number < 0;
    const arc = topology.arcs[isReversed ? ~number : number] ?? [];
    // An arc starts with the last position of the one before.
    const from = to;
    to += Math.max(0, arc.length - 1);
    return { from, to, arc, isReversed };
  });
  // The decoder has added a position to a line or ring that is too short.
  if (to === line.length - 1) stretches.set(line, own);
}

const isLine = (arcs: Arcs): arcs is readonly number[] => typeof arcs[0] === 'number';
