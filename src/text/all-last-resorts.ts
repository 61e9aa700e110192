import { LANGUAGES } from './catalogs';
import { lastResort as ja } from './ja/last-resort';
import { lastResort as ko } from './ko/last-resort';
import { nearestLanguage } from './languages';
import { LAST_RESORT, type LastResort } from './last-resort';
import { lastResort as zhHans } from './zh-hans/last-resort';
import { lastResort as zhHant } from './zh-hant/last-resort';

const ALL: Readonly<Record<string, LastResort>> = { ko, ja, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

/** Returns the texts for when a page's program does not come or fails, in its language, or in English. */
export const lastResortIn = (lang: string): LastResort => ALL[nearestLanguage(LANGUAGES, lang) ?? 'en'] ?? LAST_RESORT;
