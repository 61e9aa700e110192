import type { Position as Coordinates } from 'geojson';

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

export const isRing = (line: readonly Coordinates[]): boolean => {
  const [first, last] = [line[0], line.at(-1)];
  return line.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
};
