import { en } from './en';

/** The texts of one language. English gives the shape; every other catalog must have each text. */
export type Messages = typeof en;

/** The catalogs by BCP 47 tag. English is always there; the others load when they are asked for. */
const CATALOGS: Readonly<Record<string, () => Promise<Messages>>> = {
  en: async () => en,
};

/** The languages that there are texts in. */
export const LANGUAGES: readonly string[] = Object.keys(CATALOGS);

/** The catalog of the language, or of its base ("en-GB" → "en"), or English. */
export async function messagesFor(lang: string | undefined): Promise<Messages> {
  const load = CATALOGS[lang ?? 'en'] ?? CATALOGS[lang?.split('-')[0] ?? 'en'];
  return load ? await load() : en;
}
