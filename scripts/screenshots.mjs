// @ts-check
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { fixtureFiles } from '../tests/fixtures/anywhere/files.mjs';
import { launchChromium } from './chromium.mjs';
import { FIXTURE_VIEWS, VIEWS } from './screenshot-views.mjs';
import { serve } from './serve.mjs';
import { settled } from './settled.mjs';

/**
 * Takes screenshots of the built app, for review and comparison: `npm run screenshots`. It writes each view at each size in
 * each theme into screenshots/, also of the test stories of other regions, which the build does not contain.
 *
 *     npm run screenshots -- --views overview,place --sizes phone --themes night   only these
 *     npm run screenshots -- --languages ko,zh-Hant                                of the pages in these, by default of the story's own
 *     npm run screenshots -- --to /tmp/before                                      into another folder
 *     npm run screenshots -- --from /tmp/other/dist                                of another build
 *     npm run screenshots -- --webgl off                                           the simple map: fast, and the same each time
 *     npm run screenshots:compare -- /tmp/before screenshots                       which of them differ
 */

/** Window sizes in CSS pixels, and the number of device pixels per CSS pixel. */
const SIZES = {
  phone: { width: 390, height: 844, ratio: 2 },
  'phone-on-its-side': { width: 844, height: 390, ratio: 1 },
  tablet: { width: 820, height: 1180, ratio: 1 },
  classroom: { width: 1024, height: 768, ratio: 1 },
  chromebook: { width: 1366, height: 768, ratio: 1 },
  projector: { width: 1920, height: 1080, ratio: 1 },
  wall: { width: 3840, height: 2160, ratio: 1 },
};

const THEMES = ['day', 'night', 'projector'];

/** @type {Readonly<Record<string, import('./screenshot-views.mjs').View>>} */
const ALL = { ...VIEWS, ...FIXTURE_VIEWS };

const { values: options } = parseArgs({
  options: {
    views: { type: 'string' },
    sizes: { type: 'string' },
    themes: { type: 'string' },
    languages: { type: 'string', default: 'en' },
    from: { type: 'string', default: 'dist' },
    to: { type: 'string', default: 'screenshots' },
    webgl: { type: 'string', default: 'on' },
  },
});

// The printed sheet shows the page's URL. It is the same in each run if the port is free.
const server = await serve(options.from, { port: 4720 });
// Repaints changed areas completely. Otherwise a pixel at the edge of a change depends on what was painted before.
const browser = await launchChromium({ webgl: options.webgl !== 'off', flags: ['--disable-partial-raster'] });
const fixtures = await fixtureFiles();
try {
  for (const view of chosen('views', Object.keys(ALL), options.views)) {
    for (const size of chosen('sizes', Object.keys(SIZES), options.sizes)) {
      for (const theme of chosen('themes', THEMES, options.themes)) {
        for (const lang of options.languages.split(',')) {
          const name = [view, size, theme, ...(lang === 'en' ? [] : [lang])].join('-');
          await picture(view, size, theme, lang, join(options.to, `${name}.png`));
        }
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
 * @throws {Error} when a name does not exist
 */
function chosen(option, all, names) {
  if (names === undefined) return all;
  const wanted = names.split(',');
  const unknown = wanted.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`--${option} knows ${all.join(', ')}, not ${unknown.join(', ')}`);
  return wanted;
}

/**
 * @param {string} name of the view
 * @param {string} size
 * @param {string} theme
 * @param {string} lang
 * @param {string} path of the PNG
 */
async function picture(name, size, theme, lang, path) {
  const { width, height, ratio } = SIZES[/** @type {keyof typeof SIZES} */ (size)];
  const view = ALL[name] ?? {};
  const { file = '', hash = '', javaScript = true, whole = false } = view;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: ratio,
    locale: lang,
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
    colorScheme: theme === 'night' ? 'dark' : 'light',
    javaScriptEnabled: javaScript,
  });
  if (view.first) await context.addInitScript(view.first);
  for (const [id, text] of fixtures) {
    await context.route(`**/stories/${id}.json`, (route) =>
      route.fulfill({ contentType: 'application/json', body: text }),
    );
  }
  const opened = await context.newPage();
  // Fixes the time. Otherwise the speaker's clock differs in each picture.
  await opened.clock.setFixedTime(new Date('2025-11-20T09:00:00'));
  const themed = hash && `${hash}${hash.includes('?') ? '&' : '?'}theme=${theme}`;
  await opened.goto(`${server.url}${lang === 'en' ? '' : `${lang}/`}${file}${themed}`);
  if (javaScript) await settled(opened);
  // Waits for the files that the page loads when it is idle, including style sheets.
  await opened.waitForLoadState('networkidle');
  if (view.ready) await opened.locator(view.ready).first().waitFor({ state: 'attached' });
  const page = view.opens ? await view.opens(opened) : opened;
  await page.emulateMedia({ ...view.media });
  await view.act?.(page);
  if (javaScript && page === opened) await settled(page);
  if (javaScript) await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage: whole, animations: 'disabled', caret: 'hide' });
  await context.close();
  console.log(path);
}
