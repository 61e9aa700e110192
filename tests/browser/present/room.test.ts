import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Chapter } from '../../../src/story/format';
import { en } from '../../../src/text/en';
import { lessonTextsFor } from '../../../src/text/late/lesson-texts';
import type { Box } from '../../../src/view/framing';
import { stopsOf } from '../../../src/view/stops';
import { openingStory } from '../../unit/story/files';
import { type App, openApp } from '../driver';

const story = openingStory();
const stops = stopsOf(story);
const hashOf = ({ chapter, reveal }: (typeof stops)[number]) =>
  `#/present/${chapter.id}${reveal ? `?step=${reveal}` : ''}`;
const SIZES = [
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1366, height: 768 },
] as const;
/** Of the window: at most this share is caption, and at least this share is map, as one rectangle. */
const MOST_CAPTION = 0.33;
const LEAST_MAP = 0.5;

let app: App;
beforeAll(async () => {
  app = await openApp({ hash: '#/present', size: [SIZES[0].width, SIZES[0].height], webgl: false });
  await app.settled();
});
afterAll(() => app.close());

/** The boxes of what is over the map, and of what the map tells: marks and words of places and relations, points of lines. */
const rectangles = () =>
  app.page.evaluate(() => {
    const boxOf = (node: Element): Box & { name: string } => {
      const { left, top, right, bottom } = node.getBoundingClientRect();
      const name = node.getAttribute('data-target') ?? node.className.toString();
      return { left, top, right, bottom, name: `${name} ${node.textContent?.slice(0, 30)}` };
    };
    const over = [
      '.present-caption',
      '.present-legend',
      '.present-note',
      '.present-dots',
      '.present-folded',
      '.present-drawer',
    ];
    const shown = (node: Element) => {
      const { width, height } = node.getBoundingClientRect();
      return width > 0 && height > 0 && getComputedStyle(node).visibility === 'visible';
    };
    const told: (Box & { name: string })[] = [];
    for (const node of document.querySelectorAll('.simple-map [data-target]')) {
      const target = node.getAttribute('data-target') ?? '';
      const isFaint = Number(node.getAttribute('opacity') ?? 1) < 0.5;
      if (!/^(?:place|relation):/.test(target) || isFaint || !shown(node)) continue;
      if (node instanceof SVGPathElement && target.startsWith('relation:')) {
        const matrix = node.getScreenCTM();
        const length = node.getTotalLength();
        for (let i = 0; i <= 40; i++) {
          const { x, y } = node.getPointAtLength((length * i) / 40).matrixTransform(matrix ?? undefined);
          told.push({ left: x - 2, top: y - 2, right: x + 2, bottom: y + 2, name: `line of ${target}` });
        }
      } else if (node instanceof SVGCircleElement || node instanceof SVGTextElement || node instanceof SVGGElement) {
        told.push(boxOf(node));
      }
    }
    return { over: over.flatMap((at) => [...document.querySelectorAll(at)].filter(shown).map(boxOf)), told };
  });

/** Whether a chapter frames it: its places and its lines, or with a camera of its own all of its places. */
function isFramed({ camera, places }: Chapter, name: string): boolean {
  const fit: readonly string[] = 'fit' in camera ? camera.fit : places;
  return name.includes('relation:') ? 'fit' in camera : fit.some((id) => name.startsWith(`place:${id} `));
}

const area = ({ left, top, right, bottom }: Box) => (right - left) * (bottom - top);
const touch = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The largest rectangle of the window, from its upper right corner, that no caption, legend or drawer covers. */
function freeArea(window: { width: number; height: number }, boxes: readonly Box[]): number {
  const lefts = [0, ...boxes.map(({ right }) => Math.min(right, window.width))];
  return Math.max(
    ...lefts.map((left) => {
      const beside = boxes.filter(({ right }) => right > left);
      return (window.width - left) * Math.min(window.height, ...beside.map(({ top }) => Math.max(0, top)));
    }),
  );
}

