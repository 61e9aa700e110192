// @ts-check
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './chromium.mjs';
import { serve } from './serve.mjs';
import { settled } from './settled.mjs';

/**
 * Takes contact sheets of the built app: all chapters of the story, and some selections, on one picture for each mode, size and
 * theme. `npm run screenshots:sheets` writes them into screenshots/sheets/.
 *
 *     npm run screenshots:sheets -- --modes present --sizes 1024x768 --themes night   only these
 *     npm run screenshots:sheets -- --webgl off                                       of the simple map
 *     npm run screenshots:sheets -- --page telegram-1917.html                         of another story of the build
 */

const SIZES = ['390x844', '1024x768', '1280x800', '1366x768', '1920x1080', '3840x2160'];
const THEMES = ['day', 'night', 'projector'];

const { values: options } = parseArgs({
  options: {
    modes: { type: 'string', default: 'story,present,explore' },
    sizes: { type: 'string', default: SIZES.join() },
    themes: { type: 'string', default: THEMES.join() },
    page: { type: 'string', default: 'index.html' },
    from: { type: 'string', default: 'dist' },
    to: { type: 'string', default: 'screenshots/sheets' },
    webgl: { type: 'string', default: 'on' },
  },
});

/** The story of the page. */
const story = /data-story="([^"]+)"/.exec(await readFile(join(options.from, options.page), 'utf8'))?.[1];
/** @type {{ chapters: { id: string }[], places: { id: string }[], relations: { id: string }[], events: { id: string, date: string }[] }} */
const { chapters, places, relations, events } = JSON.parse(
  await readFile(join(options.from, `stories/${story}.json`), 'utf8'),
);

const days = events.map(({ date }) => date).filter((date) => /^\d{4}-\d\d-\d\d$/.test(date));

/** @type {Record<string, string[]>} */
const VIEWS = {
  story: chapters.map(({ id }) => `story/${id}`),
  present: chapters.map(({ id }) => `present/${id}`),
  explore: [
    'explore',
    ...places.slice(0, 2).map(({ id }) => `explore?select=place:${id}`),
    ...relations.slice(0, 1).map(({ id }) => `explore?select=relation:${id}`),
    ...events.slice(0, 1).map(({ id }) => `explore?select=event:${id}`),
    'explore?panel=matrix',
    'explore?panel=teach',
    'explore?layers=&places=',
    ...days.slice(0, 1).map((day) => `explore?date=${day}`),
  ],
};

const server = await serve(options.from, { port: 4720 });
const browser = await launchChromium({ webgl: options.webgl !== 'off' });
try {
  await mkdir(options.to, { recursive: true });
  for (const size of options.sizes.split(',')) {
    for (const theme of options.themes.split(',')) {
      for (const mode of options.modes.split(',')) {
        const path = join(options.to, `${mode}-${size}-${theme}${options.webgl === 'off' ? '-simple' : ''}.png`);
        await sheet(await pictures(mode, size, theme), size, path);
        console.log(path);
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * @param {string} mode
 * @param {string} size as "390x844", in CSS pixels
 * @param {string} theme
 * @returns {Promise<{ view: string, png: Buffer }[]>}
 */
async function pictures(mode, size, theme) {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const context = await browser.newContext({
    viewport: { width, height },
    reducedMotion: 'reduce',
    locale: 'en-US',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const taken = [];
  for (const view of VIEWS[mode] ?? []) {
    const hash = `#/${view}${view.includes('?') ? '&' : '?'}theme=${theme}`;
    if (taken.length === 0) await page.goto(`${server.url}${options.page}${hash}`);
    else await page.evaluate((next) => location.replace(next), hash);
    await settled(page);
    if (taken.length === 0) await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    taken.push({ view, png: await page.screenshot({ animations: 'disabled', caret: 'hide' }) });
  }
  await context.close();
  return taken;
}

/**
 * Writes the pictures onto one: those of a phone at their own size, others in three columns.
 *
 * @param {readonly { view: string, png: Buffer }[]} taken
 * @param {string} size
 * @param {string} path
 */
async function sheet(taken, size, path) {
  const [columns, width] = size === '390x844' ? [5, 390] : [3, 660];
  const page = await browser.newPage({ viewport: { width: columns * (width + 8) + 8, height: 600 } });
  const cells = taken.map(
    ({ view, png }) =>
      `<figure><figcaption>${view.replaceAll('&', '&amp;')}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`,
  );
  await page.setContent(
    `<style>body{margin:8px;display:grid;grid-template-columns:repeat(${columns},${width}px);gap:8px;font:14px sans-serif}
     figure{margin:0}img{width:100%;display:block;border:1px solid #888;box-sizing:border-box}</style>${cells.join('')}`,
  );
  await page.screenshot({ path, fullPage: true });
  await page.close();
}
