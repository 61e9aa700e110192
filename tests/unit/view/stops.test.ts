import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chapter } from '../../../src/story/format';
import { moveCamera, select, toggleLayer, togglePlace } from '../../../src/view/steps';
import {
  goToStop,
  moveByStops,
  revealsOf,
  startPresenting,
  stopIndex,
  stopsOf,
  switchMode,
} from '../../../src/view/stops';
import { urlText, viewOf } from '../../../src/view/url';
import { chapterOf, defaultView, type View } from '../../../src/view/view';
import { openingStory } from '../story/files';

const story = openingStory();
const stops = stopsOf(story);
const last = stops.length - 1;
const mode = fc.constantFrom('story' as const, 'present' as const);
const stop = fc.integer({ min: 0, max: last });
const oneOf = <T>(all: readonly T[]) => fc.constantFrom(...all);
/** What a teacher does in the middle of a chapter. */
const doing = oneOf([
  ...story.layers.map(({ id }) => toggleLayer(story, id)),
  ...story.places.map(({ id }) => togglePlace(story, id)),
  ...story.places.map(({ id }) => select({ kind: 'place', id })),
  select(undefined),
  moveCamera({ center: [120, 30], zoom: 4, bearing: 0, pitch: 0 }),
]);
const written = (view: View) => defaultView(story, view.mode, view.chapter, view.step);
/** The layers that the reveals between two steps of a chapter add. */
const addedBetween = (chapter: Chapter | undefined, a: number, b: number) =>
  chapter?.build.slice(Math.min(a, b), Math.max(a, b)).flat() ?? [];

describe('the stops of a story', () => {
  it('are each chapter’s text, then the steps that build its map, then its question, then its answer', () => {
    const names = stops.map(({ chapter, reveal }) => `${chapter.id} ${reveal}`);
    expect(new Set(names).size).toBe(stops.length);
    expect(stops.map(({ chapter }) => chapter)).toEqual(
      story.chapters.flatMap((chapter) => Array(revealsOf(chapter) + 1).fill(chapter)),
    );
    for (const chapter of story.chapters) {
      const own = stops.filter((one) => one.chapter === chapter).map(({ reveal }) => reveal);
      expect(own).toEqual([...Array(1 + chapter.build.length + (chapter.ask ? 2 : 0)).keys()]);
    }
  });
});

describe('stepping through the stops', () => {
  it('is at the stop that it stepped to, and reads it back from its address', () => {
    fc.assert(
      fc.property(mode, stop, (way, target) => {
        const view = goToStop(story, way, target)(defaultView(story));
        expect(view.mode).toBe(way);
        expect(stopIndex(story, view)).toBe(target);
        expect(viewOf(story, urlText(story, view)).view).toEqual(view);
      }),
    );
  });

  it('goes one stop on or back at a time, after any other steps, and stays at the ends', () => {
    const act = fc.oneof(doing, fc.constantFrom(1 as const, -1 as const));
    fc.assert(
      fc.property(mode, stop, fc.array(act, { maxLength: 30 }), (way, start, acts) => {
        let view = goToStop(story, way, start)(defaultView(story));
        let at = start;
        for (const one of acts) {
          if (typeof one === 'function') {
            view = one(view);
          } else {
            view = moveByStops(story, way, one)(view);
            at = Math.min(last, Math.max(0, at + one));
          }
          expect(stopIndex(story, view)).toBe(at);
        }
      }),
    );
  });

  it('retains switches, selection and camera within a chapter; another chapter begins as it was written', () => {
    fc.assert(
      fc.property(mode, stop, stop, fc.array(doing, { maxLength: 6 }), (way, from, to, acts) => {
        const before = acts.reduce((view, act) => act(view), goToStop(story, way, from)(defaultView(story)));
        const after = goToStop(story, way, to)(before);
        if (after.chapter === before.chapter) {
          const added = way === 'present' ? addedBetween(chapterOf(story, after), before.step, after.step) : [];
          const others = ({ layers }: View) => layers.filter((id) => !added.includes(id));
          expect({ ...after, step: 0, layers: others(after) }).toEqual({ ...before, step: 0, layers: others(before) });
        }
        if (after.chapter !== before.chapter) expect(after).toEqual(written(after));
      }),
    );
  });

  it('changes nothing where it already is', () => {
    const view = goToStop(story, 'present', last)(defaultView(story));
    expect(moveByStops(story, 'present', 1)(view)).toBe(view);
    const first = goToStop(story, 'present', 0)(defaultView(story));
    expect(moveByStops(story, 'present', -1)(first)).toBe(first);
  });

  it('reads a step beyond the last reveal as the last, and says so', () => {
    const asking = story.chapters.find(({ ask }) => ask);
    const { view, dropped } = viewOf(story, `#/present/${asking?.id}?step=99`);
    expect(view.step).toBe(2);
    expect(dropped).toEqual([{ part: 'late-step', value: '99' }]);
    expect(stops[stopIndex(story, view)]).toEqual({ chapter: asking, reveal: 2 });
  });
});

