import { describe, expect, it } from 'vitest';
import { openingStory } from '../../unit/story/files';
import { openApp } from '../driver';
import { overflowing } from '../overflowing';
import { storyWith } from './long-story';

/** Stories whose every text is longer or stranger than any layout expects. */

const story = openingStory();
const asking = story.chapters.find(({ ask }) => ask);
const VIEWS = [
  'explore',
  'explore?select=place:seoul',
  `explore?select=relation:${story.relations[0]?.id}`,
  `explore?select=event:${story.events[0]?.id}`,
  `explore?select=person:${story.people[0]?.id}`,
  `explore?select=claim:${story.claims[0]?.id}`,
  'explore?select=pair:beijing,tokyo',
  'explore?panel=voices',
  'explore?panel=matrix',
  'explore?panel=source',
  'explore?panel=teach',
  'story/rupture',
  'present/rupture',
  `present/${asking?.id}?step=1`,
  'present/rupture?select=place:pyongyang',
];

const STRANGE = [
  'مرحبا\u202e بالعالم',
  'กรุงเทพมหานครอมรรัตนโกสินทร์',
  '👩‍🏫🇰🇷👨‍👩‍👧‍👦',
  'Z̶̡̛a̷l̵g̸o̸',
  '\u00ad\u200b\u2060',
  'ﷺ',
].join('');

/** Ms for all views of a file of 23 MB. */
const LONG = 400_000;

describe('a story with texts of', () => {
  it.each([
    // With kerning, the layout of the first view alone would take more than the time limit of the driver.
    ['50,000 letters without a break', () => 'W'.repeat(50_000), [1000, 640]],
    ['many scripts, marks and signs', (field) => STRANGE.repeat(field === 'quote' ? 1 : 20), [390, 844]],
  ] as [string, (field: string) => string, [number, number]][])(
    '%s stays in its layout',
    async (_, text, size) => {
      const app = await openApp({
        webgl: false,
        size,
        hash: `#/${VIEWS[0]}?story=long`,
        answers: { 'stories/long.json': { contentType: 'application/json', body: storyWith(text) } },
      });
      // Of a title that would fill the panel, a few lines are seen, and the whole is there to be read out.
      const title = app.page.getByRole('heading', { level: 1 });
      // A zero width space is a place where a line may end, which is an element on the page.
      expect(await title.textContent()).toBe(text('title').replaceAll('\u200b', ''));
      expect((await title.boundingBox())?.height).toBeLessThan(300);
      const faults: string[] = [];
      const look = async (name: string) => {
        faults.push(...(await app.page.evaluate(overflowing)).map((fault) => `${name}: ${fault}`));
      };
      for (const view of VIEWS) {
        await app.goTo(`#/${view}${view.includes('?') ? '&' : '?'}story=long`);
        await app.page
          .locator(view.startsWith('present') ? '#present-title' : '#panel [data-heading]')
          .first()
          .waitFor();
        await app.settled();
        await look(view);
      }
      await app.page.goto(`${app.page.url().split('#', 1)[0]}speaker.html#/present/rupture?story=long`);
      await app.page.locator('.speaker-body').waitFor();
      await look('speaker');
      expect(faults).toEqual([]);
    },
    LONG,
  );
});
