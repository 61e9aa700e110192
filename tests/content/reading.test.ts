import { describe, expect, test } from 'vitest';
import { readingGrade, sentencesOf, syllablesOf, wordsOf } from './reading-grade';
import { stories } from './stories';

/** A chapter is read once, from a screen or aloud: about grade 9 to 10, and no sentence that has to be read twice. */
const HARDEST_GRADE = 10.5;
const LONGEST_SENTENCE = 28;

describe.each(stories.filter(({ lang }) => lang.startsWith('en')))('$id', ({ chapters }) => {
  test.each(chapters)('the chapter “$title” is plain to read', ({ body, notes, ask }) => {
    const told = [body, ask?.question, ask?.answer].filter((text) => text !== undefined);
    for (const text of [body, notes, told.join(' ')])
      expect(readingGrade(text), text).toBeLessThanOrEqual(HARDEST_GRADE);
    for (const sentence of [...told, notes].flatMap(sentencesOf)) {
      expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(LONGEST_SENTENCE);
    }
  });
});

describe('the measure', () => {
  test.each([
    ['side', 1],
    ['table', 2],
    ['launched', 1],
    ['wanted', 2],
    ['sides', 1],
    ['places', 2],
    ['people’s', 2],
    ['agreements', 3],
    ['15', 1],
  ])('counts the syllables of “%s” as %i', (word, syllables) => {
    expect(syllablesOf(word)).toBe(syllables);
  });

  test('is higher for long sentences and long words', () => {
    const plain = 'The cat sat. The dog ran.';
    expect(readingGrade('The cat sat and the dog ran.')).toBeGreaterThan(readingGrade(plain));
    expect(readingGrade('The animal sat. The animal ran.')).toBeGreaterThan(readingGrade(plain));
    expect(sentencesOf('“Is it?” he asked. Yes.')).toHaveLength(3);
  });
});
