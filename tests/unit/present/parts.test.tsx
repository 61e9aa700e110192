// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Box, boxesOverlap } from '../../../src/composition/box';
import { citedBy } from '../../../src/parts/naming/citing';
import { Caption } from '../../../src/present/audience/Caption';
import { ChapterDots } from '../../../src/present/audience/ChapterDots';
import { CORNERS, freePlace } from '../../../src/present/audience/free-place';
import { Legend } from '../../../src/present/audience/Legend';
import { MarkCard } from '../../../src/present/audience/MarkCard';
import { keepAwake } from '../../../src/present/audience/wake-lock';
import { strokePath, visiblePoint } from '../../../src/present/lesson/strokes';
import { stepAnnouncement } from '../../../src/present/shared/step-announcement';
import { claimsOf } from '../../../src/story/questions';
import { en } from '../../../src/text/en';
import { lessonTextsFor } from '../../../src/text/late/lesson-texts';
import { projectionOf } from '../../../src/view/projection';
import { mapSize } from '../../../src/view/screen';
import { select, toggleLayer } from '../../../src/view/steps';
import { goToStop, moveByStops } from '../../../src/view/stops';
import { defaultView } from '../../../src/view/view';
import { rendered, texts } from '../component-driver';
import { appAt } from '../panels/test-app';

const app = appAt('#/present');
const { story } = app;
const asking = story.chapters.find(({ ask }) => ask);
if (!asking?.ask) throw new Error('The story has no chapter with a question.');
const { ask } = asking;

describe('the caption', () => {
  const text = (reveal: number) => rendered(app, <Caption chapter={asking} asked={reveal} turn={() => {}} />).text;

  it('shows title and text, then the question instead of the text, then also the answer', () => {
    for (const reveal of [0, 1, 2]) expect(text(reveal)).toContain(asking.title);
    expect([0, 1, 2].map((reveal) => text(reveal).includes(asking.body))).toEqual([true, false, false]);
    expect([0, 1, 2].map((reveal) => text(reveal).includes(ask.question))).toEqual([false, true, true]);
    expect([0, 1, 2].map((reveal) => text(reveal).includes(ask.answer))).toEqual([false, false, true]);
  });

  it('names nobody as speaker whose words its text does not give', () => {
    for (const chapter of story.chapters.filter(({ voices }) => voices)) {
      const { text } = rendered(app, <Caption chapter={chapter} asked={0} turn={() => {}} />);
      const evidence = text.slice(text.indexOf(chapter.body) + chapter.body.length);
      for (const { id, name } of story.people) {
        expect(evidence.includes(name), `${chapter.id}: ${name}`).toBe(chapter.voices?.includes(id));
      }
      if (chapter.voices?.length === 0) expect(evidence).not.toContain(en.basis.said);
    }
  });

  it('shows the paragraphs and bases of its statements, and never the speaker’s notes', () => {
    for (const chapter of story.chapters) {
      for (const reveal of [0, 1, 2]) {
        const caption = rendered(app, <Caption chapter={chapter} asked={reveal} turn={() => {}} />);
        expect(caption.text).not.toContain(chapter.notes.slice(0, 40));
        if (reveal === 0) expect(caption.text).toContain(citedBy(story, en, claimsOf(story, chapter)));
      }
    }
    expect(text(2)).toContain(citedBy(story, en, claimsOf(story, ask)));
  });
});

