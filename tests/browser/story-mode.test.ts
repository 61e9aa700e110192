import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READING_LINE } from '../../src/panels/reading/reading-line';
import type { Chapter } from '../../src/story/format';
import { claimsOf } from '../../src/story/questions';
import { en } from '../../src/text/en';
import { openingStory } from '../unit/story/files';
import { violations } from './axe';
import { type App, isFocused, openApp } from './driver';

const story = openingStory();
const count = story.chapters.length;
const chapterAt = (number: number): Chapter => {
  const chapter = story.chapters[number - 1];
  if (!chapter) throw new Error(`The story has no chapter ${number}`);
  return chapter;
};
const asking = story.chapters.find(({ ask }) => ask);
if (!asking?.ask) throw new Error('The story has a chapter with a question');
const { ask } = asking;

let app: App;
/** The view of an address, with nothing focused. */
const show = async (hash: string) => {
  await app.goTo('#/explore');
  await app.page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await app.goTo(hash);
};
const heading = (chapter: Chapter): Locator => app.page.getByRole('heading', { name: chapter.title, level: 2 });
/** Long enough for a map that is drawn without graphics hardware meanwhile, in milliseconds. */
const PATIENT = { timeout: 20_000 };
/** The URL is at a chapter, the footer shows its number, and its text is at the reading line. */
const isRead = async (number: number, query = '') => {
  const chapter = chapterAt(number);
  await expect.poll(() => app.hash(), PATIENT).toBe(`#/story/${chapter.id}${query}`);
  await app.page.getByRole('button', { name: en.reading.chapter(number, count) }).waitFor();
  await expect.poll(atLine, PATIENT).toBe(chapter.title);
};
/** The title of the chapter at the reading line. The part of the first chapter includes the text above it. */
const atLine = async (): Promise<string | undefined> => {
  const room = await scroller().boundingBox();
  const line = (room?.y ?? 0) + (room?.height ?? 0) * READING_LINE;
  const chapters = await scroller()
    .getByRole('article')
    .evaluateAll((articles) =>
      articles.map((article) => ({
        title: article.querySelector('h2')?.textContent ?? '',
        bottom: article.getBoundingClientRect().bottom,
      })),
    );
  return chapters.find(({ bottom }) => line < bottom)?.title;
};
const scroller = () => app.page.locator('.panel-scroll');
/** Turns the wheel over the text until a chapter is the current one. */
const wheelTo = async (number: number, pixels: number) => {
  const box = await scroller().boundingBox();
  await app.page.mouse.move((box?.x ?? 0) + 150, (box?.y ?? 0) + 200);
  const there = `#/story/${chapterAt(number).id}`;
  await expect
    .poll(
      async () => {
        if ((await app.hash()) !== there) await app.page.mouse.wheel(0, pixels);
        return app.hash();
      },
      { ...PATIENT, interval: 250 },
    )
    .toBe(there);
};

