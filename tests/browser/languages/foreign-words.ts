import type { Words } from './read-words';

/** Names that every language writes in Latin letters. */
const NAMES = [/SIL Open Font License/, /MapLibre GL JS/, /Gephi, Kumu, Cytoscape/, /Page (?:Up|Down)/];
/** Three words in Latin letters and more are a sentence or a title in English. */
const ENGLISH = /[A-Za-z][A-Za-z’'-]*(?:[ ,:;]+[A-Za-z][A-Za-z’'-]*){2,}/g;
const LETTERS = {
  hangul: /\p{Script=Hangul}/u,
  kana: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  han: /\p{Script=Han}/u,
};
/** A comma, a colon or a full stop of Latin texts after a letter or a closing sign of Chinese or Japanese. */
const LATIN_SIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}」』”）□]\s?[,;:!?.](?=\s|$|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}□])/u;

/**
 * Returns what is wrong with the languages of texts on a page in `lang`: letters of another language than the one that the text is marked
 * with, English where nothing says that it is English, and texts that are joined by the signs of Latin texts.
 */
export function foreignWords(words: readonly Words[], lang: string): string[] {
  const faults: string[] = [];
  const own = words.filter((one) => one.lang === lang || one.isDrawn);
  for (const one of words.filter(({ isDrawn }) => !isDrawn)) {
    const is = (...langs: string[]) => langs.some((other) => one.lang === other || one.lang.startsWith(`${other}-`));
    const fault = (what: string) =>
      faults.push(`${what} in a text marked “${one.lang}”: ${one.where} “${one.text.trim().slice(0, 60)}”`);
    if (LETTERS.hangul.test(one.text) && !is('ko')) fault('Hangul');
    if (LETTERS.kana.test(one.text) && !is('ja')) fault('kana');
    if (LETTERS.han.test(one.text) && !is('zh', 'ja', 'yue')) fault('Han');
  }
  if (lang === 'en') return faults;
  for (const { text, where } of own) {
    const plain = NAMES.reduce((rest, name) => rest.replaceAll(new RegExp(name, 'g'), '□'), text);
    for (const [english] of plain.matchAll(ENGLISH)) faults.push(`English: ${where} “${english.slice(0, 80)}”`);
  }
  if (lang === 'ko') return faults;
  const blocks = new Map<number, Words[]>();
  for (const one of words) if (!one.isDrawn) blocks.set(one.block, [...(blocks.get(one.block) ?? []), one]);
  for (const parts of blocks.values()) {
    const line = parts.map((part) => (part.lang === lang ? part.text : '□')).join('');
    const found = LATIN_SIGN.exec(line);
    if (found)
      faults.push(`a Latin sign: ${parts[0]?.where} “${line.slice(Math.max(0, found.index - 20), found.index + 20)}”`);
  }
  return faults;
}