describe('the elements around the map', () => {
  it('include a button for each chapter, with its title, and mark the current one', () => {
    const current = story.chapters[3];
    const dotsIn = (room: number) =>
      rendered(app, <ChapterDots current={current?.id} room={room} onChoose={() => {}} onGo={() => {}} />).getAllByRole(
        'button',
      );
    const dots = dotsIn(600);
    const names = story.chapters.map(({ title }, i) => en.present.chapter(i + 1, title));
    expect(dots.map((dot) => dot.getAttribute('aria-label'))).toEqual(names);
    expect(dots.filter((dot) => dot.getAttribute('aria-current') === 'step')).toEqual([dots[3]]);
    // Without room for all: one button, which opens the list of chapters.
    expect(texts(dotsIn(300))).toEqual([lessonTextsFor(en).count(4, story.chapters.length)]);
  });

  it('include a legend with exactly the layers that the map draws', () => {
    for (const chapter of story.chapters) {
      const at = appAt(`#/present/${chapter.id}`);
      const legend = rendered(at, <Legend folded={signal(false)} />);
      const on: readonly string[] = at.store.view.value.layers;
      const titles = story.layers.filter(({ id }) => on.includes(id)).map(({ title }) => title);
      expect(texts(legend.queryAllByRole('listitem')), chapter.id).toEqual(titles);
      expect(legend.text).toContain(en.about.bordersNoteShort);
    }
  });

  it('show the name and the paragraphs of the selected entity', () => {
    const place = story.places[0];
    const relation = story.relations[0];
    for (const [kind, one] of [
      ['place', place],
      ['relation', relation],
    ] as const) {
      if (!one) throw new Error('The story is empty.');
      const at = appAt(`#/present/${story.chapters[0]?.id}?select=${kind}:${one.id}`);
      const name = 'name' in one ? one.name : one.title;
      const card = rendered(at, <MarkCard selection={{ kind, id: one.id }} onClose={() => {}} />);
      card.getByRole('heading', { name });
      expect(card.text).toContain(one.summary);
      expect(card.text).toContain(citedBy(story, en, claimsOf(story, one)));
    }
  });
});

describe('the status line', () => {
  it('announces a chapter by its title, and question and answer with their words', () => {
    const first = goToStop(story, 'present', 0)(defaultView(story));
    const question = moveByStops(story, 'present', 1)(first);
    const answer = moveByStops(story, 'present', 1)(question);
    const next = moveByStops(story, 'present', 1)(answer);
    expect(stepAnnouncement(story, en, first, question)).toBe(
      `${en.present.question}: ${story.chapters[0]?.ask?.question}`,
    );
    expect(stepAnnouncement(story, en, question, answer)).toBe(
      `${en.present.answer}: ${story.chapters[0]?.ask?.answer}`,
    );
    expect(stepAnnouncement(story, en, answer, next)).toBe(story.chapters[1]?.title);
    expect(stepAnnouncement(story, en, question, first)).toBe(story.chapters[0]?.title);
  });

  it('announces the teacher’s own steps as in the other modes', () => {
    const view = defaultView(story, 'present', story.chapters[1]?.id);
    const layer = story.layers.find(({ id }) => !view.layers.includes(id));
    const place = story.places[0];
    if (!layer || !place) throw new Error('Nothing is off.');
    expect(stepAnnouncement(story, en, view, toggleLayer(story, layer.id)(view))).toBe(en.status.shown([layer.title]));
    expect(stepAnnouncement(story, en, view, select({ kind: 'place', id: place.id })(view))).toContain(place.name);
  });
});

describe('a card in the corner of the map', () => {
  const box = fc
    .record({ left: fc.integer({ min: 440, max: 1346 }), top: fc.integer({ min: 20, max: 692 }) })
    .map(({ left, top }) => ({ left, top, right: left + 40, bottom: top + 24 }));
  const boxes = {
    'bottom-right': { left: 1046, top: 492, right: 1346, bottom: 692 },
    'top-right': { left: 1046, top: 20, right: 1346, bottom: 220 },
    'bottom-left': { left: 440, top: 492, right: 740, bottom: 692 },
    'top-left': { left: 440, top: 20, right: 740, bottom: 220 },
  };

  it('covers no place, and the fewest lines', () => {
    const told = fc.array(box, { maxLength: 12 });
    fc.assert(
      fc.property(told, told, (hard, soft) => {
        const count = (corner: (typeof CORNERS)[number], of: readonly Box[]) =>
          of.filter((one) => boxesOverlap(boxes[corner], one)).length;
        const free = CORNERS.filter((corner) => count(corner, hard) === 0);
        const fewest = Math.min(...free.map((corner) => count(corner, soft)));
        const expected = free.find((corner) => count(corner, soft) === fewest);
        expect(freePlace(CORNERS, boxes, { hard, soft })).toBe(expected);
      }),
    );
  });
});

