import type { Position as Coordinates, FeatureCollection } from 'geojson';

/**
 * Where borders meet. Neighbours must be simplified alike, or slivers of sea show between them: each run of a border from
 * node to node is the same for everybody who shares it, whichever way they go around.
 */
export type Nodes = ReadonlySet<number>;

const cache = new WeakMap<object, Nodes>();

/** Positions at which not all lines and rings come from and go on to the same two neighbours. */
export function nodesOf(geodata: Readonly<Record<string, FeatureCollection>>): Nodes {
  const known = cache.get(geodata);
  if (known) return known;
  const nodes = new Set<number>();
  const neighbours = new Map<number, number>();
  for (const collection of Object.values(geodata)) {
    for (const { geometry } of collection.features)
      for (const line of linesOf(geometry)) visit(line, neighbours, nodes);
  }
  cache.set(geodata, nodes);
  return nodes;
}

/** The lines or rings of a geometry; none of a point. */
export function linesOf(geometry: GeoJSON.Geometry): readonly Coordinates[][] {
  switch (geometry.type) {
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    default:
      return [];
  }
}

/** One number for a position, to about a metre. */
export const keyOf = ([lon = 0, lat = 0]: Coordinates): number =>
  Math.round((lon + 540) * 1e5) * 2e7 + Math.round((lat + 90) * 1e5);

export const isRing = (line: readonly Coordinates[]): boolean => {
  const [first, last] = [line[0], line.at(-1)];
  return line.length > 3 && first !== undefined && last !== undefined && keyOf(first) === keyOf(last);
};

function visit(line: readonly Coordinates[], neighbours: Map<number, number>, nodes: Set<number>): void {
  const keys = line.map(keyOf);
  const ring = isRing(line);
  if (ring) keys.pop();
  keys.forEach((key, i) => {
    const before = keys[i - 1] ?? (ring ? (keys.at(-1) ?? 0) : 0);
    const after = keys[i + 1] ?? (ring ? (keys[0] ?? 0) : 0);
    // The sum stands for the unordered pair: another pair with the same sum would only miss a node.
    const sum = before + after;
    const seen = neighbours.get(key);
    if (seen === undefined) neighbours.set(key, sum);
    else if (seen !== sum) nodes.add(key);
  });
}
