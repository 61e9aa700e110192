import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { happenedBy, holdsOn } from '../../src/story/questions';
import { timelineOf } from '../../src/story/timeline/timeline';
import { PALETTES } from '../../src/style/palette';
import { en } from '../../src/text/en';
import { matrixTextsFor } from '../../src/text/late/matrix-texts';
import { timelineTextsFor } from '../../src/text/late/timeline-texts';
import { openingStory, storyText } from '../unit/story/files';
import { violations } from './axe';
import { type App, isFocused, openApp } from './driver';
import { countPixels, near } from './pixels';

const story = openingStory();
const { scale, marks } = timelineOf(story);
const { timeline: words } = en;
const ALL_LAYERS = `layers=${story.layers.map(({ id }) => id).join(',')}`;
const relation = (id: string) => {
  const found = story.relations.find((one) => one.id === id);
  if (!found) throw new Error(`The story has no relation ${id}`);
  return found;
};
const sliderOf = (app: App): Locator => app.page.getByRole('slider', { name: words.slider });
const hashIs = (app: App, hash: string) => app.page.waitForFunction((expected) => location.hash === expected, hash);
const entries = (app: App) => app.historyLength();

/** The position of a point of the axis in the window, in CSS px, at the height of its line. */
async function pointOn(app: App, position: number): Promise<{ x: number; y: number }> {
  const box = await sliderOf(app).locator('.timeline-ticks').boundingBox();
  if (!box) throw new Error('The timeline has no size');
  return { x: box.x + position * box.width, y: box.y + 2 };
}

/** The visible relations: on the simple map, and in the panel's list. */
const onMap = (app: App, id: string) => app.marks(`relation:${id}`).count();
const inPanel = (app: App, id: string) => app.page.locator(`#panel [data-entity="relation:${id}"]`).count();

