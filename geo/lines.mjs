// @ts-check
// The table of lines that are not agreed: the only source of the map's dashed lines. What it does not hold is drawn as a
// border that its neighbours agree on, which the note on the map says.
//
// The rule: a border is in the table, and only that part of it, if Natural Earth (1:10m boundary lines, as of January 2024)
// classes it as disputed, as a line of control, as indefinite or indeterminant, or as the limit of a breakaway area. Each
// entry says which. An entry that is not by this rule has a source of its own.
//
// Left out of those classes: Canada and the United States (a line at sea); Nicaragua and Costa Rica (decided by the
// International Court of Justice, 2 February 2018); Bolivia and Peru (a point); Nagorno-Karabakh (dissolved on 1 January
// 2024). Natural Earth's claim boundaries, to which nobody's administration reaches, are not drawn, but for Abyei.

import { INNER_LINES } from './tables/inner-lines.mjs';

/**
 * @typedef {'disputed' | 'line-of-control' | 'breakaway' | 'indefinite'} Status
 * @typedef {readonly [west: number, south: number, east: number, north: number]} Box degrees
 *
 * @typedef {object} DashedLine
 * @property {string} id
 * @property {string} [about] what it is called, in English; lines of `names.mjs` have their name there
 * @property {readonly [string, string]} between codes of the land on its two sides, sorted
 * @property {readonly Box[]} [within] the parts of that border; omitted: all of it
 * @property {Status} status
 * @property {string} [source] instead of Natural Earth's class for the status
 */

const NATURAL_EARTH = 'Natural Earth, 1:10m boundary lines as of January 2024';

