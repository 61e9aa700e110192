import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../src/story/questions';
import { PALETTES } from '../../src/style/palette';
import { en } from '../../src/text/en';
import { LAST_RESORT } from '../../src/text/last-resort';
import { builtTextsFor } from '../../src/text/late/built-texts';
import { cameraOf } from '../../src/view/framing';
import { projectionOf } from '../../src/view/projection';
import { defaultView } from '../../src/view/view';
import { openingStory } from '../unit/story/files';
import { violations } from './axe';
import { openApp } from './driver';
import { countPixels, differingPixels, near } from './pixels';
import { marksOf } from './site/standing-marks';

const story = openingStory();
const { day, night } = PALETTES;
const onMap = story.places.filter((place) => !place.offMap);
/** The page before its program runs: as it is painted first. */
const WITHOUT_PROGRAM = {
  answers: { 'assets/index-*.js': { status: 404 } },
  expectedErrors: [/404/],
} as const;
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the built page', () => {
  it('holds the first view in 50 KB', () => {
    expect(gzipSync(readFileSync('dist/index.html')).length).toBeLessThan(50_000);
  });

  it.each([
    [1366, 768, 'day'],
    [1920, 1080, 'night'],
    [390, 844, 'night'],
  ] as const)('at %i × %i by %s is what the live map then shows, to two px', async (width, height, theme) => {
    const size = [width, height] as const;
    const first = await openApp({ ...WITHOUT_PROGRAM, size, theme });
    await first.programIsMissing();
    await first.page.evaluate(() => document.fonts.ready.then(() => {}));
    const map = await first.map.boundingBox();
    if (!map) throw new Error('The map has no size');
    const { project } = projectionOf(cameraOf(story, defaultView(story), map), map);
    const marks = await marksOf(first);
    for (const { id, at } of onMap) {
      const mark = marks.get(id);
      const { x, y } = project(at);
      expect(mark, id).toBeDefined();
      expect(Math.hypot((mark?.x ?? 0) - map.x - x, (mark?.y ?? 0) - map.y - y), id).toBeLessThan(1);
    }

    const live = await openApp({ size, theme });
    await live.mapIs('live');
    await live.settled();
    // Elements that only the program can place are removed: the pointers at the edge, and the line that avoids them.
    for (const { page } of [first, live]) {
      await page.locator('.edge-pointers, .no-program').evaluateAll((all) => {
        for (const one of all) one.remove();
      });
    }
    const share = differingPixels(await first.pixels(), await live.pixels(), 48) / (map.width * map.height);
    // Edges of letters and lines, of which a small map has more for its size.
    expect(share).toBeLessThan(width < 600 ? 0.03 : 0.02);
  });

  it.each([
    [1280, 720],
    [1024, 1366],
    [2560, 1080],
    [844, 390],
    [360, 640],
  ])('has its marks in place at %i × %i too', async (width, height) => {
    const first = await openApp({ ...WITHOUT_PROGRAM, size: [width, height] });
    await first.programIsMissing();
    const map = await first.map.boundingBox();
    if (!map) throw new Error('The map has no size');
    // In a wide window type is larger, and so is the space around the map's bounds.
    const em = await first.page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    const size = { ...map, em };
    const { project } = projectionOf(cameraOf(story, defaultView(story), size), size);
    const marks = await marksOf(first);
    for (const { id, at } of onMap) {
      const { x, y } = project(at);
      const mark = marks.get(id);
      expect(Math.hypot((mark?.x ?? 0) - map.x - x, (mark?.y ?? 0) - map.y - y), id).toBeLessThan(2);
    }
  });
});

describe('with scripts off', () => {
  it('map, legend and source are readable, and every relationship with its claims is one press away', async () => {
    const app = await openApp({ javaScript: false });
    const png = await app.pixels();
    const share = (color: string) => countPixels(png, near(color, 3)) / (png.width * png.height);
    expect(share(day.water)).toBeGreaterThan(0.2);
    expect(share(day.actorLand)).toBeGreaterThan(0.1);
    expect(countPixels(png, near(day.kinds.rupture, 12))).toBeGreaterThan(200);
    expect(countPixels(png, near(day.kinds.launch, 12))).toBeGreaterThan(30);

    const panel = plain((await app.panel.textContent()) ?? '');
    for (const { title } of story.layers) expect(panel).toContain(title);
    for (const source of story.sources) expect(panel).toContain(source.title);
    const heights = await app.panel
      .locator('.item-link:visible')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(5);
    expect(Math.min(...heights)).toBeGreaterThan(43.9);

    await app.page.getByRole('link', { name: builtTextsFor(en).withoutScript.statements }).click();
    await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor();
    for (const relation of story.relations) {
      const part = app.page.locator(`[id="/explore?select=relation:${relation.id}"]`);
      const text = plain((await part.textContent()) ?? '');
      expect(text).toContain(relation.title);
      for (const claim of claimsOf(story, relation)) {
        expect(text).toContain(claim.text);
        expect(text).toContain(en.paragraphs.seen(claim.paragraphs));
      }
    }
    await app.page.getByRole('link', { name: builtTextsFor(en).withoutScript.back }).click();
    await app.page.locator('.standing').waitFor();
  });

  it.each(['day', 'night'] as const)('the page of all claims has no violations in the scheme %s', async (theme) => {
    const app = await openApp({ hash: 'statements.html', theme });
    await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor();
    expect(await violations(app.page)).toEqual([]);
  });

  it('the overview’s links lead to what they name, and no control is without effect', async () => {
    const app = await openApp({ javaScript: false });
    const [relation] = story.relations;
    if (!relation) throw new Error('The story has no relation');
    await app.page.getByRole('link', { name: relation.title }).first().click();
    await app.page.locator('.without-script a:target').click();
    const part = app.page.locator('article:target');
    await part.getByRole('heading', { name: relation.title }).waitFor();
    const box = await part.boundingBox();
    expect(box && box.y >= -1 && box.y < 720).toBe(true);
    expect(await app.page.getByRole('button').count()).toBe(0);
  });

  it('follows the dark scheme of the system', async () => {
    const app = await openApp({ javaScript: false, theme: 'night' });
    const png = await app.pixels();
    expect(countPixels(png, near(night.water, 3)) / (png.width * png.height)).toBeGreaterThan(0.2);
  });
});

