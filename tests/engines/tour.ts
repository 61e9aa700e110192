import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { PALETTES } from '../../src/style/palette';
import { en } from '../../src/text/en';
import { speakerTextsFor } from '../../src/text/late/speaker-texts';
import { countPixels, near } from '../browser/pixels';
import { named, openingStory } from '../unit/story/files';
import { type Engine, KEYS, type Session } from './engine';
import { opened } from './opened';
import type { Page } from './page';

const story = openingStory();
const seoul = named(story.places, 'seoul');
const trade = named(story.layers, 'trade');
const first = named(story.chapters, 'question');
const second = named(story.chapters, 'summit');
const readTheStory = `${en.overview.readAsStory} ${en.overview.chapterCount(story.chapters.length)}`;

/**
 * Defines a user's tour through the built app. It is the same in each engine and checks that the most important functions work.
 */
export function tour(engine: Engine): void {
  describe.skipIf(inject('leftOut').includes(engine.name))(`in ${engine.name} the user`, () => {
    const cleanups: (() => Promise<unknown>)[] = [];
    let session: Session;
    let page: Page;

    beforeAll(async () => {
      ({ session, page } = await opened(engine, (cleanup) => cleanups.unshift(cleanup)));
    });
    afterEach(async () => expect(await session.newFaults()).toEqual([]));
    afterAll(async () => {
      for (const cleanup of cleanups) await cleanup();
    });

    it('opens the page and reads the way into the story on one line', async () => {
      await page.open('');
      await page.see('heading', story.title);
      await page.shows(() => document.fonts.status, 'loaded');
      expect(await page.at('link', readTheStory, rowsOfText)).toBe(1);
    });

    it('gets the live map, with land and water', async () => {
      await page.shows(() => document.documentElement.dataset['map'], 'live');
      // The page has read the land's colour from its canvas. WebKit's compositor shows the canvas some frames later.
      const land = async () => countPixels(await page.picture(), near(PALETTES.day.actorLand));
      await expect.poll(land, { timeout: 30_000 }).toBeGreaterThan(100_000);
      const picture = await page.picture();
      expect([picture.width, picture.height]).toEqual([1366, 768]);
      expect(countPixels(picture, near(PALETTES.day.water))).toBeGreaterThan(100_000);
    });

    it('switches a layer on', async () => {
      await page.click('switch', trade.title);
      await page.shows(() => location.hash.includes('trade'), true);
      const checked = () => page.at('switch', trade.title, (element) => element.getAttribute('aria-checked'));
      await expect.poll(checked, { timeout: 30_000 }).toBe('true');
    });

    it('selects a place in the panel', async () => {
      await page.click('link', en.rows.about(seoul.name));
      await page.see('heading', seoul.name);
      await page.shows(() => location.hash.includes('select=place:seoul'), true);
    });

    it('finds a place by its Korean name', async () => {
      await page.open('#/explore');
      await page.press('/');
      await page.see('combobox', en.search.open);
      await page.type('서울');
      // The accessible name of an option is its whole text.
      await page.shows(
        () => document.querySelector('[role=option][aria-selected=true]')?.textContent?.slice(0, 5),
        'Seoul',
      );
      await page.press(KEYS.enter);
      await page.isAt('#/explore?select=place:seoul');
    });

    it('reads the story and goes on to its second chapter', async () => {
      await page.open('#/explore');
      await page.click('link', readTheStory);
      await page.see('heading', first.title);
      await page.isAt(`#/story/${first.id}`);
      // Both engines insert a space before the visually hidden part of the name.
      await page.click('link', `${en.reading.next} : ${second.title}`);
      await page.isAt(`#/story/${second.id}`);
    });

    it('prints a sheet with the map and the title', async () => {
      await page.open('#/explore');
      await page.shows(() => document.querySelector('#sheet')?.hasAttribute('data-ready'), true);
      await page.print();
      await page.shows(() => document.querySelectorAll('#sheet svg path').length > 100, true);
      await page.shows(() => document.querySelector('#sheet h1, #sheet h2')?.textContent, story.title);
    });

    it('presents, with the speaker’s window in step', async () => {
      await page.click('link', en.present.open);
      await page.see('main', en.present.region);
      const speaker = await page.opens(() => page.press('s'));
      await speaker.see('heading', speakerTextsFor(en).heading);
      await speaker.isAt(`#/present/${first.id}`);
      await page.press(KEYS.pageDown);
      await speaker.isAt(`#/present/${first.id}?step=1`);
      await speaker.press(KEYS.pageDown);
      await page.isAt(`#/present/${first.id}?step=2`);
    });
  });
}

/** Returns the number of rows of an element's text. Words in the same row may differ in height. It runs in the page. */
function rowsOfText(element: Element): number {
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    boxes.push(...range.getClientRects());
  }
  let rows = 0;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes.sort((a, b) => a.top - b.top)) {
    if (box.top + box.height / 2 < bottom) continue;
    rows++;
    bottom = box.bottom;
  }
  return rows;
}