describe('reading alone', () => {
  beforeAll(async () => {
    app = await openApp({ webgl: false, hash: `#/story/${chapterAt(1).id}` });
    await app.mapIs('figure');
  });
  afterAll(() => app.close());

  it('by the wheel: the chapter at the reading line is the view’s, without a history entry', async () => {
    await show(`#/story/${chapterAt(1).id}`);
    await isRead(1);
    const entries = await app.historyLength();
    await wheelTo(4, 150);
    await app.page.getByRole('button', { name: en.reading.chapter(4, count) }).waitFor();
    await app.settled();
    await wheelTo(3, -150);
    expect(await app.historyLength()).toBe(entries);
    expect(await app.page.title()).toBe(`${chapterAt(3).title} · ${story.title}`);
  });

  it('by keys, one chapter a press, and the keys that scroll still scroll', async () => {
    await show(`#/story/${chapterAt(1).id}`);
    await isRead(1);
    for (const [key, number] of [
      ['PageDown', 2],
      ['ArrowRight', 3],
      ['PageDown', 4],
      ['ArrowLeft', 3],
      ['PageUp', 2],
    ] as const) {
      await app.page.keyboard.press(key);
      await isRead(number);
    }
    await app.page.keyboard.press('End');
    await isRead(count);
    await app.page.keyboard.press('Home');
    await isRead(1);
    const before = await scroller().evaluate((node) => node.scrollTop);
    await app.page.keyboard.press('ArrowDown');
    await expect.poll(() => scroller().evaluate((node) => node.scrollTop), PATIENT).toBeGreaterThan(before);
  });

  it('arrows are left to the map while it has the focus; a clicker’s keys step even then', async () => {
    await show(`#/story/${chapterAt(2).id}`);
    await isRead(2);
    await app.mapRegion.focus();
    await app.page.keyboard.press('ArrowRight');
    await expect.poll(() => app.hash(), PATIENT).toMatch(/map=/);
    expect(await app.hash()).toContain(chapterAt(2).id);
    await app.page.keyboard.press('PageDown');
    await isRead(3);
  });

  it('by buttons to both ends, by the list of chapters, and by the back button', async () => {
    await show(`#/story/${chapterAt(count - 1).id}`);
    await isRead(count - 1);
    const foot = app.page.getByRole('navigation', { name: en.reading.chapterNavigation });
    await foot.getByRole('link', { name: en.reading.next }).click();
    await isRead(count);
    await foot.getByRole('button', { name: en.reading.chapter(count, count) }).click();
    await foot.getByRole('link', { name: chapterAt(5).title }).click();
    await isRead(5);
    expect(await isFocused(heading(chapterAt(5)))).toBe(true);
    await foot.getByRole('link', { name: en.reading.previous }).click();
    await isRead(4);
    for (const number of [5, count, count - 1]) {
      await app.page.goBack();
      await isRead(number);
    }
    await app.page.goForward();
    await isRead(count);
  });

  it('shows the answer as the chapter’s last reveal, in the address and by the back button', async () => {
    const number = story.chapters.indexOf(asking) + 1;
    await show(`#/story/${asking.id}`);
    await isRead(number);
    expect(await app.page.getByText(ask.answer).count()).toBe(0);
    const part = app.page.getByRole('article', { name: asking.title });
    await part.getByRole('button', { name: en.reading.answer }).click();
    await app.page.getByText(ask.answer).waitFor();
    await isRead(number, '?step=2');
    await app.page.goBack();
    await app.page.getByText(ask.answer).waitFor({ state: 'detached' });
    await app.page.goForward();
    await app.page.getByText(ask.answer).waitFor();
    // It remains open while the reader scrolls.
    await wheelTo(number + 1, 150);
    expect(await app.page.getByText(ask.answer).count()).toBe(1);
    await app.page.goBack();
    await app.page.getByText(ask.answer).waitFor({ state: 'detached' });
  });

  it('opens the page of a selected entity, and returns to the chapter where it was pressed', async () => {
    await show(`#/story/${chapterAt(2).id}`);
    await isRead(2);
    const next = app.page.getByRole('article', { name: chapterAt(3).title });
    await next.getByText(en.overview.basedOn(chapterAt(3).claims.length)).click();
    await next.getByRole('link', { name: claimsOf(story, chapterAt(3))[0]?.text ?? '' }).click();
    await app.page.getByRole('link', { name: en.detail.backToChapter }).waitFor();
    expect(await app.hash()).toContain(`#/story/${chapterAt(3).id}?select=claim:`);
    await app.page.keyboard.press('Escape');
    await isRead(3);
  });

  it('can be left for exploring with the same map, and is found again at the same chapter', async () => {
    await show(`#/story/${chapterAt(4).id}`);
    await isRead(4);
    await app.settled();
    const seoul = async () => {
      const box = await app.marks('place:seoul').first().boundingBox();
      return box && [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)];
    };
    const before = await seoul();
    await app.page.getByRole('link', { name: en.reading.leave }).first().click();
    await app.page.getByRole('heading', { name: story.title, level: 1 }).waitFor();
    await app.settled();
    expect(await app.hash()).toMatch(new RegExp(`^#/explore\\?layers=${chapterAt(4).layers.join()}&.*map=`));
    expect(await seoul()).toEqual(before);
    await app.switchOf(story.layers[0]?.title ?? '').click();
    // The link back still works after a reload.
    await app.page.reload();
    await app.page.getByRole('link', { name: en.overview.backToChapter(4, chapterAt(4).title) }).click();
    await isRead(4);
  });

  it('has no fault that axe-core knows, with the list of chapters open and an answer shown', async () => {
    await show(`#/story/${asking.id}?step=2`);
    await app.page.getByText(ask.answer).waitFor();
    await app.page.getByRole('button', { name: /^Chapter \d+ of/ }).click();
    expect(await violations(app.page)).toEqual([]);
    await app.page.keyboard.press('Escape');
    await app.goTo('#/explore?panel=teach');
    await app.page.getByRole('heading', { name: en.panels.teach.title }).waitFor();
    expect(await violations(app.page)).toEqual([]);
  });
});

