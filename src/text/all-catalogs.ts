import type { Messages } from './catalog';
import { LANGUAGES } from './catalogs';
import { en } from './en';
import { ja } from './ja/catalog';
import { ko } from './ko/catalog';
import { nearestLanguage } from './languages';
import { zhHans } from './zh-hans/catalog';
import { zhHant } from './zh-hant/catalog';

const ALL: Readonly<Record<string, Messages>> = { en, ko, ja, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** Returns the catalog of a language, or English, for the build, which cannot load one late. */
export const catalogOf = (lang: string): Messages => ALL[nearestLanguage(LANGUAGES, lang) ?? 'en'] ?? en;
