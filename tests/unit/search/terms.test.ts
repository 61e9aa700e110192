import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, initialsOf } from '../../../src/panels/search/fold';
import { piecesOf, trimmedToMatch } from '../../../src/panels/search/highlight';
import { compact, termsOfName, termsOfQuery, termsOfText, transpositionsOf } from '../../../src/panels/search/terms';

describe('a folded text', () => {
  it.each([
    ['Nicolás Maduro', 'nicolas maduro'],
    ['ＴＯＫＹＯ', 'tokyo'],
    ['たかいち', 'タカイチ'],
    ['ｿｳﾙ', 'ソウル'],
    ['서울', 'ㅅㅓㅇㅜㄹ'],
    ['관계', 'ㄱㅗㅏㄴㄱㅖ'],
    ['닭', 'ㄷㅏㄹㄱ'],
    ['臺北', '台北'],
  ])('%s is compared as %s', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('is the same composed and decomposed', () => {
    for (const text of ['Nicolás', '평양', 'Běijīng']) expect(fold(text.normalize('NFD')).text).toBe(fold(text).text);
  });

  it('begins with each state of a syllable that is being typed', () => {
    for (const typed of ['ㅅ', '서', '서ㅇ', '서우', '서울'])
      expect(fold('서울').text).toMatch(new RegExp(`^${fold(typed).text}`));
    // A consonant that an input method first puts under the syllable before it.
    for (const typed of ['싲', '시지', '시진']) expect(fold('시진핑').text).toMatch(new RegExp(`^${fold(typed).text}`));
  });

  it('knows for each of its letters where in the original it comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { text: folded, origin } = fold(text);
        expect(origin).toHaveLength(folded.length);
        for (const [from, to] of origin) expect(0 <= from && from < to && to <= text.length).toBe(true);
      }),
    );
  });
});

describe('terms', () => {
  it('of a name are its words, neighbours written as one, and the initials of Hangul', () => {
    expect(termsOfName('Lee Jae-myung').toSorted()).toEqual(
      ['jae', 'jaemyung', 'lee', 'leejae', 'leejaemyung', 'myung'].toSorted(),
    );
    expect(termsOfName('서울')).toContain(initialsOf('서울'));
    expect(initialsOf('서울')).toBe('ㅅㅇ');
  });

  it('of Han are its pairs, and the last character for a query of that one', () => {
    expect(termsOfText('北朝鮮')).toEqual(['北朝', '朝鮮', '鮮']);
    expect(termsOfQuery('北朝鮮')).toEqual(['北朝', '朝鮮']);
    expect(termsOfQuery('鮮')).toEqual(['鮮']);
  });

  it('of a query without a letter or digit are none', () => {
    for (const query of ['', '  ', '<>!?', '…“”']) expect(termsOfQuery(query)).toEqual([]);
  });

  it('are the same letters with any spacing of a name', () => {
    expect(compact('Lee Jae-myung')).toBe(compact('leejae MYUNG'));
  });

  it('are also tried with neighbouring letters in each other’s place', () => {
    expect(transpositionsOf('soeul')).toContain('seoul');
    expect(transpositionsOf('ab')).toEqual(['ba']);
  });
});

describe('the matched parts of a text', () => {
  const marked = (text: string, query: string, matched: readonly string[] = termsOfQuery(query)) =>
    piecesOf(text, { query: termsOfQuery(query), matched })
      .map((piece) => (piece.isMatch ? `[${piece.text}]` : piece.text))
      .join('');

  it.each([
    ['Sanae Takaichi', 'taka', ['takaichi'], 'Sanae [Taka]ichi'],
    ['Sanae Takaichi', 'takaitchi', ['takaichi'], 'Sanae [Takaichi]'],
    ['Lee Jae-myung', 'jaemy', ['jaemyung'], 'Lee [Jae-my]ung'],
    ['Nicolás Maduro', 'nicolas', ['nicolas'], '[Nicolás] Maduro'],
    ['서울', '서우', [fold('서울').text], '[서울]'],
    ['서울', 'ㅅㅇ', ['ㅅㅇ'], '[서울]'],
    ['北朝鮮', '朝鮮', ['朝鮮'], '北[朝鮮]'],
    ['The merger', 'theme', ['theme'], 'The merger'],
    ['Seoul', 'tokyo', ['tokyo'], 'Seoul'],
  ])('%s, looked for with %s', (text, query, matched, pieces) => {
    expect(marked(text, query, matched)).toBe(pieces);
  });

  it('do not change any text', () => {
    const words = fc.array(fc.constantFrom('Lee', 'Jae-myung', '서울', '北京', 'ソウル', '<b>', '…', 'é', '👩‍🏫'), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(words, words, (text, query) => {
        const whole = text.join(' ');
        const pieces = piecesOf(whole, { query: termsOfQuery(query.join(' ')), matched: termsOfName(whole) });
        expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
      }),
    );
  });

  it('are moved to the beginning of a line that is too long', () => {
    const line = 'A long way of saying what comes before the thing that was sought';
    const [before, found] = trimmedToMatch(piecesOf(line, { query: ['sought'], matched: ['sought'] }));
    expect(before?.text).toMatch(/^… /);
    expect(before?.text.length).toBeLessThan(36);
    expect(found).toEqual({ text: 'sought', isMatch: true });
  });
});
