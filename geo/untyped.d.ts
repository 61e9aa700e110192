// Types of the three packages of the pipeline that publish none: only what is used here.

declare module 'topojson-server' {
  import type { GeoJSON } from 'geojson';
  import type { Topology } from 'topojson-specification';
  /** Cuts shapes into shared arcs. Without a quantization the coordinates are unchanged. */
  export function topology(objects: Record<string, GeoJSON>): Topology;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';

  type Triangle = [[number, number], [number, number], [number, number]];
  /** Adds a third number to each arc point: the weight of the triangle that its removal would cut off. */
  export function presimplify(topology: Topology, weight: (triangle: Triangle) => number): Topology;
  /** Area on the unit sphere, in steradians, of a triangle in degrees. */
  export function sphericalTriangleArea(triangle: Triangle): number;
}

declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  import type { MultiPolygon, Polygon } from 'geojson';
  /** The projected shape, or null if nothing of it is visible. */
  export function geoProject(geometry: MultiPolygon, projection: GeoProjection): Polygon | MultiPolygon | null;
  /** Removes the cuts along the antimeridian and at the poles. */
  export function geoStitch(geometry: MultiPolygon): MultiPolygon;

  interface Satellite extends GeoProjection {
    /** From the centre of the globe, in radii. */
    distance(radii: number): this;
  }
  /** The vertical perspective; a test compares ours with it. */
  export function geoSatellite(): Satellite;
}
