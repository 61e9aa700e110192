import type { Story } from '../story/format';
import { en, type Messages } from './en';
import { isArticle } from './is-article';
import { nearestLanguage } from './languages';
import type { ShapeTexts } from './late/shape-texts';

export type { Messages };

/** The catalogs by BCP 47 tag. English is part of the program; the others are lazy. */
const CATALOGS: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => en,
  ko: async () => (await import('./ko/catalog')).ko,
  ja: async () => (await import('./ja/catalog')).ja,
  'zh-Hans': async () => (await import('./zh-hans/catalog')).zhHans,
  'zh-Hant': async () => (await import('./zh-hant/catalog')).zhHant,
};

/** BCP 47 tags of the available languages. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGS);

/** What of a story its texts depend on: its sources, and whether these give shapes. */
export interface Told {
  readonly sources: Story['sources'];
  readonly shapes: boolean;
}

/**
 * Loads the catalog of the language, or of its base language ("en-GB" → "en"), or English. Its texts say "the article", "the source" or
 * "the sources", and have what is said of shapes only in a story with shapes.
 */
export async function messagesFor(
  lang: string | undefined,
  { sources = [], shapes = false }: Partial<Told> = {},
): Promise<Messages> {
  const load = CATALOGS[nearestLanguage(LANGUAGES, lang ?? 'en') ?? 'en'];
  const own = load ? await load() : en;
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