describe('a stroke of the speaker’s pen', () => {
  const camera = { center: [127, 37] as const, zoom: 2, bearing: 0, pitch: 0 };
  const projection = projectionOf(camera, { width: 1000, height: 700 });
  const seen = fc.tuple(fc.double({ min: 110, max: 145, noNaN: true }), fc.double({ min: 20, max: 50, noNaN: true }));
  const behind = fc.tuple(
    fc.double({ min: -70, max: -40, noNaN: true }),
    fc.double({ min: -50, max: -25, noNaN: true }),
  );

  it('is one line where it is visible, and is interrupted behind the globe', () => {
    fc.assert(
      fc.property(fc.array(seen, { minLength: 1 }), fc.array(behind, { minLength: 1 }), (near, far) => {
        expect(strokePath(near, projection).match(/M/g)).toHaveLength(1);
        expect(strokePath([...near, ...far, ...near], projection).match(/M/g)).toHaveLength(2);
        expect(strokePath(far, projection)).toBe('');
        for (const one of far) expect(visiblePoint(one, projection)).toBeUndefined();
      }),
    );
  });

  it('is a dot where the pen only touched the map', () => {
    expect(strokePath([[127, 37]], projection)).toBe('M500.0 350.0l0 0');
  });
});

describe('the screen wake lock', () => {
  /** A page that can be shown and hidden, in a browser that grants or refuses the wake lock. */
  function fake(grant: () => Promise<{ release: () => Promise<void> }>) {
    const listeners = new Set<() => void>();
    const asked: string[] = [];
    let visibilityState: DocumentVisibilityState = 'visible';
    const place = {
      wakeLock: {
        request(type?: WakeLockType) {
          asked.push(type ?? '');
          return grant() as Promise<WakeLockSentinel>;
        },
      },
      document: {
        get visibilityState() {
          return visibilityState;
        },
        addEventListener: (_: string, listener: unknown) => void listeners.add(listener as () => void),
        removeEventListener: (_: string, listener: unknown) => void listeners.delete(listener as () => void),
      },
    };
    const turn = (state: DocumentVisibilityState) => {
      visibilityState = state;
      for (const listener of listeners) listener();
    };
    return { place, asked, listeners, turn };
  }
  const settled = () => new Promise((resolve) => setTimeout(resolve));

  it('is requested at the start and again when the page is visible again, not while it is hidden', async () => {
    let held = 0;
    const { place, asked, listeners, turn } = fake(async () => {
      held += 1;
      return {
        release: async () => {
          held -= 1;
        },
      };
    });
    const stop = keepAwake(place);
    await settled();
    expect(asked).toEqual(['screen']);
    turn('hidden');
    turn('visible');
    await settled();
    expect(asked).toEqual(['screen', 'screen']);
    expect(held).toBe(1);
    stop();
    await settled();
    expect(held).toBe(0);
    expect(listeners.size).toBe(0);
  });

  it('is released where it is granted after the lesson has ended', async () => {
    let held = 0;
    const { place } = fake(async () => {
      await settled();
      held += 1;
      return {
        release: async () => {
          held -= 1;
        },
      };
    });
    keepAwake(place)();
    await settled();
    await settled();
    expect(held).toBe(0);
  });

  it('is not needed where the browser refuses it, fails or has none', async () => {
    const refusing = fake(() => Promise.reject(new DOMException('Low battery', 'NotAllowedError')));
    const stop = keepAwake(refusing.place);
    refusing.turn('visible');
    await settled();
    expect(refusing.asked).toHaveLength(2);
    stop();
    const throwing = fake(() => {
      throw new TypeError('No such thing');
    });
    keepAwake(throwing.place)();
    const without = fake(() => Promise.reject(new Error('never asked')));
    keepAwake({ ...without.place, wakeLock: undefined })();
    await settled();
    expect(without.asked).toEqual([]);
  });
});

afterEach(() => {
  mapSize.value = { width: 0, height: 0 };
});
