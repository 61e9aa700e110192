// @ts-check
// Builds a map of the world as one topology.

import { topology } from 'topojson-server';
import { cutsIn } from './antimeridian.mjs';
import { borderParts } from './border-parts.mjs';
import { land } from './countries.mjs';
import { cellsIn, simplifiedArcs, weights } from './detail.mjs';
import { lines } from './drawn-lines.mjs';
import { graticule } from './graticule.mjs';
import { cellOf } from './grid.mjs';
import { placesOf } from './label-places.mjs';
import { allLabels, islands, labels } from './labels.mjs';
import { once } from './once.mjs';
import { area, geometryOf, ownedLand, remainingLand, ringCells } from './owned-land.mjs';
import { INNER_LINES } from './tables/inner-lines.mjs';
import { TOWNS } from './tables/towns.mjs';
import { joined, packed } from './topology.mjs';
import { water } from './water.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('topojson-specification').GeometryObject} GeometryObject
 * @typedef {import('./owned-land.mjs').OwnedLand} OwnedLand
 * @typedef {import('./plan.mjs').Plan} Plan
 * @typedef {readonly [lon: number, lat: number]} Degrees
 */

/** @param {GeometryObject[]} geometries @returns {GeometryObject} */
const collection = (geometries) => ({ type: 'GeometryCollection', geometries });

/** The land of all plans before simplification. It takes seconds, so it is made once. */
const FULL = once(() => {
  const { countries, disputed } = land();
  const full = topology({
    countries: { type: 'FeatureCollection', features: countries },
    disputed: { type: 'FeatureCollection', features: disputed },
    cuts: { type: 'MultiLineString', coordinates: countries.flatMap((country) => cutsIn(country.geometry)) },
    parts: { type: 'MultiLineString', coordinates: borderParts(countries) },
    inside: { type: 'FeatureCollection', features: innerLines() },
  });
  const owned = ownedLand(full, 'countries');
  return { full, weight: weights(full), owned, contested: ownedLand(full, 'disputed'), places: placesOf(full, owned) };
});

/** @returns {import('geojson').Feature<import('geojson').LineString>[]} the dashed lines inside of a land, grid cells */
const innerLines = () =>
  Object.entries(INNER_LINES).map(([id, { course }]) => ({
    type: 'Feature',
    id,
    properties: {},
    geometry: { type: 'LineString', coordinates: course.map(([lon, lat]) => cellOf([lon, lat])) },
  }));

/**
 * Returns the land and its lines, simplified together so that neighbours have one common border.
 *
 * @param {Plan} plan
 * @param {readonly Degrees[]} towns
 * @returns {Topology} grid cells
 */
function landTopology(plan, towns) {
  const { full, weight, owned, contested } = FULL();
  /** @type {Topology} */
  const simplified = {
    type: 'Topology',
    objects: {},
    arcs: simplifiedArcs(full, requiredRings(full, owned, contested, plan), plan, towns, weight),
  };
  const drawnCountries = remainingLand(simplified, owned);
  const drawnDisputed = remainingLand(simplified, contested);
  simplified.objects = {
    countries: collection(drawnCountries.map((country) => geometryOf(country, false))),
    disputed: collection(drawnDisputed.map((place) => geometryOf(place, true))),
    ...lines(simplified, [...owned, ...contested], [...drawnCountries, ...drawnDisputed], full.objects['inside']),
  };
  return simplified;
}

/**
 * Returns the rings that must not vanish: disputed places, all islands in the plan's region, and the largest of each country.
 *
 * @param {Topology} full
 * @param {readonly OwnedLand[]} owned
 * @param {readonly OwnedLand[]} contested
 * @param {Plan} plan
 * @returns {number[][]}
 */
function requiredRings(full, owned, contested, { region }) {
  const isInRegion = cellsIn(region);
  const largest = owned.map(({ polygons }) =>
    polygons
      .map(([outside = []]) => ({ outside, size: area(ringCells(full, outside)) }))
      .reduce((a, b) => (b.size > a.size ? b : a)),
  );
  return [
    ...new Set([
      ...contested.flatMap(({ polygons }) => polygons.flat()),
      ...owned.flatMap(({ polygons }) => polygons.flat().filter((ring) => ringCells(full, ring).some(isInRegion))),
      ...largest.map(({ outside }) => outside),
    ]),
  ];
}

/**
 * Returns the names on a plan's map, with all their positions.
 *
 * @param {Plan} plan
 * @returns {import('./labels.mjs').Label[]} degrees
 */
export const labelsOf = (plan) => allLabels(FULL().places, plan);

/**
 * Returns the world for a plan.
 *
 * @param {Plan} plan
 * @param {readonly Degrees[]} [places] of a story: like towns, they stay on their side of coasts and borders
 * @returns {Topology}
 */
export function world(plan, places = []) {
  const towns = [
    ...TOWNS.map(([, , lon, lat]) => /** @type {const} */ ([lon, lat])),
    // A country's name stands on its land, and a sea's on water.
    ...labelsOf(plan).flatMap(({ kind, at }) => (kind === 'river' ? [] : at)),
  ];
  /** @type {Topology} */
  const points = {
    type: 'Topology',
    objects: { islands: collection(islands()), labels: collection(labels(labelsOf(plan))) },
    arcs: [],
  };
  return packed(joined([landTopology(plan, [...towns, ...places]), water(plan), graticule(), points]));
}
