import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcsOf } from '../../../src/composition/arcs';
import { isCrowded, READABLE } from '../../../src/composition/crowded';
import { type Gathering, MIXED } from '../../../src/composition/gathering';
import { openGroups } from '../../../src/composition/place-groups';
import { type PlaceGroup, placeTree } from '../../../src/composition/place-tree';
import { angleBetween } from '../../../src/composition/sphere';
import type { Story } from '../../../src/story/format';
import { arranged, gatheredView } from '../../../src/style/gathered/gathered-view';
import type { Camera } from '../../../src/view/camera';
import { drawnRelations } from '../../../src/view/drawn';
import { cameraOf } from '../../../src/view/framing';
import { defaultView, type View } from '../../../src/view/view';
import { madeStory } from '../made-story';
import { openingStory } from '../story/files';

const STORIES = { few: madeStory(50), some: madeStory(90), many: madeStory(1000), towns: madeStory(400, 300) } as const;
type Name = keyof typeof STORIES;
const SIZE = { width: 984, height: 768 };

/** Any part of a story's layers and places, on any date, with any selection, from any camera. */
const anyView = (story: Story) =>
  fc.record({
    layers: fc.subarray(story.layers.map(({ id }) => id)),
    places: fc.oneof(fc.constant(story.places.map(({ id }) => id)), fc.subarray(story.places.map(({ id }) => id))),
    date: fc.constantFrom(undefined, '2021-05-05', '2024-01-01', '2025-12-31'),
    select: fc.oneof(
      fc.constant(undefined),
      fc.constantFrom(...story.relations.slice(0, 30)).map(({ id }) => ({ kind: 'relation' as const, id })),
      fc.constantFrom(...story.places).map(({ id }) => ({ kind: 'place' as const, id })),
    ),
    camera: fc.oneof(
      fc.constant(undefined),
      fc.record({
        center: fc.tuple(fc.integer({ min: 100, max: 146 }), fc.integer({ min: 20, max: 56 })),
        zoom: fc.integer({ min: 1, max: 9 }),
        bearing: fc.constant(0),
        pitch: fc.constant(0),
      }),
    ),
  });

const anySituation = fc
  .constantFrom<Name>('few', 'some', 'many', 'towns')
  .chain((name) =>
    anyView(STORIES[name]).map((parts) => ({ name, view: { ...defaultView(STORIES[name]), ...parts } as View })),
  );

function gathered(story: Story, view: View, camera?: Camera): Gathering {
  return gatheredView(story, view, camera ?? cameraOf(story, view, SIZE), SIZE).gathering;
}

const without = (camera: Camera, zoom: number): Camera => ({ ...camera, zoom });

