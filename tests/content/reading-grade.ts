/**
 * How hard an English text is to read: the Flesch–Kincaid grade, 0.39 × words per sentence + 11.8 × syllables per word −
 * 15.59. Grade 9 is what a fifteen-year-old in the United States reads with ease.
 */
export function readingGrade(text: string): number {
  const sentences = sentencesOf(text);
  const words = wordsOf(text);
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

export const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!][”)]?)\s+/).filter(Boolean);

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:[’'.–-][\p{L}\p{N}]+)*/gu) ?? [];

/**
 * The rule: each group of vowels (a, e, i, o, u, y) is a syllable. The last one is not if it is a silent "e" ("side",
 * not "table"), the "e" of "-ed" ("launched", not "wanted") or of "-es" ("sides", not "places"). A word has at least
 * one syllable, and a number counts as one.
 */
export function syllablesOf(word: string): number {
  const letters = word
    .toLowerCase()
    .replace(/[’']s$/, '')
    .replace(/[^a-z]/g, '');
  const groups = letters.match(/[aeiouy]+/g)?.length ?? 0;
  const silent =
    /[^aeiouyl]e$/.test(letters) ||
    /[aeiouy]le$/.test(letters) ||
    /[^aeiouytd]ed$/.test(letters) ||
    /[^aeiouyscgzx]es$/.test(letters.replace(/(?:sh|ch)es$/, 'ses'));
  return Math.max(1, silent ? groups - 1 : groups);
}
