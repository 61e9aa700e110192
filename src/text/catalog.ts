import type { Story } from '../story/format';
import { en, type Messages } from './en';
import { isArticle } from './is-article';
import type { ShapeTexts } from './late/shape-texts';

export type { Messages };

/** What of a story its texts depend on: its sources, and whether these give shapes. */
export interface Told {
  readonly sources: Story['sources'];
  readonly shapes: boolean;
}

/** Whether a language (BCP 47) is English, whose catalog is part of the program. */
export const isEnglish = (lang: string): boolean => /^en\b/i.test(lang);

/**
 * Loads the catalog of the language, or of its base language ("en-GB" → "en"), or English. Its texts say "the article", "the source" or
 * "the sources", and have what is said of shapes only in a story with shapes.
 */
export async function messagesFor(
  lang = 'en',
  { sources = [], shapes = false }: Partial<Told> = {},
): Promise<Messages> {
  const other = isEnglish(lang) ? undefined : await (await import('./catalogs')).catalogNearest(lang);
  const own = other ?? en;
  const messages = isArticle(sources) ? own : (await import('./source-words')).withSourceWords(own, sources);
  return shapes
    ? withShapes(messages, (await import('./late/shape-texts')).shapeTextsFor(messages, sources))
    : messages;
}

/** Returns a catalog with the texts for a story with shapes. */
export const withShapes = (messages: Messages, shapes: ShapeTexts): Messages => ({
  ...messages,
  about: { ...messages.about, schematic: shapes.schematic },
  shapes,
});
