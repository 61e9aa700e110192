/** Some of the texts of a catalog, each in the shape that it has there. */
export type WordsOf<Catalog> = {
  readonly [Group in keyof Catalog]?: {
    readonly [Text in keyof Catalog[Group]]?: Catalog[Group][Text] extends (...args: never) => string
      ? Catalog[Group][Text]
      : Catalog[Group][Text] extends object
        ? Partial<Catalog[Group][Text]>
        : string;
  };
};

/** Returns a catalog with other words in the place of some of its own. */
export function withWords<Texts extends object>(texts: Texts, changes: object): Texts {
  const result: Record<string, unknown> = Object.fromEntries(Object.entries(texts));
  for (const [key, change] of Object.entries(changes)) {
    const own = result[key];
    result[key] =
      typeof change === 'object' && typeof own === 'object' && own !== null ? withWords(own, change as object) : change;
  }
  return result as Texts;
}