describe('the date', () => {
  it('changes by keys, and map, legend, lists, matrix, URL and live region follow it', async () => {
    const app = await openApp({ webgl: false, hash: `#/explore?${ALL_LAYERS}` });
    await app.mapIs('figure');
    await sliderOf(app).focus();
    await app.page.keyboard.press('Home');
    await hashIs(app, `#/explore?${ALL_LAYERS}&date=1945-01-01`);
    // No more precise than the dates there.
    expect(await sliderOf(app).getAttribute('aria-valuetext')).toBe('1945');
    for (let i = 0; i < 2; i++) await app.page.keyboard.press('ArrowRight');
    await hashIs(app, `#/explore?${ALL_LAYERS}&date=2025-11-01`);
    await app.settled();
    expect(await sliderOf(app).getAttribute('aria-valuetext')).toBe('November 2025');
    for (const { id, since, until } of story.relations) {
      const holds = holdsOn({ since, until }, '2025-11-01');
      expect((await onMap(app, id)) > 0, `${id} on the map`).toBe(holds);
      expect((await inPanel(app, id)) > 0, `${id} in the panel`).toBe(holds);
    }
    const happened = story.events.filter((event) => happenedBy(event, '2025-11-01'));
    expect(await app.page.locator('#panel [data-entity^="event:"]').count()).toBe(happened.length);
    await app.page.getByText(words.eventsBy(happened.length, story.events.length)).waitFor();
    await app.page
      .getByRole('status')
      .getByText(
        `1 November 2025: ${story.relations.filter((one) => holdsOn(one, '2025-11-01')).length} of ${story.relations.length}`,
      )
      .waitFor();
    expect(await violations(app.page)).toEqual([]);

    await app.page.getByRole('link', { name: en.panels.matrix.open }).click();
    const table = app.page.getByRole('grid', { name: matrixTextsFor(en).table });
    await table
      .getByRole('link', { name: relation('beijing-tokyo-rupture').title })
      .first()
      .waitFor();
    expect(await table.getByRole('link', { name: relation('pyongyang-launches').title }).count()).toBe(0);

    // One step back for each key, and Escape clears the date before it leaves the page.
    await sliderOf(app).focus();
    await app.page.keyboard.press('Escape');
    await hashIs(app, `#/explore?${ALL_LAYERS}&panel=matrix`);
    await table
      .getByRole('link', { name: relation('pyongyang-launches').title })
      .first()
      .waitFor();
    await app.page.goBack();
    await hashIs(app, `#/explore?${ALL_LAYERS}&panel=matrix&date=2025-11-01`);
    await app.page.getByRole('button', { name: words.showAll }).click();
    await hashIs(app, `#/explore?${ALL_LAYERS}&panel=matrix`);
    expect(await isFocused(sliderOf(app))).toBe(true);
  });

  it.each([
    ['1800-05-01', words.before],
    ['2031-05-01', words.after],
  ])('far outside of the story is reported as such: %s', async (day, said) => {
    const app = await openApp({ webgl: false, hash: `#/explore?date=${day}` });
    await app.mapIs('figure');
    await app.page.getByRole('region', { name: words.title }).getByText(said).waitFor();
    expect(await app.hash()).toBe(`#/explore?date=${day}`);
    await app.page.getByRole('button', { name: words.showAll }).click();
    await hashIs(app, '#/explore');
  });

  it('follows a drag, which makes one history entry and one announcement', async () => {
    const app = await openApp({ webgl: false });
    await app.mapIs('figure');
    await app.settled();
    const before = await entries(app);
    const status = app.panel.getByRole('status');
    const said = await status.textContent();
    const [start, november, june] = [
      await pointOn(app, scale.middleOf('2026-01-05')),
      await pointOn(app, scale.middleOf('2025-11-15')),
      await pointOn(app, scale.middleOf('2025-06-15')),
    ];
    await app.page.mouse.move(start.x, start.y);
    await app.page.mouse.down();
    await app.page.mouse.move(november.x, november.y, { steps: 5 });
    await app.page.waitForFunction(() => /date=2025-11-1[456]/.test(location.hash));
    await app.page.mouse.move(june.x, june.y, { steps: 5 });
    await app.page.waitForFunction(() => /date=2025-06-1[456]/.test(location.hash));
    expect(await entries(app)).toBe(before);
    expect(await status.textContent()).toBe(said);
    await app.page.mouse.up();
    await app.page
      .getByRole('status')
      .getByText(new RegExp(`June 2025: \\d+ of ${story.relations.length}`))
      .waitFor();
    expect(await entries(app)).toBe(before + 1);
    await app.settled();
    expect(await onMap(app, 'beijing-tokyo-rupture')).toBe(0);
    expect(await onMap(app, 'beijing-taiwan-strait')).toBe(0);
    await app.page.goBack();
    await hashIs(app, '#/explore');
    await app.settled();
    expect(await onMap(app, 'beijing-tokyo-rupture')).toBeGreaterThan(0);
  });

  it('plays to the last date and from there from the first, without motion in between', async () => {
    const app = await openApp({ webgl: false, hash: '#/explore?date=2026-01-05' });
    await app.mapIs('figure');
    await app.page.getByRole('button', { name: words.play }).click();
    await hashIs(app, '#/explore?date=2026-01-06');
    // At the end it stops by itself.
    await app.page.getByRole('button', { name: words.play }).click();
    await hashIs(app, '#/explore?date=1945-01-01');
    const duration = await app.page
      .locator('.timeline-handle')
      .evaluate((handle) => Number.parseFloat(getComputedStyle(handle).transitionDuration));
    expect(duration).toBeLessThan(0.001);
    await hashIs(app, '#/explore?date=2025-06-01');
    await app.page.getByRole('button', { name: words.pause }).click();
    await app.page.getByRole('button', { name: words.play }).waitFor();
  });

  it('hides its lines on the live map, too', async () => {
    const app = await openApp({ hash: '#/explore?date=2025-11-01' });
    await app.mapIs('live');
    await app.settled();
    const count = async (kind: 'rupture' | 'launch') =>
      countPixels(await app.pixels(), near(PALETTES.day.kinds[kind], 12));
    expect(await count('rupture')).toBeGreaterThan(200);
    expect(await count('launch')).toBeLessThan(20);
    await sliderOf(app).focus();
    await app.page.keyboard.press('End');
    await app.settled();
    expect(await count('launch')).toBeGreaterThan(100);
    await app.page.keyboard.press('Home');
    await app.settled();
    expect(await count('rupture')).toBeLessThan(20);
    expect(await count('launch')).toBeLessThan(20);
  });
});

