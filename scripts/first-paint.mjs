// @ts-check
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { minify, runnerImport } from 'vite';
import { contentSecurityPolicy } from './csp.mjs';
import { doorsOf } from './first-wave/doors.mjs';
import { iconHref } from './icon/icon.mjs';

/**
 * Vite plugin that puts the first paint into the built page: the map of the built-in story as SVG, and the panel beside it.
 * Both are visible before any program runs, and also if none runs. The plugin also writes a page of all statements, for
 * browsers that run no scripts.
 *
 * Files are requested in the order of need. The head holds styles and the opening script. Fonts and program come after the
 * picture, because parallel requests share a slow network. Styles come before the script: a browser with a CSP in the page
 * does not preload.
 */

const STORY = 'public/stories/northeast-asia-2026.json';
const WORLD = 'public/geo/world.topo.json';
/** Runs before the page is painted; see the file. */
const OPENING = 'scripts/opening.js';
/** Says what happened when the program does not come or fails. In both pages. */
const LAST_RESORT = 'scripts/last-resort.js';
const STATEMENTS_STYLE = 'src/first-paint/statements.css';

/** Fonts of the panel's first text. */
const TYPE = ['fonts/sans.woff2', 'fonts/serif.woff2'];
/** @param {string} file */
const preload = (file) => `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin />`;

/**
 * @param {{ siteUrl?: string | undefined }} options `siteUrl`: the future address of the page, for its reference
 * @returns {import('vite').Plugin}
 */
export function firstPaint({ siteUrl }) {
  const site = siteUrl ? new URL(siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`).href : undefined;
  return {
    name: 'crosscurrents:first-paint',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') this.error('The build has no index.html to put the first paint into.');
      const paint = await rendered();
      /** @type {(name: string, source: string) => string} */
      const file = (name, source) => this.getFileName(this.emitFile({ type: 'asset', name, source }));
      const style = file('first-paint.css', paint.css);
      const lastResort = await readFile(LAST_RESORT, 'utf8');
      /** @type {(page: 'page' | 'speaker') => string} */
      const lastResortOf = (name) => {
        const { page: _page, speaker: _speaker, ...shared } = paint.lastResort;
        return lastResort.replace('LAST_RESORT_TEXTS', () => JSON.stringify({ ...shared, ...paint.lastResort[name] }));
      };
      const opening = (await readFile(OPENING, 'utf8'))
        .replace('DOOR_FILES', () => JSON.stringify(doorsOf(bundle)))
        .replace('DEFAULT_STORY', () => JSON.stringify(basename(STORY, '.json')));
      const openingScript = file('opening.js', await minified(`${opening}\n${lastResortOf('page')}`));
      const speaker = bundle['speaker.html'];
      if (speaker?.type !== 'asset') this.error('The build has no speaker.html.');
      const speakerScript = file('last-resort.js', await minified(lastResortOf('speaker')));
      speaker.source = filled(String(speaker.source), [
        ['<title>', `<script src="./${speakerScript}"></script>\n    <title>`],
      ]);
      const { html, program, styles } = takenOut(String(page.source));
      const statementsStyle = file('statements.css', await readFile(STATEMENTS_STYLE, 'utf8'));
      this.emitFile({
        type: 'asset',
        fileName: 'statements.html',
        source: paint.statements({
          policy: contentSecurityPolicy,
          icon: await iconHref(),
          styles: [...styles.map(hrefOf), `./${style}`, `./${statementsStyle}`],
          site,
        }),
      });
      const { tags, data } = paint.citable(site);
      page.source = filled(html, [
        ['lang="en"', `lang="${paint.lang}" data-map="figure" data-map-busy="true"`],
        [
          '<title>Crosscurrents</title>',
          lines([
            ...styles,
            `<link rel="stylesheet" href="./${style}" />`,
            `<script src="./${openingScript}"></script>`,
            `<title>${paint.title}</title>`,
            tags,
          ]),
        ],
        ['<div id="panel">', `<div id="panel">${paint.panel}<noscript>${paint.withoutScript}</noscript>`],
        ['</body>', lines([...TYPE.map(preload), ...program, data, '</body>'])],
        ['<div id="figure">', `<div id="figure">${paint.figure}`],
        ['<div id="over-map">', `<div id="over-map">${paint.furniture}`],
      ]);
    },
  };
}

/** @param {string} script */
const minified = async (script) => (await minify('script.js', script)).code;

/** @param {readonly string[]} parts */
const lines = (parts) => parts.join('\n    ');

/** @param {string} link */
const hrefOf = (link) => / href="([^"]+)"/.exec(link)?.[1] ?? '';

/**
 * Removes the scripts, preloads and style sheets that Vite has put into the head, because the first picture needs another
 * order.
 *
 * @param {string} page
 */
function takenOut(page) {
  /** @type {string[]} */
  const program = [];
  /** @type {string[]} */
  const styles = [];
  const html = page.replace(
    /\s*(<script type="module"[^>]*><\/script>|<link rel="(?:modulepreload|stylesheet)"[^>]*>)/g,
    (_, element) => {
      // Of our own server, a style sheet needs no CORS; with it, a page that is opened as a file would have none.
      if (element.includes('rel="stylesheet"')) styles.push(element.replace(' crossorigin', ''));
      else program.push(element);
      return '';
    },
  );
  return { html, program, styles };
}

/** Replaces style sheets by empty modules: components import them, but they have no meaning outside of a page. */
const noStyles = {
  name: 'crosscurrents:no-styles',
  enforce: /** @type {const} */ ('pre'),
  resolveId: (/** @type {string} */ id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (/** @type {string} */ id) => (id === '\0no-styles' ? '' : undefined),
};

async function rendered() {
  const { firstPaint: paint } = await drawing();
  return paint(await readFile(STORY, 'utf8'), JSON.parse(await readFile(WORLD, 'utf8')));
}

/** @returns {Promise<typeof import('../src/first-paint/page')>} the TypeScript module that draws, compiled for Node */
async function drawing() {
  const { module } = await runnerImport('./src/first-paint/page.tsx', {
    configFile: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    logLevel: 'warn',
    plugins: [noStyles],
  });
  return module;
}

/**
 * Inserts the parts of the first paint into the page.
 *
 * @param {string} page
 * @param {readonly (readonly [before: string, after: string])[]} places
 * @throws {Error} when one of the places is missing in the page or occurs twice
 */
function filled(page, places) {
  return places.reduce((text, [before, after]) => {
    if (text.split(before).length !== 2) throw new Error(`index.html has not exactly one ${before}`);
    return text.replace(before, () => after);
  }, page);
}