/** @type {readonly DashedLine[]} */
export const DASHED_LINES = [
  // Asia
  { id: 'demarcation', between: ['KOR', 'PRK'], status: 'line-of-control' },
  {
    id: 'bhutan-china',
    between: ['BTN', 'CHN'],
    within: [
      [88.96, 27.48, 89.13, 27.64],
      [89.79, 28.05, 90.61, 28.37],
    ],
    about: 'Doklam and the northern valleys',
    status: 'disputed',
  },
  {
    id: 'china-india-west',
    between: ['CHN', 'IND'],
    within: [
      [77.7, 33.385, 79, 35.52],
      [79.11, 32.48, 79.52, 33.24],
    ],
    about: 'Line of Actual Control at Aksai Chin and Demchok',
    status: 'disputed',
  },
  {
    id: 'china-india-middle',
    between: ['CHN', 'IND'],
    within: [
      [78.37, 31.87, 78.75, 32.24],
      [78.84, 31.06, 79.4, 31.44],
      [79.9, 30.55, 80.24, 30.89],
    ],
    about: 'Valleys in the middle sector',
    status: 'disputed',
  },
  {
    id: 'china-india-east',
    between: ['CHN', 'IND'],
    within: [[91.6, 27.6, 97.4, 29.5]],
    about: 'Arunachal Pradesh',
    status: 'disputed',
  },
  {
    id: 'china-siachen',
    between: ['CHN', 'KAS'],
    within: [[76.7, 35.4, 77.53, 35.7]],
    about: 'Siachen Glacier',
    status: 'indefinite',
  },
  {
    id: 'india-siachen',
    between: ['IND', 'KAS'],
    about: 'Siachen Glacier',
    status: 'indefinite',
    source: `${NATURAL_EARTH}, class “Indeterminant frontier”`,
  },
  {
    id: 'pakistan-siachen',
    between: ['KAS', 'PAK'],
    about: 'Siachen Glacier',
    status: 'indefinite',
    source: `${NATURAL_EARTH}, class “Indeterminant frontier”`,
  },
  {
    id: 'china-pakistan',
    between: ['CHN', 'PAK'],
    within: [[75.88, 35.6, 76.8, 36.47]],
    about: 'Shaksgam Valley',
    status: 'indefinite',
  },
  {
    id: 'kashmir',
    between: ['IND', 'PAK'],
    within: [[73.6, 32.32, 77.1, 35.3]],
    about: 'Line of Control in Kashmir',
    status: 'line-of-control',
  },
  { id: 'israel-palestine', between: ['ISR', 'PSE'], about: 'West Bank and Gaza Strip', status: 'disputed' },
  { id: 'golan', between: ['ISR', 'SYR'], about: 'Golan Heights', status: 'line-of-control' },
  { id: 'israel-lebanon', between: ['ISR', 'LBN'], about: 'Blue Line', status: 'indefinite' },
  { id: 'lebanon-syria', between: ['LBN', 'SYR'], status: 'indefinite' },
  { id: 'cyprus-north', between: ['CNM', 'CYN'], about: 'Ceasefire line in Cyprus', status: 'line-of-control' },
  {
    id: 'cyprus-south',
    between: ['CNM', 'CYP'],
    about: 'Ceasefire line in Cyprus',
    status: 'line-of-control',
    source: `${NATURAL_EARTH}, class “Overlay limit”: the buffer zone of the United Nations`,
  },
  { id: 'cyprus-dhekelia', between: ['CYN', 'ESB'], about: 'Ceasefire line in Cyprus', status: 'line-of-control' },
  { id: 'abkhazia', between: ['GEO', 'GEO'], about: 'Abkhazia', status: 'breakaway' },
  { id: 'south-ossetia', between: ['GEO', 'GEO'], about: 'South Ossetia', status: 'breakaway' },
  // Europe
  { id: 'crimea', between: ['RUS', 'UKR'], within: [[33, 45.5, 36, 46.5]], about: 'Crimea', status: 'disputed' },
  { id: 'transnistria', between: ['MDA', 'MDA'], about: 'Transnistria', status: 'breakaway' },
  { id: 'kosovo', between: ['KOS', 'SRB'], about: 'Kosovo', status: 'disputed' },
  {
    id: 'olivenza',
    between: ['ESP', 'PRT'],
    within: [[-7.4, 38.4, -7.1, 38.8]],
    about: 'Olivenza',
    status: 'disputed',
  },
  // Africa
  { id: 'somaliland', between: ['SOL', 'SOM'], about: 'Somaliland', status: 'disputed' },
  { id: 'ethiopia-somalia', between: ['ETH', 'SOM'], about: 'Provisional administrative line', status: 'indefinite' },
  {
    id: 'abyei',
    between: ['SDN', 'SDN'],
    about: 'Abyei',
    status: 'disputed',
    source: `${NATURAL_EARTH}, class “Claim boundary”`,
  },
  {
    id: 'abyei-south',
    between: ['SDN', 'SSD'],
    within: [[27.88, 9.2, 29.02, 9.8]],
    about: 'Abyei',
    status: 'disputed',
  },
  {
    id: 'halaib',
    between: ['EGY', 'SDN'],
    within: [[33, 21.5, 37.5, 22.5]],
    about: 'Halaib Triangle and Bir Tawil',
    status: 'disputed',
    source:
      'Not in Natural Earth’s classes; Sovereign Limits, “Egypt–Sudan Land Boundary”: Egypt holds to the parallel of 22° N of the agreement of 19 January 1899, Sudan to the administrative line of 1902',
  },
  {
    id: 'ilemi-ethiopia',
    between: ['ETH', 'SSD'],
    within: [[35.24, 4.4, 36.1, 5.5]],
    about: 'Ilemi Triangle',
    status: 'disputed',
  },
  {
    id: 'ilemi-kenya',
    between: ['KEN', 'SSD'],
    within: [[34.37, 4.5, 36.1, 5.6]],
    about: 'Ilemi Triangle',
    status: 'disputed',
  },
  {
    id: 'malawi-tanzania',
    between: ['MWI', 'TZA'],
    within: [[33.9, -11.7, 35.1, -9.47]],
    about: 'Lake Malawi (Lake Nyasa)',
    status: 'disputed',
  },
  { id: 'western-sahara', between: ['ESH', 'MAR'], about: 'Western Sahara', status: 'line-of-control' },
  { id: 'western-sahara-algeria', between: ['DZA', 'ESH'], about: 'Western Sahara', status: 'disputed' },
  { id: 'algeria-morocco', between: ['DZA', 'MAR'], within: [[-8.7, 27.6, -1.2, 32.14]], status: 'disputed' },
  // The Americas
  { id: 'essequibo', between: ['GUY', 'VEN'], about: 'Essequibo', status: 'disputed' },
  {
    id: 'new-river',
    between: ['GUY', 'SUR'],
    within: [[-57.8, 1.7, -56.3, 3.39]],
    about: 'Upper Courantyne',
    status: 'disputed',
  },
  { id: 'lawa', between: ['GUF', 'SUR'], within: [[-54.8, 2.1, -53.9, 3.32]], about: 'Upper Lawa', status: 'disputed' },
  {
    id: 'belize-guatemala',
    between: ['BLZ', 'GTM'],
    within: [[-89.3, 15.8, -88.8, 16.39]],
    status: 'disputed',
  },
  {
    id: 'belize-guatemala-west',
    between: ['BLZ', 'GTM'],
    within: [[-89.3, 16.39, -89.1, 17.9]],
    status: 'indefinite',
  },
  { id: 'bolivia-chile', between: ['BOL', 'CHL'], status: 'disputed' },
  {
    id: 'southern-ice-field',
    between: ['ARG', 'CHL'],
    within: [[-73.8, -49.82, -72.9, -49.26]],
    about: 'Southern Patagonian Ice Field',
    status: 'indefinite',
  },
];

/**
 * Disputes of a line of which we have no course in an open source that this project can read: nothing is drawn, and the
 * list of names says so.
 *
 * @type {readonly { id: string, about: string, in: string, at: readonly [number, number], source: string }[]}
 */
export const UNDRAWN_LINES = [
  {
    id: 'ukraine-front',
    about: 'Front line between the forces of Russia and Ukraine',
    in: 'UKR',
    at: [37.75, 48],
    source: `United Nations General Assembly, resolution ES-11/4 of 12 October 2022; ${NATURAL_EARTH}, have the line of contact of before 2022 alone, class “Breakaway”`,
  },
];

/** Natural Earth's words for each status. */
const CLASSES = {
  disputed: '“Disputed”',
  'line-of-control': '“Line of control”',
  breakaway: '“Breakaway”',
  indefinite: '“Indefinite”',
};

/**
 * Returns where a line and its class are from.
 *
 * @param {DashedLine} line
 * @returns {string}
 */
export function sourceOfLine({ id, status, source }) {
  const inner = INNER_LINES[id]?.source;
  const own = source ?? `${NATURAL_EARTH}, class ${CLASSES[status]}`;
  return [own, ...(inner ? [inner] : [])].join('; ');
}
