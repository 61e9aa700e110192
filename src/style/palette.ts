import { PROJECTOR } from '../composition/scale';
import { KIND_COLORS } from '../kinds/kinds';
import type { DrawnKind } from './marks';

/** Every colour of the map, separate from the code that draws it. One object per palette; all are CSS hex colours. */
export interface Palette {
  readonly name: PaletteName;
  /** Around the globe. */
  readonly space: string;
  readonly water: string;
  /** Waterlines along the coasts, from the outermost to the innermost. */
  readonly waterlines: readonly [string, string, string];
  readonly land: string;
  /** Territory tint of the story's own places. */
  readonly actorLand: string;
  /** The same for its neighbours, where they are places as well (`neighbours.ts`). */
  readonly neighbourLand: readonly [string, string, string];
  readonly selectedLand: string;
  readonly coast: string;
  readonly border: string;
  readonly demarcation: string;
  readonly lake: string;
  readonly river: string;
  readonly graticule: string;
  readonly disputed: string;
  /** Labels of the basemap. */
  readonly seaLabel: string;
  readonly countryLabel: string;
  readonly islandLabel: string;
  /** Halo of basemap labels on water and on land. */
  readonly waterHalo: string;
  readonly landHalo: string;
  /** The story's places. */
  readonly placeLabel: string;
  readonly placeHalo: string;
  readonly marker: string;
  readonly markerRing: string;
  /** Under every relation's line: at least 3:1 against each of `kinds`. */
  readonly casing: string;
  readonly selection: string;
  readonly kinds: Readonly<Record<DrawnKind, string>>;
  /** Factors on every line width and every text size: a projector needs both larger. */
  readonly lineScale: number;
  readonly textScale: number;
  /** Opacity of everything else while a selection is highlighted. */
  readonly receded: Receded;
}

interface Receded {
  /** At least 3:1 against the land and the water: a line that recedes can still be pressed, and the lists count it. */
  readonly line: number;
  /** Factor on the line's width. */
  readonly width: number;
  readonly casing: number;
  /** The other places: their names must stay readable. */
  readonly place: number;
}

export type PaletteName = 'day' | 'night' | 'projector';

const day: Palette = {
  name: 'day',
  space: '#e9e4d8',
  water: '#d3dee2',
  waterlines: ['#cad7dc', '#bfced5', '#b0c3cc'],
  land: '#f5f1e6',
  actorLand: '#ede2c6',
  neighbourLand: ['#d6e0ce', '#f3d8c8', '#dfd9cf'],
  selectedLand: '#e6d3a3',
  coast: '#8fa3ab',
  border: '#b9ad97',
  demarcation: '#7a6f60',
  lake: '#d3dee2',
  river: '#b5c8d0',
  graticule: '#c2d0d6',
  disputed: '#6f6558',
  seaLabel: '#426375',
  countryLabel: '#695d4e',
  islandLabel: '#526269',
  waterHalo: '#d3dee2',
  landHalo: '#f5f1e6',
  placeLabel: '#1f1b16',
  placeHalo: '#fbf8f0',
  marker: '#1f1b16',
  markerRing: '#fffdf7',
  casing: '#fffdf7',
  selection: '#1f1b16',
  kinds: KIND_COLORS.day,
  lineScale: 1,
  textScale: 1,
  receded: { line: 0.92, width: 0.5, casing: 0, place: 0.7 },
};

const night: Palette = {
  name: 'night',
  space: '#0b1116',
  water: '#14212a',
  waterlines: ['#182832', '#1d303c', '#243b48'],
  land: '#26282b',
  actorLand: '#37342c',
  neighbourLand: ['#243832', '#41302d', '#31343d'],
  selectedLand: '#4a4330',
  coast: '#4d6270',
  border: '#57534b',
  demarcation: '#a09684',
  lake: '#14212a',
  river: '#2a4250',
  graticule: '#20323d',
  disputed: '#a79c89',
  seaLabel: '#8aaabb',
  countryLabel: '#a59c8d',
  islandLabel: '#93a5ae',
  waterHalo: '#14212a',
  landHalo: '#26282b',
  placeLabel: '#fbf6ea',
  placeHalo: '#101418',
  marker: '#fbf6ea',
  markerRing: '#101418',
  casing: '#0d1215',
  selection: '#fbf6ea',
  kinds: KIND_COLORS.night,
  lineScale: 1,
  textScale: 1,
  receded: { line: 0.8, width: 0.5, casing: 0, place: 0.7 },
};

const projector: Palette = {
  ...day,
  name: 'projector',
  space: '#dfe6e9',
  water: '#c6d6dd',
  waterlines: ['#bbced7', '#adc3ce', '#9ab4c1'],
  land: '#fdfcf8',
  actorLand: '#f2e3b8',
  neighbourLand: ['#d3e2c4', '#f8d9c4', '#dfdbd5'],
  selectedLand: '#ecd084',
  coast: '#5f7a86',
  border: '#8f8471',
  demarcation: '#3d362d',
  lake: '#c6d6dd',
  river: '#93b0be',
  graticule: '#b1c5ce',
  disputed: '#3d362d',
  seaLabel: '#1c3e4f',
  countryLabel: '#40362b',
  islandLabel: '#273a43',
  waterHalo: '#c6d6dd',
  landHalo: '#fdfcf8',
  placeLabel: '#000000',
  placeHalo: '#ffffff',
  marker: '#000000',
  markerRing: '#ffffff',
  casing: '#ffffff',
  selection: '#000000',
  kinds: KIND_COLORS.projector,
  lineScale: PROJECTOR.marks,
  textScale: PROJECTOR.text,
  // A projector brightens dark colours, so receded lines keep their width.
  receded: { line: 0.7, width: 1, casing: 0, place: 0.75 },
};

export const PALETTES: Readonly<Record<PaletteName, Palette>> = { day, night, projector };
