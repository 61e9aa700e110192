// @ts-check
// The positions of disputed places. Their names are in names.mjs.

/**
 * @typedef {object} DisputedPlace
 * @property {string} id as in names.mjs
 * @property {[number, number]} point on its largest or best known land; degrees
 * @property {{ owner: string, box: [number, number, number, number] }} [land] the polygons of the 10m source that are
 *   this place: the id of their shape there and the box that contains them; west, south, east, north in degrees. Omitted:
 *   too small for the source
 */

/**
 * Points: on or beside the polygons of the 10m source, to the hundredth of a degree or better.
 *
 * @type {readonly DisputedPlace[]}
 */
export const DISPUTED = [
  { id: 'liancourt', point: [131.862, 37.243], land: { owner: 'KOR', box: [131.7, 37.1, 132, 37.4] } },
  { id: 'senkaku', point: [123.528, 25.766], land: { owner: 'JPN', box: [123.3, 25.6, 124.7, 26] } },
  { id: 'iturup', point: [147.88, 45.03], land: { owner: 'RUS', box: [146.8, 44.4, 148.95, 45.6] } },
  { id: 'kunashir', point: [145.85, 44.09], land: { owner: 'RUS', box: [145.38, 43.63, 146.6, 44.52] } },
  { id: 'shikotan', point: [146.77, 43.8], land: { owner: 'RUS', box: [146.58, 43.69, 146.96, 43.9] } },
  { id: 'habomai', point: [146.15, 43.5], land: { owner: 'RUS', box: [145.85, 43.35, 146.45, 43.63] } },
  { id: 'paracel', point: [112.33, 16.83], land: { owner: 'CHN', box: [111.1, 15.7, 112.9, 17.2] } },
  { id: 'spratly', point: [114.36, 10.37], land: { owner: 'PGA', box: [111.5, 7, 117.9, 12] } },
  { id: 'scarborough', point: [117.76, 15.15], land: { owner: 'SCR', box: [117.6, 15, 117.9, 15.3] } },
];

/**
 * Small islands that readers may look for and whose polygons are invisible below zoom 7. Kinmen and Ulleungdo: on their
 * polygons in the 10m source. Matsu, which is missing there: its main island, Nangan.
 *
 * @type {readonly { id: string, point: [number, number] }[]}
 */
export const SMALL_ISLANDS = [
  { id: 'kinmen', point: [118.37, 24.45] },
  { id: 'matsu', point: [119.93, 26.16] },
  { id: 'ulleungdo', point: [130.87, 37.5] },
];
