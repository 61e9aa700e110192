import { copyFileSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Locator } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PALETTES } from '../../../src/style/palette';
import { en } from '../../../src/text/en';
import { saveTextsFor } from '../../../src/text/late/save-texts';
import { cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { viewOf } from '../../../src/view/url';
import { openingStory } from '../../unit/story/files';
import { violations } from '../axe';
import { type App, isFocused, openApp } from '../driver';
import { countPixels, differingPixels, near, pixelOf } from '../pixels';

const story = openingStory();
const { picture } = en;
const saving = saveTextsFor(en);
const { day } = PALETTES;

/** The simple map draws the same style, and at once. */
const SIMPLE = { webgl: false } as const;
const ALL_LAYERS = `layers=${story.layers.map(({ id }) => id).join(',')}`;
/** A pixel differs when red, green or blue do by more than this: more than two ways to soften an edge. */
const TOLERANCE = 48;
/**
 * How many pixels may differ, as a share, between the page, which Chromium draws in tiles, and a canvas. What remains are
 * edges: everywhere, not of letters alone. `figure.test.ts` compares text with shapes, both in the page.
 */
const MAY_DIFFER = { day: 0.01, night: 0.01, projector: 0.02, alone: 0.005 };

const menuOf = (app: App): Locator => app.page.getByRole('region', { name: picture.take });

async function openedMenu(app: App): Promise<Locator> {
  await app.settled();
  await app.page.getByRole('button', { name: picture.take }).click();
  return menuOf(app);
}

/** Opens a view and the dialog for its picture, on the page that many of these tests share. */
async function openedMenuOf(app: App, hash: string): Promise<Locator> {
  await app.goTo(hash);
  if (await menuOf(app).isVisible()) await app.page.keyboard.press('Escape');
  await menuOf(app).waitFor({ state: 'detached' });
  return openedMenu(app);
}

/** The file that a press downloads: its name and its path. */
async function downloaded(app: App, press: () => Promise<void>): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([app.page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

const savePng = (app: App, scale: 1 | 2 | 4) =>
  downloaded(app, () =>
    menuOf(app)
      .getByRole('button', { name: new RegExp(`^${scale}×`) })
      .click(),
  );
const saveSvg = (app: App) => downloaded(app, () => menuOf(app).getByRole('button', { name: saving.svg }).click());
const readPng = (path: string) => PNG.sync.read(readFileSync(path));

/** The position of the map in a picture, in CSS px, as its SVG says. */
function frameOf(svg: string): { x: number; y: number; width: number; height: number } {
  const [, x, y, width, height] =
    /<clipPath id="frame"><rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
  return { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
}

function cropped(png: PNG, { x, y, width, height }: ReturnType<typeof frameOf>, inset = 2): PNG {
  const part = new PNG({ width: width - 2 * inset, height: height - 2 * inset });
  PNG.bitblt(png, part, x + inset, y + inset, part.width, part.height, 0, 0);
  return part;
}

describe('a picture of the map', () => {
  let app: App;
  beforeAll(async () => {
    app = await openApp({ ...SIMPLE, size: [1000, 724] });
    await app.mapIs('figure');
  });
  afterAll(() => app.close());

  it('is saved under a name that says what it shows, and the page says so', async () => {
    await openedMenuOf(app, '#/explore?layers=launches&date=2026-01-05');
    const png = await savePng(app, 2);
    expect(png.name).toBe('crosscurrents-northeast-asia-launches-2026-01-05-2x.png');
    await app.page
      .getByRole('status')
      .filter({ hasText: saveTextsFor(en).saved(png.name) })
      .waitFor({ state: 'attached' });
    const svg = await saveSvg(app);
    expect(svg.name).toBe('crosscurrents-northeast-asia-launches-2026-01-05.svg');
    await menuOf(app).getByText(saveTextsFor(en).saved(svg.name)).waitFor();
  });

  it('has as many pixels as the menu says, and is the same picture at each size', async () => {
    const menu = await openedMenuOf(app, '#/explore');
    const pictures: PNG[] = [];
    for (const scale of [1, 2, 4] as const) {
      const button = menu.getByRole('button', { name: new RegExp(`^${scale}× \\d`) });
      await button.waitFor();
      const [, width, height] = /(\d+) × (\d+)/.exec((await button.textContent()) ?? '') ?? [];
      const png = readPng((await savePng(app, scale)).path);
      expect([png.width, png.height]).toEqual([Number(width), Number(height)]);
      pictures.push(png);
      await menu.getByText(/^Saved/).waitFor();
    }
    const [one, two, four] = pictures;
    if (!one || !two || !four) throw new Error('Three pictures were saved');
    expect([two.width, two.height, four.width, four.height]).toEqual(
      [2, 2, 4, 4].map((scale, i) => scale * (i % 2 ? one.height : one.width)),
    );
    for (const color of [day.water, day.actorLand, day.placeHalo]) {
      const share = (png: PNG) => countPixels(png, near(color, 3)) / (png.width * png.height);
      expect(share(two) / share(one)).toBeCloseTo(1, 1);
      expect(share(four) / share(one)).toBeCloseTo(1, 1);
    }
  });

  it('shows land, water and the five places where they are', async () => {
    await openedMenuOf(app, '#/explore');
    const frame = frameOf(readFileSync((await saveSvg(app)).path, 'utf8'));
    await menuOf(app)
      .getByText(/^Saved/)
      .waitFor();
    const png = readPng((await savePng(app, 1)).path);
    const all = frame.width * frame.height;
    expect(countPixels(png, near(day.water, 3)) / all).toBeGreaterThan(0.2);
    expect(countPixels(png, near(day.actorLand, 3)) / all).toBeGreaterThan(0.1);
    const { view } = viewOf(story, '');
    const projection = projectionOf(cameraOf(story, view, frame), frame);
    const five = story.places.filter(({ id }) => ['seoul', 'beijing', 'pyongyang', 'tokyo', 'taiwan'].includes(id));
    expect(five.length).toBe(5);
    for (const { id, at } of five) {
      const { x, y } = projection.project(at);
      expect([id, near(day.marker, 40)(pixelOf(png, frame.x + x, frame.y + y))]).toEqual([id, true]);
    }
  });

  it.each(['day', 'night', 'projector'] as const)('is the map on screen in the palette %s', async (theme) => {
    await openedMenuOf(app, `#/explore?${ALL_LAYERS}&theme=${theme}`);
    const frame = frameOf(readFileSync((await saveSvg(app)).path, 'utf8'));
    await menuOf(app)
      .getByText(/^Saved/)
      .waitFor();
    const saved = cropped(readPng((await savePng(app, 1)).path), frame);
    const mapAlone = (alone: boolean) =>
      app.page.locator('#over-map').evaluate((over, hidden) => {
        over.toggleAttribute('hidden', hidden);
      }, alone);
    await mapAlone(true);
    const shown = cropped(await app.pixels(), { ...frame, x: 0, y: 0 });
    await mapAlone(false);
    const share = differingPixels(saved, shown, TOLERANCE) / (saved.width * saved.height);
    expect(share).toBeLessThan(MAY_DIFFER[theme]);
  });

  it('looks the same where there are none of our fonts: the drawing, opened alone', async () => {
    await openedMenuOf(app, `#/story/summit?${ALL_LAYERS}`);
    const { path } = await saveSvg(app);
    await menuOf(app)
      .getByText(/^Saved/)
      .waitFor();
    const png = readPng((await savePng(app, 1)).path);
    const alone = await app.page
      .context()
      .browser()
      ?.newContext({ viewport: { width: png.width, height: png.height } });
    if (!alone) throw new Error('The browser was closed');
    try {
      const page = await alone.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const copy = `${path}.svg`;
      copyFileSync(path, copy);
      await page.goto(pathToFileURL(copy).href);
      const shown = PNG.sync.read(await page.screenshot());
      expect(asked).toEqual([pathToFileURL(copy).href]);
      expect(differingPixels(shown, png, TOLERANCE) / (png.width * png.height)).toBeLessThan(MAY_DIFFER.alone);
    } finally {
      await alone.close();
    }
  });

  it('says when it would be larger than this browser can draw', async () => {
    const app = await openApp(SIMPLE);
    // A browser whose canvases are limited to 2000 px: like real browsers, it accepts drawing and shows nothing.
    await app.page.evaluate(() => {
      const { drawImage } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.drawImage = function (this: CanvasRenderingContext2D, ...args: unknown[]) {
        if (this.canvas.width <= 2000) Reflect.apply(drawImage, this, args);
      };
    });
    const menu = await openedMenu(app);
    await savePng(app, 1);
    await menu.getByText(/^Saved/).waitFor();
    await menu.getByRole('button', { name: /^4×/ }).click();
    await menu.getByText(/cannot make a picture of \d+ × \d+ pixels/).waitFor();
    await savePng(app, 2);
  });

  it('says when it cannot be made, and is made when asked again', async () => {
    const app = await openApp({
      ...SIMPLE,
      answers: { 'fonts/outlines.json': { status: 404 } },
      expectedErrors: [/404/, /outlines of letters/],
    });
    const menu = await openedMenu(app);
    await menu.getByRole('button', { name: saving.svg }).click();
    await menu.getByText(saveTextsFor(en).failed).waitFor();
    await app.page.context().unrouteAll();
    await saveSvg(app);
  });
});

describe('the menu', () => {
  let app: App;
  beforeAll(async () => {
    app = await openApp(SIMPLE);
    await app.mapIs('figure');
  });
  afterAll(() => app.close());

  // On a new page.
  it('loads the program for pictures only when it is opened', async () => {
    await app.settled();
    const made = () => app.requests.filter((url) => /picture-file|outlines\.json/.test(url));
    expect(made()).toEqual([]);
    const menu = await openedMenu(app);
    await menu.getByRole('button', { name: /^1× \d/ }).waitFor();
    await expect.poll(() => made().length).toBe(2);
  });

  it('has no violation that axe-core knows, open and closed', async () => {
    const menu = await openedMenuOf(app, '#/explore');
    await menu.getByRole('button', { name: /^4× \d/ }).waitFor();
    expect(await violations(app.page)).toEqual([]);
    await saveSvg(app);
    await menu.getByText(/^Saved/).waitFor();
    expect(await violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    expect(await violations(app.page)).toEqual([]);
  });

  it('works by keyboard alone, and returns the focus', async () => {
    await openedMenuOf(app, '#/explore');
    await app.page.keyboard.press('Escape');
    await menuOf(app).waitFor({ state: 'detached' });
    const { keyboard } = app.page;
    const button = app.page.getByRole('button', { name: picture.take });
    const focused = () => app.page.evaluate(() => document.activeElement?.textContent);
    await app.page.getByRole('button', { name: en.theme.choose }).focus();
    await keyboard.press('Tab');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await keyboard.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await keyboard.press('Tab');
    expect(await focused()).toBe(saving.print);
    for (let i = 0; i < 4; i++) await keyboard.press('Tab');
    expect(await focused()).toContain(saving.svg);
    const { name } = await downloaded(app, () => keyboard.press('Enter'));
    expect(name).toMatch(/\.svg$/);
    expect(await focused()).toContain(saving.svg);
    await keyboard.press('Escape');
    await menuOf(app).waitFor({ state: 'detached' });
    expect(await isFocused(button)).toBe(true);
  });

  it('closes when something else is pressed', async () => {
    const menu = await openedMenuOf(app, '#/explore');
    await app.page.getByRole('button', { name: en.theme.choose }).click();
    await menu.waitFor({ state: 'detached' });
    await app.page.getByRole('radio', { name: en.theme.night }).waitFor();
  });

  it.each([
    ['phone', [390, 844]],
    ['phone on its side', [740, 360]],
    ['small phone', [320, 568]],
  ] as const)('fits over the map of a %s, with room for a finger on each target', async (_name, size) => {
    const app = await openApp({ ...SIMPLE, size, touch: true });
    const menu = await openedMenu(app);
    await menu.getByRole('button', { name: /^4× \d/ }).waitFor();
    const map = await app.map.boundingBox();
    const box = await menu.boundingBox();
    if (!map || !box) throw new Error('The map and the menu have no size');
    expect(box.x).toBeGreaterThanOrEqual(map.x);
    expect(box.y).toBeGreaterThanOrEqual(map.y);
    expect(box.y + box.height).toBeLessThanOrEqual(map.y + map.height);
    for (const button of await menu.getByRole('button').all()) {
      const target = await button.boundingBox();
      expect(target?.height).toBeGreaterThanOrEqual(44);
      expect(target?.width).toBeGreaterThanOrEqual(44);
    }
  });
});
