import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelText, widthOf } from '../../../src/composition/label-text';
import { graphemes } from '../../../src/story/characters';
import { story } from '../figure/scenes';

/** As wide as a line of a name may be, in em, with the sign of what is left out. */
const LINE = 12;

describe('a label', () => {
  it('is the whole text, where no word is longer than names are', () => {
    const texts = [
      ...story.places.flatMap(({ name, marker }) => [name, marker ?? '']),
      ...story.relations.flatMap(({ label, short }) => [label, short ?? '']),
      'Petropavlovsk-Kamchatsky',
      'Thiruvananthapuram',
      '조선민주주의인민공화국',
      '朝鮮民主主義人民共和国平壌直轄市中区域',
    ];
    for (const text of texts) expect(labelText(text)).toBe(text);
  });

  it('has no word that is wider than a line, and nothing else is changed', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }).filter((text) => !/[\s-]/u.test(text));
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const label = labelText(words.join(' '));
        expect(graphemes(label).length).toBeLessThanOrEqual(40);
        const letters = label
          .split(/[^\p{L}\p{M}…]/u)
          .filter((run) => !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u.test(run));
        for (const run of letters) expect(widthOf(run)).toBeLessThanOrEqual(LINE);
        for (const [i, one] of label.split(' ').entries()) if (!one.includes('…')) expect(one).toBe(words[i]);
      }),
    );
  });

  it.each(['W', 'l', '한', 'ب', '👩‍🏫'])('of 50,000 times "%s" is its beginning', (unit) => {
    const label = labelText(unit.repeat(50_000));
    expect(label).toMatch(/…$/);
    expect(unit.repeat(40).startsWith(label.slice(0, -1))).toBe(true);
    expect(widthOf(label)).toBeLessThanOrEqual(LINE);
    expect(widthOf(label)).toBeGreaterThan(LINE - 3);
  });
});
