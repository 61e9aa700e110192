import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, placedAtEdge, type Rect, type SizedPointer } from '../../../src/panels/over-map/edge-layout';
import { edgePointers } from '../../../src/panels/over-map/edge-pointers';
import { distanceFromRegion } from '../../../src/parts/naming/distance';
import { projectionOf } from '../../../src/view/projection';
import { defaultView } from '../../../src/view/view';
import { openingStory } from '../story/files';

const frame = fc.record({ width: fc.integer({ min: 200, max: 3840 }), height: fc.integer({ min: 150, max: 2160 }) });
const pointerList = fc
  .array(
    fc.record({
      angle: fc.double({ min: 0, max: 360, noNaN: true }),
      width: fc.integer({ min: 44, max: 300 }),
      height: fc.integer({ min: 44, max: 80 }),
    }),
    { maxLength: 6 },
  )
  .map((all): SizedPointer[] =>
    all.map(({ angle, width, height }, i) => ({
      id: `p${i}`,
      angle,
      forms: [
        { width, height },
        { width: 44, height: 44 },
      ],
    })),
  );
const box = fc.record({
  left: fc.integer({ min: -20, max: 3800 }),
  top: fc.integer({ min: -20, max: 2100 }),
  width: fc.integer({ min: 10, max: 500 }),
  height: fc.integer({ min: 10, max: 300 }),
});

const NONE = { hard: [], soft: [] };

describe('pointers at the edge of the map', () => {
  it('never overlap each other or occupied areas, and never leave the map', () => {
    fc.assert(
      fc.property(frame, pointerList, fc.array(box, { maxLength: 4 }), (size, pointers, taken) => {
        const placed = [...placedAtEdge(size, pointers, { hard: taken, soft: [] }).values()];
        for (const [i, one] of placed.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.top).toBeGreaterThanOrEqual(0);
          expect(one.left + one.width).toBeLessThanOrEqual(size.width);
          expect(one.top + one.height).toBeLessThanOrEqual(size.height);
          for (const other of [...taken, ...placed.slice(i + 1)]) expect(overlap(one, other)).toBe(false);
        }
      }),
    );
  });

  it('find room for two beside the controls and the note, on a phone and on a desktop screen', () => {
    for (const size of [
      { width: 390, height: 420 },
      { width: 984, height: 768 },
      { width: 2800, height: 2160 },
    ]) {
      const taken: Rect[] = [
        { left: size.width - 56, top: 12, width: 44, height: 178 },
        { left: 0, top: size.height - 44, width: size.width, height: 44 },
      ];
      const pointers = [20, 22].map((angle, i) => ({ id: `p${i}`, angle, forms: [{ width: 200, height: 48 }] }));
      expect(placedAtEdge(size, pointers, { hard: taken, soft: [] }).size).toBe(2);
    }
  });

  it('are on the side that they point to where nothing is in the way', () => {
    const size = { width: 1000, height: 800 };
    const at = (angle: number) =>
      placedAtEdge(size, [{ id: 'p', angle, forms: [{ width: 100, height: 50 }] }], NONE).get('p');
    expect(at(0)).toMatchObject({ left: 450, top: 10 });
    expect(at(90)).toMatchObject({ left: 890, top: 375 });
    expect(at(180)).toMatchObject({ left: 450, top: 740 });
    expect(at(270)).toMatchObject({ left: 10, top: 375 });
  });

  it('are left out if there is no space for them', () => {
    const size = { width: 300, height: 200 };
    expect(placedAtEdge(size, [{ id: 'p', angle: 0, forms: [{ width: 400, height: 50 }] }], NONE).size).toBe(0);
    const all = { left: 0, top: 0, ...size };
    expect(
      placedAtEdge(size, [{ id: 'p', angle: 0, forms: [{ width: 100, height: 50 }] }], { hard: [all], soft: [] }).size,
    ).toBe(0);
  });
});

it('a pointer folds where there is no room for its words, and stays off lines while there is other room', () => {
  const size = { width: 600, height: 400 };
  const forms = [
    { width: 160, height: 48 },
    { width: 48, height: 48 },
  ];
  const place = (hard: Rect[], soft: Rect[]) =>
    placedAtEdge(size, [{ id: 'p', angle: 0, forms }], { hard, soft }).get('p');
  const columns = [100, 250, 400, 550].map((left) => ({ left, top: 0, width: 20, height: 400 }));
  expect(place(columns, [])?.width).toBe(48);
  const line = { left: 200, top: 0, width: 200, height: 60 };
  const aside = place([], [line]);
  expect(aside?.width).toBe(160);
  expect(aside && overlap(aside, line)).toBe(false);
});

describe('the target of a pointer', () => {
  const story = openingStory();
  const view = defaultView(story);
  const size = { width: 984, height: 768 };
  const region = { center: [127, 34] as const, zoom: 3.8, bearing: 0, pitch: 0 };
  const off = story.places.filter((place) => place.offMap);

  it('is each place off the map that is on', () => {
    expect(edgePointers(story, view, region, size).map(({ id }) => id)).toEqual(off.map(({ id }) => id));
    const without = { ...view, places: view.places.filter((id) => id !== off[0]?.id) };
    expect(edgePointers(story, without, region, size).map(({ id }) => id)).toEqual(off.slice(1).map(({ id }) => id));
  });

  it('is in the direction in which the globe must be turned', () => {
    for (const place of off) {
      const pointer = edgePointers(story, view, region, size).find(({ id }) => id === place.id);
      const radians = ((pointer?.angle ?? 0) * Math.PI) / 180;
      // A point 60 px away from the middle in the pointer's direction is closer to the place than the middle is.
      const step = projectionOf(region, size).unproject({
        x: size.width / 2 + 60 * Math.sin(radians),
        y: size.height / 2 - 60 * Math.cos(radians),
      });
      const turned = projectionOf({ ...region, center: step ?? region.center }, size);
      expect(turned.project(place.at).front).toBeGreaterThan(projectionOf(region, size).project(place.at).front);
    }
  });

  it('turns with the map', () => {
    const [north] = edgePointers(story, view, region, size);
    const [turned] = edgePointers(story, view, { ...region, bearing: 30 }, size);
    expect(turned?.angle).toBeCloseTo(((north?.angle ?? 0) - 30 + 360) % 360, 6);
  });

  it('is the way back, and not the place itself, once the globe has turned there', () => {
    const [place] = off;
    if (!place) throw new Error('The story has no place off the map.');
    const there = edgePointers(story, view, { ...region, center: place.at, zoom: 3 }, size);
    expect(there.some(({ id }) => id === place.id)).toBe(false);
    expect(there.some(({ to }) => to === 'region')).toBe(true);
  });

  it('has its distance from the related place of the region', () => {
    const washington = story.places.find(({ id }) => id === 'washington');
    expect(washington && distanceFromRegion(story, washington, view.places)).toEqual({ km: 11200, from: 'Seoul' });
    const caracas = story.places.find(({ id }) => id === 'caracas');
    expect(caracas && distanceFromRegion(story, caracas, view.places)).toBe(undefined);
  });
});
