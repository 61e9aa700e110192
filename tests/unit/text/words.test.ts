import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en';
import { readingGrade, sentencesOf, wordsOf } from '../../content/reading-grade';
import { wordsAgainst } from './not-our-words';
import { textsOf } from './texts';

/** A note is read at a glance, in a second language as well. */
const LONGEST_SENTENCE = 20;
/** A grade says nothing about a label of a few words. */
const SHORTEST_FOR_GRADE = 8;
const HARDEST_GRADE = 9.5;
/** Names of data, fonts and licences. */
const CREDITS = /^about\.(?:naturalEarth|fonts|software)$/;

const texts = textsOf(en);

describe('the words of the English catalog', () => {
  it('are one for each thing', () => {
    expect(texts.length).toBeGreaterThan(400);
    expect([...new Set(texts.flatMap(wordsAgainst))]).toEqual([]);
  });

  it('are those that CONTRIBUTING.md lists', () => {
    const paper = readFileSync('CONTRIBUTING.md', 'utf8');
    const [, table = ''] = paper.split(/^### Words for users$/m);
    const listed = [...table.matchAll(/^\| (?<words>[^|]+?) +\|/gm)]
      .flatMap(({ groups }) => groups?.['words']?.split(', ') ?? [])
      .filter((word) => !/^(?:word|-+)$/.test(word));
    expect(listed.length).toBeGreaterThan(15);
    const all = texts.map(({ text }) => text.toLowerCase()).join('\n');
    for (const word of listed) {
      expect(all, word).toContain(word.toLowerCase());
      expect(wordsAgainst({ path: '', text: word })).toEqual([]);
    }
  });

  it('are not the only ones that are checked: the words that were there before are refused', () => {
    for (const text of [
      'Rests on 5 statements',
      'What the source does not say',
      'Not drawn now.',
      'The audience’s screen is black.',
      'Turn the globe there',
      'There is no palette “x”.',
      'Inferred by us',
    ]) {
      expect(wordsAgainst({ path: '', text }), text).not.toEqual([]);
    }
  });

  it('make short sentences that are easy to read', () => {
    for (const { path, text } of texts.filter((one) => !CREDITS.test(one.path))) {
      for (const sentence of sentencesOf(text)) {
        const { length } = wordsOf(sentence);
        expect(length, `${path}: ${sentence}`).toBeLessThanOrEqual(LONGEST_SENTENCE);
        if (length >= SHORTEST_FOR_GRADE)
          expect(readingGrade(sentence), `${path}: ${sentence}`).toBeLessThanOrEqual(HARDEST_GRADE);
      }
    }
  });
});
