import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { PALETTES } from '../../src/style/palette';
import { en } from '../../src/text/en';
import { speakerTextsFor } from '../../src/text/late/speaker-texts';
import { countPixels, near } from '../browser/pixels';
import { named, openingStory } from '../unit/story/files';
import { type Engine, KEYS, type Session } from './engine';
import { opened } from './opened';
import type { Page } from './page';

const FILE = resolve('dist/downloads/crosscurrents.northeast-asia-2026.en.html');
const story = openingStory();
const first = named(story.chapters, 'question');
const readTheStory = `${en.overview.readAsStory} ${en.overview.chapterCount(story.chapters.length)}`;

/** Defines a teacher's tour through the single file, which is opened as a file: there is no server. */
export function singleTour(engine: Engine): void {
  describe.skipIf(inject('leftOut').includes(engine.name))(
    `in ${engine.name}, with the map as one file, the teacher`,
    () => {
      const cleanups: (() => Promise<unknown>)[] = [];
      let session: Session;
      let page: Page;

      beforeAll(async () => {
        ({ session, page } = await opened(engine, (cleanup) => cleanups.unshift(cleanup), FILE));
      });
      afterEach(async () => expect(await session.newFaults()).toEqual([]));
      afterAll(async () => {
        for (const cleanup of cleanups) await cleanup();
      });

      it('gets the map, live, with land', async () => {
        await page.open('#/explore');
        await page.see('heading', story.title);
        await page.shows(() => document.documentElement.dataset['map'], 'live');
        const land = async () => countPixels(await page.picture(), near(PALETTES.day.actorLand));
        await expect.poll(land, { timeout: 30_000 }).toBeGreaterThan(100_000);
      });

      it('finds a place by its Korean name', async () => {
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

      it('reads the story', async () => {
        await page.open('#/explore');
        await page.click('link', readTheStory);
        await page.see('heading', first.title);
      });

      it('prints a sheet with the map, and without the path of the file', async () => {
        await page.open('#/explore');
        await page.shows(() => document.querySelector('#sheet')?.hasAttribute('data-ready'), true);
        await page.print();
        await page.shows(() => document.querySelectorAll('#sheet svg path').length > 100, true);
        await page.shows(() => document.querySelector('#sheet')?.textContent?.includes('file:'), false);
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
    },
  );
}