describe('the marks', () => {
  it('open their events by mouse, where they coincide too, and are zoomed by wheel and keys', async () => {
    const app = await openApp({ webgl: false });
    await app.mapIs('figure');
    const summit = await app.page.locator('[data-event="agreements-signed"]').boundingBox();
    if (!summit) throw new Error('The mark has no size');
    await app.page.mouse.move(summit.x + summit.width / 2, summit.y + summit.height / 2);
    await app.tooltip('5 January 2026').waitFor();
    await app.page.mouse.click(summit.x + summit.width / 2, summit.y + summit.height / 2);
    await hashIs(app, '#/explore?select=event:agreements-signed');

    const { x, y } = await pointOn(app, scale.middleOf('2026-01-05'));
    await app.page.mouse.move(x, y);
    await app.page.mouse.wheel(0, -400);
    await sliderOf(app).getByText('5 Jan', { exact: true }).waitFor({ state: 'attached' });
    await sliderOf(app).focus();
    for (let i = 0; i < 3; i++) await app.page.keyboard.press('-');
    await sliderOf(app).getByText('5 Jan', { exact: true }).waitFor({ state: 'detached' });
  });

  it('offer all events of a day that has more of them than the timeline has rows', async () => {
    const crowded = JSON.parse(storyText);
    const [first] = crowded.events;
    const extras = Array.from({ length: 10 }, (_, i) => `Extra event ${i}`);
    crowded.events.push(...extras.map((title, i) => ({ ...first, id: `extra-${i}`, title, date: '2026-01-06' })));
    crowded.id = 'crowded';
    const app = await openApp({
      webgl: false,
      hash: '#/explore?story=crowded',
      answers: { 'stories/crowded.json': { contentType: 'application/json', body: JSON.stringify(crowded) } },
    });
    await app.settled();
    const last = await app.page.locator('[data-event="extra-9"]').boundingBox();
    if (!last) throw new Error('The mark has no size');
    await app.page.mouse.click(last.x + last.width / 2, last.y + last.height / 2);
    const list = app.page.getByRole('region', { name: words.list });
    for (const title of extras.slice(-4)) await list.getByRole('link', { name: title }).waitFor();
  });

  it('can be tapped on a phone, with a list where several are close; nothing overlaps the map or is too small', async () => {
    const app = await openApp({ webgl: false, touch: true, size: [390, 844], hash: '#/explore?date=2026-01-06' });
    await app.mapIs('figure');
    await app.settled();
    const boxOf = async (selector: string) => {
      const box = await app.page.locator(selector).boundingBox();
      if (!box) throw new Error(`${selector} has no size`);
      return box;
    };
    const [map, note, timeline, panel] = [
      await boxOf('#map'),
      await boxOf('.map-note'),
      await boxOf('.timeline'),
      await boxOf('.panel'),
    ];
    expect(note.y + note.height).toBeLessThanOrEqual(timeline.y + 0.5);
    expect(map.y + map.height).toBeLessThanOrEqual(timeline.y + 0.5);
    expect(timeline.y + timeline.height).toBeLessThanOrEqual(panel.y + 0.5);
    for (const target of await app.page.locator('.timeline').locator('button, [role="slider"]').all()) {
      const box = await target.boundingBox();
      if (box) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
    }
    const { x, y } = await pointOn(app, scale.middleOf('2026-01-05'));
    await app.page.touchscreen.tap(x, y - 20);
    const list = app.page.getByRole('region', { name: words.list });
    const meant = marks.filter(({ when }) => when.earliest === '2026-01-05');
    for (const { event } of meant) await list.getByRole('link', { name: event.title }).waitFor();
    const kang = marks.find(({ event }) => event.id === 'kang-on-the-radio');
    await list.getByRole('link', { name: kang?.event.title ?? '' }).click();
    await hashIs(app, '#/explore?select=event:kang-on-the-radio&date=2026-01-06');
    await list.waitFor({ state: 'detached' });
  });
});

describe('the list of all events', () => {
  it.each([{ size: [1366, 768] as const }, { size: [390, 844] as const }])(
    'opens with one press at $size, names each event, and says what the marks mean',
    async ({ size }) => {
      const app = await openApp({ webgl: false, hash: '#/story/rupture', size });
      await app.mapIs('figure');
      const opener = app.page.getByRole('button', { name: words.eventsOf(1, story.events.length) });
      await opener.click();
      const list = app.page.getByRole('region', { name: words.list });
      await list.waitFor();
      expect((await list.boundingBox())?.y).toBeGreaterThanOrEqual(0);
      for (const { title } of story.events) expect(await list.getByText(title, { exact: true }).count()).toBe(1);
      for (const text of Object.values(timelineTextsFor(en))) expect(await list.getByText(text).count()).toBe(1);
      expect(await violations(app.page)).toEqual([]);
      // The first event has the focus and is highlighted, but a tooltip would only repeat the list's words.
      expect(await app.tooltip('').count()).toBe(0);
      await app.page.keyboard.press('Escape');
      await list.waitFor({ state: 'detached' });
      expect(await isFocused(opener)).toBe(true);
      await opener.click();
      await list.waitFor();
      await opener.click();
      await list.waitFor({ state: 'detached' });
    },
  );
});
