import type { Position as Coordinates, FeatureCollection } from 'geojson';

/**
 * The positions where borders meet. Neighbours must be simplified in the same way, or slivers of sea appear between them: so each
 * part of a border from node to node is simplified alone, with the same result for both neighbours and both directions.
 */
export type Nodes = ReadonlySet<number>;

const cache = new WeakMap<object, Nodes>();

/** Returns the positions that do not have the same two neighbours in all lines and rings. */
export function nodesOf(geodata: Readonly<Record<string, FeatureCollection>>): Nodes {
  const cached = cache.get(geodata);
  if (cached) return cached;
  const nodes = new Set<number>();
  const neighbours = new Map<number, number>();
  for (const collection of Object.values(geodata)) {
    for (const { geometry } of collection.features)
      for (const line of linesOf(geometry)) visit(line, neighbours, nodes);
  }
  cache.set(geodata, nodes);
  return nodes;
}

/** Returns the lines or rings of a geometry; none for points. */
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

/** Returns one number for a position, rounded to about a metre. */
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
    // The sum represents the unordered pair of neighbours. If another pair has the same sum, only a node is missed.
    const sum = before + after;
    const earlierSum = neighbours.get(key);
    if (earlierSum === undefined) neighbours.set(key, sum);
    else if (earlierSum !== sum) nodes.add(key);
  });
}
