import fc from 'fast-check';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arcsOf } from '../../../src/composition/arcs';
import type { Box } from '../../../src/composition/box';
import { en } from '../../../src/text/en';
import { lessonTextsFor } from '../../../src/text/late/lesson-texts';
import { mapIn } from '../../../src/view/caption-area';
import { cameraOf } from '../../../src/view/framing';
import { type Point, projectionOf } from '../../../src/view/projection';
import { seenBesideCaption } from '../../../src/view/room';
import { stopsOf } from '../../../src/view/stops';
import { viewOf } from '../../../src/view/url';
import { PANELS, selectionText } from '../../../src/view/view';
import { openingStory } from '../../unit/story/files';
import { type App, openApp } from '../driver';
import { type NamedBox, overMap, type ToldRect, toldRects } from '../over-map';

/**
 * Nothing lies on what is told, by the rectangles of the real page: all that is painted over the map, against what the simple map
 * draws of places, names, symbols, ends of lines and the selected thing. Computed rectangles are in `tests/unit/panels/cards.test.ts`.
 */

const story = openingStory();
/** Px by which rectangles may overlap: a name's rectangle is as high as its line, its letters are not. */
const TOLERANCE = 2;

interface Case {
  readonly size: readonly [width: number, height: number];
  readonly hash: string;
  /** What a user has opened besides, where there is such a button. */
  readonly open?: 'sheet' | 'note' | 'legend' | 'drawer' | undefined;
}
/** A theme stays when the next address has none, so each has one. */
const addressOf = ({ hash }: Case) => (hash.includes('theme=') ? hash : withQuery(hash, ['theme=day']));
const nameOf = ({ size, hash, open }: Case) => `${size.join('×')} ${hash}${open ? `, ${open} open` : ''}`;

const DESK = [1024, 768] as const;
const PHONE = [390, 844] as const;
/** Where there was the least room, or something was covered once. */
const NARROWEST: readonly Case[] = [
  { size: DESK, hash: '#/explore' },
  { size: DESK, hash: '#/explore?theme=projector' },
  { size: DESK, hash: '#/explore?select=place:tokyo' },
  { size: DESK, hash: '#/explore?panel=matrix' },
  { size: DESK, hash: '#/story/your-turn' },
  { size: DESK, hash: '#/explore?theme=projector', open: 'note' },
  { size: PHONE, hash: '#/explore?panel=matrix' },
  { size: PHONE, hash: '#/explore', open: 'note' },
  { size: PHONE, hash: '#/story/washington' },
  { size: PHONE, hash: '#/explore?theme=projector', open: 'sheet' },
  { size: PHONE, hash: '#/present/trade?select=place:seoul' },
  { size: [844, 390], hash: '#/present/memory' },
  { size: [1366, 768], hash: '#/present/taiwan?select=relation:tokyo-taiwan-remark' },
  { size: DESK, hash: '#/present/washington?select=place:washington' },
  { size: DESK, hash: '#/present/your-turn?step=4', open: 'legend' },
  ...story.chapters.map(({ id }) => ({ size: DESK, hash: `#/present/${id}` })),
];

const withQuery = (hash: string, query: readonly string[]) =>
  query.length > 0 ? `${hash}${hash.includes('?') ? '&' : '?'}${query.join('&')}` : hash;
const selections = [
  ...story.places.map(({ id }) => `place:${id}`),
  ...story.relations.map(({ id }) => `relation:${id}`),
  ...story.events.map(({ id }) => `event:${id}`),
  ...story.people.map(({ id }) => `person:${id}`),
];
const views = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...story.chapters.map(({ id }) => `#/story/${id}`), '#/explore') },
  { weight: 1, arbitrary: fc.constantFrom(...PANELS.map((panel) => `#/explore?panel=${panel}`)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...stopsOf(story).map(({ chapter, reveal }) => `#/present/${chapter.id}${reveal ? `?step=${reveal}` : ''}`),
    ),
  },
);
const cases: fc.Arbitrary<Case> = fc.record({
  // Software draws a large window slowly, so that there are fewer of these.
  size: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(PHONE, [430, 932] as const, [768, 1024] as const, DESK) },
    { weight: 4, arbitrary: fc.tuple(fc.integer({ min: 900, max: 1600 }), fc.integer({ min: 600, max: 1000 })) },
    { weight: 1, arbitrary: fc.constantFrom([1920, 1080] as const, [2560, 1440] as const, [3840, 2160] as const) },
  ),
  hash: fc
    .tuple(
      views,
      fc.option(fc.constantFrom(...selections), { nil: undefined }),
      fc.constantFrom(undefined, 'night', 'projector'),
    )
    .map(([hash, select, theme]) =>
      withQuery(hash, [...(select ? [`select=${select}`] : []), ...(theme ? [`theme=${theme}`] : [])]),
    ),
  open: fc.constantFrom(undefined, 'sheet' as const, 'note' as const, 'legend' as const, 'drawer' as const),
});

