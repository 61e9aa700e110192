// @ts-check
// The whole map in one topology, step by step.

import { topology } from 'topojson-server';
import { cutsIn } from './antimeridian.mjs';
import { land } from './countries.mjs';
import { isInRegion, thinned } from './detail.mjs';
import { graticule } from './graticule.mjs';
import { islands, labels } from './labels.mjs';
import { lines } from './lines.mjs';
import { geometryOf, ownedLand, ringCells, standing } from './owned.mjs';
import { joined, packed } from './topology.mjs';
import { water } from './water.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('topojson-specification').GeometryObject} GeometryObject
 */

/** @param {GeometryObject[]} geometries @returns {GeometryObject} */
const collection = (geometries) => ({ type: 'GeometryCollection', geometries });

/**
 * Land and its lines, thinned out together so that neighbours keep one common border.
 *
 * @returns {Topology} grid cells
 */
function landTopology() {
  const { countries, disputed } = land();
  const full = topology({
    countries: { type: 'FeatureCollection', features: countries },
    disputed: { type: 'FeatureCollection', features: disputed },
    cuts: { type: 'MultiLineString', coordinates: countries.flatMap((country) => cutsIn(country.geometry)) },
  });

  const owned = ownedLand(full, 'countries');
  const contested = ownedLand(full, 'disputed');
  const toKeep = [
    ...contested.flatMap(({ polygons }) => polygons.flat()),
    ...owned.flatMap(({ polygons }) => polygons.flat().filter((ring) => ringCells(full, ring).some(isInRegion))),
  ];
  /** @type {Topology} */
  const thin = { type: 'Topology', objects: {}, arcs: thinned(full, toKeep) };

  const drawnCountries = standing(thin, owned);
  const drawnDisputed = standing(thin, contested);
  thin.objects = {
    countries: collection(drawnCountries.map((country) => geometryOf(country, false))),
    disputed: collection(drawnDisputed.map((place) => geometryOf(place, true))),
    ...lines(thin, [...owned, ...contested], [...drawnCountries, ...drawnDisputed]),
  };
  return thin;
}

/**
 * The world as public/geo/world.topo.json holds it.
 *
 * @returns {Topology}
 */
export function world() {
  /** @type {Topology} */
  const points = {
    type: 'Topology',
    objects: { islands: collection(islands()), labels: collection(labels()) },
    arcs: [],
  };
  return packed(joined([landTopology(), water(), graticule(), points]));
}
