import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageRuns } from '../../../src/text/script-language';

describe('the languages of a text', () => {
  it.each([
    ['서울', 'ko'],
    ['とうきょう', 'ja'],
    ['イ・ジェミョン', 'ja'],
    ['首尔', 'zh'],
    ['다카이치 사나에', 'ko'],
    ['Москва', 'ru'],
    ['القاهرة', 'ar'],
  ])('are known for %s', (text, lang) => {
    expect(languageRuns(text, 'en')).toEqual([{ text, lang }]);
    expect(languageRuns(`Seoul: ${text}.`, 'en')).toEqual([
      { text: 'Seoul: ', lang: undefined },
      { text, lang },
      { text: '.', lang: undefined },
    ]);
  });

  it('are not given for the page’s own', () => {
    expect(languageRuns('서울', 'ko')).toEqual([{ text: '서울', lang: undefined }]);
    expect(languageRuns('東京', 'ja')).toEqual([{ text: '東京', lang: undefined }]);
    expect(languageRuns('Lee Jae-myung', 'en')).toEqual([{ text: 'Lee Jae-myung', lang: undefined }]);
  });

  it('cut no text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          languageRuns(text, 'en')
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
