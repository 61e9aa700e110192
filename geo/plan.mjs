// @ts-check
// How much detail a map keeps, and where: a fine region around a story's bounds in a light world, or an even world.

/** @typedef {readonly [west: number, south: number, east: number, north: number]} Bounds degrees; west > east: across 180° */

/**
 * @typedef {object} Area
 * @property {Bounds} box
 * @property {number} coast km²: a point of a coast is kept if its triangle (Visvalingam and Whyatt 1993) is at least so large
 * @property {number} border km², likewise for borders between countries
 *
 * @typedef {object} Plan
 * @property {Bounds | undefined} bounds of the story
 * @property {readonly Area[]} areas the first that contains a point counts
 * @property {number} elsewhere km², likewise
 * @property {Bounds | undefined} region where every island of the source is kept, on the source's own grid
 * @property {{ lake: number, rivers: number, detail: number }} water smallest lake in km², shortest river system in km with
 *   its branches, and triangle of the smallest bend in km²
 */

/** The ratio of width to height of a wide screen, which shows more than the bounds on its longer side. */
const WIDE = 1.5;

/** Degrees of latitude of the region for which the areas below are given. */
const USUAL_HEIGHT = 19.4;

/** Degrees of latitude beyond which a map is no longer one of a region: there, small islands and bends are no more than dirt. */
const REGION_HEIGHT = 60;
/** The factor on the smallest bend of such a map. */
const FAR = 100;

/** Kilometres of rivers and square kilometres of lakes in the light part of a world. */
const LIGHT_WATER = { lake: 15_000, rivers: 4000 };

/** @param {Bounds} bounds */
const widthOf = ([west, , east]) => (((east - west) % 360) + 360) % 360 || 360;

/**
 * Returns bounds around the middle of others, so many times their screen's width and height.
 *
 * @param {Bounds} bounds
 * @param {number} across
 * @param {number} up
 * @returns {Bounds}
 */
function grown(bounds, across, up) {
  const { middle, width, height } = screenOf(bounds);
  const [lon = 0, lat = 0] = middle;
  const half = (width * across) / 2;
  const [south, north] = [Math.max(-90, lat - (height * up) / 2), Math.min(90, lat + (height * up) / 2)];
  return half >= 180 ? [-180, south, 180, north] : [wrapped(lon - half), south, wrapped(lon + half), north];
}

/** @param {number} lon */
const wrapped = (lon) => ((((lon + 180) % 360) + 360) % 360) - 180;

/** @param {Bounds} bounds */
function screenOf(bounds) {
  const [west, south, , north] = bounds;
  const width = widthOf(bounds);
  const lat = (south + north) / 2;
  const shrink = Math.max(0.2, Math.cos((lat * Math.PI) / 180));
  return {
    middle: [west + width / 2, lat],
    width: Math.max(width, ((north - south) * WIDE) / shrink),
    height: Math.max(north - south, (width * shrink) / WIDE),
  };
}

/**
 * Whether a position is in bounds.
 *
 * @param {Bounds} bounds
 * @returns {(lon: number, lat: number) => boolean} degrees
 */
export const isIn =
  ([west, south, east, north]) =>
  (lon, lat) =>
    lat >= south && lat <= north && (west <= east ? lon >= west && lon <= east : lon >= west || lon <= east);

/** Mean radius of the Earth in kilometres (IUGG). */
export const EARTH_RADIUS = 6371.0088;

/**
 * Returns the area in bounds.
 *
 * @param {Bounds} bounds
 * @returns {number} km²
 */
export function areaOf(bounds) {
  const [, south, , north] = bounds;
  const sine = (/** @type {number} */ degrees) => Math.sin((degrees * Math.PI) / 180);
  return EARTH_RADIUS ** 2 * ((widthOf(bounds) * Math.PI) / 180) * (sine(north) - sine(south));
}

/** @param {number} value @param {number} low @param {number} high */
const clamp = (value, low, high) => Math.min(high, Math.max(low, value));

/**
 * Returns the plan for a story: fine in its bounds, less so around them, light elsewhere.
 *
 * @param {Bounds} bounds of the story
 * @param {number} coarser 1, or a factor on the area of the smallest bend
 * @returns {Plan}
 */
export function storyPlan(bounds, coarser = 1) {
  const { height } = screenOf(bounds);
  const isRegion = height <= REGION_HEIGHT;
  const factor = coarser * (isRegion ? 1 : FAR);
  const scale = (height / USUAL_HEIGHT) ** 2 * factor;
  const around = grown(bounds, 1.72, 2);
  const most = (/** @type {number} */ area) => area * Math.max(1, factor);
  return {
    bounds,
    areas: [
      {
        box: grown(bounds, 1, 1.24),
        coast: clamp(0.2 * scale, 0.02, most(20)),
        border: clamp(1 * scale, 0.1, most(40)),
      },
      { box: around, coast: clamp(1.5 * scale, 0.2, most(60)), border: clamp(3 * scale, 0.4, most(80)) },
      { box: grown(bounds, 2.7, 3.1), coast: clamp(100 * scale, 20, 400), border: clamp(100 * scale, 20, 400) },
    ],
    elsewhere: 1500,
    region: isRegion ? around : undefined,
    water: { ...LIGHT_WATER, detail: clamp(20 * scale, 5, most(100)) },
  };
}

/**
 * The plan of the world for stories that have no file of their own: good at 1:20 million, where a pixel is 5 km.
 *
 * @type {Plan}
 */
export const WORLD_PLAN = {
  bounds: undefined,
  areas: [],
  elsewhere: 40,
  region: undefined,
  water: { lake: 1500, rivers: 1500, detail: 60 },
};
