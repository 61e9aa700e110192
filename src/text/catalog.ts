import type { Story } from '../story/format';
import { en } from './en';
import { isArticle } from './is-article';

/** The texts of one language. English defines the shape; every other catalog must have each text. */
export type Messages = typeof en;

/** The catalogs by BCP 47 tag. English is part of the program; the others are lazy. */
const CATALOGS: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => en,
};

/** BCP 47 tags of the available languages. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGS);

/**
 * Loads the catalog of the language, or of its base language ("en-GB" → "en"), or English. `sources`: the story's; its texts say "the
 * article", "the source" or "the sources".
 */
export async function messagesFor(lang: string | undefined, sources: Story['sources'] = []): Promise<Messages> {
  const load = CATALOGS[lang ?? 'en'] ?? CATALOGS[lang?.split('-')[0] ?? 'en'];
  const messages = load ? await load() : en;
  return isArticle(sources) ? messages : (await import('./source-words')).withSourceWords(messages, sources);
}
