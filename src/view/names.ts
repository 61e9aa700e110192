import { type Bounds, contains, eastward } from '../story/bounds';
import list from './names.json';

/**
 * A basemap name that can be selected: disputed places, paired names, lines. They belong to no story. `npm run geo` makes
 * the list from the table in `geo/names.mjs`; `name-cards.ts` loads the rest of each entry.
 */
export interface BaseName {
  readonly id: string;
  readonly kind: NameKind;
  /** The label on the map, in English. `panels/names/map-labels.ts` has it in the other languages. */
  readonly label: string;
  /** The ids of the names of its parts. */
  readonly parts: readonly string[];
  /** [lon, lat] in whole degrees. */
  readonly at: readonly [number, number];
}

export const NAME_KINDS = ['sea', 'island', 'region', 'country', 'line'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** By BCP 47 tag; English is always present. */
export interface Labels {
  readonly en: string;
  readonly [lang: string]: string;
}

const byKind = list as unknown as Readonly<Record<NameKind, readonly Omit<BaseName, 'kind'>[]>>;

/** All names, grouped by kind. */
export const BASE_NAMES: readonly BaseName[] = NAME_KINDS.flatMap((kind) =>
  byKind[kind].map((name) => ({ ...name, kind })),
);

const byId = new Map(BASE_NAMES.map((name) => [name.id, name]));

/** The name with this id; undefined if the table has none. */
export const baseName = (id: string): BaseName | undefined => byId.get(id);

/** How far beyond a story's bounds its map is likely to show names: a share of their width and height on each side. */
const AROUND = 0.75;

/** Whether a position is on the map of a story: in its bounds or as near as a wide screen shows. */
export function isOnMap(bounds: Bounds): (at: readonly [number, number]) => boolean {
  const [west, south, east, north] = eastward(bounds);
  const [across, up] = [(east - west) * AROUND, (north - south) * AROUND];
  const around = [west - across, south - up, Math.min(east + across, west - across + 360), north + up] as const;
  return (at) => contains(around, at);
}

/** The name that this one is a part of. */
export const wholeOf = (id: string): BaseName | undefined => BASE_NAMES.find(({ parts }) => parts.includes(id));

/** The label in the language, else in its base language ("en-GB" → "en"), else in English. */
export const labelIn = (labels: Labels, lang: string): string =>
  labels[lang] ?? labels[lang.split('-')[0] ?? ''] ?? labels.en;
