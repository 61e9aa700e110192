import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Relation } from '../../../src/story/format';
import { PALETTES } from '../../../src/style/palette';
import { en } from '../../../src/text/en';
import { detailTextsFor } from '../../../src/text/late/detail-texts';
import { type Camera, cameraText } from '../../../src/view/camera';
import { cameraOf } from '../../../src/view/framing';
import { type Projection, projectionOf } from '../../../src/view/projection';
import { viewOf } from '../../../src/view/url';
import { openingStory } from '../../unit/story/files';
import { type App, isFocused, openApp } from '../driver';
import { countPixels, differingPixels, near } from '../pixels';

const story = openingStory();
const { day, night } = PALETTES;
const onMap = story.places.filter((place) => !place.offMap);
const heading = (name: string | RegExp) => ({ name, level: 2 }) as const;
const place = (id: string) => {
  const found = story.places.find((one) => one.id === id);
  if (!found) throw new Error(`The story has no ${id}`);
  return found;
};

/** Where the map shows a position in the view of the address, in CSS pixels of the window. */
async function onScreen(app: App): Promise<{ camera: Camera; at: Projection['project'] }> {
  const box = await app.map.boundingBox();
  if (!box) throw new Error('The map has no size');
  const camera = cameraOf(story, viewOf(story, await app.hash()).view, box);
  const { project } = projectionOf(camera, box);
  return {
    camera,
    at: (position) => {
      const { x, y, front } = project(position);
      return { x: box.x + x, y: box.y + y, front };
    },
  };
}

/** What the simple map draws: the targets of all of its marks. */
const targets = (app: App) =>
  app.page
    .locator('.simple-map [data-target]')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('data-target')))]);

