// @ts-check
// Land as rings of arcs with an owner: the form for simplifying, sorting and writing it.

import { mergeArcs } from 'topojson-client';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('topojson-specification').GeometryObject} GeometryObject
 * @typedef {import('geojson').Position} Position
 *
 * @typedef {object} OwnedLand
 * @property {string} id a country's code or a disputed place's id
 * @property {number[][][]} polygons arc indexes by polygon and ring; ~index is a reversed arc
 */

/**
 * Returns the land of one object of a topology, one entry for each id. Parts with the same id are merged, without the
 * lines between them.
 *
 * @param {Topology} topology
 * @param {string} name of the object
 * @returns {OwnedLand[]}
 */
export function ownedLand(topology, name) {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`the land has no ${name}`);
  /** @type {Map<string, import('topojson-specification').MultiPolygon[]>} */
  const byId = new Map();
  for (const geometry of object.geometries) {
    if (geometry.type !== 'MultiPolygon') throw new Error(`${geometry.id} is not land`);
    const id = String(geometry.id);
    byId.set(id, [...(byId.get(id) ?? []), geometry]);
  }
  return [...byId].map(([id, parts]) => {
    const [whole] = parts;
    const polygons = parts.length === 1 && whole ? whole.arcs : mergeArcs(topology, parts).arcs;
    return { id, polygons };
  });
}

/** @param {number} i an arc of a ring; ~index is a reversed arc */
export const arcIndex = (i) => (i < 0 ? ~i : i);

/**
 * Returns the points of a ring.
 *
 * @param {Topology} topology grid cells
 * @param {readonly number[]} ring
 * @returns {Position[]} closed: the last equals the first
 */
export function ringCells(topology, ring) {
  const lines = ring.map((i) => (i < 0 ? (topology.arcs[~i] ?? []).toReversed() : (topology.arcs[i] ?? [])));
  return lines.flatMap((line, i) => (i === 0 ? line : line.slice(1)));
}

/**
 * Returns the land after simplification: without rings that shrank to a line, and with the winding order that d3-geo
 * needs, clockwise outside and anticlockwise around a hole. It treats a ring of the wrong order as the rest of the world
 * (https://github.com/d3/d3/issues/2051), and a tiny island's triangle can flip.
 *
 * @param {Topology} topology grid cells, simplified
 * @param {readonly OwnedLand[]} land
 * @returns {OwnedLand[]} without those that vanished
 */
export function remainingLand(topology, land) {
  /** Drops arcs that shrank to a point. @param {number[]} ring */
  const inLines = (ring) => ring.filter((i) => (topology.arcs[arcIndex(i)] ?? []).length > 1);
  return land
    .map(({ id, polygons }) => ({
      id,
      polygons: polygons
        .map((rings) =>
          rings.map(inLines).map((ring, i) => turned(ring, twiceArea(ringCells(topology, ring)) * (i === 0 ? -1 : 1))),
        )
        .filter(([outside = []]) => outside.length > 0)
        .map((rings) => rings.filter((ring) => ring.length > 0)),
    }))
    .filter(({ polygons }) => polygons.length > 0);
}

/**
 * @param {number[]} ring
 * @param {number} sense positive: correct winding; negative: reversed; zero: no area
 */
function turned(ring, sense) {
  if (sense === 0) return [];
  return sense > 0 ? ring : ring.map((i) => ~i).reverse();
}

/**
 * Returns twice the area of a ring in cells, positive if anticlockwise (shoelace formula). Exact, because integer.
 *
 * @param {readonly Position[]} cells
 */
const twiceArea = (cells) =>
  cells.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = cells[i + 1] ?? cells[0] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);

/**
 * Returns the area of a ring.
 *
 * @param {readonly Position[]} cells
 * @returns {number} square cells
 */
export const area = (cells) => Math.abs(twiceArea(cells)) / 2;

/**
 * @param {OwnedLand} land
 * @param {boolean} named whether the id is also a property, which MapLibre's `promoteId` needs
 * @returns {GeometryObject}
 */
export function geometryOf({ id, polygons }, named) {
  const [only] = polygons;
  const properties = named ? { id } : {};
  const base = named ? { id, properties } : { id };
  return polygons.length === 1 && only
    ? { type: 'Polygon', ...base, arcs: only }
    : { type: 'MultiPolygon', ...base, arcs: polygons };
}