describe.each(SIZES)('a presentation at $width × $height', (window) => {
  beforeAll(() => app.page.setViewportSize(window));

  it('leaves half of the screen to the map, and nothing over it covers what the chapter tells', {
    timeout: 120_000,
  }, async () => {
    for (const stop of stops) {
      const hash = hashOf(stop);
      await app.goTo(hash);
      await app.page.getByRole('heading', { name: stop.chapter.title, exact: true }).waitFor();
      await app.settled();
      const { over, told } = await rectangles();
      const sheets = over.filter(({ name }) => /caption|legend/.test(name));
      const caption = over.find(({ name }) => name.includes('present-caption'));
      const screen = window.width * window.height;
      expect(caption && area(caption) / screen, `${hash}: caption`).toBeLessThanOrEqual(MOST_CAPTION);
      expect(freeArea(window, sheets) / screen, `${hash}: map`).toBeGreaterThanOrEqual(LEAST_MAP);
      expect(told.length, hash).toBeGreaterThan(0);
      const hidden = told.filter((one) => isFramed(stop.chapter, one.name) && over.some((box) => touch(box, one)));
      expect([...new Set(hidden.map(({ name }) => name))], hash).toEqual([]);
    }
  });

  it('has a map with the places of the chapter beside the open drawer', async () => {
    await app.goTo('#/present/your-turn');
    await app.settled();
    await app.page.mouse.move(600, 300);
    await app.page.mouse.move(640, 320);
    await app.page.getByRole('button', { name: lessonTextsFor(en).drawer, exact: true }).click();
    const drawer = app.page.getByRole('complementary', { name: lessonTextsFor(en).drawer });
    await drawer.waitFor();
    await app.settled();
    const { over, told } = await rectangles();
    const open = over.filter(({ name }) => name.includes('present-drawer'));
    expect(open).toHaveLength(1);
    expect(freeArea(window, open) / (window.width * window.height)).toBeGreaterThanOrEqual(LEAST_MAP);
    expect(told.filter((one) => open.some((box) => touch(box, one))).map(({ name }) => name)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
  });

  it('unfolds the legend where it has no room below the caption, and folds it with Escape', async () => {
    await app.goTo('#/present/trade');
    await app.settled();
    const button = app.page.getByRole('button', { name: lessonTextsFor(en).legend, exact: true });
    const legend = app.page.locator('.present-legend:visible');
    if ((await button.count()) === 0) {
      await legend.waitFor();
      return;
    }
    await button.click();
    await legend.waitFor();
    expect(await legend.getByRole('listitem').allTextContents()).toEqual(
      story.layers.filter(({ id }) => id === 'trade').map(({ title }) => title),
    );
    await app.page.keyboard.press('Escape');
    await legend.waitFor({ state: 'detached' });
    expect(await app.hash()).toBe('#/present/trade');
  });
});

describe('a presentation on a phone', () => {
  beforeAll(() => app.page.setViewportSize({ width: 390, height: 844 }));

  it('names the lines in its caption that have no room for a label on the map', async () => {
    await app.goTo('#/present/not-said');
    await app.settled();
    const lines = app.page.locator('.present-caption').getByRole('listitem');
    await lines.first().waitFor();
    const named = (await lines.allTextContents()).join();
    const drawn = await app.page.locator('.simple-map text').allTextContents();
    const dialogue = story.relations.filter(({ layer, to }) => layer === 'dialogue' && to);
    expect(dialogue).not.toEqual([]);
    for (const { label } of dialogue) expect(`${named} ${drawn.join(' ')}`).toContain(label);
    expect(named).not.toBe('');
  });

  it('shows each place that a chapter frames with its whole name', async () => {
    for (const { id, places } of story.chapters) {
      await app.goTo(`#/present/${id}`);
      await app.settled();
      const caption = await app.page.locator('.present-note').boundingBox();
      const { told } = await rectangles();
      const cut = told.filter(
        ({ name, left, right, top }) =>
          places.some((place) => name.startsWith(`place:${place} `)) &&
          top < (caption?.y ?? 0) &&
          right > 0 &&
          left < 390 &&
          (left < 0 || right > 390 || top < 0),
      );
      expect(
        cut.map(({ name }) => name),
        id,
      ).toEqual([]);
    }
  });
});
