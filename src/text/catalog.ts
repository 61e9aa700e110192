import { en } from './en';
import type { ShapeTexts } from './shape-texts';

/** The texts of one language. English defines the shape; every other catalog must have each text. */
export type Messages = typeof en;

/** The catalogs by BCP 47 tag. English is part of the program; the others are lazy. */
const CATALOGS: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => en,
};

/** BCP 47 tags of the available languages. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGS);

/** What of a story its texts depend on: how many sources it has, and whether these give shapes. */
interface Told {
  readonly sources?: number;
  readonly shapes?: boolean;
}

/**
 * Loads the catalog of the language, or of its base language ("en-GB" → "en"), or English. With several sources its texts say "the
 * sources" instead of "the article".
 */
export async function messagesFor(
  lang: string | undefined,
  { sources = 1, shapes = false }: Told = {},
): Promise<Messages> {
  const load = CATALOGS[lang ?? 'en'] ?? CATALOGS[lang?.split('-')[0] ?? 'en'];
  const own = load ? await load() : en;
  const messages = sources > 1 ? (await import('./several-sources')).ofSeveralSources(own) : own;
  return shapes
    ? withShapes(messages, (await import('./shape-texts')).shapeTextsFor(messages.lang, sources))
    : messages;
}

/** Returns a catalog with the texts for a story with shapes. */
export const withShapes = (messages: Messages, shapes: ShapeTexts): Messages => ({
  ...messages,
  about: { ...messages.about, schematic: shapes.schematic },
  shapes,
});
