import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../../scripts/chromium.mjs';
import { figureOf } from '../../../src/figure/figure';
import { arcLabelsOf } from '../../../src/style/arc-labels';
import { centerOf } from '../../../src/style/label-pieces';
import type { Camera } from '../../../src/view/camera';
import { fixtureStory, fixtureText } from '../../fixtures/anywhere/fixture-story';
import { towns } from '../../fixtures/anywhere/towns';
import { marksOf, marksOnly, scene, story } from '../../unit/figure/scenes';
import { differingPixels } from '../pixels';
import type { bench as Bench, Case } from './bench';

/**
 * What the built app cannot show, on a page of its own (`figure-bench`) with the MapLibre of the build: where the live map
 * projects the places with cameras of any kind, which layer of the style draws which entity; and a figure with its letters as shapes beside the same one with text. How the two renderers look is compared in
 * the built app: `renderers.test.ts`.
 */

declare const bench: typeof Bench;

const SIZE = { width: 966, height: 768 };
/** A pixel differs when red, green or blue do by more than this: more than two ways to smooth an edge. */
const TOLERANCE = 48;
/**
 * How many pixels may differ between letters as text and as shapes, as a share, at two device pixels for each of CSS. The
 * rest is how a letter's edge is smoothed; a shift of only the arcs' letters by half a pixel doubles it.
 */
const OUTLINES_MAY_DIFFER = { day: 0.0025, night: 0.0025, projector: 0.0035 };

let server: ViteDevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await createServer({
    // Its own cache: another server of the project may be running.
    cacheDir: mkdtempSync(join(tmpdir(), 'figure-bench-')),
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    logLevel: 'error',
  });
  await server.listen();
  browser = await launchChromium();
  page = await browser.newPage({ viewport: SIZE });
  await page.goto(new URL('tests/browser/figure-bench/', server.resolvedUrls?.local[0]).href);
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

const showLive = (one: Case) => page.evaluate((given) => bench.live(given), one);

const SMALL = { width: 720, height: 540 };
const VIEWS = [
  '#/explore',
  '#/explore?layers=',
  '#/explore?layers=&places=seoul,tokyo',
  ...story.layers.map(({ id }) => `#/explore?layers=${id}`),
  ...story.chapters.map(({ id }) => `#/story/${id}`),
];
describe('the figure with its letters as shapes', () => {
  const everything = `#/explore?layers=${story.layers.map(({ id }) => id).join(',')}`;

  let near: Page;
  beforeAll(async () => {
    near = await browser.newPage({ viewport: SIZE, deviceScaleFactor: 2 });
    await near.goto(page.url());
    await near.locator('html[data-ready]').waitFor({ state: 'attached' });
  });
  afterAll(() => near.close());

  test.each(['day', 'projector'] as const)('looks as it does with text in the palette %s', async (palette) => {
    const shown = async (outlined: boolean) => {
      await near.evaluate(([one, shapes]) => bench.figure(one, { outlined: shapes }), [
        { hash: everything, palette, size: SIZE },
        outlined,
      ] as const);
      return PNG.sync.read(await near.locator('#map').screenshot({ animations: 'disabled' }));
    };
    const text = await shown(false);
    const share = differingPixels(text, await shown(true), TOLERANCE) / (text.width * text.height);
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(OUTLINES_MAY_DIFFER[palette]);
  });
});

