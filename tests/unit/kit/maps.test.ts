import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Element, markupOf } from '../../../src/figure/svg/svg';
import { borderPoints } from '../../../src/kit/maps/border-points';
import { DISC_RADIUS, DOT_RADIUS, numberMarks } from '../../../src/kit/maps/number-marks';
import { numberedPlaces, outlineFrame, placesOn, UPRIGHT } from '../../../src/kit/maps/outline-frame';
import { sheetMaps } from '../../../src/kit/maps/sheet-maps';
import { tilesOf } from '../../../src/kit/maps/tiles';
import { framesGlobe } from '../../../src/view/framing';
import { landOf } from '../figure/scenes';
import { openingStory } from '../story/files';
import { STORIES } from './stories';

const story = openingStory();

describe('numbers on a map', () => {
  const size = { width: 720, height: 480 };
  const dots = fc.array(fc.record({ x: fc.integer({ min: 0, max: 720 }), y: fc.integer({ min: 0, max: 480 }) }), {
    minLength: 1,
    maxLength: 12,
  });
  const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

  it('cover no other number and no dot, and stay on the map', () => {
    fc.assert(
      fc.property(dots, (all) => {
        const marks = numberMarks(all, size);
        expect(marks.map(({ dot }) => dot)).toEqual(all);
        for (const [i, { disc }] of marks.entries()) {
          expect(disc.x).toBeGreaterThanOrEqual(DISC_RADIUS);
          expect(disc.x).toBeLessThanOrEqual(size.width - DISC_RADIUS);
          expect(disc.y).toBeGreaterThanOrEqual(DISC_RADIUS);
          expect(disc.y).toBeLessThanOrEqual(size.height - DISC_RADIUS);
          for (const dot of all) expect(distance(dot, disc)).toBeGreaterThanOrEqual(DISC_RADIUS + DOT_RADIUS - 1e-6);
          for (const other of marks.slice(i + 1))
            expect(distance(other.disc, disc)).toBeGreaterThanOrEqual(2 * DISC_RADIUS);
        }
      }),
    );
  });
});

describe('the numbers of the opening story', () => {
  it('cover no border', () => {
    const frame = outlineFrame(story, UPRIGHT);
    const borders = borderPoints(landOf(story), frame);
    expect(borders.length).toBeGreaterThan(100);
    for (const { disc } of numberMarks(placesOn(story, frame), UPRIGHT, borders))
      expect(borders.filter(({ x, y }) => Math.hypot(x - disc.x, y - disc.y) < DISC_RADIUS)).toEqual([]);
  });
});

describe.each(STORIES)('the outline map of %s', (_, of) => {
  it('shows each place that is on the map of the story, from left to right', () => {
    const places = numberedPlaces(of).map(({ id }) => id);
    const onMap = of.places.filter(({ offMap }) => !offMap).map(({ id }) => id);
    // A place behind the horizon of a whole globe is on no map.
    if (!framesGlobe(of)) expect(places).toEqual(expect.arrayContaining(onMap));
    expect(places.length).toBeGreaterThan(0);
    const { size, shownHeight } = outlineFrame(of, UPRIGHT);
    const at = placesOn(of, outlineFrame(of, UPRIGHT));
    for (const { x, y } of at) expect(x > 0 && x < size.width && y > 0 && y < shownHeight).toBe(true);
    expect(at.map(({ x }) => x)).toEqual(at.map(({ x }) => x).toSorted((a, b) => a - b));
  });
});

const textsIn = ({ name, children = [] }: Element): string[] =>
  children.flatMap((child) => (typeof child === 'string' ? (name === 'text' ? [child] : []) : textsIn(child)));
const countOf = (element: Element, named: string): number =>
  (element.children ?? []).reduce(
    (sum, child) => sum + (typeof child === 'string' ? 0 : Number(child.name === named) + countOf(child, named)),
    0,
  );

describe('the maps of the opening story', () => {
  const geodata = landOf(story);
  const maps = sheetMaps(story, geodata, ['blanks', 'mute', 'wall', 'chapters'], 3);
  const { blanks, mute, wall, chapters } = maps;
  if (!blanks || !mute || !wall) throw new Error('A map is missing.');

  it('have numbers and no names, or nothing written at all', () => {
    expect(textsIn(blanks.element)).toEqual(numberedPlaces(story).map((_place, i) => String(i + 1)));
    expect(textsIn(mute.element)).toEqual([]);
    expect(textsIn(wall.element)).toEqual([]);
  });

  it('have land, and the borders that are not agreed dashed, as the live map', () => {
    for (const { element } of [blanks, mute, wall]) {
      expect(countOf(element, 'path')).toBeGreaterThan(10);
      const layers = new Set([...markupOf(element).matchAll(/data-layer="([^"]*)"/g)].map(([, id]) => id));
      for (const id of ['land', 'coast', 'borders', 'dashed/named', 'islands/ring']) expect(layers).toContain(id);
    }
  });

  it('have one of each chapter, with its names', () => {
    expect([...chapters.keys()]).toEqual(story.chapters.map(({ id }) => id));
    for (const [id, { element }] of chapters) expect(textsIn(element).length, id).toBeGreaterThan(2);
    const idsOf = new Set([blanks, mute, wall, ...chapters.values()].map(({ id }) => id));
    expect(idsOf.size).toBe(3 + story.chapters.length);
  });

  it('of a wall are cut into pages of one size that cover it', () => {
    const tiles = tilesOf(wall.size, 3);
    expect(tiles).toHaveLength(9);
    const area = tiles.reduce((sum, { width, height }) => sum + width * height, 0);
    expect(area).toBeCloseTo(wall.size.width * wall.size.height);
    expect(tiles.map(({ row, column }) => `${row}${column}`).join(' ')).toBe('11 12 13 21 22 23 31 32 33');
  });

  it('are drawn only where a sheet needs them', () => {
    const none = sheetMaps(story, geodata, ['plan', 'cards'], 2);
    expect([none.blanks, none.mute, none.wall, none.chapters.size]).toEqual([undefined, undefined, undefined, 0]);
  });
});