describe('without WebGL', () => {
  let app: App;
  beforeAll(async () => {
    app = await openApp({ webgl: false });
    await app.mapIs('figure');
    await app.notice(/no WebGL.*simple map/).waitFor();
    await app.settled();
  });
  afterAll(() => app.close());
  const show = async (hash: string) => {
    await app.goTo(hash);
    await app.settled();
  };

  it('the map is shown, with land, sea and the tint of the territories', async () => {
    const png = await app.pixels();
    const all = png.width * png.height;
    expect(countPixels(png, near(day.actorLand, 3)) / all).toBeGreaterThan(0.1);
    expect(countPixels(png, near(day.water, 3)) / all).toBeGreaterThan(0.2);
    expect(countPixels(png, near(day.land, 3)) / all).toBeGreaterThan(0.008);
  });

  it.each(story.layers.filter(({ id }) => story.relations.some(({ layer }) => layer === id)))(
    'the switch of $title hides its marks and shows them again',
    async ({ id, title }) => {
      await show(`#/explore?layers=${id}`);
      const relations = story.relations.filter((relation) => relation.layer === id);
      const drawn = async () => (await targets(app)).filter((target) => target?.startsWith('relation:'));
      const before = await drawn();
      const ids = (all: readonly Relation[]) => all.map((relation) => `relation:${relation.id}`);
      expect(ids(relations)).toEqual(expect.arrayContaining(before));
      // An arc to a place beyond the edge may run outside of the picture altogether.
      const within = relations.filter(({ from, to }) => ![from, to].some((end) => end && place(end).offMap));
      expect(before).toEqual(expect.arrayContaining(ids(within)));
      expect(before.length).toBeGreaterThan(0);
      await app.switchOf(title).click();
      await app.settled();
      expect(await drawn()).toEqual([]);
      await app.switchOf(title).click();
      await app.settled();
      expect(await drawn()).toEqual(before);
    },
  );

  it('the switch of a place hides its mark, its name and its relations', async () => {
    await show('#/explore?layers=rupture');
    const before = await targets(app);
    for (const { id, name } of onMap) {
      expect(await app.marks(`place:${id}`).count(), id).toBeGreaterThan(1);
      await app.switchOf(name).click();
      await app.settled();
      expect(await app.marks(`place:${id}`).count(), id).toBe(0);
      if (id === 'tokyo') expect((await targets(app)).some((target) => target?.startsWith('relation:'))).toBe(false);
      await app.switchOf(name).click();
      await app.settled();
    }
    expect(await targets(app)).toEqual(before);
  });

  it('a click on a mark opens it, and one on empty water closes it', async () => {
    await show('#/explore');
    const { at } = await onScreen(app);
    const seoul = at(place('seoul').at);
    await app.page.mouse.click(seoul.x, seoul.y);
    await app.page.getByRole('heading', heading('Seoul')).waitFor();
    expect(await app.hash()).toBe('#/explore?select=place:seoul');
    await app.settled();
    const box = await app.map.boundingBox();
    if (!box) throw new Error('The map has no size');
    await app.page.mouse.click(box.x + box.width - 60, box.y + box.height * 0.7);
    await app.page.getByRole('heading', { name: story.title, level: 1 }).waitFor();
    expect(await app.hash()).toBe('#/explore');
  });

  it('a click with Shift adds a second place, and removes one of two', async () => {
    await show('#/explore');
    const { at } = await onScreen(app);
    const press = async (id: string, shift: boolean) => {
      const { x, y } = at(place(id).at);
      if (shift) await app.page.keyboard.down('Shift');
      await app.page.mouse.click(x, y);
      if (shift) await app.page.keyboard.up('Shift');
      await app.settled();
    };
    await press('tokyo', false);
    await app.page.getByText(detailTextsFor(en).togetherOnMap).waitFor();
    await press('beijing', true);
    await app.page.getByRole('heading', heading(en.pair.title('Beijing', 'Tokyo'))).waitFor();
    expect(await app.hash()).toBe('#/explore?select=pair:beijing,tokyo');
    await press('tokyo', true);
    expect(await app.hash()).toBe('#/explore?select=place:beijing');
  });

  it('focus on a claim highlights the marks that are based on it', async () => {
    await show('#/explore?select=place:tokyo');
    const [claim] = story.claims.filter(({ id }) => id === 'takaichi-remark');
    if (!claim) throw new Error('The story has no such statement');
    const marks = app
      .marks('relation:tokyo-taiwan-remark')
      .and(app.page.locator(`[stroke="${PALETTES.day.selection}"]`));
    expect(await marks.count()).toBe(0);
    await app.panel.getByRole('link', { name: claim.text }).first().focus();
    await app.settled();
    await expect.poll(() => marks.count()).toBeGreaterThan(0);
  });

  it('the pointer over a mark changes its cursor and highlights it', async () => {
    await show('#/explore');
    await app.page.mouse.move(2, 2);
    await app.settled();
    const plain = await app.pixels();
    const { at } = await onScreen(app);
    const beijing = at(place('beijing').at);
    const box = await app.map.boundingBox();
    if (!box) throw new Error('The map has no size');
    const around = async () => cut(await app.pixels(), beijing.x - box.x, beijing.y - box.y, 14);
    const cutPlain = cut(plain, beijing.x - box.x, beijing.y - box.y, 14);
    await app.page.mouse.move(beijing.x, beijing.y);
    await app.tooltip('Beijing').waitFor();
    await app.settled();
    expect(await app.page.locator('.simple-map').evaluate((map) => getComputedStyle(map).cursor)).toBe('pointer');
    // A ring around the mark, in the colour of the selection.
    expect(
      await app.marks('place:beijing').and(app.page.locator('[r="11"], [stroke-opacity="0.7"]')).count(),
    ).toBeGreaterThan(0);
    const lit = differingPixels(await around(), cutPlain);
    expect(lit).toBeGreaterThan(80);
    await app.page.mouse.move(2, 2);
    // It stays for a moment, so that the pointer can be moved onto it.
    await app.tooltip('Beijing').waitFor({ state: 'hidden' });
    await app.settled();
    // A new drawing may smooth a pixel or two differently; the ring is no longer drawn.
    expect(differingPixels(await around(), cutPlain)).toBeLessThan(8);
  });

  it('the wheel zooms towards what it points at, and the address follows', async () => {
    await show('#/explore');
    const { at, camera } = await onScreen(app);
    const tokyo = at(place('tokyo').at);
    await app.page.mouse.move(tokyo.x, tokyo.y);
    await app.page.mouse.wheel(0, -320);
    await app.page.waitForURL(/map=/);
    const after = await onScreen(app);
    expect(after.camera.zoom - camera.zoom).toBeGreaterThan(0.8);
    expect(after.camera.zoom - camera.zoom).toBeLessThan(1.2);
    expect(Math.hypot(after.at(place('tokyo').at).x - tokyo.x, after.at(place('tokyo').at).y - tokyo.y)).toBeLessThan(
      2,
    );
    await app.settled();
  });

  it('a drag moves the grabbed point with the pointer', async () => {
    await show('#/explore');
    const { at } = await onScreen(app);
    const [from, to] = [at([135, 40]), at([128, 36])];
    await app.page.mouse.move(from.x, from.y);
    await app.page.mouse.down();
    await app.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
    await app.page.mouse.move(to.x, to.y, { steps: 4 });
    await app.page.mouse.up();
    await app.page.waitForURL(/map=/);
    const after = (await onScreen(app)).at([135, 40]);
    expect(Math.hypot(after.x - to.x, after.y - to.y)).toBeLessThan(2);
    expect(await app.hash()).not.toContain('select');
    await app.settled();
    const mark = await app.marks('place:seoul').first().boundingBox();
    const seoul = (await onScreen(app)).at(place('seoul').at);
    expect(Math.abs((mark?.x ?? 0) + (mark?.width ?? 0) / 2 - seoul.x)).toBeLessThan(1.5);
  });

  it('keys and buttons move and zoom it', async () => {
    await show('#/explore?map=4/36/128');
    await app.mapRegion.focus();
    const press = async (key: string) => {
      await app.page.keyboard.press(key);
      await app.settled();
    };
    await press('+');
    expect(await app.hash()).toBe('#/explore?map=5/36/128');
    await press('-');
    expect(await app.hash()).toBe('#/explore?map=4/36/128');
    await press('ArrowRight');
    const { camera } = await onScreen(app);
    expect(camera.center[0]).toBeGreaterThan(128.5);
    expect(camera.center[1]).toBeCloseTo(36, 2);
    await press('ArrowLeft');
    expect((await onScreen(app)).camera.center[0]).toBeCloseTo(128, 2);
    await app.page.getByRole('button', { name: 'Zoom in', exact: true }).click();
    await app.settled();
    expect((await onScreen(app)).camera.zoom).toBe(5);
    await app.page.getByRole('button', { name: 'Show the whole region' }).click();
    await app.settled();
    expect(await app.hash()).toBe('#/explore');
  });

  it('the skip link past the panel focuses it', async () => {
    await app.page.getByRole('button', { name: 'Go to the map' }).focus();
    await app.page.keyboard.press('Enter');
    expect(await isFocused(app.mapRegion)).toBe(true);
  });

  it('pointers at its edge follow it', async () => {
    await show('#/explore?map=6/37.5/127');
    const far = place('washington');
    const pointer = app.page.getByTitle(en.furniture.turnTo(far.name));
    const before = await pointer.boundingBox();
    await app.mapRegion.focus();
    // To the west, so that the way to a place in the east turns.
    for (let i = 0; i < 8; i++) await app.page.keyboard.press('ArrowLeft');
    await app.settled();
    await expect.poll(() => pointer.boundingBox()).not.toEqual(before);
    await pointer.click();
    await app.settled();
    expect((await onScreen(app)).camera.center[0]).toBeCloseTo(far.at[0], 1);
  });

  it('is drawn in another palette', async () => {
    await show('#/explore?theme=night');
    expect(countPixels(await app.pixels(), near(night.water, 3))).toBeGreaterThan(10_000);
  });

  it('shows each chapter’s own view', async () => {
    for (const { id } of story.chapters) {
      await show(`#/story/${id}`);
      const { camera, at } = await onScreen(app);
      for (const one of onMap) {
        const mark = app.marks(`place:${one.id}`).first();
        if ((await mark.count()) === 0) continue;
        const box = await mark.boundingBox();
        const { x, y } = at(one.at);
        const distance = Math.hypot(
          (box?.x ?? 0) + (box?.width ?? 0) / 2 - x,
          (box?.y ?? 0) + (box?.height ?? 0) / 2 - y,
        );
        expect(distance, `${one.id} in ${id} at ${cameraText(camera)}`).toBeLessThan(1.5);
      }
    }
  });
});

