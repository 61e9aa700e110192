import { existsSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vitest/config';
import { compress } from './scripts/compress.mjs';
import { contentSecurityPolicy } from './scripts/csp.mjs';
import { firstPaint } from './scripts/first-paint.mjs';
import { icon } from './scripts/icon/icon.mjs';
import { lateFiles } from './scripts/late-files.mjs';
import { MAP_LIBRARY_GROUP, mapLibrary, nameOfChunk } from './scripts/map-library.mjs';
import { notFound } from './scripts/not-found/not-found.mjs';
import { offline } from './scripts/offline/offline.mjs';
import { webManifest } from './scripts/offline/web-manifest.mjs';
import { kindsAtStart } from './scripts/site/kinds-at-start.mjs';
import { languagesInDev } from './scripts/site/languages-in-dev.mjs';
import { onlyChosenStories } from './scripts/site/only-chosen.mjs';
import { otherNames } from './scripts/site/other-names.mjs';
import { sealStories } from './scripts/site/seal-stories.mjs';
import { worldNames } from './scripts/site/world-names.mjs';

/** Files of the first page's program, in `src/`. Their imports are included. */
const PROGRAM = [
  'app/edition.ts',
  'app/language.ts',
  'app/layout.css',
  'app/map-on-screen.ts',
  'app/map.css',
  'app/printing.ts',
  'app/small-window.css',
  'app/style-sheets.ts',
  'app/window.ts',
  'first-paint/without-script.css',
  'panels/frame/Broken.tsx',
  'panels/frame/MapFurniture.tsx',
  'panels/frame/Panel.tsx',
  'parts/page/site.ts',
  'story/default-story.ts',
  'story/planned-labels.ts',
  'story/reading/fetch.ts',
  'story/shapes/closed-ring.ts',
  'story/story-key.ts',
  'style/fetch-world.ts',
  'style/layers/hidden.ts',
  'style/palette.ts',
  'text/catalog.ts',
  'ui/base.css',
  'ui/fonts.css',
  'ui/input-method.ts',
  'ui/own-text.ts',
  'view/name-cards.ts',
  'view/store.ts',
].map(existing);

export default defineConfig({
  // Relative URLs: the build works in any folder of any host.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    mapLibrary(),
    securityPolicy(),
    icon(),
    kindsAtStart(),
    languagesInDev(),
    firstPaint({ siteUrl: process.env['SITE_URL'] }),
    notFound({ siteUrl: process.env['SITE_URL'] }),
    onlyChosenStories(),
    sealStories(),
    worldNames(),
    otherNames(),
    lateFiles(),
    webManifest(),
    offline(),
    compress(),
  ],
  build: {
    target: 'baseline-widely-available',
    // No data: URLs: the content security policy blocks them for fonts, and the worker must be a file.
    assetsInlineLimit: 0,
    // Every browser with WebGL 2 and module workers supports module preloading.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The build draws the first paint and the link preview, so our own plugins take seconds. No warning is needed.
      checks: { bundlerTimings: false },
      input: ['index.html', 'speaker.html'],
      output: {
        chunkFileNames: ({ name, facadeModuleId }) =>
          `assets/${nameOfChunk(name)}${languageOf(facadeModuleId)}-[hash].js`,
        codeSplitting: {
          groups: [
            MAP_LIBRARY_GROUP,
            // What checks stories and messages: not the first page.
            { name: 'valibot', test: /[\\/]node_modules[\\/]valibot[\\/]/ },
            // One file, which the speaker's page loads completely. Splitting it would cost the first page more bytes.
            {
              name: 'program',
              test: (id) => PROGRAM.some((file) => id.replaceAll('\\', '/').endsWith(`/src/${file}`)),
            },
          ],
        },
      },
    },
    // The licences of the bundled packages require that their texts are part of the build.
    license: { fileName: 'licenses.md' },
  },
  test: {
    // One run for all, one group after the other: software WebGL uses every available core.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,content,gallery}/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/seed.ts'],
          // Rebuilding a font or the geography needs seconds, and longer on a busy machine.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        // Checks of the build itself, without a browser.
        test: {
          name: 'built',
          include: ['tests/built/**/*.test.ts'],
          environment: 'node',
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/browser/served.ts'],
          setupFiles: ['tests/seed.ts'],
          // Files share a worker's Chromium (driver.ts), and software WebGL uses one core for each page that draws.
          pool: 'forks',
          isolate: false,
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
          // Longer than several waits at the time limit of driver.ts.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // The smoke tour in engines other than Chromium, each in a separate worker.
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/engines/setup.ts'],
          sequence: { groupOrder: 3 },
          maxWorkers: 2,
          // Longer than the time limit of until.ts, whose error names the failed condition.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

/**
 * Returns the file name if the file exists.
 *
 * @throws {Error} when the list has a renamed file: otherwise the program would silently be split into more files
 */
function existing(file: string): string {
  if (!existsSync(new URL(`src/${file}`, import.meta.url)))
    throw new Error(`PROGRAM lists src/${file}, which does not exist`);
  return file;
}

/** The end of a name for a file of texts in one language, "-ko": all of them are named "catalog". */
function languageOf(module: string | null): string {
  const [, folder] = /\/src\/text\/([^/]+)\/catalog\.ts$/.exec(module?.replaceAll('\\', '/') ?? '') ?? [];
  return folder ? `-${folder}` : '';
}

/** Writes the content security policy into the built page only: the development server needs inline styles and a socket. */
function securityPolicy(): Plugin {
  return {
    name: 'crosscurrents:security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
