// @ts-check
// The table of lines that are not agreed: the only source of the map's dashed lines. What it does not hold is drawn as a
// border that its neighbours agree on, which the note on the map says.
//
// The rule: a border is in the table if Natural Earth classes it as disputed, as a line of control, as indefinite or as the
// limit of a breakaway area; each entry says which. Left out of those classes: Canada and the United States (a line at
// sea), and Nicaragua and Costa Rica (decided by the International Court of Justice, 2 February 2018). One entry is not
// Natural Earth's and has a source of its own: the Halaib Triangle.

import { INNER_LINES } from './tables/inner-lines.mjs';

/**
 * @typedef {'disputed' | 'line-of-control' | 'breakaway' | 'indefinite'} Status
 *
 * @typedef {object} DashedLine
 * @property {string} id
 * @property {string} [about] what it is called, in English; lines of \`names.mjs\` have their name there
 * @property {readonly [string, string]} between codes of the land on its two sides, sorted
 * @property {readonly [west: number, south: number, east: number, north: number]} [within] the part of that border, degrees;
 *   omitted: all of it
 * @property {Status} status
 * @property {string} [source] besides Natural Earth's class
 */

/** @type {readonly DashedLine[]} */
export const DASHED_LINES = [
  // Asia
  { id: 'demarcation', between: ['KOR', 'PRK'], status: 'line-of-control' },
  { id: 'bhutan-china', between: ['BTN', 'CHN'], status: 'disputed' },
  { id: 'china-india', between: ['CHN', 'IND'], about: 'Line of Actual Control', status: 'disputed' },
  { id: 'china-siachen', between: ['CHN', 'KAS'], about: 'Siachen Glacier', status: 'indefinite' },
  { id: 'india-siachen', between: ['IND', 'KAS'], about: 'Siachen Glacier', status: 'indefinite' },
  { id: 'pakistan-siachen', between: ['KAS', 'PAK'], about: 'Siachen Glacier', status: 'indefinite' },
  { id: 'china-pakistan', between: ['CHN', 'PAK'], about: 'Shaksgam Valley', status: 'indefinite' },
  {
    id: 'kashmir',
    between: ['IND', 'PAK'],
    within: [73.6, 32.2, 77.1, 35.3],
    about: 'Line of Control in Kashmir',
    status: 'line-of-control',
  },
  { id: 'israel-palestine', between: ['ISR', 'PSE'], about: 'West Bank and Gaza Strip', status: 'disputed' },
  { id: 'golan', between: ['ISR', 'SYR'], about: 'Golan Heights', status: 'line-of-control' },
  { id: 'israel-lebanon', between: ['ISR', 'LBN'], about: 'Blue Line', status: 'indefinite' },
  { id: 'lebanon-syria', between: ['LBN', 'SYR'], status: 'indefinite' },
  { id: 'cyprus-north', between: ['CNM', 'CYN'], about: 'Ceasefire line in Cyprus', status: 'line-of-control' },
  { id: 'cyprus-south', between: ['CNM', 'CYP'], about: 'Ceasefire line in Cyprus', status: 'line-of-control' },
  { id: 'cyprus-dhekelia', between: ['CYN', 'ESB'], about: 'Ceasefire line in Cyprus', status: 'line-of-control' },
  { id: 'abkhazia', between: ['GEO', 'GEO'], about: 'Abkhazia', status: 'breakaway' },
  // Europe
  {
    id: 'crimea',
    between: ['RUS', 'UKR'],
    within: [33, 45.5, 36, 46.5],
    about: 'Crimea',
    status: 'disputed',
  },
  { id: 'transnistria', between: ['MDA', 'MDA'], about: 'Transnistria', status: 'breakaway' },
  { id: 'kosovo', between: ['KOS', 'SRB'], about: 'Kosovo', status: 'disputed' },
  { id: 'olivenza', between: ['ESP', 'PRT'], within: [-7.4, 38.4, -7.1, 38.8], about: 'Olivenza', status: 'disputed' },
  // Africa
  { id: 'somaliland', between: ['SOL', 'SOM'], about: 'Somaliland', status: 'disputed' },
  { id: 'ethiopia-somalia', between: ['ETH', 'SOM'], about: 'Provisional administrative line', status: 'indefinite' },
  { id: 'abyei', between: ['SDN', 'SDN'], about: 'Abyei', status: 'disputed' },
  {
    id: 'abyei-south',
    between: ['SDN', 'SSD'],
    within: [27.7, 9.2, 29.1, 9.8],
    about: 'Abyei',
    status: 'disputed',
  },
  {
    id: 'halaib',
    between: ['EGY', 'SDN'],
    within: [33, 21.5, 37.5, 22.5],
    about: 'Halaib Triangle and Bir Tawil',
    status: 'disputed',
    source: 'Agreement of 19 January 1899 (parallel of 22° N) and order of 4 November 1902 (administrative line)',
  },
  {
    id: 'ilemi-ethiopia',
    between: ['ETH', 'SSD'],
    within: [35, 4.4, 36.1, 5.6],
    about: 'Ilemi Triangle',
    status: 'disputed',
  },
  { id: 'ilemi-kenya', between: ['KEN', 'SSD'], about: 'Ilemi Triangle', status: 'disputed' },
  { id: 'malawi-tanzania', between: ['MWI', 'TZA'], about: 'Lake Malawi (Lake Nyasa)', status: 'disputed' },
  { id: 'western-sahara', between: ['ESH', 'MAR'], about: 'Western Sahara', status: 'line-of-control' },
  { id: 'western-sahara-algeria', between: ['DZA', 'ESH'], about: 'Western Sahara', status: 'disputed' },
  { id: 'algeria-morocco', between: ['DZA', 'MAR'], status: 'disputed' },
  // The Americas
  { id: 'essequibo', between: ['GUY', 'VEN'], about: 'Essequibo', status: 'disputed' },
  {
    id: 'new-river',
    between: ['GUY', 'SUR'],
    within: [-57.8, 1.7, -56.3, 3.6],
    about: 'Upper Courantyne',
    status: 'disputed',
  },
  {
    id: 'lawa',
    between: ['GUF', 'SUR'],
    within: [-54.8, 2.1, -53.9, 3.5],
    about: 'Upper Lawa',
    status: 'disputed',
  },
  { id: 'belize-guatemala', between: ['BLZ', 'GTM'], status: 'disputed' },
  { id: 'bolivia-chile', between: ['BOL', 'CHL'], status: 'disputed' },
  {
    id: 'southern-ice-field',
    between: ['ARG', 'CHL'],
    within: [-73.8, -49.9, -72.9, -49.1],
    about: 'Southern Patagonian Ice Field',
    status: 'indefinite',
  },
];

/**
 * Disputes of a line of which we have no course in an open source that this project can read: nothing is drawn, and the
 * list of names says so.
 *
 * @type {readonly { id: string, about: string, in: string, at: readonly [number, number] }[]}
 */
export const UNDRAWN_LINES = [{ id: 'south-ossetia', about: 'South Ossetia', in: 'GEO', at: [43.97, 42.23] }];

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
  const own = source ?? `Natural Earth, 1:10m boundary lines, class ${CLASSES[status]}`;
  return [own, ...(inner ? [inner] : [])].join('; ');
}
