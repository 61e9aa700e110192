import list from './names.json';

/**
 * The names of the base map that a reader may ask about: disputed places, paired names, lines. They belong to no story. The
 * list is made from the one table, `geo/names.mjs`, by `npm run geo`; all that the table says of each is in `name-cards.ts`.
 */
export interface BaseName {
  readonly id: string;
  readonly kind: NameKind;
  /** What the map writes, by language. */
  readonly labels: Labels;
  /** The ids of the names that it is made of. */
  readonly parts: readonly string[];
  /** What else people look for it by. */
  readonly also?: readonly string[];
}

export const NAME_KINDS = ['sea', 'island', 'region', 'country', 'line'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

/** By BCP 47 tag; English is always there. */
export interface Labels {
  readonly en: string;
  readonly [lang: string]: string;
}

const byKind: Readonly<Record<NameKind, readonly Omit<BaseName, 'kind'>[]>> = list;

/** All of them, kind by kind. */
export const BASE_NAMES: readonly BaseName[] = NAME_KINDS.flatMap((kind) =>
  byKind[kind].map((one) => ({ ...one, kind })),
);

const byId = new Map(BASE_NAMES.map((name) => [name.id, name]));

/** The name with this id; undefined where the table has none. */
export const baseName = (id: string): BaseName | undefined => byId.get(id);

/** The whole that a name is a part of. */
export const wholeOf = (id: string): BaseName | undefined => BASE_NAMES.find(({ parts }) => parts.includes(id));

/** In the language, else in that of its base ("en-GB" → "en"), else in English. */
export const labelIn = (labels: Labels, lang: string): string =>
  labels[lang] ?? labels[lang.split('-')[0] ?? ''] ?? labels.en;
