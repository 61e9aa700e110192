import { defineConfig, type Plugin } from 'vitest/config';
import { compress } from './scripts/compress.mjs';
import { contentSecurityPolicy } from './scripts/csp.mjs';
import { firstPaint } from './scripts/first-paint.mjs';
import { icon } from './scripts/icon.mjs';
import { linkPreview } from './scripts/link-preview.mjs';
import { MAP_LIBRARY_GROUP, mapLibrary, nameOfChunk } from './scripts/map-library.mjs';
import { preload } from './scripts/preload.mjs';

/** What the first page's program stands on; what these import comes with them. */
const PROGRAM = [
  'first-paint/without-script.css',
  'panels/frame/Broken.tsx',
  'panels/frame/MapFurniture.tsx',
  'panels/frame/Panel.tsx',
  'story/default-story.ts',
  'story/fetch.ts',
  'style/fetch-world.ts',
  'style/layers/hidden.ts',
  'text/catalog.ts',
  'ui/base.css',
  'ui/fonts.css',
  'view/store.ts',
  'app/layout.css',
  'app/map-on-screen.ts',
  'app/map.css',
  'app/paper.ts',
  'app/window.ts',
];

export default defineConfig({
  // Relative addresses: the build works in any folder of any host.
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    mapLibrary(),
    securityPolicy(),
    icon(),
    linkPreview({ siteUrl: process.env['SITE_URL'] }),
    firstPaint(),
    preload(),
    compress(),
  ],
  build: {
    target: 'baseline-widely-available',
    // A font or picture as a data: URL would be refused by the content security policy, and the worker must be a file.
    assetsInlineLimit: 0,
    // Every browser that has WebGL 2 and module workers preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The first paint and the link preview are drawn in the build: seconds in our own plugins are expected.
      checks: { bundlerTimings: false },
      input: ['index.html', 'speaker.html'],
      output: {
        chunkFileNames: ({ name }) => `assets/${nameOfChunk(name)}-[hash].js`,
        codeSplitting: {
          groups: [
            MAP_LIBRARY_GROUP,
            // One file, which the speaker's page takes whole: cut where the two differ, it would be more bytes for the first.
            {
              name: 'program',
              test: (id) => PROGRAM.some((file) => id.replaceAll('\\', '/').endsWith(`/src/${file}`)),
            },
          ],
        },
      },
    },
    // What the licences of the bundled packages ask for: their texts, beside the build.
    license: { fileName: 'licenses.md' },
  },
  test: {
    // One run for all, a group after the other: software WebGL takes every core that it gets.
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,content,gallery}/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Making a font or the geography anew takes seconds, and more on a busy machine.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        // What is looked at in the build itself, without a browser.
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
          // Files share a worker's Chromium (driver.ts), and software WebGL takes a core for each page that draws.
          pool: 'forks',
          isolate: false,
          sequence: { groupOrder: 2 },
          maxWorkers: 2,
          // Several waits of driver.ts's patience.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        // The smoke tour in other engines than Chromium, each in a worker of its own.
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          environment: 'node',
          globalSetup: ['tests/engines/setup.ts'],
          sequence: { groupOrder: 3 },
          maxWorkers: 2,
          // A wait of until.ts's patience ends before, and says for what.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

/** Writes the content security policy into the built page; the development server needs inline styles and a socket. */
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