describe('the program takes over', () => {
  it('goes from the figure to the live map in one step, and nothing moves', async () => {
    const app = await openApp({ reducedMotion: false });
    await app.page.addInitScript(() => {
      const said: string[] = [];
      const shifts: number[] = [];
      Object.assign(window, { said, shifts });
      new MutationObserver(() => {
        const map = document.documentElement?.dataset['map'];
        const seen = `${map}, ${document.querySelector('.standing') ? 'standing' : 'gone'}`;
        if (map && said.at(-1) !== seen) said.push(seen);
      }).observe(document, { attributeFilter: ['data-map'], subtree: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await app.page.reload();
    await app.mapIs('live');
    await app.settled();
    const { said, shifts } = await app.page.evaluate(() => ({
      said: Reflect.get(window, 'said') as string[],
      shifts: Reflect.get(window, 'shifts') as number[],
    }));
    expect(said.filter((one) => !one.startsWith('figure'))).toEqual(['live, gone']);
    expect(shifts).toEqual([]);
    expect(app.requests.some((url) => url.includes('simple-map'))).toBe(false);
  });

  it('a theme in the address applies to the first picture', async () => {
    const app = await openApp({ ...WITHOUT_PROGRAM, hash: '#/explore?theme=night' });
    await app.programIsMissing();
    const png = await app.pixels();
    expect(countPixels(png, near(night.water, 3)) / (png.width * png.height)).toBeGreaterThan(0.2);
  });

  it.each(['#/story/rupture?theme=night', '#/explore?select=place:tokyo&theme=night', '#/present/rupture?theme=night'])(
    'a theme in the address of another view applies before the program runs: %s',
    async (hash) => {
      const app = await openApp({ ...WITHOUT_PROGRAM, hash });
      await app.programIsMissing();
      expect(await app.page.locator('html').getAttribute('data-theme')).toBe('night');
    },
  );

  it('a deep link never shows the first view, and draws its own before the live map is loaded', async () => {
    const app = await openApp({
      hash: '#/explore?layers=rupture&places=beijing,tokyo',
      answers: { 'assets/live-map-*.js': { status: 404 } },
      expectedErrors: [/404/, /dynamically imported module/],
    });
    await app.mapIs('figure');
    await app.settled();
    expect(await app.page.locator('.standing').count()).toBe(0);
    expect(await app.marks('relation:beijing-tokyo-rupture').count()).toBeGreaterThan(0);
    expect(await app.marks('place:seoul').count()).toBe(0);
  });

  it('a press before it runs is applied once it runs', async () => {
    const app = await openApp({ webgl: false, held: 'assets/index-*.js' });
    const rupture = app.switchOf('China–Japan rupture');
    await rupture.click();
    expect(await rupture.getAttribute('aria-checked')).toBe('true');
    await app.release();
    await app.page.getByRole('switch', { name: 'China–Japan rupture', checked: false }).waitFor();
    await app.settled();
    expect(await app.hash()).toMatch(/layers=/);
    expect(await app.marks('relation:beijing-tokyo-rupture').count()).toBe(0);
  });

  it('a switch works before the live map is loaded', async () => {
    const app = await openApp({
      answers: { 'assets/maplibre-worker-*.js': { status: 404 } },
      expectedErrors: [/404/, /worker/i, /Failed to load/],
    });
    await app.switchOf('China–Japan rupture').click();
    await app.page.locator('.simple-map').waitFor();
    expect(await app.marks('relation:beijing-tokyo-rupture').count()).toBe(0);
    expect(await app.marks('place:tokyo').count()).toBeGreaterThan(0);
  });

  it('where it cannot be loaded, a line says so and the first view stays', async () => {
    const app = await openApp({ ...WITHOUT_PROGRAM, hash: '#/story/rupture' });
    await app.page.getByRole('alert').getByText(LAST_RESORT.page.missing).waitFor();
    await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor();
    expect(await violations(app.page)).toEqual([]);
  });
});
