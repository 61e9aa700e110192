// The three packages of the pipeline that publish no types: only what is used here.

declare module 'topojson-server' {
  import type { GeoJSON } from 'geojson';
  import type { Topology } from 'topojson-specification';
  /** Cuts shapes into shared arcs. Without a quantization the coordinates stay as they are. */
  export function topology(objects: Record<string, GeoJSON>): Topology;
}

declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';

  type Triangle = [[number, number], [number, number], [number, number]];
  /** Gives each arc point a third number: the size of the triangle that its removal would take away. */
  export function presimplify(topology: Topology, weight: (triangle: Triangle) => number): Topology;
  /** Area on the unit sphere, in steradians, of a triangle in degrees. */
  export function sphericalTriangleArea(triangle: Triangle): number;
}

declare module 'd3-geo-projection' {
  import type { GeoProjection } from 'd3-geo';
  import type { MultiPolygon, Polygon } from 'geojson';
  /** The shape in the plane of the projection, or null where nothing of it is seen. */
  export function geoProject(geometry: MultiPolygon, projection: GeoProjection): Polygon | MultiPolygon | null;
  /** Removes the cuts along the antimeridian and at the poles. */
  export function geoStitch(geometry: MultiPolygon): MultiPolygon;

  interface Satellite extends GeoProjection {
    /** From the centre of the globe, in radii. */
    distance(radii: number): this;
  }
  /** The vertical perspective; a test holds ours against it. */
  export function geoSatellite(): Satellite;
}
