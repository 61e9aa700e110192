import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
import { defaultView, type View } from '../../../src/view/view';
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
const written = (view: View) => ({ ...defaultView(story, view.mode, view.chapter), step: view.step });

describe('the stops of a story', () => {
  it('are each chapter’s text, then its question, then its answer', () => {
    const names = stops.map(({ chapter, reveal }) => `${chapter.id} ${reveal}`);
    expect(new Set(names).size).toBe(stops.length);
    expect(stops.map(({ chapter }) => chapter)).toEqual(
      story.chapters.flatMap((chapter) => Array(revealsOf(chapter) + 1).fill(chapter)),
    );
    for (const chapter of story.chapters) {
      const own = stops.filter((one) => one.chapter === chapter).map(({ reveal }) => reveal);
      expect(own).toEqual(chapter.ask ? [0, 1, 2] : [0]);
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
        if (after.chapter === before.chapter) expect({ ...after, step: before.step }).toEqual(before);
        else expect(after).toEqual(written(after));
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

describe('the two ways through the chapters', () => {
  it('hold the same view: leaving and entering lose nothing', () => {
    fc.assert(
      fc.property(stop, fc.array(doing, { maxLength: 6 }), (at, acts) => {
        const view = acts.reduce((one, act) => act(one), goToStop(story, 'present', at)(defaultView(story)));
        expect(startPresenting(story)(switchMode('story')(view))).toEqual(view);
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
