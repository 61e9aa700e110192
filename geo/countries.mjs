// @ts-check
// Land by country, from Natural Earth, without the disputed places.

import { feature } from 'topojson-client';
import { cutAtAntimeridian } from './antimeridian.mjs';
import { DISPUTED } from './disputed.mjs';
import { cellOf, WORLD_10M, withPositions } from './grid.mjs';
import { ALPHA3 } from './tables/country-codes.mjs';

/** @typedef {import('geojson').MultiPolygon} MultiPolygon */
/** @typedef {import('geojson').Feature<MultiPolygon>} Land */

/**
 * Natural Earth's three-letter codes for shapes without an ISO code, by Natural Earth's name.
 *
 * @type {Readonly<Record<string, string>>}
 */
const NO_ISO_CODE = {
  Akrotiri: 'WSB',
  'Bajo Nuevo Bank': 'BJN',
  Baikonur: 'KAB',
  'Clipperton I.': 'CLP',
  'Coral Sea Is.': 'CSI',
  'Cyprus U.N. Buffer Zone': 'CNM',
  Dhekelia: 'ESB',
  'Indian Ocean Ter.': 'IOA',
  Kosovo: 'KOS',
  'N. Cyprus': 'CYN',
  'Scarborough Reef': 'SCR',
  'Serranilla Bank': 'SER',
  'Siachen Glacier': 'KAS',
  Somaliland: 'SOL',
  'Spratly Is.': 'PGA',
  'USNB Guantanamo Bay': 'USG',
};

/**
 * Parts that are drawn with their country, with its tint and without a border around them: China's two special
 * administrative regions, and the spaceport that Kazakhstan leases out.
 *
 * @type {Readonly<Record<string, string>>}
 */
const PART_OF = { HKG: 'CHN', MAC: 'CHN', KAB: 'KAZ' };

/**
 * Land that the source has with its state, and ISO 3166-1 has under a code of its own: the boxes that contain it.
 *
 * @type {readonly { code: string, owner: string, box: readonly [number, number, number, number] }[]}
 */
const OWN_CODE = [
  { code: 'GUF', owner: 'FRA', box: [-55, 2, -51, 6] },
  { code: 'GLP', owner: 'FRA', box: [-62, 15.7, -60.9, 16.7] },
  { code: 'MTQ', owner: 'FRA', box: [-61.4, 14.2, -60.6, 15] },
  { code: 'REU', owner: 'FRA', box: [55, -21.6, 56, -20.7] },
  { code: 'MYT', owner: 'FRA', box: [44.8, -13.2, 45.5, -12.4] },
  { code: 'SJM', owner: 'NOR', box: [10, 74, 34, 81] },
  { code: 'SJM', owner: 'NOR', box: [-10, 70, -7, 72] },
  { code: 'BVT', owner: 'NOR', box: [3, -55, 4, -54] },
  { code: 'BES', owner: 'NLD', box: [-69, 11.9, -68, 12.5] },
  { code: 'BES', owner: 'NLD', box: [-63.5, 17.3, -62.8, 17.8] },
  { code: 'TKL', owner: 'NZL', box: [-173, -10, -171, -8] },
  { code: 'CXR', owner: 'IOA', box: [105, -11, 106, -10] },
  { code: 'CCK', owner: 'IOA', box: [96, -13, 97.5, -11.5] },
];

/**
 * @param {string | number | undefined} id
 * @param {string} name
 */
function codeOf(id, name) {
  const code = id === undefined ? NO_ISO_CODE[name] : ALPHA3[id];
  if (!code) throw new Error(`countries-10m has a shape without a code: ${name} (${id})`);
  return code;
}

/**
 * Returns every shape of the source with its code, cut at the antimeridian, in grid cells. A code may occur more than
 * once: the parts of a country are merged in the topology, because only the topology has their common borders.
 *
 * @returns {Land[]}
 */
function shapes() {
  const source = WORLD_10M.objects['countries'];
  if (source?.type !== 'GeometryCollection') throw new Error('countries-10m has no countries');
  return feature(WORLD_10M, source).features.map(({ id, properties, geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`${id} is not land`);
    const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const land = withPositions(cutAtAntimeridian({ type: 'MultiPolygon', coordinates }), cellOf);
    if (land.type !== 'MultiPolygon') throw new Error(`${id} is not land`);
    return { type: 'Feature', id: codeOf(id, properties?.['name']), properties: {}, geometry: land };
  });
}

/**
 * Returns the land of countries, and the disputed land.
 *
 * @returns {{ countries: Land[], disputed: Land[] }} in grid cells; countries by code, disputed places in the order of
 *   their table
 */
export function land() {
  const countries = shapes();
  /** @param {string} code @param {readonly number[]} box */
  const taken = (code, box) => {
    const owner = countries.find((country) => country.id === code);
    const coordinates = owner ? owner.geometry.coordinates.filter(isWithin(box)) : [];
    if (owner)
      owner.geometry.coordinates = owner.geometry.coordinates.filter((polygon) => !coordinates.includes(polygon));
    return coordinates;
  };
  const disputed = DISPUTED.flatMap(({ id, land }) => {
    if (!land) return [];
    const coordinates = taken(land.owner, land.box);
    if (coordinates.length === 0) throw new Error(`no polygon of ${land.owner} is ${id}`);
    /** @type {Land} */
    const place = { type: 'Feature', id, properties: { id }, geometry: { type: 'MultiPolygon', coordinates } };
    return [place];
  });
  for (const { code, owner, box } of OWN_CODE) {
    const coordinates = taken(owner, box);
    if (coordinates.length > 0)
      countries.push({ type: 'Feature', id: code, properties: {}, geometry: { type: 'MultiPolygon', coordinates } });
  }
  for (const country of countries) country.id = PART_OF[String(country.id)] ?? country.id;
  return {
    countries: countries
      .filter((country) => country.geometry.coordinates.length > 0)
      .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
    disputed,
  };
}

/**
 * Whether a polygon is wholly in a box.
 *
 * @param {readonly number[]} box degrees
 * @returns {(polygon: import('geojson').Position[][]) => boolean} of a polygon in grid cells
 */
function isWithin(box) {
  const [w, s] = cellOf(box.slice(0, 2));
  const [e, n] = cellOf(box.slice(2));
  return (polygon) => polygon.flat().every(([x = 0, y = 0]) => x > w && x < e && y > s && y < n);
}
