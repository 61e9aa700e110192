import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/text/catalogs';
import { languageAsked, nearestLanguage } from '../../../src/text/languages';

const nearest = (tag: string) => nearestLanguage(LANGUAGES, tag);

test.each([
  ['en', 'en'],
  ['EN-gb', 'en'],
  ['ko-KP', 'ko'],
  ['ja-JP-u-ca-japanese', 'ja'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['ZH-HANT', 'zh-Hant'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-MO', 'zh-Hant'],
  ['yue', 'zh-Hant'],
  ['yue-Hans', 'zh-Hans'],
])('a reader of %s reads %s', (tag, lang) => {
  expect(nearest(tag)).toBe(lang);
});

test.each(['fr', 'de-CH', 'en_GB', '', '-', 'x', 'zz-Hant'])('there is no language for “%s”', (tag) => {
  expect(nearest(tag)).toBeUndefined();
});

test('no reader of one script of Chinese gets the other, and a language in that script is no Chinese', () => {
  expect(nearestLanguage(['en', 'zh-Hans'], 'zh-TW')).toBeUndefined();
  expect(nearestLanguage(['en', 'zh-Hant'], 'zh-CN')).toBeUndefined();
  expect(nearestLanguage(['en', 'zh-Hant'], 'en-Hant')).toBe('en');
});

test.each([
  ['ko', 'ko'],
  ['zh_HK', 'zh-Hant'],
  ['jp', 'ja'],
  ['KR', 'ko'],
  ['cn', 'zh-Hans'],
  ['tw', 'zh-Hant'],
])('an address that asks for “%s” gets %s', (asked, lang) => {
  expect(languageAsked(LANGUAGES, asked)).toBe(lang);
});

test.each(['fr', 'korean', '-', 'xx', '12'])('an address that asks for “%s” gets the reader’s', (asked) => {
  expect(languageAsked(LANGUAGES, asked)).toBeUndefined();
});
