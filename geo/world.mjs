// @ts-check
// Builds the whole map as one topology.

import { topology } from 'topojson-server';
import { cutsIn } from './antimeridian.mjs';
import { land } from './countries.mjs';
import { isInRegion, simplifiedArcs } from './detail.mjs';
import { graticule } from './graticule.mjs';
import { islands, labels } from './labels.mjs';
import { lines } from './lines.mjs';
import { geometryOf, ownedLand, remainingLand, ringCells } from './owned-land.mjs';
import { joined, packed } from './topology.mjs';
import { water } from './water.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('topojson-specification').GeometryObject} GeometryObject
 */

/** @param {GeometryObject[]} geometries @returns {GeometryObject} */
const collection = (geometries) => ({ type: 'GeometryCollection', geometries });

/**
 * Returns the land and its lines, simplified together so that neighbours have one common border.
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
  const requiredRings = [
    ...contested.flatMap(({ polygons }) => polygons.flat()),
    ...owned.flatMap(({ polygons }) => polygons.flat().filter((ring) => ringCells(full, ring).some(isInRegion))),
  ];
  /** @type {Topology} */
  const simplified = { type: 'Topology', objects: {}, arcs: simplifiedArcs(full, requiredRings) };

  const drawnCountries = remainingLand(simplified, owned);
  const drawnDisputed = remainingLand(simplified, contested);
  simplified.objects = {
    countries: collection(drawnCountries.map((country) => geometryOf(country, false))),
    disputed: collection(drawnDisputed.map((place) => geometryOf(place, true))),
    ...lines(simplified, [...owned, ...contested], [...drawnCountries, ...drawnDisputed]),
  };
  return simplified;
}

/**
 * Returns the world for public/geo/world.topo.json.
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
