import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../src/text/en';
import { cameraOf } from '../../src/view/framing';
import { projectionOf } from '../../src/view/projection';
import { defaultView } from '../../src/view/view';
import { named, openingStory } from '../unit/story/files';
import { violations } from './axe';
import { type App, openApp } from './driver';

const story = openingStory();
const restoration = story.layers[0];
const seoul = story.places.find((place) => place.id === 'seoul');
if (!restoration || !seoul) throw new Error('The story has its first layer and Seoul');

/** The whole tour, on the live map and on the simple one of a computer without WebGL. */
const MAPS = [
  { name: 'on the live map', webgl: true, renderer: 'live' },
  { name: 'on the simple map', webgl: false, renderer: 'figure' },
] as const;

describe.each(MAPS)('exploring $name', ({ webgl, renderer }) => {
  let app: App;
  beforeAll(async () => {
    app = await openApp({ webgl });
    await app.mapIs(renderer);
  });
  afterAll(() => app.close());
  /** The view of an address, on the page that all of these tests share: starting a live map takes seconds with software WebGL. */
  const show = async (hash: string) => {
    await app.page.mouse.move(2, 2);
    await app.goTo(hash);
    await app.settled();
  };

  it('opens a place from the list, goes back with the back button and forward again', async () => {
    await show('#/explore');
    await app.page
      .getByRole('button', { name: 'About Seoul' })
      .or(app.page.getByRole('link', { name: 'About Seoul' }))
      .click();
    await app.page.getByRole('heading', { name: 'Seoul', level: 2 }).waitFor();
    expect(await app.hash()).toBe('#/explore?select=place:seoul');
    await app.page.goBack();
    await app.page.getByRole('heading', { name: story.title, level: 1 }).waitFor();
    expect(await app.hash()).toBe('#/explore');
    await app.page.goForward();
    await app.page.getByRole('heading', { name: 'Seoul', level: 2 }).waitFor();
  });

  it('opens the page of an entity that is clicked on the map, and closes it with a click on empty water', async () => {
    await show('#/explore');
    const box = await app.map.boundingBox();
    if (!box) throw new Error('The map has no size');
    const { x, y } = projectionOf(cameraOf(story, defaultView(story), box), box).project(seoul.at);
    await app.page.mouse.click(box.x + x, box.y + y);
    await app.page.getByRole('heading', { name: 'Seoul', level: 2 }).waitFor();
    await app.settled();
    await app.page.mouse.click(box.x + box.width - 60, box.y + box.height * 0.7);
    await app.page.getByRole('heading', { name: story.title, level: 1 }).waitFor();
  });

  it('shows only one layer, all and none', async () => {
    await show('#/explore');
    const on = async () => app.page.getByRole('switch', { checked: true }).count();
    await app.page.getByRole('button', { name: en.rows.onlyThis(restoration.title) }).click();
    expect(await app.hash()).toBe(`#/explore?layers=${restoration.id}`);
    expect(await on()).toBe(1 + story.places.length);
    await app.page.getByRole('button', { name: en.search.actions.allLayersOn }).click();
    expect(await on()).toBe(story.layers.length + story.places.length);
    await app.page.getByRole('button', { name: en.search.actions.allLayersOff }).click();
    expect(await on()).toBe(story.places.length);
  });

  it('restores everything from the URL', async () => {
    const hash =
      '#/explore?layers=rupture,memory&places=beijing,tokyo,taiwan&select=relation:beijing-tokyo-rupture&map=4.5/33/130&theme=night';
    await app.page.goto(new URL(hash, app.page.url()).href);
    await app.page.reload();
    await app.mapIs(renderer);
    await app.settled();
    expect(await app.hash()).toBe(hash);
    const relation = story.relations.find(({ id }) => id === 'beijing-tokyo-rupture');
    await app.page.getByRole('heading', { name: relation?.title ?? '', level: 2 }).waitFor();
    await app.themeIs('night');
  });

  it('drops the unreadable parts of a URL, shows a notice, and applies the rest', async () => {
    await show('#/explore?layers=rupture,atlantis&date=2026-02-30&theme=night');
    await app.notice('“atlantis”').waitFor();
    await app.notice('“2026-02-30”').waitFor();
    expect(await app.hash()).toBe('#/explore?layers=rupture&theme=night');
    expect(await app.switchOf('China–Japan rupture').getAttribute('aria-checked')).toBe('true');
  });

  it('writes a moved map into the URL without a history entry', async () => {
    await show('#/explore');
    const box = await app.map.boundingBox();
    if (!box) throw new Error('The map has no size');
    const entries = await app.historyLength();
    await app.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await app.page.mouse.down();
    await app.page.mouse.move(box.x + box.width / 2 - 80, box.y + box.height / 2 + 30, { steps: 4 });
    await app.page.mouse.up();
    await app.page.waitForFunction(() => /map=[\d.]+\/[\d.]+\/[\d.]+/.test(location.hash));
    expect(await app.historyLength()).toBe(entries);
  });

  it('writes the zoom of the wheel to the URL, so that nothing resets the map', async () => {
    await show('#/explore');
    const box = await app.map.boundingBox();
    if (!box) throw new Error('The map has no size');
    await app.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await app.page.mouse.wheel(0, -240);
    await app.page.waitForFunction(() => location.hash.includes('map='));
    await app.settled();
    const hash = await app.hash();
    await app.switchOf('China–Japan rupture').click();
    await app.settled();
    expect(await app.hash()).toContain(hash.slice(hash.indexOf('map=')));
  });

  it('opens the place whose territory is clicked', async () => {
    await show('#/explore');
    const box = await app.map.boundingBox();
    if (!box) throw new Error('The map has no size');
    const { x, y } = projectionOf(cameraOf(story, defaultView(story), box), box).project([141.3, 39.6]);
    await app.page.mouse.click(box.x + x, box.y + y);
    await app.page.getByRole('heading', { name: 'Tokyo', level: 2 }).waitFor();
  });

  it('turns the globe to a place beyond the edge and shows a pointer back', async () => {
    await show('#/explore');
    const beyond = app.page.getByRole('list', { name: 'Places beyond the edge of the map' });
    await beyond.getByRole('button', { name: /Washington/ }).click();
    await app.page.waitForFunction(() => location.hash.includes('map='));
    await app.settled();
    await app.page.getByRole('button', { name: 'Back to the region' }).click();
    await app.page.waitForFunction(() => !location.hash.includes('map='));
  });

  it('works by keyboard alone: a switch with Space, a detail with Enter, out with Escape', async () => {
    await show('#/explore');
    const rupture = app.switchOf('China–Japan rupture');
    await rupture.focus();
    await app.page.keyboard.press('Space');
    expect(await rupture.getAttribute('aria-checked')).toBe('false');
    await app.page.keyboard.press('Space');
    const link = app.page
      .locator('a[href*="select=relation"], button')
      .filter({ hasText: story.relations[0]?.title ?? '' })
      .first();
    await link.focus();
    await app.page.keyboard.press('Enter');
    await app.page.getByRole('heading', { name: story.relations[0]?.title ?? '', level: 2 }).waitFor();
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('heading', { name: story.title, level: 1 }).waitFor();
  });
});

