// @ts-check
// Joins several topologies into one TopoJSON file, as small as the format allows.

import { EDGE, GRID } from './grid.mjs';

/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('topojson-specification').GeometryObject<import('geojson').GeoJsonProperties>} GeometryObject
 * @typedef {import('topojson-specification').Arc} Arc
 */

/**
 * Returns one topology with the objects of several, with one arc list.
 *
 * @param {readonly Topology[]} parts all in grid cells; no object name twice
 * @returns {Topology}
 */
export function joined(parts) {
  /** @type {Topology} */
  const whole = { type: 'Topology', objects: {}, arcs: [] };
  for (const part of parts) {
    const offset = whole.arcs.length;
    for (const [name, object] of Object.entries(part.objects)) {
      if (whole.objects[name]) throw new Error(`two parts of the map are called ${name}`);
      whole.objects[name] = withArcs(object, (i) => (i < 0 ? i - offset : i + offset));
    }
    whole.arcs.push(...part.arcs);
  }
  return whole;
}

/**
 * Returns the topology as it is written: without unused arcs, the others in the order of their first use, each point as
 * the difference from the previous one, and with the transform to degrees.
 *
 * @param {Topology} topology grid cells
 * @returns {Topology}
 */
export function packed(topology) {
  /** @type {Map<number, number>} */
  const newIndex = new Map();
  /** @type {Record<string, GeometryObject>} */
  const objects = {};
  for (const [name, object] of Object.entries(topology.objects)) {
    objects[name] = withArcs(object, (i) => {
      const arc = i < 0 ? ~i : i;
      if (!newIndex.has(arc)) newIndex.set(arc, newIndex.size);
      const at = newIndex.get(arc) ?? 0;
      return i < 0 ? ~at : at;
    });
  }
  const arcs = [...newIndex.keys()].map((i) => steps(topology.arcs[i] ?? []));
  const bbox = /** @type {[number, number, number, number]} */ ([
    EDGE.west * GRID.scale[0] + GRID.translate[0],
    EDGE.south * GRID.scale[1] + GRID.translate[1],
    EDGE.east * GRID.scale[0] + GRID.translate[0],
    EDGE.north * GRID.scale[1] + GRID.translate[1],
  ]);
  return { type: 'Topology', bbox, transform: GRID, objects, arcs };
}

/** @param {Arc} arc @returns {Arc} */
const steps = (arc) =>
  arc.map(([x = 0, y = 0], i) => {
    const [px = 0, py = 0] = i === 0 ? [0, 0] : (arc[i - 1] ?? []);
    return [x - px, y - py];
  });

/**
 * Returns the object with each arc index changed.
 *
 * @param {GeometryObject} object
 * @param {(index: number) => number} change
 * @returns {GeometryObject}
 */
function withArcs(object, change) {
  switch (object.type) {
    case 'GeometryCollection':
      return { ...object, geometries: object.geometries.map((g) => withArcs(g, change)) };
    case 'LineString':
      return { ...object, arcs: object.arcs.map(change) };
    case 'MultiLineString':
    case 'Polygon':
      return { ...object, arcs: object.arcs.map((line) => line.map(change)) };
    case 'MultiPolygon':
      return { ...object, arcs: object.arcs.map((rings) => rings.map((ring) => ring.map(change))) };
    default:
      return object;
  }
}
