/** What a text of a story may be. */

/** Control characters other than tab and line breaks, lone surrogates, and the sign for a letter that was lost. */
const UNCLEAN = /[\p{Cs}\uFFFD\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/u;
/** A character that leaves ink: Braille's blank is none. */
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{C}\p{Z}\p{M}\s\u2800]/u;

/** Whether a text has something to see and nothing that no file should have. */
export const isClean = (text: string): boolean => VISIBLE.test(text) && !UNCLEAN.test(text);

/** Whether a text is a language of BCP 47 in its form: "en-GB" is, "en-US-GB" is not. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
