import type { Messages } from './en';
import { nearestLanguage } from './languages';

/** The catalogs by BCP 47 tag, each in a file of its own. English is part of the program. */
const CATALOGS: Readonly<Record<string, () => Promise<Messages>>> = {
  ko: async () => (await import('./ko/catalog')).ko,
  ja: async () => (await import('./ja/catalog')).ja,
  'zh-Hans': async () => (await import('./zh-hans/catalog')).zhHans,
  'zh-Hant': async () => (await import('./zh-hant/catalog')).zhHant,
};

/** BCP 47 tags of the available languages. */
export const LANGUAGES: readonly string[] = ['en', ...Object.keys(CATALOGS)];

/** Loads the catalog of the language (BCP 47) that is nearest to another; undefined if that is English, or there is none. */
export const catalogNearest = async (lang: string): Promise<Messages | undefined> =>
  CATALOGS[nearestLanguage(LANGUAGES, lang) ?? '']?.();