let app: App;
beforeAll(async () => {
  app = await openApp({ webgl: false, hash: '#/explore' });
  await app.settled();
});
afterAll(() => app.close());

async function show(on: App, one: Case): Promise<void> {
  const {
    size: [width, height],
    hash,
    open,
  } = one;
  await on.page.setViewportSize({ width, height });
  await on.goTo(addressOf(one));
  await on.settled();
  const { furniture, page } = en;
  const lesson = lessonTextsFor(en);
  if (hash.startsWith('#/present')) {
    // The tools are shown while the pointer moves.
    await on.page.mouse.move(width - 20, 20);
    await on.page.mouse.move(width - 40, 40);
    await on.page.getByRole('region', { name: lesson.tools }).and(on.page.locator('[data-awake="true"]')).waitFor();
  }
  const button = {
    sheet: on.page.getByRole('button', { name: new RegExp(`^(?:${page.moreOfPanel}|${page.lessOfPanel})$`) }),
    note: on.page.getByRole('button', { name: furniture.note, exact: true }),
    legend: on.page.getByRole('button', { name: lesson.legend, exact: true }),
    drawer: on.page.getByRole('button', { name: lesson.drawer, exact: true }),
  }[open ?? 'sheet'];
  if (!open || !(await button.isVisible())) return;
  await button.click();
  await on.settled();
}

/** Closes what `show` has opened. */
async function hide({ open }: Case): Promise<void> {
  const note = app.page.getByRole('button', { name: en.furniture.note, exact: true, expanded: true });
  if (await note.isVisible()) await note.click();
  if (open === 'legend' || open === 'drawer') await app.page.keyboard.press('Escape');
}

/**
 * What is told in a view: places and ends of lines, and all of the selected thing. A place under a presentation's caption is outside
 * of the frame, as one beyond the window's edge is, and its name is cut there.
 */
async function toldIn({ size: [width, height], hash }: Case): Promise<ToldRect[]> {
  const { view } = viewOf(story, hash);
  const lit = view.select?.kind === 'relation' ? [selectionText(view.select)] : [];
  const all = (await toldRects(app.page, lit)).filter(({ part, target }) => part !== 'beside' || lit.includes(target));
  if (view.mode !== 'present') return all;
  const map = mapIn({ width, height });
  const room = seenBesideCaption(map);
  const isFramed = ({ left, top, right, bottom }: ToldRect) => {
    const [x, y] = [(left + right) / 2, (top + bottom) / 2 + room.top];
    return x > room.left && x < room.right && y > room.top && y < room.bottom;
  };
  const outside = new Set(all.filter((one) => one.part === 'marker' && !isFramed(one)).map(({ target }) => target));
  return all.filter((one) => isFramed(one) && !outside.has(one.target));
}

const written = ({ name, left, top, right, bottom }: NamedBox) =>
  `${name} [${[left, top, right, bottom].map(Math.round).join()}]`;

/** What is covered, as sentences. */
const coveredBy = (told: readonly NamedBox[], over: readonly NamedBox[]): string[] =>
  told.flatMap((one) =>
    over
      .filter(
        (box) =>
          Math.min(one.right, box.right) - Math.max(one.left, box.left) > TOLERANCE &&
          Math.min(one.bottom, box.bottom) - Math.max(one.top, box.top) > TOLERANCE,
      )
      .map((box) => `${written(one)} is under ${written(box)}`),
  );

