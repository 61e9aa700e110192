import { afterAll, beforeAll, expect, it } from 'vitest';
import { openingStory } from '../unit/story/files';
import { type App, openApp } from './driver';

/**
 * A page that the browser translates. Chrome's translator replaces each text node by `<font><font>…</font></font>` with a new
 * node; so does `translate` below, after each step. The same steps on a page that nobody translates say what must be read.
 */

const story = openingStory();
const claim = story.claims[0]?.id;
const STEPS = [
  '#/explore?select=place:tokyo',
  '#/explore?select=place:seoul&date=2026-01-05',
  '#/explore?date=1945-08-15',
  '#/explore',
  `#/explore?select=claim:${claim}`,
  '#/explore?select=pair:seoul,beijing',
  '#/explore?panel=matrix',
  '#/explore?panel=source',
  '#/story/summit',
  '#/story/rupture?select=place:tokyo',
  '#/present/summit',
  '#/present/question?step=1',
  '#/present/question?step=2',
  '#/present/rupture?select=place:tokyo',
  '#/explore?select=place:beijing',
];

let translated: App;
let plain: App;
beforeAll(async () => {
  translated = await openApp({ webgl: false });
  plain = await openApp({ webgl: false });
  for (const app of [translated, plain]) await app.mapIs('figure');
});
afterAll(async () => {
  await translated.close();
  await plain.close();
});

/** Replaces each text node of the page, but for those of pictures. */
const translate = (app: App) =>
  app.page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    for (const node of nodes) {
      const parent = node.parentElement;
      if (!parent || parent.closest('svg, script, style, noscript, font') || node.data.trim() === '') continue;
      const outer = document.createElement('font');
      outer.appendChild(document.createElement('font')).textContent = `‹${node.data}›`;
      node.replaceWith(outer);
    }
    document.title = `‹${document.title}›`;
  });

/** What a reader reads, without the translator's marks. */
const read = (app: App) =>
  app.page.evaluate(() =>
    [...document.querySelectorAll('#panel, #over-map, #present')]
      .map(({ textContent }) => textContent.replace(/[‹›]/g, ''))
      .concat(document.title.replace(/[‹›]/g, '')),
  );

const expectSame = async (step: string) => {
  const differs = async () => {
    const [found, expected] = await Promise.all([read(translated), read(plain)]);
    return found.join() === expected.join() ? '' : `${step}: ${found.join()}`;
  };
  await expect.poll(differs, { timeout: 20_000 }).toBe('');
};

it('says the same as a page that nobody translates, in all views, and throws nothing', async () => {
  await translate(translated);
  await expectSame('start');
  for (const hash of STEPS) {
    for (const app of [translated, plain]) await app.goTo(hash);
    await expectSame(hash);
    await translate(translated);
  }
});

it('also in the search and on the timeline', async () => {
  for (const app of [translated, plain]) await app.goTo('#/explore');
  await expectSame('explore');
  for (const app of [translated, plain]) await app.page.keyboard.press('/');
  for (const words of ['Tok', 'Bei', '']) {
    for (const app of [translated, plain]) await app.page.getByRole('combobox').fill(words);
    await expectSame(words);
    await translate(translated);
  }
  for (const app of [translated, plain]) {
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('slider', { name: 'Date' }).focus();
  }
  for (const key of ['Home', 'ArrowRight', 'Delete']) {
    for (const app of [translated, plain]) await app.page.keyboard.press(key);
    await expectSame(key);
    await translate(translated);
  }
});
