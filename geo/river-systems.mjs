// @ts-check
// The source has rivers in pieces. Pieces of one system are found by the points that they share.

/**
 * @typedef {import('geojson').LineString | import('geojson').MultiLineString} River
 */

/** @param {River} river @returns {import('geojson').Position[][]} */
export const linesOf = (river) => (river.type === 'LineString' ? [river.coordinates] : river.coordinates);

/**
 * Groups pieces of rivers by system, so that a short piece of a long river does not count as a short river.
 *
 * @param {readonly River[]} pieces
 * @returns {River[][]}
 */
export function systemsOf(pieces) {
  /** @type {River[][]} */
  let systems = [];
  /** @type {Map<River[], Set<string>>} */
  const points = new Map();
  for (const piece of pieces) {
    const own = new Set(linesOf(piece).flat().map(String));
    const touching = systems.filter((system) => [...own].some((point) => points.get(system)?.has(point)));
    const joined = [...touching.flat(), piece];
    points.set(joined, new Set([...own, ...touching.flatMap((system) => [...(points.get(system) ?? [])])]));
    systems = [...systems.filter((system) => !touching.includes(system)), joined];
  }
  return systems;
}
