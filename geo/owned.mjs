// @ts-check
// Land as rings of arcs with an owner: the form in which it is simplified, sorted and written.

import { mergeArcs } from 'topojson-client';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('topojson-specification').GeometryObject} GeometryObject
 * @typedef {import('geojson').Position} Position
 *
 * @typedef {object} OwnedLand
 * @property {string} id a country's code or a disputed place's id
 * @property {number[][][]} polygons arc indexes by polygon and ring; ~index means backward
 */

/**
 * The land of one object of a topology, one entry for each id; where an id comes more than once, its parts are joined
 * and the lines between them go.
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

/** @param {number} i an arc as a ring names it, ~index when it runs backward */
export const arcIndex = (i) => (i < 0 ? ~i : i);

/**
 * The points of a ring.
 *
 * @param {Topology} topology grid cells
 * @param {readonly number[]} ring
 * @returns {Position[]} closed: the first again at the end
 */
export function ringCells(topology, ring) {
  const lines = ring.map((i) => (i < 0 ? (topology.arcs[~i] ?? []).toReversed() : (topology.arcs[i] ?? [])));
  return lines.flatMap((line, i) => (i === 0 ? line : line.slice(1)));
}

/**
 * What is still land after its points were thinned out: rings that shrank to a line go, and each ring runs the way it
 * should, clockwise outside and anticlockwise around a hole. d3-geo takes a ring that runs the wrong way for the rest of
 * the world, and a tiny island's triangle can flip.
 *
 * @param {Topology} topology grid cells, thinned out
 * @param {readonly OwnedLand[]} land
 * @returns {OwnedLand[]} without those of whom nothing is left
 */
export function standing(topology, land) {
  /** @param {number[]} ring without arcs that shrank to a point */
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
 * @param {number} sense positive: it runs as it should; negative: it does not; zero: it holds nothing
 */
function turned(ring, sense) {
  if (sense === 0) return [];
  return sense > 0 ? ring : ring.map((i) => ~i).reverse();
}

/**
 * Twice the area of a ring in cells, positive when it runs anticlockwise (the shoelace formula). Whole numbers, exact.
 *
 * @param {readonly Position[]} cells
 */
const twiceArea = (cells) =>
  cells.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = cells[i + 1] ?? cells[0] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);

/**
 * @param {OwnedLand} land
 * @param {boolean} named whether the id is also a property: MapLibre promotes a property to a feature's id
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
