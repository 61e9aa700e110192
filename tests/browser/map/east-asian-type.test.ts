import { expect, it } from 'vitest';
import { EAST_ASIAN_FONTS } from '../../../scripts/fonts/east-asian.mjs';
import { catalogOf } from '../../../src/text/all-catalogs';
import { type App, openApp } from '../driver';

/** The fonts of Korean, Japanese and Chinese pages: each loads its own, and a page in English none. */

const fontsOf = (app: App) =>
  app.requests.flatMap((url) => /\/fonts\/([A-Z][a-z]{3})\/(.*)$/.exec(url)?.slice(1).join('/') ?? []);
const sheetsOf = (app: App) => app.requests.filter((url) => /\/assets\/(?:kore|jpan|hans|hant)-[^/]*\.css$/.test(url));

/** In the page: its East Asian texts that are slanted, outside of pictures and in them. */
const slanted = (): string[] =>
  [...document.querySelectorAll('body *')]
    .filter((element) => !element.matches('script, style, noscript'))
    .filter(({ childNodes }) =>
      [...childNodes].some(
        (node) => node.nodeType === 3 && /[\u3040-\u9fff\uac00-\ud7a3]/.test(node.textContent ?? ''),
      ),
    )
    .filter((element) => {
      const { fontStyle, fontSynthesisStyle } = getComputedStyle(element) as CSSStyleDeclaration & {
        fontSynthesisStyle: string;
      };
      return fontStyle !== 'normal' || fontSynthesisStyle !== 'none';
    })
    .map(({ textContent }) => textContent);

it.each(EAST_ASIAN_FONTS)('a page in $lang has the letters of its map, and no others', async ({ lang, script }) => {
  const app = await openApp({ hash: `${lang}/`, webgl: false });
  await app.settled();
  await app.page.evaluate(() => document.fonts.ready);
  expect([...new Set(fontsOf(app))].sort()).toEqual([`${script}/map-sans-semibold.woff2`, `${script}/map-sans.woff2`]);
  expect(new Set(sheetsOf(app)).size).toBe(1);
  expect(await app.page.evaluate(slanted)).toEqual([]);
  // All late files have come, so a page that takes one of them for damaged says so by now.
  await app.printable();
  expect(await app.page.locator('.notices li').allTextContents()).toEqual([
    catalogOf(lang).notices.trouble['no-webgl'],
  ]);
  const breaks = await app.page.evaluate(() => {
    const { wordBreak, lineBreak } = getComputedStyle(document.querySelector('#panel p') ?? document.body);
    return { wordBreak, lineBreak };
  });
  expect(breaks).toEqual(
    lang === 'ko' ? { wordBreak: 'keep-all', lineBreak: 'auto' } : { wordBreak: 'normal', lineBreak: 'strict' },
  );
});

it('a page in English asks for none of them', async () => {
  const app = await openApp({ webgl: false });
  await app.settled();
  await app.page.evaluate(() => document.fonts.ready);
  expect(fontsOf(app)).toEqual([]);
  expect(sheetsOf(app)).toEqual([]);
  expect(await app.page.evaluate(slanted)).toEqual([]);
});
