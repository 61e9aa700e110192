import type { en } from './en';

export type Catalog = typeof en;

/** Texts of a catalog that a story changes. */
export type Words = {
  readonly [Group in keyof Catalog]?: {
    readonly [Text in keyof Catalog[Group]]?: Catalog[Group][Text] extends (...args: never) => string
      ? Catalog[Group][Text]
      : Catalog[Group][Text] extends object
        ? Partial<Catalog[Group][Text]>
        : string;
  };
};

/** By the catalog's language. A catalog without an entry keeps its words, which name no source. */
type WordsByLanguage = Readonly<Record<string, Words>>;

/** Returns a catalog with other words in the place of some of its own. */
export const withWords = (messages: Catalog, words: WordsByLanguage): Catalog =>
  merged(messages, words[messages.lang] ?? {});

function merged<Texts extends object>(texts: Texts, changes: object): Texts {
  const result: Record<string, unknown> = Object.fromEntries(Object.entries(texts));
  for (const [key, change] of Object.entries(changes)) {
    const own = result[key];
    result[key] =
      typeof change === 'object' && typeof own === 'object' && own !== null ? merged(own, change as object) : change;
  }
  return result as Texts;
}
