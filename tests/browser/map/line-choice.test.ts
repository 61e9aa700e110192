import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en';
import type { Point } from '../../../src/view/projection';
import { generatedStory } from '../../bench/generated-story';
import { type App, isFocused, openApp } from '../driver';
import { countOfLargestBundle } from './count-of-bundle';
import { MEANT, pointsOnLine } from './points-on-line';

const HASH = '#/explore?layers=restoration,memory,trade';

/** Presses near the lines' common end, beside names and places, which would be selected at once. Returns where it was asked. */
async function pressWhereAsked(app: App, press: (at: Point) => Promise<void>): Promise<Point> {
  const hash = await app.hash();
  for (const at of await pointsOnLine(app)) {
    await press(at);
    const outcome = await app.page.waitForFunction(() => {
      if (document.querySelector('.line-choice')) return 'asked';
      return location.hash.includes('select=') ? 'selected' : undefined;
    });
    if ((await outcome.jsonValue()) === 'asked') return at;
    await app.goTo(hash);
    await app.settled();
  }
  throw new Error('Nobody was asked.');
}

const question = (app: App) => app.page.getByRole('dialog', { name: en.whichLine });
const answers = (app: App) => question(app).getByRole('button');

describe('a press near several lines', () => {
  it.each([true, false])('asks which one is meant, and selects it: with WebGL %s', async (webgl) => {
    const app = await openApp({ hash: HASH, webgl, size: [1000, 640] });
    await app.mapIs(webgl ? 'live' : 'figure');
    await app.settled();
    const { x } = await pressWhereAsked(app, (at) => app.page.mouse.click(at.x, at.y));
    await question(app).waitFor();
    const titles = await answers(app).allTextContents();
    expect(titles.length).toBeGreaterThan(1);
    expect(titles).toContain(MEANT?.title);
    const box = await question(app).boundingBox();
    expect(box && Math.hypot(Math.max(box.x - x, x - box.x - box.width), 0)).toBeLessThan(40);
    expect(await isFocused(answers(app).first())).toBe(true);
    await app.page.keyboard.press('ArrowDown');
    expect(await isFocused(answers(app).nth(1))).toBe(true);
    await app.page.keyboard.press('ArrowUp');
    await app.page.keyboard.press('ArrowUp');
    expect(await isFocused(answers(app).last())).toBe(true);
    await answers(app)
      .nth(titles.indexOf(MEANT?.title ?? ''))
      .press('Enter');
    await question(app).waitFor({ state: 'detached' });
    expect(await app.hash()).toContain(`select=relation:${MEANT?.id}`);
  });

  it('is asked of a finger from farther away, and a press beside it or Escape ends it', async () => {
    const app = await openApp({ hash: HASH, webgl: false, touch: true, size: [390, 844] });
    await app.settled();
    const { x, y } = await pressWhereAsked(app, (at) => app.page.touchscreen.tap(at.x, at.y));
    await question(app).waitFor();
    const heights = await answers(app).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await app.page.keyboard.press('Escape');
    await question(app).waitFor({ state: 'detached' });
    await app.page.touchscreen.tap(x, y);
    await question(app).waitFor();
    await app.page.touchscreen.tap(5, 300);
    await question(app).waitFor({ state: 'detached' });
    expect(await app.hash()).toBe(HASH);
  });

  it('in a presentation is ended by Escape alone, without leaving, and by a step', async () => {
    const app = await openApp({ hash: '#/present/trade', webgl: false, size: [1366, 768] });
    await app.settled();
    const { present } = en;
    await app.page.getByRole('main', { name: present.region }).waitFor();
    await app.goTo('#/present/your-turn?step=4');
    await app.settled();
    const { x, y } = await pressWhereAsked(app, (at) => app.page.mouse.click(at.x, at.y));
    await question(app).waitFor();
    await app.page.keyboard.press('Escape');
    await question(app).waitFor({ state: 'detached' });
    expect(await app.hash()).toBe('#/present/your-turn?step=4');
    await app.page.mouse.click(x, y);
    await question(app).waitFor();
    await app.page.keyboard.press('PageDown');
    await question(app).waitFor({ state: 'detached' });
    expect(await app.hash()).toBe('#/present/your-turn?step=5');
  });
});

describe('a press on the count of a bundle', () => {
  it.each([true, false])(
    'lists its relations, of which one is drawn when it is chosen: with WebGL %s',
    async (webgl) => {
      const json = generatedStory(400);
      const answers = { 'stories/crowd.json': { json } };
      const app = await openApp({ hash: '#/explore?story=crowd', webgl, size: [1000, 640], answers });
      await app.mapIs(webgl ? 'live' : 'figure');
      await app.settled();
      const { at, bundle } = await countOfLargestBundle(app, json);
      const list = app.page.getByRole('dialog', { name: en.gathered.relations(bundle.relations.length) });
      await app.page.mouse.click(at.x, at.y);
      await list.waitFor();
      const rows = list.getByRole('listitem').getByRole('button');
      expect(await rows.count()).toBe(bundle.relations.length);
      await rows.nth(1).press('Enter');
      await list.waitFor({ state: 'detached' });
      await app.settled();
      const [, second] = bundle.relations;
      expect(await app.hash()).toContain(`select=relation:${second?.id}`);
      const description = app.page.getByRole('region', { name: en.status.mapContents });
      expect(await description.getByRole('listitem').first().textContent()).toContain(second?.title);
    },
  );
});
