import { describe, expect, it } from 'vitest';
import { toldBy } from '../../../src/story/shapes/has-shapes';
import { messagesFor } from '../../../src/text/catalog';
import { LANGUAGES } from '../../../src/text/catalogs';
import { en } from '../../../src/text/en';
import { formatsOf } from '../../../src/text/formats';
import { askingTextsFor } from '../../../src/text/late/classroom/asking-texts';
import { shapeTextsFor } from '../../../src/text/late/shape-texts';
import { openingStory, telegram, threeSources } from '../story/files';
import { textsOf } from './texts';

describe('dates', () => {
  it.each([
    ['2026-01-05', '5 January 2026'],
    ['2025-11', 'November 2025'],
    ['2025', '2025'],
    ['1945~', 'about 1945'],
    ['../1945', '1945 or earlier'],
    ['2026-01-04?', '4 January 2026 (uncertain)'],
    ['2025-11%', 'about November 2025 (uncertain)'],
    ['-0043-03-15', '15 March 44 BCE'],
    ['0000', '1 BCE'],
    ['0044-03-15', '15 March 44 CE'],
    ['0100', '100'],
    ['../-0299', '300 BCE or earlier'],
    ['2025-11/..', 'November 2025 or later'],
    ['1917/', '1917 or later (end not known)'],
    ['/1917', '1917 or earlier (start not known)'],
    ['-0056/0079', '57 BCE to 79 CE'],
  ])('%s is written at the precision that it has', (edtf, words) => {
    expect(en.date.edtf(edtf)).toBe(words);
  });

  it('do not depend on the reader’s time zone', () => {
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Honolulu';
    expect(formatsOf('en-GB').date('2026-01-05')).toBe('5 January 2026');
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it.each([
    ['ko', '2025년 11월'],
    ['ja', '2025年11月'],
    ['zh-Hans', '2025年11月'],
  ])('have a form of their own in %s', (lang, month) => {
    expect(formatsOf(lang).date('2025-11')).toBe(month);
  });
});

describe('paragraph numbers', () => {
  it('are short on screen and whole words for screen readers', () => {
    expect(en.paragraphs.seen([4, 5])).toBe('¶ 4, 5');
    expect(en.paragraphs.spoken([7])).toBe('paragraph 7');
    expect(en.paragraphs.spoken([4, 5])).toBe('paragraphs 4 and 5');
  });
});

describe('plurals', () => {
  it('follow the language', () => {
    expect(en.overview.chapterCount(1)).toBe('1 chapter');
    expect(en.overview.chapterCount(10)).toBe('10 chapters');
    expect(formatsOf('ko').plural(1, { other: '#개' })).toBe('1개');
  });
});

describe('the catalog', () => {
  it('falls back to the base language, then to English', async () => {
    expect(await messagesFor('en-GB')).toBe(en);
    expect(await messagesFor('tlh')).toBe(en);
    expect(await messagesFor(undefined)).toBe(en);
  });

  it('says “article” of a news article only', async () => {
    const sayArticle = (messages: typeof en) =>
      textsOf(messages).filter(({ path, text }) => !path.startsWith('askingTextsFor') && /\barticle/i.test(text));
    expect(sayArticle(await messagesFor('en', toldBy(openingStory()))).length).toBeGreaterThan(5);
    expect(sayArticle(await messagesFor('en', toldBy(telegram())))).toEqual([]);
    expect(sayArticle(await messagesFor('en', toldBy(threeSources())))).toEqual([]);
    // These texts are told the sources.
    for (const { sources } of [telegram(), threeSources()]) {
      expect(JSON.stringify(shapeTextsFor(en, sources))).not.toMatch(/article/);
      expect(JSON.stringify(askingTextsFor(en, sources))).not.toMatch(/article/);
    }
    expect(askingTextsFor(en, openingStory().sources).said).toMatch(/^The article/);
    expect(shapeTextsFor(en, openingStory().sources).wayMeans).toMatch(/the article/);
  });

  it.each(LANGUAGES)('of %s names its own language', async (lang) => {
    expect((await messagesFor(lang)).lang).toBe(lang);
  });
});
