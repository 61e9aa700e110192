// @ts-check
// Land by country, from Natural Earth: whose each shape is, with the disputed places taken out.

import { feature } from 'topojson-client';
import { recut } from './antimeridian.mjs';
import { ALPHA3 } from './country-codes.mjs';
import { DISPUTED } from './disputed.mjs';
import { cellOf, WORLD_10M, withPositions } from './grid.mjs';

/** @typedef {import('geojson').MultiPolygon} MultiPolygon */
/** @typedef {import('geojson').Feature<MultiPolygon>} Land */

/**
 * Shapes of Natural Earth that ISO has no code for, by Natural Earth's own name and three-letter code.
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
 * Parts that are drawn with the country they belong to, so that its tint covers them and no border runs around them:
 * China's two special administrative regions, and the spaceport that Kazakhstan leases out.
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
 * Every shape of the source with its code, cut at the antimeridian, on the grid. One code may come more than once: the
 * parts of a country are joined when the topology is there, because only it knows their common borders.
 *
 * @returns {Land[]}
 */
function shapes() {
  const source = WORLD_10M.objects['countries'];
  if (source?.type !== 'GeometryCollection') throw new Error('countries-10m has no countries');
  return feature(WORLD_10M, source).features.map(({ id, properties, geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') throw new Error(`${id} is not land`);
    const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const land = withPositions(recut({ type: 'MultiPolygon', coordinates }), cellOf);
    if (land.type !== 'MultiPolygon') throw new Error(`${id} is not land`);
    return { type: 'Feature', id: codeOf(id, properties?.['name']), properties: {}, geometry: land };
  });
}

/**
 * Land with and without an owner.
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
