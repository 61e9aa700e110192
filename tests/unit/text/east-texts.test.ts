import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../src/text/catalog';
import { LANGUAGES } from '../../../src/text/catalogs';
import { textsOf } from './texts';

/** Names and keys that every language writes in Latin letters, and the format's own words. */
const LATIN =
  /MapLibre GL JS|SIL Open Font License|Natural Earth|Source (?:Serif|Sans) \d|Page (?:Up|Down)|npm run [\w-]+|Control K|Command K|Gephi, Kumu, Cytoscape/g;
/** Three words in Latin letters. */
const ENGLISH = /[A-Za-z][A-Za-z’'-]*(?:[ ,]+[A-Za-z][A-Za-z’'-]*){2,}/;
const EAST = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
/** A Latin comma, colon or full stop beside letters of Chinese or Japanese. */
const LATIN_SIGN = new RegExp(`[${EAST}」』”）]\\s?[,;:!?.](?=\\s|$|[${EAST}])|[${EAST}] ?\\(`, 'u');

const others = LANGUAGES.filter((lang) => lang !== 'en');

describe.each(others)('the texts in %s', (lang) => {
  it('hold no English, and every argument in its place', async () => {
    const texts = textsOf(await messagesFor(lang));
    expect(texts.length).toBeGreaterThan(400);
    for (const { path, text } of texts) {
      expect(text, path).not.toMatch(/undefined|NaN|\[object/);
      expect(text.replace(LATIN, '…'), path).not.toMatch(ENGLISH);
    }
  });

  it.runIf(lang !== 'ko')('are joined by the signs of the language', async () => {
    for (const { path, text } of textsOf(await messagesFor(lang))) expect(text, path).not.toMatch(LATIN_SIGN);
  });
});
