// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { geoBounds } from 'd3-geo';
import { feature } from 'topojson-client';

/**
 * Writes `src/authoring/territory-boxes.ts`, in which box of longitudes and latitudes each territory of the basemap lies, in whole
 * degrees: `node scripts/story/territory-boxes.mjs`. By it the check finds a place that stands in another part of the world. Run it
 * when territories are added to the basemap.
 */

const FILE = 'src/authoring/territory-boxes.ts';

/** @returns {Promise<Map<string, number[]>>} west, south, east, north in whole degrees, outwards, by code */
export async function territoryBoxes() {
  const world = JSON.parse(await readFile('public/geo/world.topo.json', 'utf8'));
  /** @type {any} */
  const countries = feature(world, world.objects.countries);
  /** @type {Map<string, number[]>} */
  const boxes = new Map();
  for (const country of countries.features) {
    const [[west, south], [east, north]] = geoBounds(country);
    boxes.set(country.id, [Math.floor(west), Math.floor(south), Math.ceil(east), Math.ceil(north)]);
  }
  return boxes;
}

if (process.argv[1] && import.meta.filename === process.argv[1]) {
  const rows = [...(await territoryBoxes())]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, box]) => `${id} ${box.join(' ')}`);
  await writeFile(
    FILE,
    [
      '/**',
      ' * Code, west, south, east and north of each territory of the basemap, in whole degrees. A west beyond the east: across 180°.',
      ' * Made by `scripts/story/territory-boxes.mjs` from Natural Earth.',
      ' */',
      'export const TERRITORY_BOXES =',
      `  '${rows.join(';')}';`,
      '',
    ].join('\n'),
  );
}
