// @ts-check
// The source holds rivers in pieces. What flows together is found by the points that pieces share.

/**
 * @typedef {import('geojson').LineString | import('geojson').MultiLineString} River
 */

/** @param {River} river @returns {import('geojson').Position[][]} */
export const linesOf = (river) => (river.type === 'LineString' ? [river.coordinates] : river.coordinates);

/**
 * Pieces of river by the system they belong to, so that a short piece in the middle of a long river is not taken for a
 * short river.
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
