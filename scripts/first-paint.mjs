// @ts-check
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runnerImport } from 'vite';
import { contentSecurityPolicy } from './csp.mjs';
import { doorsOf } from './first-wave/doors.mjs';
import { catalogPreload, preloads } from './first-wave/preload.mjs';
import { worldFileOf } from './first-wave/world-file.mjs';
import { iconHref } from './icon/icon.mjs';
import { linkPreviewOf } from './link-preview.mjs';
import { isKeptOffline } from './offline/offline.mjs';
import { MANIFEST_LINK } from './offline/web-manifest.mjs';
import { lastResortScript, lastResortTexts, minified, openingScript } from './site/head-scripts.mjs';
import { dataBlock, escaped } from './site/markup.mjs';
import { oembedFile, oembedLink, oembedOf } from './site/oembed.mjs';
import { hrefOf, LIST, localHref, pagesInLanguages, storyPages } from './site/pages.mjs';
import { storyLists } from './site/story-lists.mjs';

/**
 * Vite plugin that makes the pages of each story (`site/pages.mjs`). It puts the first paint into the page: the map of the story as SVG,
 * and the panel beside it. Both are visible before any program runs, and also if none runs. The plugin also writes a page of all
 * statements, for browsers that run no scripts, and with several stories a page of them all in each
 * language.
 *
 * Files are requested in the order of need. The head holds styles and the opening script. Fonts and program come after the
 * picture, because parallel requests share a slow network. Styles come before the script: a browser with a CSP in the page
 * does not preload.
 */

const STATEMENTS_STYLE = 'src/first-paint/statements.css';
const LIST_STYLE = 'src/first-paint/story-list.css';

/** Fonts of the panel's first text. */
const TYPE = ['fonts/sans.woff2', 'fonts/serif.woff2'];
/** @param {string} file */
const preload = (file) => `<link rel="preload" href="./${file}" as="font" type="font/woff2" crossorigin />`;

/**
 * @param {{ siteUrl?: string | undefined }} options `siteUrl`: the address of the site's folder, if it is known
 * @returns {import('vite').Plugin}
 */
