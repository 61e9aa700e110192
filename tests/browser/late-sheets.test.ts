import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '../../scripts/screenshot-views.mjs';
import { openApp } from './driver';

/**
 * A sheet that is loaded late must not change what is on the screen already: the page would move seconds after it was read.
 * So in every view each element has the same computed style before and after all sheets of the build have been added.
 */

const sheets = readdirSync('dist/assets').filter((file) => file.endsWith('.css'));

/** All that are a view of the one page on a screen. */
const views = Object.entries<View>(VIEWS).filter(
  ([, { hash, opens, media, first, whole }]) => hash !== undefined && !opens && !first && !media && !whole,
);
type View = import('../../scripts/screenshot-views.mjs').View;

describe('all sheets of the build', () => {
  it('are there', () => {
    expect(sheets.length).toBeGreaterThan(5);
    expect(views.length).toBeGreaterThan(25);
  });

  it.each(views)('change nothing in the view "%s"', async (_, { hash = '', ready, act }) => {
    const app = await openApp({
      hash,
      webgl: false,
      // Else the page loads sheets by itself when it is idle, and they would be there before the comparison.
      first: () => Object.assign(window, { requestIdleCallback: () => 0 }),
      // A view of a story that there is not.
      expectedErrors: [/404/],
    });
    await app.settled();
    const { page } = app;
    if (ready) await page.locator(ready).first().waitFor({ state: 'attached' });
    await act?.(page);
    await app.settled();
    expect(await differencesBy(page, async () => addSheets(page))).toEqual([]);
  });
});

const addSheets = (page: Page) =>
  page.evaluate(
    (files) =>
      Promise.all(
        files.map(
          (file) =>
            new Promise((resolve, reject) => {
              const link = document.createElement('link');
              link.rel = 'stylesheet';
              link.href = new URL(`assets/${file}`, document.baseURI).href;
              link.onload = resolve;
              link.onerror = reject;
              document.head.append(link);
            }),
        ),
      ).then(() => undefined),
    sheets,
  );

/** What an act changes in the computed styles of the page: a line for each element and property. */
async function differencesBy(page: Page, act: () => Promise<unknown>): Promise<string[]> {
  await page.evaluate(() => {
    const elements = [...document.querySelectorAll('body, body *')].filter(
      (element) => !element.matches('.simple-map svg *, #figure svg *, script, noscript'),
    );
    const styles = () =>
      elements.flatMap((element) =>
        ['', '::before', '::after'].map((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          return pseudo && style.content === 'none'
            ? []
            : [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
        }),
      );
    Object.assign(window, { elements, styles, before: styles() });
  });
  await act();
  return page.evaluate(() => {
    const { elements, styles, before } = window as unknown as {
      elements: Element[];
      styles: () => string[][];
      before: string[][];
    };
    return styles().flatMap((after, i) => {
      const element = elements[Math.floor(i / 3)];
      const old = new Set(before[i]);
      return after
        .filter((property) => !old.has(property))
        .map((property) => `${element?.tagName.toLowerCase()}.${element?.getAttribute('class')}: ${property}`);
    });
  });
}
