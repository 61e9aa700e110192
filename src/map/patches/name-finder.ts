import type { Feature, FeatureCollection } from 'geojson';

/** Units of a tile's own coordinates along its sides. */
const EXTENT = 8192;

interface Tile {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Finds the feature of a symbol by its anchor in a tile, which is the feature's point to the tile's precision. */
export type NameFinder = (tile: Tile, anchorX: number, anchorY: number) => Feature | undefined;

export function nameFinder({ features }: FeatureCollection): NameFinder {
  const points = features.flatMap((feature) =>
    feature.geometry.type === 'Point' ? [{ feature, at: feature.geometry.coordinates }] : [],
  );
  const found = new Map<string, Feature | undefined>();
  return (tile, anchorX, anchorY) => {
    const key = [tile.z, tile.x, tile.y, anchorX, anchorY].join();
    if (!found.has(key)) found.set(key, nearest(...positionIn(tile, anchorX, anchorY)));
    return found.get(key);
  };

  function nearest(lon: number, lat: number): Feature | undefined {
    let best: Feature | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const { feature, at } of points) {
      const distance = Math.hypot((at[0] ?? 0) - lon, (at[1] ?? 0) - lat);
      if (distance < least) [best, least] = [feature, distance];
    }
    return best;
  }
}

/** Returns the longitude and latitude in degrees of a point in a tile of the Web Mercator projection. */
function positionIn({ x, y, z }: Tile, anchorX: number, anchorY: number): [number, number] {
  const across = (x + anchorX / EXTENT) / 2 ** z;
  const down = (y + anchorY / EXTENT) / 2 ** z;
  const lat = Math.atan(Math.sinh(Math.PI * (1 - 2 * down))) * (180 / Math.PI);
  return [across * 360 - 180, lat];
}