export function firstPaint({ siteUrl }) {
  return {
    name: 'crosscurrents:first-paint',
    apply: 'build',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      const [page, speaker] = ['index.html', 'speaker.html'].map((name) => {
        const asset = bundle[name];
        if (asset?.type !== 'asset') this.error(`The build has no ${name} to put the first paint into.`);
        return asset;
      });
      if (!page || !speaker) return;
      const stories = await storyPages();
      const { firstPaint: paintOf, storyList, lastResortIn, product } = await drawing();
      /** @type {(name: string, source: string | Uint8Array) => string} */
      const file = (name, source) => this.getFileName(this.emitFile({ type: 'asset', name, source }));
      /** @type {(fileName: string, source: string | Uint8Array) => unknown} */
      const write = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });

      /** @type {(page: 'page' | 'speaker', lang: string) => Promise<string>} */
      const lastResortOf = (name, lang) => lastResortScript(lastResortTexts(lastResortIn(lang), name), true);
      const opening = await openingScript({
        doors: doorsOf(bundle),
        product,
        isSite: true,
        pages: Object.fromEntries(
          stories.map((story) => [
            story.name,
            Object.fromEntries(pagesInLanguages(story).map(({ story: { lang }, page: own }) => [lang, hrefOf(own)])),
          ]),
        ),
      });
      const statementsStyle = file('statements.css', await readFile(STATEMENTS_STYLE, 'utf8'));
      const { html, program, styles } = takenOut(String(page.source));
      const speakerHtml = String(speaker.source);
      const lists = await storyLists(stories, file);
      const head = { policy: contentSecurityPolicy, icon: await iconHref() };
      const sheets = styles.map(hrefIn);

      for (const { story, family } of stories.flatMap((own) =>
        pagesInLanguages(own).map((page, _, all) => ({ story: page, family: all })),
      )) {
        const { root } = story;
        const list = lists.find(({ folder }) => folder === story.translation);
        const ownCards = (list?.cards ?? []).map(({ summary: _, ...card }) => card);
        const languages = family.map(({ story: { lang }, page: own }) => ({ lang, href: hrefOf(own, root) }));
        const site = { own: story.name, cards: ownCards, list: `./${LIST}`, languages };
        const around = { site, page: localHref(story.page), statements: localHref(story.statements) };
        const world = JSON.parse(await readFile(`public/${worldFileOf(story.name)}`, 'utf8'));
        const paint = await paintOf(story.text, world, around).catch((/** @type {Error} */ { message }) =>
          this.error(
            `The first picture of “${story.name}” could not be drawn with the bounds ${JSON.stringify(story.story.bounds)}. Try others, a little wider or narrower, and please report it: this is a fault of the program. Its reason: ${message}`,
          ),
        );
        /** @type {(html: string) => string} */
        const withRoot = (html) => html.replace(/(?<==")\.\/(?=(?:assets|fonts)\/)/g, root);
        const style = file('first-paint.css', paint.css);
        const ownStyles = [...styles, ...typeOf(paint.lang, bundle)];
        const address = siteUrl && new URL(hrefOf(story.page), siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`).href;
        const { tags: citation, data } = paint.citable(address);
        const preview = {
          page: story.page,
          preview: story.preview,
          root,
          ...(story.translation && family[0] && { other: family[0].preview }),
        };
        const { png, tags, missing } = await linkPreviewOf(story.story, preview, siteUrl);
        if (missing.length > 0 && !story.translation)
          this.info(
            `${story.name}: the fonts of the app lack ${missing.join(' ')}. Pages show them in a font of each reader’s system; the picture ${story.preview} is without them.`,
          );
        const embedded = { ...story, title: paint.title, product, hasPreview: png !== undefined };
        const attributes = attributesOf(story);
        const openingScript = file(
          'opening.js',
          await minified(`${opening}\n${await lastResortOf('page', paint.lang)}`),
        );
        const speakerScript = file('last-resort.js', await minified(await lastResortOf('speaker', paint.lang)));
        const made = filled(html, [
          ['lang="en"', `lang="${paint.lang}" data-map="figure" data-map-busy="true"${attributes}`],
          [
            '<title>Crosscurrents</title>',
            lines([
              ...ownStyles,
              `<link rel="stylesheet" href="./${style}" />`,
              `<script src="./${openingScript}"></script>`,
              `<title>${escaped(paint.title)}</title>`,
              MANIFEST_LINK,
              ...tags,
              ...(siteUrl && languages.length > 1 ? alternates(family, siteUrl) : []),
              ...(siteUrl ? [oembedLink(embedded, siteUrl)] : []),
              citation,
              data,
            ]),
          ],
          ['<div id="panel">', `<div id="panel">${paint.panel}<noscript>${paint.withoutScript}</noscript>`],
          [
            '</body>',
            lines([
              ...TYPE.map(preload),
              ...(ownCards.length > 0 ? [dataBlock('stories', ownCards)] : []),
              ...(languages.length > 1 ? [dataBlock('languages', languages)] : []),
              ...catalogPreload(bundle, paint.lang),
              ...program,
              '</body>',
            ]),
          ],
          ['<div id="figure">', `<div id="figure">${paint.figure}`],
          ['<div id="over-map">', `<div id="over-map">${paint.furniture}`],
        ]);
        const whole = made.replace('</body>', () => lines([...preloads(bundle, made), '</body>']));
        const speakersPages = family.map(({ story: { lang }, speaker: page }) => ({ lang, href: hrefOf(page, root) }));
        const speakers = filled(speakerHtml, [
          ['lang="en"', `lang="${paint.lang}"${attributes}`],
          ['<title>', `<script src="./${speakerScript}"></script>\n    <title>`],
          ['</head>', lines([...typeOf(paint.lang, bundle), '</head>'])],
          ...(languages.length > 1
            ? [/** @type {const} */ (['</body>', lines([dataBlock('languages', speakersPages), '</body>'])])]
            : []),
        ]);
        const statements = paint.statements({
          ...head,
          site: address,
          styles: [...ownStyles.map(hrefIn), `./${style}`, `./${statementsStyle}`],
        });
        if (story.isStart && !story.translation) {
          page.source = whole;
          speaker.source = speakers;
        } else {
          write(story.page, withRoot(whole));
          write(story.speaker, withRoot(speakers));
        }
        write(story.statements, withRoot(statements));
        if (png) write(story.preview, png);
        if (siteUrl) write(oembedFile(story), JSON.stringify(oembedOf(embedded, siteUrl, paint.frameCode)));
        if (story.translation) continue;
        if (!story.path.startsWith('public/')) {
          write(`stories/${story.name}.json`, story.text);
          for (const picture of story.pictures.there)
            write(`stories/${picture}`, await readFile(join(dirname(story.path), picture)));
        }
        if (story.pictures.missing.length > 0)
          this.info(
            `${story.name}: these pictures are not beside the story, so a note is shown for each: ${story.pictures.missing.join(', ')}`,
          );
      }
      const listStyle = lists.length > 0 ? file('story-list.css', await readFile(LIST_STYLE, 'utf8')) : '';
      for (const { file: own, root, ...list } of lists) {
        const hrefs = [...sheets, ...typeOf(list.lang, bundle).map(hrefIn), `./${listStyle}`];
        const ofPage = { ...head, styles: hrefs.map((href) => href.replace(/^\.\//, root)) };
        write(own, storyList(ofPage, list));
      }
    },
  };
}

/**
 * The element for the sheet of a language with fonts of its own (`src/ui/east-asian`), which `src/ui/east-asian/load-type.ts` imports.
 *
 * @param {string} lang
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @returns {string[]}
 */
function typeOf(lang, bundle) {
  const script = new Intl.Locale(lang).maximize().script?.toLowerCase();
  const sheets = Object.keys(bundle).filter((file) => /^assets\/[a-z]{4}-[^/]*\.css$/.test(file));
  const own = sheets.find((file) => file.startsWith(`assets/${script}-`));
  return own ? [`<link rel="stylesheet" href="./${own}" />`] : [];
}

/**
 * The elements that name the pages of a story in its languages, the first of which leads on to the reader's:
 * https://developers.google.com/search/docs/specialty/international/localized-versions
 *
 * @param {readonly import('./site/pages.mjs').StoryPage[]} family
 * @param {string} siteUrl
 */
function alternates(family, siteUrl) {
  const base = siteUrl.endsWith('/') ? siteUrl : `${siteUrl}/`;
  const pages = family.map(({ story, page }) => ({ lang: story.lang, page }));
  return [...pages, ...pages.slice(0, 1).map(({ page }) => ({ lang: 'x-default', page }))].map(
    ({ lang, page }) =>
      `<link rel="alternate" hreflang="${escaped(lang)}" href="${escaped(new URL(hrefOf(page), base).href)}" />`,
  );
}

/**
 * What a page says about itself: its story, and the pages of the lesson's two windows where they are not the start page's.
 *
 * @param {import('./site/pages.mjs').StoryPage} story
 */
function attributesOf({ name, translation, root, isStart, page, speaker, statements }) {
  const language = translation ? ` data-translation="${escaped(translation)}" data-root="${root}"` : '';
  const windows = isStart
    ? ''
    : ` data-audience="${escaped(localHref(page))}" data-speaker="${escaped(localHref(speaker))}"`;
  const offline = isKeptOffline() ? '' : ' data-offline="off"';
  return ` data-story="${escaped(name)}"${language}${windows} data-statements="${escaped(localHref(statements))}"${offline}`;
}

/** @param {readonly string[]} parts */
const lines = (parts) => parts.join('\n');

/** @param {string} link */
const hrefIn = (link) => / href="([^"]+)"/.exec(link)?.[1] ?? '';

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
  return { html: html.replace(/\n +/g, '\n'), program, styles };
}

/** Replaces style sheets by empty modules: components import them, but they have no meaning outside of a page. */
const noStyles = {
  name: 'crosscurrents:no-styles',
  enforce: /** @type {const} */ ('pre'),
  resolveId: (/** @type {string} */ id) => (id.endsWith('.css') ? '\0no-styles' : undefined),
  load: (/** @type {string} */ id) => (id === '\0no-styles' ? '' : undefined),
};

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