it('a deep link draws its own figure', async () => {
  const hash = '#/explore?layers=memory&places=seoul,tokyo&map=5/36/133&theme=projector';
  const app = await openApp({ webgl: false, hash });
  await app.mapIs('figure');
  await app.settled();
  expect(await app.hash()).toBe(hash);
  expect((await targets(app)).filter((target) => target?.startsWith('place:')).sort()).toEqual([
    'place:seoul',
    'place:tokyo',
  ]);
  expect(countPixels(await app.pixels(), near(PALETTES.projector.water, 3))).toBeGreaterThan(10_000);
});

it('two fingers zoom and one tap opens, on a phone', async () => {
  const app = await openApp({ webgl: false, touch: true, size: [390, 844] });
  await app.mapIs('figure');
  await app.settled();
  const { at, camera } = await onScreen(app);
  const tokyo = at(place('tokyo').at);
  await app.page.touchscreen.tap(tokyo.x + 12, tokyo.y + 12);
  await app.page.getByRole('heading', heading('Tokyo')).waitFor();
  const session = await app.page.context().newCDPSession(app.page);
  const touch = (type: string, spread: number) =>
    session.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: type === 'touchEnd' ? [] : [-1, 1].map((side, id) => ({ x: 195 + side * spread, y: 200, id })),
    });
  await touch('touchStart', 40);
  for (const spread of [50, 60, 70, 80]) await touch('touchMove', spread);
  await touch('touchEnd', 80);
  await app.page.waitForURL(/map=/);
  expect((await onScreen(app)).camera.zoom - camera.zoom).toBeCloseTo(1, 1);
});