describe('a chapter that builds its map', () => {
  const builder = story.chapters.find(({ build }) => build.length > 0);
  if (!builder) throw new Error('No chapter builds its map.');
  const first = stops.findIndex(({ chapter }) => chapter === builder);
  const at = (step: number) => goToStop(story, 'present', first + step)(defaultView(story));

  it('adds layers step by step, until all are there with its question', () => {
    const shown = Array.from({ length: builder.build.length + 1 }, (_, step) => at(step).layers.length);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
    expect(at(builder.build.length).layers).toEqual(defaultView(story, 'story', builder.id).layers);
    expect(at(builder.build.length + 2).layers).toEqual(at(builder.build.length).layers);
    let view = at(builder.build.length);
    for (let step = builder.build.length; step > 0; step--) view = moveByStops(story, 'present', -1)(view);
    expect(view).toEqual(at(0));
  });

  it('has a short address at each step', () => {
    expect(urlText(story, at(0))).toBe(`#/present/${builder.id}`);
    expect(urlText(story, at(2))).toBe(`#/present/${builder.id}?step=2`);
    expect(viewOf(story, `#/present/${builder.id}?step=2`).view).toEqual(at(2));
  });

  it('shows the whole map to a reader, and begins to build it when the reader presents it', () => {
    const read = defaultView(story, 'story', builder.id);
    expect(read.layers).toHaveLength(builder.layers.length);
    expect(startPresenting(story)(read)).toEqual(at(0));
    expect(switchMode(story, 'story')(at(1)).layers).toEqual(read.layers);
  });
});

describe('the two ways through the chapters', () => {
  it('hold the same view: leaving and entering lose nothing', () => {
    fc.assert(
      fc.property(stop, fc.array(doing, { maxLength: 6 }), (at, acts) => {
        const view = acts.reduce((one, act) => act(one), goToStop(story, 'present', at)(defaultView(story)));
        const chapter = chapterOf(story, view);
        // All layers of a chapter that builds its map are what reading shows, so presenting begins to build it.
        fc.pre(
          !chapter?.build.length || view.layers.length < chapter.layers.length || view.step >= chapter.build.length,
        );
        expect(startPresenting(story)(switchMode(story, 'story')(view))).toEqual(view);
      }),
    );
  });

  it('begin at the first chapter from the open map', () => {
    expect(startPresenting(story)(defaultView(story))).toEqual(defaultView(story, 'present', story.chapters[0]?.id));
  });

  it('do not exist in a story without chapters, and the address says so', () => {
    const bare = { ...story, chapters: [] };
    for (const way of ['present', 'story']) {
      const { view, dropped } = viewOf(bare, `#/${way}/question?theme=night`);
      expect(view).toEqual({ ...defaultView(bare), theme: 'night' });
      expect(dropped).toEqual([{ part: 'mode', value: way }]);
    }
    expect(moveByStops(bare, 'present', 1)(defaultView(bare))).toEqual(defaultView(bare));
  });
});