async function faultsIn(one: Case): Promise<string[]> {
  await show(app, one);
  const told = await toldIn(one);
  const over = await overMap(app.page);
  await hide(one);
  expect(over.length, nameOf(one)).toBeGreaterThan(3);
  // On a date, or with a selection in a chapter that frames none of it, there may be nothing.
  if (!one.hash.includes('select=')) expect(told.length, nameOf(one)).toBeGreaterThan(0);
  return [...new Set(coveredBy(told, over))].slice(0, 3).map((fault) => `${nameOf(one)}: ${fault}`);
}

async function faultsOf(all: readonly Case[]): Promise<string[]> {
  const faults: string[] = [];
  for (const one of all) faults.push(...(await faultsIn(one)));
  return faults;
}

describe('nothing over the map covers what it tells', () => {
  it('where there is the least room', async () => {
    expect(await faultsOf(NARROWEST)).toEqual([]);
  });

  it('in windows of any size, in any mode, chapter, palette, selection and state of the panel', async () => {
    expect(await faultsOf(fc.sample(cases, { seed: 844, numRuns: 16 }))).toEqual([]);
  });

  it.each([
    { size: DESK, hash: '#/explore?theme=projector' },
    { size: DESK, hash: '#/story/your-turn' },
    { size: PHONE, hash: '#/explore?theme=projector' },
  ] satisfies Case[])('when it is a tooltip: $size $hash', async (one) => {
    await show(app, one);
    const told = await toldIn(one);
    const tooltips: NamedBox[] = [];
    for (const part of ['marker', 'label']) {
      for (const place of story.places) {
        const mark = told.find((other) => other.part === part && other.target === `place:${place.id}`);
        if (!mark) continue;
        await app.page.mouse.move((mark.left + mark.right) / 2, (mark.top + mark.bottom) / 2);
        await app.tooltip(place.name).waitFor();
        tooltips.push({
          ...(await boxOf(app.tooltip(place.name))),
          name: `the tooltip at the ${part} of ${place.name}`,
        });
      }
    }
    expect(tooltips.length).toBeGreaterThan(7);
    expect(coveredBy(told, tooltips)).toEqual([]);
  });

  it.each([
    { size: DESK, hash: '#/explore?layers=restoration,memory,trade' },
    { size: PHONE, hash: '#/explore?layers=restoration,memory,trade' },
    { size: DESK, hash: '#/present/your-turn?step=4' },
  ] satisfies Case[])('when it is the question which line is meant: $size $hash', async (one) => {
    await show(app, one);
    const told = await toldIn(one);
    const question = app.page.getByRole('dialog', { name: en.whichLine });
    for (const at of await pointsNearLines()) {
      await app.page.mouse.click(at.x, at.y);
      const outcome = await app.page.waitForFunction(() =>
        document.querySelector('dialog[open]') ? 'asked' : location.hash.includes('select=') ? 'selected' : undefined,
      );
      if ((await outcome.jsonValue()) === 'asked') break;
      await app.goTo(addressOf(one));
      await app.settled();
    }
    const box = { ...(await boxOf(question)), name: 'the question' };
    await app.page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(coveredBy(told, [box])).toEqual([]);
  });

  it('on the live map, which draws all of it at the same places', async () => {
    const live = await openApp({ hash: '#/explore?select=place:tokyo', size: DESK });
    await live.mapIs('live');
    const faults: string[] = [];
    for (const hash of ['#/explore?select=place:tokyo', '#/story/your-turn']) {
      const one: Case = { size: DESK, hash };
      await show(app, one);
      await show(live, one);
      faults.push(...coveredBy(await toldIn(one), await overMap(live.page)).map((fault) => `${hash}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});

async function boxOf(one: Locator): Promise<Box> {
  return await one.evaluate((node) => {
    const { left, top, right, bottom } = node.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Points on a line near the end that it shares with others, in px of the window. */
async function pointsNearLines(): Promise<Point[]> {
  const frame = await app.map.boundingBox();
  if (!frame) throw new Error('The map has no size');
  const { view } = viewOf(story, await app.hash());
  const { project } = projectionOf(cameraOf(story, view, frame), frame);
  const line = arcsOf(story).find(({ relation }) => relation.id === 'seoul-beijing-memory')?.line ?? [];
  return [0.88, 0.82, 0.76, 0.7, 0.24, 0.18, 0.12]
    .flatMap((share) => line.slice(Math.round(line.length * share)).slice(0, 1))
    .map(project)
    .map((at) => ({ ...at, x: at.x + frame.x, y: at.y + frame.y }));
}
