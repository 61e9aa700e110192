/** What a text consists of: the characters that a file may hold, and the letters that a reader sees. */

/**
 * Characters that no XML 1.0 document may hold, not even escaped (https://www.w3.org/TR/xml/#charsets): control characters and halves of
 * surrogate pairs. They have no meaning in a spreadsheet either.
 */
const NOT_SAVABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Returns a text that any file can hold: U+FFFD replaces each character that none can. */
export const savable = (text: string): string => text.replace(NOT_SAVABLE, '\ufffd');

/** No letter of a living script has more UTF-16 units; a longer one is a pile of marks that would cover what is above it. */
const LONGEST_LETTER = 40;

/** A browser before 2024 may lack it. Then a letter is a code point with the marks and joiners after it. */
const segmenter = Intl.Segmenter && new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const LETTER = /\r\n|\p{RI}\p{RI}|.(?:\p{M}|\p{Emoji_Modifier}|\u200c|\u200d.)*/gsu;

function* lettersOf(text: string): Generator<string> {
  if (segmenter) for (const { segment } of segmenter.segment(text)) yield segment;
  else for (const [letter] of text.matchAll(LETTER)) yield letter;
}

/** A text in which each character is a letter: Latin without combining marks, and its punctuation. A segmenter is slow. */
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/;

/** Returns the letters that a reader sees (grapheme clusters): "é", "한", "क्षि", a flag. Joined, they are the text. */
export const graphemes = (text: string): string[] => (PLAIN.test(text) ? [...text] : [...lettersOf(text)]);

/** Returns a text with at most `most` letters; the last is "…" if some were left out. Takes no longer for a longer text. */
export function shortened(text: string, most: number): string {
  if (text.length <= Math.min(most, LONGEST_LETTER)) return text;
  const letters: string[] = [];
  for (const letter of lettersOf(text.slice(0, (most + 1) * LONGEST_LETTER))) {
    letters.push(letter.length > LONGEST_LETTER ? String.fromCodePoint(letter.codePointAt(0) ?? 0) : letter);
    if (letters.length > most)
      return `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
  }
  return letters.join('');
}