describe('where WebGL works', () => {
  const SIZE = [1000, 640] as const;

  it('the live map takes over from the figure without a jump', async () => {
    const hash = '#/explore?layers=rupture,launches,taiwan-strait';
    const simple = await openApp({ webgl: false, size: SIZE, hash });
    await simple.mapIs('figure');
    await simple.settled();
    const figure = await simple.pixels();
    const marks = await Promise.all(onMap.map(({ id }) => simple.marks(`place:${id}`).first().boundingBox()));
    const { at } = await onScreen(simple);

    const app = await openApp({
      size: SIZE,
      hash,
      reducedMotion: false,
      // What the page reports from its start on, and whether the figure still covers the map then.
      first: () => {
        const said: string[] = [];
        Object.assign(window, { said });
        new MutationObserver(() => {
          const map = document.documentElement?.dataset['map'];
          const seen = `${map}, figure ${document.querySelector('.simple-map') ? 'over it' : 'gone'}`;
          if (map && said.at(-1) !== seen) said.push(seen);
        }).observe(document, { attributeFilter: ['data-map'], subtree: true });
      },
    });
    await app.mapIs('live');
    const live = await app.pixels();
    expect(await app.page.evaluate(() => Reflect.get(window, 'said'))).toEqual([
      'none, figure gone',
      'figure, figure over it',
      'live, figure gone',
    ]);
    const map = await app.map.boundingBox();
    onMap.forEach((one, i) => {
      const mark = marks[i];
      const { x, y } = at(one.at);
      if (!mark || !map) throw new Error(`${one.id} has no mark`);
      expect(Math.hypot(mark.x + mark.width / 2 - x, mark.y + mark.height / 2 - y), one.id).toBeLessThan(1);
      // Two px aside, a mark of 2 × 6 px would differ in more than a quarter of this square.
      const differing = differingPixels(cut(figure, x - map.x, y - map.y, 10), cut(live, x - map.x, y - map.y, 10), 60);
      expect(differing / 20 ** 2, one.id).toBeLessThan(0.06);
    });
    expect(differingPixels(figure, live, 48) / (live.width * live.height)).toBeLessThan(0.02);
  });

  it('a lost graphics context shows the simple map, and its return the live one, in the current view', async () => {
    const app = await openApp({ hash: '#/explore?layers=rupture', expectedErrors: [/context/i] });
    await app.mapIs('live');
    await app.settled();
    const marks = async () => countPixels(await app.pixels(), near(day.kinds.rupture, 12));
    await app.mapRegion.focus();
    await app.page.evaluate(() => {
      const lost = document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      Object.assign(window, { lost });
      lost?.loseContext();
    });
    await app.mapIs('figure');
    await app.notice(/The live map has stopped/).waitFor();
    await app.settled();
    expect(await marks()).toBeGreaterThan(60);
    expect(await isFocused(app.mapRegion)).toBe(true);
    // The simple map works in the meantime.
    await app.page.keyboard.press('ArrowRight');
    await app.switchOf('China–Japan rupture').click();
    await app.settled();
    expect(await marks()).toBe(0);
    await app.page.mouse.move(2, 2);
    const hash = await app.hash();
    expect(hash).toMatch(/layers=&map=/);
    const figure = await app.pixels();
    await app.page.evaluate(() => Reflect.get(window, 'lost').restoreContext());
    await app.mapIs('live');
    await app.settled();
    expect(await app.page.getByRole('region', { name: en.notices.heading }).count()).toBe(0);
    expect(await app.hash()).toBe(hash);
    expect(await marks()).toBe(0);
    const live = await app.pixels();
    expect(differingPixels(figure, live, 48) / (live.width * live.height)).toBeLessThan(0.02);
    await app.switchOf('China–Japan rupture').click();
    await app.settled();
    expect(await marks()).toBeGreaterThan(60);
  });
});

/** A square of a picture, `reach` px to each side of a point. */
function cut(png: PNG, x: number, y: number, reach: number): PNG {
  const side = 2 * reach;
  const part = new PNG({ width: side, height: side });
  PNG.bitblt(png, part, Math.round(x) - reach, Math.round(y) - reach, side, side, 0, 0);
  return part;
}
