/** A part of a text. `lang`: undefined where it is in the language of the page. */
export interface LanguageRun {
  readonly text: string;
  readonly lang: string | undefined;
}

/**
 * The language that a script is read in. Several languages use some of them: then it is the one with the most readers, which
 * is nearer than the page's own. A text with kana or Hangul is Japanese or Korean, whatever Han characters it has.
 */
const LANGUAGES = [
  ['ko', /\p{Script=Hangul}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /\p{Script=Han}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
  ['ru', /\p{Script=Cyrillic}/u],
  ['el', /\p{Script=Greek}/u],
  ['hi', /\p{Script=Devanagari}/u],
  ['th', /\p{Script=Thai}/u],
] as const;

/** Words in one of these scripts, with the spaces between them. */
const WORDS = [
  /(?=\p{L})[\p{scx=Hang}\p{scx=Hira}\p{scx=Kana}\p{scx=Hani}]+(?: (?=\p{L})[\p{scx=Hang}\p{scx=Hira}\p{scx=Kana}\p{scx=Hani}]+)*/u,
  ...['Arab', 'Hebr', 'Cyrl', 'Grek', 'Deva', 'Thai'].map(
    (script) => new RegExp(`(?=\\p{L})\\p{scx=${script}}+(?: (?=\\p{L})\\p{scx=${script}}+)*`, 'u'),
  ),
];
const ANY_WORDS = new RegExp(WORDS.map(({ source }) => source).join('|'), 'gu');

/** Returns the language of a name in another script than the page's; undefined if it is in the page's. */
function languageOf(text: string, page: string): string | undefined {
  const lang = LANGUAGES.find(([, script]) => script.test(text))?.[0];
  // Japanese and Korean use Han too.
  const isOwn = lang === undefined || page.startsWith(lang) || (lang === 'zh' && /^(?:ja|ko)/.test(page));
  return isOwn ? undefined : lang;
}

/** Splits a text into parts of one language each, by their scripts. `page`: the BCP 47 tag of the page's language. */
export function languageRuns(text: string, page: string): LanguageRun[] {
  const runs: LanguageRun[] = [];
  let end = 0;
  for (const match of text.matchAll(ANY_WORDS)) {
    const lang = languageOf(match[0], page);
    if (lang === undefined) continue;
    if (match.index > end) runs.push({ text: text.slice(end, match.index), lang: undefined });
    runs.push({ text: match[0], lang });
    end = match.index + match[0].length;
  }
  return end < text.length ? [...runs, { text: text.slice(end), lang: undefined }] : runs;
}
