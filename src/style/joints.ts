import type { GeoJsonProperties, Geometry, Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';

/** A line or ring of positions in degrees. */
type Line = readonly Position[];

const joints = new WeakMap<Line, readonly number[]>();

/**
 * Returns the indexes in a line of a topology at which its arcs start: there borders meet, so neighbours that are simplified from
 * joint to joint stay alike. A ring that is one arc has the index 0 alone; a line of no topology has none.
 */
export const jointsOf = (line: Line): readonly number[] => joints.get(line) ?? [];

/** Returns a part of a line, from one index to before another, with its joints. */
export function partOf(line: Line, from: number, to: number): Position[] {
  const part = line.slice(from, to);
  const inside = jointsOf(line).filter((index) => index >= from && index < to);
  joints.set(
    part,
    inside.map((index) => index - from),
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
  let length = 0;
  const starts = arcs.map((arc) => {
    const start = length;
    // An arc starts with the last position of the one before.
    length += (topology.arcs[arc < 0 ? ~arc : arc]?.length ?? 1) - 1;
    return start;
  });
  joints.set(coordinates as Line, starts);
}

const isLine = (arcs: Arcs): arcs is readonly number[] => typeof arcs[0] === 'number';
