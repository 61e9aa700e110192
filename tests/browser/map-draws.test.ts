import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/style/palette';
import { cameraOf } from '../../src/view/framing';
import { projectionOf } from '../../src/view/projection';
import { defaultView } from '../../src/view/view';
import { openingStory } from '../unit/story-files';
import { type App, openApp } from './driver';
import { countPixels, differingPixels, near, pixelOf } from './pixels';

const story = openingStory();
const { day } = PALETTES;
const onMap = story.places.filter((place) => !place.offMap);
const ALL_LAYERS = `layers=${story.layers.map((layer) => layer.id).join(',')}`;

/** Where the framed map of the region shows a place, in CSS pixels of the map. */
async function pointOf(app: App, at: readonly [number, number]): Promise<{ x: number; y: number }> {
  const box = await app.map.boundingBox();
  if (!box) throw new Error('The map has no size');
  return projectionOf(cameraOf(story, defaultView(story), box), box).project(at);
}

/** Pixels of a colour in a square around a point. */
async function around(app: App, at: readonly [number, number], color: string, reach = 9): Promise<number> {
  const { x, y } = await pointOf(app, at);
  const png = await app.pixels();
  let count = 0;
  for (let dx = -reach; dx <= reach; dx++) {
    for (let dy = -reach; dy <= reach; dy++) if (near(color, 40)(pixelOf(png, x + dx, y + dy))) count++;
  }
  return count;
}

describe('the live map', () => {
  let app: App;
  beforeAll(async () => {
    app = await openApp();
    await app.mapIs('live');
  });
  afterAll(() => app.close());
  /** The view of an address, on the page that these tests share: bringing up a live map takes software WebGL seconds. */
  const show = async (hash: string) => {
    await app.page.mouse.move(2, 2);
    await app.goTo(hash);
    await app.settled();
  };

  it('paints land, water and the tint of the five territories before it says that it is live', async () => {
    const app = await openApp();
    await app.mapIs('live');
    const png = await app.pixels();
    const all = png.width * png.height;
    expect(countPixels(png, near(day.actorLand, 3)) / all).toBeGreaterThan(0.1);
    expect(countPixels(png, near(day.water, 3)) / all).toBeGreaterThan(0.2);
    expect(countPixels(png, near(day.land, 3)) / all).toBeGreaterThan(0.01);
  });

  it('draws each place’s mark, name and tint where the place is, and takes all three away with its switch', async () => {
    await show('#/explore?layers=');
    for (const place of onMap) {
      const shown = await app.pixels();
      expect([place.id, await around(app, place.at, day.marker)]).toEqual([place.id, expect.toSatisfy((n) => n > 20)]);
      await app.switchOf(place.name).click();
      await app.settled();
      const hidden = await app.pixels();
      expect([place.id, await around(app, place.at, day.marker)]).toEqual([place.id, 0]);
      // The name: dark pixels that are gone beyond the mark's own. The tint: land that is plain again.
      const dark = (png: typeof shown) => countPixels(png, near(day.placeLabel, 40));
      expect(dark(shown) - dark(hidden)).toBeGreaterThan(150);
      const tint = (png: typeof shown) => countPixels(png, near(day.actorLand, 2));
      expect(tint(shown) - tint(hidden)).toBeGreaterThan(100);
      await app.switchOf(place.name).click();
      // Whatever the pointer rests on is lit up on the map, so it must rest on nothing.
      await app.page.mouse.move(2, 2);
      await app.page.locator(':focus').blur();
      await app.settled();
      expect(differingPixels(await app.pixels(), shown, 24)).toBeLessThan(60);
    }
  });

  it('draws the marks of each layer when it is on and none of them when it is off', async () => {
    await show('#/explore?layers=');
    for (const { kind, title } of story.layers) {
      const marks = async () => {
        await app.settled();
        return countPixels(await app.pixels(), near(day.kinds[kind], 12));
      };
      const off = await marks();
      await app.switchOf(title).click();
      const on = await marks();
      await app.switchOf(title).click();
      expect([title, off, on > 60, await marks()]).toEqual([title, 0, true, 0]);
    }
  });

  it('hides a relation with either of its places, and brings it back', async () => {
    await show('#/explore?layers=rupture');
    const marks = async () => countPixels(await app.pixels(), near(day.kinds.rupture, 12));
    const before = await marks();
    await app.switchOf('Tokyo').click();
    await app.settled();
    expect(await marks()).toBe(0);
    await app.switchOf('Tokyo').click();
    await app.settled();
    expect(Math.abs((await marks()) - before)).toBeLessThan(before * 0.05);
  });

  it('asks the server for nothing more, however much is toggled', async () => {
    await show(`#/explore?${ALL_LAYERS}`);
    await app.printable();
    const asked = app.requests.length;
    for (const { title } of story.layers) await app.switchOf(title).click();
    for (const { name } of story.places) await app.switchOf(name).click();
    await app.settled();
    await app.page.getByRole('button', { name: 'All on: relationships' }).click();
    await app.page.getByRole('button', { name: 'All on: places' }).click();
    await app.settled();
    // Chromium asks for the page's icon again at each address; it is no part of the map.
    expect(app.requests.slice(asked).filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
  });

  it('draws no line and no symbol beyond Pyongyang for the launches', async () => {
    await show('#/explore?layers=launches');
    const png = await app.pixels();
    const pyongyang = story.places.find((place) => place.id === 'pyongyang');
    if (!pyongyang) throw new Error('The story has Pyongyang');
    const { x, y } = await pointOf(app, pyongyang.at);
    const is = near(day.kinds.launch, 12);
    let far = 0;
    for (let px = 0; px < png.width; px++) {
      for (let py = 0; py < png.height; py++) {
        if (is(pixelOf(png, px, py)) && (Math.abs(px - x) > 180 || Math.abs(py - y) > 45)) far++;
      }
    }
    expect(far).toBe(0);
  });

  it.each(['night', 'projector'] as const)('wears the %s palette', async (theme) => {
    await show(`#/explore?theme=${theme}`);
    const png = await app.pixels();
    expect(countPixels(png, near(PALETTES[theme].water, 3)) / (png.width * png.height)).toBeGreaterThan(0.15);
    expect(countPixels(png, near(PALETTES[theme].kinds.rupture, 12))).toBeGreaterThan(60);
  });

  it('follows the system’s dark setting while the theme is automatic', async () => {
    const app = await openApp({ theme: 'night' });
    await app.mapIs('live');
    await app.settled();
    expect(countPixels(await app.pixels(), near(PALETTES.night.water, 3))).toBeGreaterThan(10_000);
  });
});
