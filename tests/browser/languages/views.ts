import type { Page } from 'playwright-core';
import { VIEWS } from '../../../scripts/screenshot-views.mjs';
import { named, openingStoryIn } from '../../unit/story/files';
import type { App } from '../driver';

type View = import('../../../scripts/screenshot-views.mjs').View;

/** Views of the screenshots that need a page of their own, and those that others show as well. */
const LEFT_OUT = /^(?:no-story|no-layer|one-layer|near|large-text|search|print-plain.*|.*forced-colors|more-contrast)$/;

/** Every view of the default story's page that a user can reach without loading it again. */
const ON_PAGE = Object.entries<View>(VIEWS).filter(
  ([name, { hash, file, first }]) => hash !== undefined && !file && !first && !LEFT_OUT.test(name),
);

/** A view that is on the screen, and the window that shows it: the page's own, or the speaker's. */
export interface Shown {
  readonly name: string;
  readonly page: Page;
}

/** The start page of a language, from the site's folder. */
export const folderOf = (lang: string): string => (lang === 'en' ? '' : `${lang}/`);

export interface Walk {
  /** The names of views that are not shown. */
  readonly leavesOut?: RegExp;
  /** Runs in each view. */
  readonly look: (shown: Shown) => Promise<void>;
}

/** Shows the views one after the other on one page, and what a user opens in them. */
export async function walk(app: App, lang: string, { leavesOut, look }: Walk): Promise<void> {
  const { page } = app;
  const place = named(openingStoryIn(lang).places, 'seoul').name;
  for (const [name, view] of [...ON_PAGE, ['search', search(place)] as const, ['kinds', KINDS] as const]) {
    if (leavesOut?.test(name)) continue;
    const { hash = '', ready, act, opens, whole } = view;
    await app.goTo(hash);
    await page
      .locator(hash.startsWith('#/present') ? '#present-title' : '#panel [data-heading]')
      .first()
      .waitFor();
    await app.settled();
    if (ready) await page.locator(ready).first().waitFor({ state: 'attached' });
    await act?.(page);
    const window = opens ? await opens(page) : page;
    await look({ name, page: window });
    if (opens) await window.close();
    if (whole) await leavePaper(page);
    if (act && !whole) await page.keyboard.press('Escape');
  }
}

const KINDS: View = { hash: '#/explore?panel=kinds', ready: '.kinds' };

/** A search that finds something in the language. */
const search = (words: string): View => ({
  hash: '#/explore?names=original&select=place:seoul',
  async act(page) {
    await page.keyboard.press('/');
    await page.locator('.search-field').fill(words);
    await page.locator('.search-find').first().waitFor();
  },
});

async function leavePaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: null });
  await page.evaluate(() => {
    dispatchEvent(new Event('afterprint'));
  });
}