describe('the figure and the live map', () => {
  /** A small generator: the same cameras in each run, so that a failure can be reproduced. */
  let seed = 7;
  const random = (low: number, high: number): number => {
    seed = (seed * 16807) % 2147483647;
    return low + (seed / 2147483647) * (high - low);
  };
  const cameras = (count: number): Camera[] =>
    Array.from({ length: count }, (_, i) => ({
      center: i % 3 ? [random(105, 150), random(15, 50)] : [random(-180, 180), random(-55, 70)],
      zoom: random(1, 7),
      bearing: i % 2 ? random(-180, 180) : 0,
      pitch: 0,
    }));

  test('put each place within a pixel of each other, in windows of three sizes, with any camera', async () => {
    await page.setViewportSize({ width: 1200, height: 768 });
    await showLive({ hash: '#/explore?layers=', palette: 'day', size: SIZE, marksOnly: true });
    for (const [width, height] of [
      [966, 768],
      [390, 600],
      [1200, 500],
    ] as const) {
      const size = { width, height };
      const looks = cameras(40);
      const live = await page.evaluate(
        ([given, at]) => {
          bench.resize(at);
          return bench.projected(given);
        },
        [looks, size] as const,
      );
      let compared = 0;
      looks.forEach((camera, i) => {
        const { drawn } = figureOf(scene('#/explore?layers=', { camera, size, sources: marksOnly }));
        for (const { id } of story.places) {
          const shape = drawn.find(({ layer }) => layer === `place/${id}/marker`)?.shape;
          const [x, y] = live[i]?.[id] ?? [0, 0];
          if (shape?.type !== 'disc') continue;
          compared++;
          expect(Math.hypot(shape.x - x, shape.y - y), `${id} at ${JSON.stringify({ size, camera })}`).toBeLessThan(1);
        }
      });
      expect(compared).toBeGreaterThan(40);
    }
  });

  test.each([
    ['the region', [127, 34], 3.7, 0, 'day'],
    ['the strait, turned', [124, 27], 5.2, 70, 'projector'],
    ['the globe', [150, 40], 0.9, 0, 'day'],
    ['the Koreas and Japan', [132, 38], 4.6, 0, 'night'],
  ] as const)(
    'draw the same names of the basemap at the same places: %s',
    async (_, center, zoom, bearing, palette) => {
      const camera = { center, zoom, bearing, pitch: 0 };
      const hash = '#/explore?layers=&places=';
      await page.setViewportSize(SIZE);
      const { drawn } = figureOf(scene(hash, { palette, size: SIZE, camera }));
      const names = drawn.flatMap(({ layer, id, shape }) => {
        if (!layer.startsWith('label/') || shape.type !== 'area') return [];
        const [[left = 0, top = 0] = [], , [right = 0, bottom = 0] = []] = shape.rings[0] ?? [];
        return [{ id: String(id), middle: [(left + right) / 2, (top + bottom) / 2] as const }];
      });
      await showLive({ hash, palette, size: SIZE, camera, marksOnly: true });
      const everywhere = Array.from(
        { length: 13 * 17 },
        (_cell, i) => [(i % 17) * 60, Math.floor(i / 17) * 60] as const,
      );
      const [inCells, atMiddles] = await page.evaluate(
        ([cells, middles]) => [bench.namesAt(cells, 31), bench.namesAt(middles, 1)] as const,
        [everywhere, names.map(({ middle }) => middle)] as const,
      );
      expect([...new Set(inCells.flat())].sort()).toEqual(names.map(({ id }) => id).sort());
      expect(atMiddles).toEqual(names.map(({ id }) => [id]));
      expect(names.length).toBeGreaterThan(4);
    },
  );

  test.each(['day', 'projector'] as const)(
    'draw the same things in every layer, in the palette %s',
    async (palette) => {
      await page.setViewportSize(SMALL);
      await showLive({ hash: '#/explore', palette, size: SMALL, marksOnly: true });
      for (const hash of palette === 'day' ? VIEWS : VIEWS.filter((one) => one.startsWith('#/story/'))) {
        const live = await page.evaluate(
          async (one) => {
            await bench.goOn(one);
            return bench.drawnTargets();
          },
          { hash, palette, size: SMALL, marksOnly: true } as const,
        );
        const { drawn } = figureOf(scene(hash, { palette, sources: marksOnly, size: SMALL }));
        const figure = drawn.flatMap(({ layer, target }) => (target ? [`${layer} ${target}`] : []));
        // Of the story: the names of the basemap may be placed in another order.
        const ofStory = (lines: readonly string[]) =>
          [...new Set(lines)].filter((line) => !line.includes(' name:')).sort();
        expect(ofStory(figure), hash).toEqual(ofStory(live));
      }
    },
  );
});

describe('a story of neighbouring towns and far capitals', () => {
  const told = fixtureStory(towns);
  let own: Page;
  beforeAll(async () => {
    own = await browser.newPage({ viewport: SMALL });
    await own.goto(page.url());
    await own.locator('html[data-ready]').waitFor({ state: 'attached' });
    await own.evaluate((file) => bench.tell(file), fixtureText(towns));
  });
  afterAll(() => own.close());

  test('has each label once, on the live map and in the figure, at any zoom', async () => {
    const hash = '#/explore';
    const marks = marksOf(told);
    const labels = new Map(arcLabelsOf(told).map(({ arc, line }) => [String(arc.relation.id), centerOf(line)]));
    const looks = [...labels].flatMap(([, center]) =>
      [4, 5.6, 8, 11].map((zoom): Camera => ({ center, zoom, bearing: 0, pitch: 0 })),
    );
    let isFirst = true;
    let drawn = 0;
    for (const camera of looks) {
      const one: Case = { hash, palette: 'day', size: SMALL, camera, marksOnly: true };
      const live = await own.evaluate(
        async ([given, first]) => {
          await (first ? bench.live(given) : bench.goOn(given));
          return bench.labelled();
        },
        [one, isFirst] as const,
      );
      isFirst = false;
      expect(live, JSON.stringify(camera)).toEqual([...new Set(live)]);
      const figure = figureOf(scene(hash, { of: told, camera, size: SMALL, sources: marks })).drawn;
      const inFigure = figure
        .filter(({ layer }) => LABEL.test(layer))
        .map(({ target }) => String(target).slice('relation:'.length));
      expect(inFigure.toSorted(), JSON.stringify(camera)).toEqual(live);
      drawn += live.length;
    }
    expect(drawn).toBeGreaterThan(looks.length);
  });
});

/** The layers of the labels of lines. */
const LABEL = /^relation\/.*\/(?:label|short|beside)$/;
