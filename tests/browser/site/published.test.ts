import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en';
import { cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { defaultView } from '../../../src/view/view';
import { openingStory, telegram } from '../../unit/story/files';
import { type App, openApp } from '../driver';
import { overflowing } from '../overflowing';
import { marksOf } from './standing-marks';

/** The site as it is published: a second story beside the first. */

const first = openingStory();
const second = telegram();
const PAGE = `${second.id}.html`;
const heading = (app: App, { title }: { title: string }) => app.page.getByRole('heading', { level: 1, name: title });
/** Without the links to other stories, which have their titles and maps. */
const wordsOf = (app: App) =>
  app.page.evaluate(() => {
    const copy = document.body.cloneNode(true) as HTMLElement;
    for (const one of copy.querySelectorAll('.other-stories, script, noscript')) one.remove();
    return copy.textContent ?? '';
  });
const filesOf = (app: App, story: { id: string }) =>
  app.requests.map((url) => new URL(url).pathname).filter((path) => path.includes(story.id));

it('the start page links the second story where it opens, and shows nothing else of it', async () => {
  const app = await openApp({ webgl: false, size: [1366, 768] });
  await app.settled();
  const link = app.page.getByRole('link', { name: en.stories.others });
  const box = await link.boundingBox();
  expect((box?.y ?? 768) + (box?.height ?? 0)).toBeLessThan(768);
  for (const words of [second.title, second.summary]) expect(await wordsOf(app)).not.toContain(words);
  expect(filesOf(app, second)).toEqual([]);

  const others = app.page.getByRole('navigation', { name: en.stories.others });
  await others.getByText(en.date.edtf(second.date), { exact: true }).waitFor();
  await others.getByRole('link', { name: second.title }).click();
  await heading(app, second).waitFor();
  await app.settled();
  const opened = app.requests.slice(app.requests.findIndex((url) => url.endsWith(PAGE)));
  expect(opened.filter((url) => url.includes(first.id))).toEqual([]);
  expect(opened.filter((url) => /\/stories\/[^/.]+\.json$/.test(url))).toHaveLength(1);
  for (const words of [first.title, first.summary]) expect(await wordsOf(app)).not.toContain(words);
});

describe('the page of the second story', () => {
  it('is dated by its month, and by no day', async () => {
    const app = await openApp({ webgl: false, hash: PAGE });
    await app.settled();
    expect(await app.page.locator('.dateline time').getAttribute('datetime')).toBe('1917-01');
    expect((await app.page.locator('.dateline').textContent())?.trim()).toBe('January 1917');
    expect(await wordsOf(app)).not.toMatch(/\b\d{1,2} January 1917/);
  });

  it('calls its source no article', async () => {
    const app = await openApp({ webgl: false, hash: `${PAGE}#/explore?panel=source` });
    await app.page.locator('.source-paragraphs').waitFor();
    expect(await wordsOf(app)).not.toMatch(/\barticle/i);
    await app.goTo('#/explore');
    await app.page.locator('.leads').waitFor();
    expect(await wordsOf(app)).not.toMatch(/\barticle/i);
  });

  it.each([
    [1366, 768],
    [390, 844],
    [1024, 768],
  ] as const)('has its marks where the map then has them, at %i × %i', async (width, height) => {
    const app = await openApp({
      hash: PAGE,
      size: [width, height],
      webgl: false,
      answers: { 'assets/index-*.js': { status: 404 } },
      expectedErrors: [/404/],
    });
    await app.programIsMissing();
    const map = await app.map.boundingBox();
    if (!map) throw new Error('The map has no size');
    const { project } = projectionOf(cameraOf(second, defaultView(second), map), map);
    const marks = await marksOf(app);
    for (const { id, at, kind } of second.places.filter(({ offMap }) => !offMap)) {
      // Regions are marked by a sign, which is no circle.
      if (kind === 'region') continue;
      const { x, y } = project(at);
      const mark = marks.get(id);
      expect(Math.hypot((mark?.x ?? 0) - map.x - x, (mark?.y ?? 0) - map.y - y), id).toBeLessThan(2);
    }
  });

  it('cuts nothing off in small windows and with large type', async () => {
    const faults: string[] = [];
    for (const size of [
      [320, 256],
      [390, 844],
      [1024, 768],
    ] as const) {
      const app = await openApp({ webgl: false, size, hash: PAGE });
      for (const hash of [
        '#/explore',
        '#/explore?select=place:japan',
        '#/explore?select=relation:financial-support',
        '#/explore?panel=source',
        '#/story/seven-sentences',
        '#/present/president',
      ]) {
        await app.goTo(hash);
        await app.page
          .locator(hash.startsWith('#/present') ? '#present-title' : '#panel [data-heading]')
          .first()
          .waitFor();
        await app.settled();
        const wide = await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (wide > 0) faults.push(`${size} ${hash}: ${wide} px too wide`);
        faults.push(...(await app.page.evaluate(overflowing)).map((fault) => `${size} ${hash}: ${fault}`));
      }
      await app.close();
    }
    expect(faults).toEqual([]);
  });

  it('is presented with a speaker’s window of its own', async () => {
    const app = await openApp({ webgl: false, hash: `${PAGE}#/present/seven-sentences` });
    await app.page.getByRole('heading', { name: second.chapters[0]?.title ?? '' }).waitFor();
    const [speaker] = await Promise.all([app.page.context().waitForEvent('page'), app.page.keyboard.press('s')]);
    await speaker.getByText(second.chapters[0]?.notes.slice(0, 40) ?? '').waitFor();
    expect(new URL(speaker.url()).pathname).toBe(`/${second.id}.speaker.html`);
  });
});
