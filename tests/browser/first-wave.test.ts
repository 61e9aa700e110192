import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { launchChromium } from '../../scripts/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { settled } from '../../scripts/settled.mjs';
import { DEFAULT_STORY } from '../../src/story/default-story';
import { en } from '../../src/text/en';

/** Which files a server is asked for: what each door asks for before any program runs, and nothing twice. */

/** "assets/program-Ck5Hw_KX.js" → "program.js". */
const nameOf = (path: string): string => path.replace(/^\/(?:assets\/)?/, '').replace(/-[\w-]{8}(\.(?:js|css))$/, '$1');

const EVERY = ['program.js', 'fonts/sans.woff2', 'fonts/serif.woff2'];
const STORY = [`stories/${DEFAULT_STORY}.json`, `geo/stories/${DEFAULT_STORY}.topo.json`];
const OTHER_STORY = ['stories/other.json', 'geo/world.topo.json'];
const CHECK = 'sound.js';
const SIMPLE_MAP = ['simple-map.js', 'figure.js', 'style-spec.js'];
const PRESENTATION = ['Present.js', 'Present.css', 'lesson-store.js'];
const PAGES = ['lazy-pages.js', 'lazy-pages.css'];
const DETAILS = ['details.js'];
const LIVE_MAP = ['live-map.js', 'live-map.css', 'maplibre.js', 'maplibre-shared.js'];

let asked: string[] = [];
let server: Awaited<ReturnType<typeof serve>>;
let browser: Awaited<ReturnType<typeof launchChromium>>;

beforeAll(async () => {
  server = await serve('dist', { port: 0, onRequest: (path) => asked.push(nameOf(path)) });
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

async function open(address: string, holdsProgram: boolean) {
  asked = [];
  const context = await browser.newContext({
    viewport: { width: 1000, height: 640 },
    serviceWorkers: 'block',
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  // The entry: without it, nothing is asked for but by the page and the script before its first paint.
  if (holdsProgram) await page.route('**/assets/index-*.js', (route) => route.abort());
  await page.goto(server.url + address);
  return page;
}

describe('before the program runs', () => {
  it.each([
    [
      'the start page',
      '',
      [...STORY, ...LIVE_MAP],
      [...SIMPLE_MAP.slice(0, 2), CHECK, ...PRESENTATION, ...PAGES, ...DETAILS],
    ],
    ['a chapter', '#/story/rupture', [...STORY, ...SIMPLE_MAP, ...LIVE_MAP], [CHECK, ...PRESENTATION, ...PAGES]],
    ['a presentation', '#/present/rupture', [...STORY, ...PRESENTATION, ...SIMPLE_MAP, ...LIVE_MAP], PAGES],
    [
      'a selection',
      '#/explore?select=place:tokyo',
      [...STORY, ...DETAILS, ...SIMPLE_MAP, ...LIVE_MAP],
      [CHECK, ...PRESENTATION, ...PAGES],
    ],
    ['the matrix', '#/explore?panel=matrix', [...STORY, ...PAGES, ...SIMPLE_MAP, ...LIVE_MAP], PRESENTATION],
    ['another story', '?story=other', [...OTHER_STORY, CHECK, ...SIMPLE_MAP, ...LIVE_MAP], [...STORY, ...PRESENTATION]],
  ] as const)('%s asks for all files of its view and no other’s', async (_name, address, needed, others) => {
    await open(address, true);
    // The page is loaded without its preloads.
    const missing = () => [...EVERY, ...needed].filter((file) => !asked.includes(file));
    await expect.poll(missing, { timeout: 30_000 }).toEqual([]);
    for (const file of others) expect(asked).not.toContain(file);
  });

  it('the files of a presentation come before what its live map takes', async () => {
    await open('#/present/rupture', true);
    await expect
      .poll(() => [...PRESENTATION, 'maplibre.js'].every((file) => asked.includes(file)), { timeout: 30_000 })
      .toBe(true);
    for (const file of PRESENTATION) expect(asked.indexOf(file)).toBeLessThan(asked.indexOf('maplibre.js'));
  });
});

it('a link that is followed before the program comes leads on, and nothing is on the page twice', async () => {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 640 },
    serviceWorkers: 'block',
  });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/index-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(server.url, { waitUntil: 'commit' });
  const search = page.getByRole('button', { name: new RegExp(`^${en.search.open}`) });
  await page.getByRole('link', { name: en.present.open, exact: true }).first().click();
  release();
  await page.locator('#present-title').waitFor();
  expect(await search.count()).toBe(0);
  await page.keyboard.press('Escape');
  await page.locator('#present-title').waitFor({ state: 'detached' });
  await expect.poll(() => search.count()).toBe(1);
});

describe('in a whole visit', () => {
  it.each([
    '',
    '#/story/rupture',
    '#/present/rupture',
    '#/explore?select=place:tokyo',
    '#/explore?panel=matrix',
    'telegram-1917.html',
  ])('nothing is asked for twice: %s', async (address) => {
    const page = await open(address, false);
    await page.locator('html[data-map="live"]').waitFor({ state: 'attached', timeout: 100_000 });
    await settled(page);
    // The last of the files that are loaded for when the network goes.
    await expect.poll(() => asked.includes('SearchDialog.js'), { timeout: 100_000 }).toBe(true);
    expect(asked.filter((file, i) => asked.indexOf(file) !== i)).toEqual([]);
    for (const file of readdirSync('dist/assets').filter((name) => /worker/.test(name) && name.endsWith('.js')))
      expect(asked).toContain(nameOf(`/assets/${file}`));
  });
});
