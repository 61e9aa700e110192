import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { VIEWS } from '../../scripts/screenshot-views.mjs';
import { openApp } from './driver';

/**
 * A sheet that is loaded late must not change the visible page: it would move while the user reads it.
 * So in every view each element has the same computed style before and after all sheets of the build have been added.
 */

const sheets = readdirSync('dist/assets').filter((file) => file.endsWith('.css'));

/** All views of the page on a screen. */
const views = Object.entries<View>(VIEWS).filter(
  ([, { hash, opens, media, first, whole }]) => hash !== undefined && !opens && !first && !media && !whole,
);
type View = import('../../scripts/screenshot-views.mjs').View;

describe('all sheets of the build', () => {
  it('exist', () => {
    expect(sheets.length).toBeGreaterThan(5);
    expect(views.length).toBeGreaterThan(25);
  });

  it.each(views)('change nothing in the view "%s"', async (_, { hash = '', ready, act }) => {
    const app = await openApp({
      hash,
      webgl: false,
      // Otherwise the page loads these sheets when it is idle, before the comparison.
      first: () => Object.assign(window, { requestIdleCallback: () => 0 }),
      // A view of a story that does not exist.
      expectedErrors: [/404/],
    });
    await app.settled();
    const { page } = app;
    if (ready) await page.locator(ready).first().waitFor({ state: 'attached' });
    await act?.(page);
    await app.settled();
    expect(await differencesBySheets(page)).toEqual([]);
  });
});

/**
 * Adds all sheets and returns what they change in the computed styles of the page: a line for each element and property. Only
 * properties that one of the sheets sets are read, because reading all takes four times as long.
 */
async function differencesBySheets(page: Page): Promise<string[]> {
  return page.evaluate(async (files) => {
    const load = (file: string) =>
      new Promise<HTMLLinkElement>((resolve, reject) => {
        const link = document.createElement('link');
        link.rel = 'stylesheet';
        // Loaded, but not applied yet.
        link.media = 'not all';
        link.href = new URL(`assets/${file}`, document.baseURI).href;
        link.onload = () => resolve(link);
        link.onerror = reject;
        document.head.append(link);
      });
    const propertiesOf = (rule: CSSRule): string[] => [
      ...(rule instanceof CSSStyleRule || rule instanceof CSSNestedDeclarations ? [...rule.style] : []),
      ...('cssRules' in rule ? [...(rule.cssRules as CSSRuleList)].flatMap(propertiesOf) : []),
    ];
    const links = await Promise.all(files.map(load));
    const properties = [...new Set(links.flatMap(({ sheet }) => [...(sheet?.cssRules ?? [])].flatMap(propertiesOf)))];
    if (properties.length < 100) throw new Error(`The sheets set ${properties.length} properties only`);

    const styles = [...document.querySelectorAll('body, body *')]
      .filter((element) => !element.matches('.simple-map svg *, #figure svg *, script, noscript'))
      .flatMap((element) => ['', '::before', '::after'].map((pseudo) => ({ element, pseudo })))
      .map(({ element, pseudo }) => ({ element, pseudo, style: getComputedStyle(element, pseudo) }));
    const read = () =>
      styles.map(({ pseudo, style }) =>
        pseudo && style.content === 'none' ? [] : properties.map((name) => style.getPropertyValue(name)),
      );
    const before = read();
    for (const link of links) link.media = 'all';
    const after = read();
    return styles.flatMap(({ element, pseudo }, i) =>
      properties
        .map((name, k) => ({ name, old: before[i]?.[k], now: after[i]?.[k] }))
        .filter(({ old, now }) => old !== now)
        .map(
          ({ name, old, now }) =>
            `${element.tagName.toLowerCase()}.${element.getAttribute('class')}${pseudo}: ${name} ${old} → ${now}`,
        ),
    );
  }, sheets);
}
