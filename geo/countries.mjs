// @ts-check
// Land by country, from Natural Earth, without the disputed places.

import { feature } from 'topojson-client';
import { cutAtAntimeridian } from './antimeridian.mjs';
import { ALPHA3 } from './country-codes.mjs';
import { DISPUTED } from './disputed.mjs';
import { cellOf, WORLD_10M, withPositions } from './grid.mjs';

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
  const disputed = DISPUTED.flatMap(({ id, land }) => {
    const owner = countries.find((country) => country.id === land?.owner);
    if (!land || !owner) return [];
    const [w, s] = cellOf(land.box.slice(0, 2));
    const [e, n] = cellOf(land.box.slice(2));
    /** @param {import('geojson').Position[][]} polygon */
    const isIn = (polygon) => polygon.flat().every(([x = 0, y = 0]) => x > w && x < e && y > s && y < n);
    const coordinates = owner.geometry.coordinates.filter(isIn);
    if (coordinates.length === 0) throw new Error(`no polygon of ${land.owner} is ${id}`);
    owner.geometry.coordinates = owner.geometry.coordinates.filter((polygon) => !isIn(polygon));
    /** @type {Land} */
    const place = { type: 'Feature', id, properties: { id }, geometry: { type: 'MultiPolygon', coordinates } };
    return [place];
  });
  for (const country of countries) country.id = PART_OF[String(country.id)] ?? country.id;
  return {
    countries: countries
      .filter((country) => country.geometry.coordinates.length > 0)
      .sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)),
    disputed,
  };
}