describe('what a crowded story draws', () => {
  it('has each shown relation in exactly one line, symbol or count, and the counts add up', () => {
    fc.assert(
      fc.property(anySituation, ({ name, view }) => {
        const story = STORIES[name];
        const { drawn, bundles, drawnBy } = gathered(story, view);
        const shown = drawnRelations(story, view);
        const told = drawn.relations.flatMap(({ id }) => bundles.get(id)?.relations.map((one) => one.id) ?? [id]);
        expect([...told].sort()).toEqual([...shown].sort());
        expect([...drawnBy.keys()].sort()).toEqual([...shown].sort());
        for (const [relation, line] of drawnBy)
          expect(bundles.get(line)?.relations.some(({ id }) => id === relation) ?? line === relation).toBe(true);
        const counted = drawn.relations.reduce((sum, { id, label }) => sum + (bundles.has(id) ? Number(label) : 1), 0);
        expect(counted).toBe(shown.length);
      }),
      { numRuns: 60 },
    );
  });

  it('has each place that is on in exactly one mark, and no other', () => {
    fc.assert(
      fc.property(anySituation, ({ name, view }) => {
        const { drawn, groups, markOf } = gathered(STORIES[name], view);
        const told = drawn.places.flatMap(({ id }) => groups.get(id)?.places.map((place) => place.id) ?? [id]);
        expect([...told].sort()).toEqual([...view.places].sort());
        expect([...markOf.keys()].sort()).toEqual([...view.places].sort());
        for (const { places } of groups.values()) expect(places.length).toBeGreaterThan(1);
      }),
      { numRuns: 60 },
    );
  });

  it('draws each line between the marks that its relations’ places are in', () => {
    fc.assert(
      fc.property(anySituation, ({ name, view }) => {
        const { drawn, bundles, markOf } = gathered(STORIES[name], view);
        for (const line of drawn.relations) {
          const relations =
            bundles.get(line.id)?.relations ?? STORIES[name].relations.filter(({ id }) => id === line.id);
          for (const { from, to } of relations) {
            const ends = new Set([markOf.get(from), markOf.get(to ?? from)]);
            expect(new Set([line.from, line.to ?? line.from])).toEqual(ends);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('draws a selected relation that is shown as a line of its own, between its own places', () => {
    fc.assert(
      fc.property(anySituation, ({ name, view }) => {
        const story = STORIES[name];
        const [id] = drawnRelations(story, view);
        if (!id) return;
        const { drawn } = gathered(story, { ...view, select: { kind: 'relation', id } });
        const relation = story.relations.find((one) => one.id === id);
        expect(drawn.relations.find((one) => one.id === id)).toMatchObject({ from: relation?.from, to: relation?.to });
      }),
      { numRuns: 40 },
    );
  });

  it('gathers nothing where there are few lines and few places', () => {
    fc.assert(
      fc.property(anySituation, ({ name, view }) => {
        const story = STORIES[name];
        const shown = drawnRelations(story, view);
        if (shown.length > READABLE.lines || view.places.length > READABLE.places) return;
        const { bundles, groups, drawn } = gathered(story, view);
        expect(bundles.size + groups.size).toBe(0);
        expect(drawn.relations.map(({ id }) => id).sort()).toEqual([...shown].sort());
      }),
      { numRuns: 60 },
    );
  });

  it('says with its layer whether a bundle is of one layer', () => {
    const { drawn, bundles } = gathered(STORIES.some, defaultView(STORIES.some));
    expect(bundles.size).toBeGreaterThan(0);
    for (const [id, { relations }] of bundles) {
      const layers = new Set(relations.map(({ layer }) => layer));
      const [only] = layers;
      expect(drawn.relations.find((line) => line.id === id)?.layer).toBe(layers.size === 1 ? only : MIXED);
    }
  });

  it.each([
    [SIZE, 45],
    [{ width: 390, height: 420 }, 20],
  ])('is readable at the opening on a map of %o', (size, most) => {
    for (const relations of [1000, 10_000]) {
      const story = relations === 1000 ? STORIES.many : madeStory(relations);
      const view = defaultView(story);
      const { drawn } = gatheredView(story, view, cameraOf(story, view, size), size).gathering;
      const lines = drawn.relations.filter(({ to }) => to !== undefined).length;
      expect(lines).toBeLessThanOrEqual(most);
      expect(lines).toBeGreaterThan(most / 3);
    }
  });

  it('keeps the marks of a thousand places apart', () => {
    const story = STORIES.towns;
    const view = defaultView(story);
    const camera = cameraOf(story, view, SIZE);
    expect(gathered(story, view).drawn.places.length).toBeLessThanOrEqual(READABLE.places);
    expect(gathered(story, view, without(camera, camera.zoom + 3)).groups.size).toBeGreaterThan(0);
  });

  it('opens groups and bundles as the map is zoomed in', () => {
    const story = STORIES.many;
    const view = defaultView(story);
    const [place] = story.places;
    if (!place) throw new Error('The story has no place.');
    const marks = [4, 6, 8].map((zoom) => {
      const { drawn, groups } = gathered(story, view, { center: place.at, zoom, bearing: 0, pitch: 0 });
      const { id } = place;
      return { alone: drawn.places.some((mark) => mark.id === id), groups: groups.size };
    });
    expect(marks.at(-1)?.alone).toBe(true);
  });

  it('moves no mark when a date or a highlight changes', () => {
    const story = STORIES.many;
    const view = defaultView(story);
    const placesOf = (changed: Partial<View>) =>
      gathered(story, { ...view, ...changed }).drawn.places.map(({ id }) => id);
    // Early enough that there are still more lines than can be read.
    expect(placesOf({ date: '2021-01-01' })).toEqual(placesOf({}));
  });

  it('moves no line that stays when a layer is switched or a relation is selected', () => {
    const story = STORIES.many;
    const view = defaultView(story);
    const linesOf = (changed: Partial<View>) => {
      const { drawn } = arranged(
        gatheredView(story, { ...view, ...changed }, cameraOf(story, view, SIZE), SIZE),
      ).gathering;
      return new Map(
        arcsOf(drawn).map(({ relation: { id, from, to }, line }) => [`${id} ${from} ${to}`, JSON.stringify(line)]),
      );
    };
    const before = linesOf({});
    const [first, ...others] = view.layers;
    const [relation] = story.relations;
    if (!first || !relation) throw new Error('The story is empty.');
    for (const changed of [{ layers: others }, { select: { kind: 'relation' as const, id: relation.id } }]) {
      const after = linesOf(changed);
      const stayed = [...after.keys()].filter((key) => before.has(key));
      expect(stayed.length).toBeGreaterThan(10);
      // A group whose chief is drawn as itself has its mark elsewhere.
      const moved = stayed.filter((key) => after.get(key) !== before.get(key));
      expect(moved.length).toBeLessThanOrEqual('select' in changed ? 9 : 0);
    }
  });

  it('is not asked for by the built-in stories', () => {
    expect(isCrowded(openingStory())).toBe(false);
  });
});

describe('the tree of places', () => {
  const places = STORIES.towns.places;
  const nodes = (group: PlaceGroup): PlaceGroup[] => [group, ...group.parts.flatMap(nodes)];

  it('has each place in one half of each group, within the group’s reach', () => {
    const root = placeTree(places);
    if (!root) throw new Error('There is no tree.');
    for (const group of nodes(root)) {
      for (const { at } of group.places) expect(angleBetween(at, group.middle)).toBeLessThanOrEqual(group.reach + 1e-9);
      if (group.parts.length > 0)
        expect(group.parts.flatMap((part) => part.places.map(({ id }) => id)).sort()).toEqual(
          group.places.map(({ id }) => id).sort(),
        );
    }
    expect(nodes(root).filter(({ parts }) => parts.length === 0)).toHaveLength(places.length);
  });

  it('keeps places at one position together', () => {
    const [place] = places;
    if (!place) throw new Error('There is no place.');
    expect(placeTree([place, { ...place, id: 'other' as typeof place.id }])?.parts).toEqual([]);
  });

  it('is opened up to the limit of lines, the largest group first', () => {
    const { relations, places: all } = STORIES.many;
    const root = placeTree(all);
    if (!root) throw new Error('There is no tree.');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (lines) => {
        const groups = openGroups(root, relations, {
          lines,
          marks: 1000,
          isInSight: () => true,
          isApart: () => true,
        });
        const holder = new Map(
          groups.flatMap((group) => group.places.map(({ id }) => [id as string, group.id] as const)),
        );
        expect([...holder.keys()].sort()).toEqual(all.map(({ id }) => id as string).sort());
        const pairs = new Set(
          relations.flatMap(({ from, to }) => {
            const ends = [holder.get(from) ?? -1, holder.get(to ?? from) ?? -1].sort((a, b) => a - b);
            return ends[0] === ends[1] ? [] : [ends.join()];
          }),
        );
        expect(pairs.size).toBeLessThanOrEqual(lines);
      }),
      { numRuns: 40 },
    );
  });
});
