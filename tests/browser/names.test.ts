import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/style/palette';
import { en } from '../../src/text/en';
import { cameraOf } from '../../src/view/framing';
import { projectionOf } from '../../src/view/projection';
import { viewOf } from '../../src/view/url';
import { openingStory } from '../unit/story/files';
import { violations } from './axe';
import { type App, isFocused, openApp } from './driver';
import { near, pixelOf } from './pixels';

const story = openingStory();

/** The positions of the basemap's labels and rings, in degrees: `geo/labels.mjs`, `geo/disputed.mjs`. */
const SEA_OF_JAPAN = [134.3, 38.2] as const;
const LIANCOURT = [131.862, 37.243] as const;
const DEMARCATION = [127.5, 38.3] as const;
/** Close enough for the line and the ring to be apart from all that the story draws, and without pointers at the edge. */
const KOREA = '&places=seoul,beijing,pyongyang,tokyo,taiwan&map=5.4/38/131.5';

const MAPS = [
  { name: 'on the live map', webgl: true, renderer: 'live' },
  { name: 'on the simple map', webgl: false, renderer: 'figure' },
] as const;

describe.each(MAPS)('names and borders $name', ({ webgl, renderer }) => {
  let app: App;
  beforeAll(async () => {
    // Opened in this view: MapLibre leaves a name on the side of its point that it had before a jump.
    app = await openApp({ webgl, hash: `#/explore?layers=${KOREA}` });
    await app.mapIs(renderer);
  });
  afterAll(() => app.close());
  const show = async (hash: string) => {
    await app.page.mouse.move(2, 2);
    await app.goTo(hash);
    await app.settled();
  };
  /** Px in the window. */
  const pointOf = async (at: readonly [number, number]) => {
    const box = await app.map.boundingBox();
    if (!box) throw new Error('The map has no size');
    const { x, y } = projectionOf(cameraOf(story, viewOf(story, await app.hash()).view, box), box).project(at);
    return { x: box.x + x, y: box.y + y, onMap: { x, y } };
  };
  const heading = (name: string) => app.page.getByRole('heading', { name, level: 2 });
  const cursorAt = (point: { x: number; y: number }) =>
    app.page.evaluate(({ x, y }) => {
      const under = document.elementFromPoint(x, y);
      return under ? getComputedStyle(under).cursor : '';
    }, point);

  it('opens the card of a sea whose name is clicked', async () => {
    await show(`#/explore?layers=${KOREA}`);
    const point = await pointOf(SEA_OF_JAPAN);
    await app.page.mouse.click(point.x, point.y);
    await heading('Sea of Japan (East Sea)').waitFor();
    expect(await app.hash()).toContain('select=name:sea-of-japan');
    await app.page.getByText('Context, not from the article').waitFor();
    const korean = app.page.getByRole('row', { name: /South Korea/ }).getByText('동해');
    expect(await korean.getAttribute('lang')).toBe('ko');
    await app.page.goBack();
    await app.page.getByRole('heading', { name: story.title, level: 1 }).waitFor();
  });

  it('names a ring under the pointer, opens its card, and highlights it', async () => {
    await show(`#/explore?layers=${KOREA}`);
    const point = await pointOf(LIANCOURT);
    await app.page.mouse.move(point.x - 1, point.y);
    await app.page.mouse.move(point.x, point.y);
    await app.tooltip('Liancourt Rocks').waitFor();
    expect(await cursorAt(point)).toBe('pointer');
    await app.page.mouse.click(point.x, point.y);
    await heading('Liancourt Rocks (Dokdo / Takeshima)').waitFor();
    const rows = app.page.getByRole('table', { name: /Names in use/ }).getByRole('rowheader');
    await rows.first().waitFor();
    expect(await rows.allTextContents()).toEqual(['South Korea', 'Japan', 'North Korea']);
    await app.page.mouse.move(2, 2);
    await app.settled();
    // The ring of the selection: dark in all directions at one distance.
    const png = await app.pixels();
    const isRing = near(PALETTES.day.selection, 90);
    let dark = 0;
    for (let x = -14; x <= 14; x++)
      for (let y = -14; y <= 4; y++) if (isRing(pixelOf(png, point.onMap.x + x, point.onMap.y + y))) dark++;
    expect(dark).toBeGreaterThan(25);
  });

  it('opens the card of the demarcation line, and of the territory beside it the place', async () => {
    await show(`#/explore?layers=${KOREA}`);
    const point = await pointOf(DEMARCATION);
    await app.page.mouse.click(point.x, point.y);
    await heading('Military Demarcation Line').waitFor();
    await app.settled();
    const beside = await pointOf([128.3, 36.6]);
    await app.page.mouse.click(beside.x, beside.y);
    await heading('Seoul').waitFor();
  });
});

describe('beside the map', () => {
  let app: App;
  beforeAll(async () => {
    app = await openApp({ webgl: false });
    await app.mapIs('figure');
  });
  afterAll(() => app.close());
  const show = async (hash: string) => {
    await app.goTo(hash);
    await app.settled();
  };
  const heading = (name: string) => app.page.getByRole('heading', { name, level: 2 });

  it('a card opens from the list by keyboard, and leads back to the list', async () => {
    await show('#/explore');
    await app.page.locator('summary', { hasText: 'About this map' }).focus();
    await app.page.locator('summary', { hasText: 'About this map' }).press('Enter');
    await app.page.getByRole('link', { name: 'Disputed places and names' }).press('Enter');
    await heading('Names and borders').waitFor();
    const kinmen = app.page.getByRole('link', { name: /Kinmen/ });
    await kinmen.press('Enter');
    await heading('Kinmen').waitFor();
    expect(await app.hash()).toBe('#/explore?select=name:kinmen&panel=names');
    await app.page.keyboard.press('Escape');
    await heading('Names and borders').waitFor();
    expect(await isFocused(kinmen)).toBe(true);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('heading', { name: story.title, level: 1 }).waitFor();
  });

  it('a notice says that a name in the address does not exist', async () => {
    await show('#/explore?select=name:atlantis');
    await app.notice(en.notices.dropped('select', 'name:atlantis')).waitFor();
    expect(await app.hash()).toBe('#/explore');
  });

  it.each(['#/explore?select=name:spratly', '#/explore?panel=names'])(
    '%s has no fault that axe-core knows, by day and by night',
    async (hash) => {
      for (const theme of ['day', 'night'] as const) {
        await show(`${hash}&theme=${theme}`);
        await app.page
          .getByText(/Vietnam/)
          .first()
          .waitFor();
        expect(await violations(app.page)).toEqual([]);
      }
    },
  );

  it('cards that cannot be loaded are reported as missing, and can be requested again', async () => {
    const without = await openApp({
      hash: '#/explore?select=name:liancourt',
      webgl: false,
      answers: { 'geo/names.json': { status: 404 } },
      expectedErrors: [/geo\/names\.json/],
    });
    await without.page.getByText('The names could not be loaded.').waitFor();
    await without.page.context().unrouteAll();
    await without.page.getByRole('button', { name: 'Try again' }).click();
    await without.page.getByText('Administered by South Korea and claimed by Japan').waitFor();
  });
});
