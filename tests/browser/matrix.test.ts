import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/text/en';
import { matrixTextsFor } from '../../src/text/late/matrix-texts';
import { openingStory } from '../unit/story/files';
import { type App, openApp } from './driver';

const { places } = openingStory();
const last = places.length - 1;

describe('the matrix on a phone', () => {
  let app: App;
  beforeAll(async () => {
    app = await openApp({ webgl: false, size: [390, 844], hash: '#/explore?panel=matrix' });
    await app.page.getByRole('grid', { name: matrixTextsFor(en).table }).waitFor();
  });
  afterAll(() => app.close());

  it('scrolls by itself and leaves the page as wide as the screen', async () => {
    const { page, scroller } = await app.page.evaluate(() => {
      const room = document.querySelector('[role="grid"]')?.parentElement;
      if (!room) throw new Error('There is no grid');
      return {
        page: document.documentElement.scrollWidth,
        scroller: { wide: room.clientWidth, content: room.scrollWidth },
      };
    });
    expect(page).toBe(390);
    expect(scroller.wide).toBeLessThan(390);
    expect(scroller.content).toBeGreaterThan(scroller.wide);
  });

  it('is navigated by arrows, to the ends of a row, and with Ctrl to the first cell and the last', async () => {
    const cell = () => app.page.evaluate(() => document.activeElement?.getAttribute('data-cell'));
    await app.page.locator('[data-cell][tabindex="0"]').focus();
    const reached: (string | null | undefined)[] = [];
    for (const key of ['Control+End', 'Home', 'ArrowUp', 'End', 'Control+Home', 'ArrowRight']) {
      await app.page.keyboard.press(key);
      reached.push(await cell());
    }
    expect(reached).toEqual([`${last} ${last}`, `${last} 0`, `${last - 1} 0`, `${last - 1} ${last}`, '0 0', '0 1']);
  });
});
