// @ts-check
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from './chromium.mjs';
import { serve } from './serve.mjs';
import { settled } from './settled.mjs';

/**
 * Pictures of the built app, to look at: `npm run screenshots`, each view at each size in each theme, into screenshots/.
 *
 *     npm run screenshots -- --views overview,place --sizes phone --themes night   only these
 *     npm run screenshots -- --to /tmp/before                                      into another folder
 */

/** What is looked at: a name for the file → the view, as the URL holds it. */
const VIEWS = {
  overview: '#/explore',
  place: '#/explore?select=place:seoul',
  relation: '#/explore?select=relation:beijing-tokyo-rupture',
  event: '#/explore?select=event:summit',
  person: '#/explore?select=person:lee',
  claim: '#/explore?select=claim:lee-new-phase',
  pair: '#/explore?select=pair:seoul,beijing',
  paragraph: '#/explore?select=paragraph:report/13',
  name: '#/explore?select=name:liancourt',
  voices: '#/explore?panel=voices',
  matrix: '#/explore?panel=matrix',
  article: '#/explore?panel=source',
  names: '#/explore?panel=names',
  teach: '#/explore?panel=teach',
  'one-layer': '#/explore?layers=launches',
  'no-layer': '#/explore?layers=',
  'before-november': '#/explore?date=2025-10-31',
  near: '#/explore?map=6.2/37.6/127.2',
  chapter: '#/story/summit',
  presenting: '#/present/rupture',
  'unknown-part': '#/explore?layers=restoration,nonsense',
  'no-story': '#/explore?story=nowhere',
};

/** Windows in CSS pixels, and how many device pixels each of those has. */
const SIZES = {
  phone: { width: 390, height: 844, ratio: 2 },
  tablet: { width: 820, height: 1180, ratio: 1 },
  chromebook: { width: 1366, height: 768, ratio: 1 },
  projector: { width: 1920, height: 1080, ratio: 1 },
  wall: { width: 3840, height: 2160, ratio: 1 },
};

const THEMES = ['day', 'night', 'projector'];

const { values: options } = parseArgs({
  options: {
    views: { type: 'string' },
    sizes: { type: 'string' },
    themes: { type: 'string' },
    to: { type: 'string', default: 'screenshots' },
  },
});

const server = await serve('dist', { port: 0 });
const browser = await launchChromium();
try {
  for (const view of chosen('views', Object.keys(VIEWS), options.views)) {
    for (const size of chosen('sizes', Object.keys(SIZES), options.sizes)) {
      for (const theme of chosen('themes', THEMES, options.themes)) {
        await picture(view, size, theme, join(options.to, `${view}-${size}-${theme}.png`));
      }
    }
  }
} finally {
  await browser.close();
  await server.close();
}

/**
 * @param {string} option
 * @param {readonly string[]} all
 * @param {string | undefined} names separated by commas; undefined for all
 * @returns {readonly string[]}
 * @throws {Error} at a name that there is not
 */
function chosen(option, all, names) {
  if (names === undefined) return all;
  const wanted = names.split(',');
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`--${option} knows ${all.join(', ')}, not ${unknown.join(', ')}`);
  return wanted;
}

/**
 * @param {string} view
 * @param {string} size
 * @param {string} theme
 * @param {string} path of the PNG
 */
async function picture(view, size, theme, path) {
  const { width, height, ratio } = SIZES[/** @type {keyof typeof SIZES} */ (size)];
  const hash = VIEWS[/** @type {keyof typeof VIEWS} */ (view)];
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: ratio,
    locale: 'en-US',
    reducedMotion: 'reduce',
  });
  await page.goto(`${server.url}${hash}${hash.includes('?') ? '&' : '?'}theme=${theme}`);
  await settled(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path });
  await page.close();
  console.log(path);
}
