/** Languages that are written in Han characters alone: a reader of one reads the others in the same script. */
const CHINESE = ['zh', 'yue', 'cmn', 'wuu', 'nan', 'hak'];

/**
 * Returns the language among those available that a reader of another reads: the same one, and in Chinese the same script: "zh-TW" and
 * "zh-HK" are "zh-Hant", and never "zh-Hans". Undefined: there is none, or the text is no BCP 47 tag.
 */
export function nearestLanguage(available: readonly string[], tag: string): string | undefined {
  const same = available.find((one) => one.toLowerCase() === tag.toLowerCase());
  if (same) return same;
  const asked = fullTag(tag);
  return asked && available.find((one) => isReadAs(asked, fullTag(one)));
}

/** Codes of countries that people take for those of their languages: "jp" for "ja". */
const COUNTRY = /^(?:cn|hk|jp|kr|tw)$/i;

/** Returns the language among those available that an address asks for: the nearest one, or that of a country. Undefined: there is none. */
export const languageAsked = (available: readonly string[], asked: string): string | undefined =>
  nearestLanguage(available, asked.replaceAll('_', '-')) ??
  (COUNTRY.test(asked) ? nearestLanguage(available, `und-${asked}`) : undefined);

const isReadAs = (asked: Intl.Locale, other: Intl.Locale | undefined): boolean =>
  other !== undefined &&
  (CHINESE.includes(asked.language)
    ? CHINESE.includes(other.language) && asked.script === other.script
    : asked.language === other.language);

/** A tag with its likely script: "zh-TW" → "zh-Hant-TW". */
function fullTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined;
  }
}