describe('the panel beside the map', () => {
  let app: App;
  beforeAll(async () => {
    // The panels are the same with either map, and the simple one is ready sooner.
    app = await openApp({ webgl: false });
    await app.mapIs('figure');
  });
  afterAll(() => app.close());

  it.each([
    ['the overview', '#/explore', story.title],
    ['a place', '#/explore?select=place:beijing', named(story.places, 'beijing').name],
    [
      'a relation',
      '#/explore?select=relation:beijing-tokyo-rupture',
      named(story.relations, 'beijing-tokyo-rupture').title,
    ],
    ['an event', `#/explore?select=event:${story.events[0]?.id}`, story.events[0]?.title],
    ['a person', '#/explore?select=person:xi', named(story.people, 'xi').name],
    ['a chapter', `#/story/${story.chapters[1]?.id}`, story.chapters[1]?.title],
  ])('has no fault that axe-core knows in %s, by day and by night', async (_, hash, title) => {
    await app.goTo(hash);
    await app.page
      .getByRole('heading', { name: title ?? '' })
      .first()
      .waitFor();
    for (const theme of ['night', 'day'] as const) {
      await app.systemTheme(theme);
      await app.themeIs(theme);
      await app.settled();
      expect(await violations(app.page), theme).toEqual([]);
    }
  });
});
