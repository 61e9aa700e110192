import type { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PALETTES } from '../../../src/style/palette';
import { en } from '../../../src/text/en';
import { readCamera } from '../../../src/view/camera';
import { cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { defaultView } from '../../../src/view/view';
import { openingStory } from '../../unit/story/files';
import { type App, openApp } from '../driver';
import { countPixels, differingPixels, hexOf, near, pixelOf } from '../pixels';

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

/** Pixels of a colour in a square around a point of a picture of the map. */
function around(png: PNG, { x, y }: { x: number; y: number }, color: string, reach = 9): number {
  let count = 0;
  for (let dx = -reach; dx <= reach; dx++) {
    for (let dy = -reach; dy <= reach; dy++) if (near(color, 40)(pixelOf(png, x + dx, y + dy))) count++;
  }
  return count;
}

/** Corners of triangles in a frame, on average, from now until all is drawn. */
async function cornersIn(app: App, act: () => Promise<unknown>): Promise<number> {
  await app.page.evaluate(() => {
    const counted = { frames: 0, corners: 0 };
    const gl = WebGL2RenderingContext.prototype;
    const { clear, drawElements } = gl;
    gl.clear = function (mask) {
      if (mask & this.COLOR_BUFFER_BIT) counted.frames++;
      clear.call(this, mask);
    };
    gl.drawElements = function (mode, count, ...rest) {
      counted.corners += count;
      drawElements.call(this, mode, count, ...rest);
    };
    const stop = () => {
      Object.assign(gl, { clear, drawElements });
      return counted.corners / counted.frames;
    };
    Object.assign(window, { stop });
  });
  await act();
  await app.settled();
  return app.page.evaluate(() => (window as unknown as { stop: () => number }).stop());
}

describe('the live map', () => {
  let app: App;
  /** The map at the moment when the page reports that it is live. */
  let first: PNG;
  beforeAll(async () => {
    app = await openApp();
    await app.mapIs('live');
    first = await app.pixels();
    await app.settled();
    await app.printable();
  });
  afterAll(() => app.close());
  /** The view of an address, on the page that these tests share: starting a live map takes seconds with software WebGL. */
  const show = async (hash: string) => {
    await app.goTo(hash);
    await app.settled();
  };
  const drawn = async (): Promise<PNG> => {
    await app.settled();
    return app.pixels();
  };
  /** The requests to the server since `before`. Chromium requests the page's icon, which is in the page, at each address. */
  const askedSince = (before: number) => app.requests.slice(before).filter((url) => !url.startsWith('data:'));

  it('paints land, water and the tint of the five territories before it says that it is live', () => {
    const all = first.width * first.height;
    expect(countPixels(first, near(day.actorLand, 3)) / all).toBeGreaterThan(0.1);
    expect(countPixels(first, near(day.water, 3)) / all).toBeGreaterThan(0.2);
    expect(countPixels(first, near(day.land, 3)) / all).toBeGreaterThan(0.008);
  });

  it('draws each place’s mark, name and tint where the place is, and hides all three with its switch', async () => {
    await show('#/explore?layers=');
    const asked = app.requests.length;
    const shown = await drawn();
    const points = new Map(await Promise.all(onMap.map(async ({ id, at }) => [id, await pointOf(app, at)] as const)));
    const marks = (png: PNG) =>
      onMap.filter(({ id }) => around(png, points.get(id) ?? { x: 0, y: 0 }, day.marker) > 20).map(({ id }) => id);
    const everywhere = onMap.map(({ id }) => id);
    expect(marks(shown)).toEqual(everywhere);
    // Each place is turned off in turn, and the one before it on again.
    for (const [i, place] of onMap.entries()) {
      await app.toggle(...[place, onMap[i - 1]].flatMap((one) => one?.name ?? []));
      const hidden = await drawn();
      expect(marks(hidden)).toEqual(everywhere.filter((id) => id !== place.id));
      expect([place.id, around(hidden, points.get(place.id) ?? { x: 0, y: 0 }, day.marker)]).toEqual([place.id, 0]);
      // The name: more dark pixels disappeared than the mark has. The tint: the land has its plain colour again.
      const dark = (png: PNG) => countPixels(png, near(day.placeLabel, 40));
      expect([place.id, dark(shown) - dark(hidden)]).toEqual([place.id, expect.toSatisfy((n) => n > 150)]);
      const tint = (png: PNG) => countPixels(png, near(day.actorLand, 2));
      expect([place.id, tint(shown) - tint(hidden)]).toEqual([place.id, expect.toSatisfy((n) => n > 100)]);
    }
    await app.toggle(onMap.at(-1)?.name ?? '');
    expect(differingPixels(await drawn(), shown, 24)).toBeLessThan(60);
    expect(askedSince(asked)).toEqual([]);
  });

  it('has places where the projection says, turned and tilted', async () => {
    await show('#/explore?layers=&map=4.3/36/127/25/50');
    const png = await drawn();
    const camera = readCamera('4.3/36/127/25/50');
    const box = await app.map.boundingBox();
    if (!box || !camera) throw new Error('The map has no size or no camera');
    for (const id of ['seoul', 'pyongyang']) {
      const { x, y } = projectionOf(camera, box).project(onMap.find((one) => one.id === id)?.at ?? [0, 0]);
      // Its ring and its dot, and the dot in the middle.
      expect([id, around(png, { x, y }, day.marker)]).toEqual([id, expect.toSatisfy((n) => n > 20)]);
      expect([id, around(png, { x, y }, day.marker, 1)]).toEqual([id, expect.toSatisfy((n) => n > 4)]);
    }
  });

  it('draws the marks of each layer when it is on and none of them when it is off', async () => {
    await show('#/explore?layers=');
    const asked = app.requests.length;
    /** How many pixels each layer's marks have. */
    const marks = async () => {
      const png = await drawn();
      return new Map(story.layers.map(({ id, kind }) => [id, countPixels(png, near(day.kinds[kind], 12))]));
    };
    /** The layers with any mark at all. */
    const seen = (all: ReadonlyMap<string, number>) => [...all].flatMap(([id, count]) => (count > 0 ? [id] : []));
    expect(seen(await marks())).toEqual([]);
    // Each layer is turned on in turn, and the one before it off.
    for (const [i, layer] of story.layers.entries()) {
      const { id } = layer;
      await app.toggle(...[layer, story.layers[i - 1]].flatMap((one) => one?.title ?? []));
      const on = await marks();
      expect(seen(on)).toEqual([id]);
      expect([id, on.get(id)]).toEqual([id, expect.toSatisfy((n) => n > 60)]);
    }
    await app.toggle(story.layers.at(-1)?.title ?? '');
    expect(seen(await marks())).toEqual([]);
    expect(askedSince(asked)).toEqual([]);
  });

  it('draws the basemap once while the camera does not move, and again when anything of it changes', async () => {
    await show('#/explore?layers=');
    const turning = await cornersIn(app, async () => {
      await app.page.getByRole('button', { name: 'Zoom in', exact: true }).click();
      await app.settled();
      await app.page.getByRole('button', { name: 'Zoom out', exact: true }).click();
    });
    const before = await drawn();
    // A layer without lines: MapLibre leaves a sea's name where a line pushed it, after the line has gone.
    const launches = story.layers.find(({ kind }) => kind === 'launch')?.title ?? '';
    const switching = await cornersIn(app, () => app.toggle(launches));
    expect(switching).toBeLessThan(turning / 4);
    await app.toggle(launches);
    // The copy equals the drawing; the edges of letters differ a little from one frame to the next.
    expect(differingPixels(await drawn(), before, 40)).toBe(0);

    // The line across Korea belongs to the basemap, and is highlighted when it is selected.
    await app.goTo('#/explore?layers=&select=name:demarcation');
    const chosen = await drawn();
    expect(differingPixels(chosen, before, 24)).toBeGreaterThan(60);
    await app.page.getByRole('link', { name: 'Back', exact: true }).click();
    expect(differingPixels(await drawn(), before, 40)).toBeLessThan(20);
    await app.goTo('#/explore?layers=&theme=night');
    expect(countPixels(await drawn(), near(PALETTES.night.water, 3))).toBeGreaterThan(10_000);
  });

  it('has its worker do nothing for a switch, and only labels for a selection', async () => {
    await show(`#/explore?${ALL_LAYERS}`);
    await app.page.evaluate(() => {
      const requested: string[] = [];
      /**
       * What a message is about: layers of a style, or our own sources. No more is known of how MapLibre writes messages
       * than that it passes on layers as the style specification has them, and sources by their names.
       */
      const workIn = (part: unknown): string[] => {
        if (typeof part === 'string') return /^(?:story|geo)\/[a-z-]+$/.test(part) ? [part] : [];
        if (typeof part !== 'object' || part === null) return [];
        if ('id' in part && 'type' in part && ('paint' in part || 'layout' in part)) return ['layers'];
        return Object.values(part).flatMap(workIn);
      };
      const { postMessage } = Worker.prototype;
      Worker.prototype.postMessage = function (message: unknown, ...rest: never[]) {
        requested.push(...workIn(message));
        postMessage.call(this, message, ...rest);
      };
      Object.assign(window, { requested });
    });
    const requested = async (act: () => Promise<unknown>): Promise<string[]> => {
      await act();
      await app.settled();
      return app.page.evaluate(() => (window as unknown as { requested: string[] }).requested.splice(0));
    };
    const [layer = { title: '' }] = story.layers;
    expect(await requested(() => app.toggle(layer.title))).toEqual([]);
    expect(await requested(() => app.toggle(layer.title))).toEqual([]);
    // A place has a territory, which is in the source with the land of the whole world.
    const placing = await requested(() => app.toggle('Tokyo'));
    expect(placing).toContain('story/arcs');
    expect(placing).not.toContain('geo/base');
    await requested(() => app.toggle('Tokyo'));
    // It gets the layers of a selection, for tiles to come; only labels are made again, so that they are placed in any case.
    const selecting = await requested(() =>
      app.goTo(`#/explore?${ALL_LAYERS}&select=relation:${story.relations[0]?.id}`),
    );
    expect(new Set(selecting)).toEqual(new Set(['layers', 'story/arc-labels']));
  });

  it('adds a second place by a click with Shift', async () => {
    await show('#/explore?select=place:seoul');
    const beijing = onMap.find(({ id }) => id === 'beijing');
    const box = await app.map.boundingBox();
    if (!beijing || !box) throw new Error('The map has no size or the story no Beijing');
    const { x, y } = await pointOf(app, beijing.at);
    await app.page.keyboard.down('Shift');
    await app.page.mouse.click(box.x + x, box.y + y);
    await app.page.keyboard.up('Shift');
    await app.page.getByRole('heading', { level: 2, name: en.pair.title('Seoul', 'Beijing') }).waitFor();
    expect(await app.hash()).toBe('#/explore?select=pair:seoul,beijing');
  });

  it('hides a relation with either of its places, and shows it again', async () => {
    await show('#/explore?layers=rupture');
    const marks = async () => countPixels(await drawn(), near(day.kinds.rupture, 12));
    const before = await marks();
    await app.toggle('Tokyo');
    expect(await marks()).toBe(0);
    await app.toggle('Tokyo');
    expect(Math.abs((await marks()) - before)).toBeLessThan(before * 0.05);
  });

  it('requests nothing more from the server after any number of switches', async () => {
    await show(`#/explore?${ALL_LAYERS}`);
    const asked = app.requests.length;
    await app.page.getByRole('button', { name: 'Hide all relationships' }).click();
    await app.page.getByRole('button', { name: 'Hide all places' }).click();
    await app.settled();
    await app.page.getByRole('button', { name: 'Show all relationships' }).click();
    await app.page.getByRole('button', { name: 'Show all places' }).click();
    await app.settled();
    expect(askedSince(asked)).toEqual([]);
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

  it.each(['night', 'projector'] as const)('is drawn in the %s palette', async (theme) => {
    await show(`#/explore?theme=${theme}`);
    const png = await app.pixels();
    expect(countPixels(png, near(PALETTES[theme].water, 3)) / (png.width * png.height)).toBeGreaterThan(0.15);
    expect(countPixels(png, near(PALETTES[theme].kinds.rupture, 12))).toBeGreaterThan(60);
  });

  it('follows the system’s dark setting while the theme is automatic', async () => {
    await show('#/explore');
    await app.systemTheme('night');
    expect(countPixels(await drawn(), near(PALETTES.night.water, 3))).toBeGreaterThan(10_000);
    await app.systemTheme('day');
    expect(countPixels(await drawn(), near(day.water, 3))).toBeGreaterThan(10_000);
  });
});

describe('the live map after a lost graphics context', () => {
  it('has its hidden layers, its states and its cached basemap again', async () => {
    const app = await openApp({ hash: '#/explore?layers=rupture&select=place:seoul', expectedErrors: [/context/i] });
    await app.mapIs('live');
    await app.settled();
    const before = await app.pixels();
    await app.page.evaluate(() => {
      const lost = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      Object.assign(window, { lost });
      lost?.loseContext();
    });
    await app.mapIs('figure');
    await app.page.evaluate(() => Reflect.get(window, 'lost').restoreContext());
    await app.mapIs('live');
    await app.settled();
    const after = await app.pixels();
    expect(countPixels(after, near(day.kinds.restoration, 12))).toBe(0);
    expect(differingPixels(after, before, 40)).toBeLessThan(60);
    await app.goTo('#/explore?layers=rupture');
    await app.settled();
    const turning = await cornersIn(app, async () => {
      await app.page.getByRole('button', { name: 'Zoom in', exact: true }).click();
      await app.settled();
      await app.page.getByRole('button', { name: 'Zoom out', exact: true }).click();
    });
    const [layer] = story.layers;
    expect(await cornersIn(app, () => app.toggle(layer?.title ?? ''))).toBeLessThan(turning / 4);
    expect(countPixels(await app.pixels(), near(day.kinds.restoration, 12))).toBeGreaterThan(60);
    await app.close();
  });
});

describe('the live map under the panel’s boxes', () => {
  it('has all of its sea where a box of the panel overlaps it', async () => {
    const app = await openApp({ size: [1366, 768] });
    await app.mapIs('live');
    await app.settled();
    const note = app.page.locator('.map-note-text');
    const [over, map] = [await note.boundingBox(), await app.map.boundingBox()];
    if (!over || !map) throw new Error('The note or the map has no size');
    const paper = near(hexOf(await note.evaluate((box) => getComputedStyle(box).backgroundColor)), 2);
    const png = await app.pixels();
    // As far from the map's top as the note is from its foot: a canvas turned over lacks there what an opaque box covers.
    const top = map.y + map.height - over.y - over.height + 3;
    const columns = Array.from({ length: Math.floor(over.width) }, (_, x) => over.x - map.x + x);
    expect(columns.filter((x) => paper(pixelOf(png, x, top))).length).toBe(0);
  });
});