it('scrolls to a chapter smoothly where motion is allowed, without stopping at those on the way', async () => {
  app = await openApp({ webgl: false, reducedMotion: false, hash: `#/story/${chapterAt(1).id}` });
  await isRead(1);
  await app.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const note = history.replaceState.bind(history);
    history.replaceState = (...args) => {
      seen.push(String(args[2]));
      note(...args);
    };
  });
  await app.page.getByRole('button', { name: en.reading.chapter(1, count) }).click();
  await app.page.getByRole('link', { name: chapterAt(8).title }).click();
  await isRead(8);
  await app.page.keyboard.press('PageDown');
  await app.page.keyboard.press('PageDown');
  await isRead(10);
  await app.page.keyboard.press('PageUp');
  await isRead(9);
  const replaced = await app.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(replaced).toEqual([]);
});

it('on a phone, steps by horizontal swipes and scrolls vertically', async () => {
  app = await openApp({ webgl: false, touch: true, size: [390, 844], hash: `#/story/${chapterAt(1).id}` });
  await isRead(1);
  const box = await scroller().boundingBox();
  if (!box) throw new Error('The panel has no size');
  const drag = (dx: number, dy: number) => app.swipe({ x: box.x + box.width / 2, y: box.y + box.height * 0.7 }, dx, dy);
  await drag(-140, 8);
  await isRead(2);
  await drag(-140, -6);
  await isRead(3);
  await drag(140, 5);
  await isRead(2);
  const before = await scroller().evaluate((node) => node.scrollTop);
  await drag(6, -90);
  await expect.poll(() => scroller().evaluate((node) => node.scrollTop), PATIENT).toBeGreaterThan(before);
  expect(await app.hash()).toBe(`#/story/${chapterAt(2).id}`);
});

it.each([
  ['your-turn', [390, 844]],
  ['missiles', [1024, 768]],
] as const)('each line of the chapter %s has its words on the map or in the legend, at %j', async (id, size) => {
  app = await openApp({ webgl: false, size, hash: `#/story/${id}` });
  await app.settled();
  const chapter = story.chapters.find((one) => one.id === id);
  const lines = story.relations.filter(({ to, layer }) => to && chapter?.layers.includes(layer));
  const labelled: string[] = [];
  for (const line of lines) {
    if ((await app.marks(`relation:${line.id}`).locator('xpath=self::*[local-name()="text"]').count()) > 0)
      labelled.push(line.id);
  }
  const article = app.page.getByRole('article', { name: chapter?.title ?? '' });
  const legend = article.getByRole('list', { name: en.present.onMap });
  const listed = lines.filter(({ id: line }) => !labelled.includes(line));
  expect(listed.length).toBeGreaterThan(0);
  expect(labelled.length).toBeGreaterThan(0);
  for (const { label } of listed) await legend.getByText(label).waitFor();
  for (const { label } of lines.filter(({ id: line }) => labelled.includes(line)))
    expect(await legend.getByText(label).count()).toBe(0);
});
