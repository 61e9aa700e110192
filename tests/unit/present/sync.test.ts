import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startClock } from '../../../src/present/lesson/clock';
import { keepingFor } from '../../../src/present/lesson/keeping';
import {
  beginStroke,
  drawTo,
  NEW_LESSON,
  pointAt,
  toggleCurtain,
  undoStroke,
} from '../../../src/present/lesson/lesson';
import { toggleLayer } from '../../../src/view/steps';
import { urlText, viewOf } from '../../../src/view/url';
import { stopAt, stopsOf, walk, walkTo } from '../../../src/view/walk';
import { openingStory } from '../story/files';
import { fakeComputer, memoryStorage } from './windows';

const story = openingStory();
const stops = stopsOf(story).length;

function computer() {
  const storage = memoryStorage();
  const made = fakeComputer(
    story,
    keepingFor(story.id, [() => storage], () => made.now()),
  );
  return made;
}

/** What a window shows of the lesson. */
const shown = ({ store, lesson }: ReturnType<typeof fakeComputer>['windows'][number]) => ({
  hash: urlText(story, store.view.value),
  lesson: lesson.lesson.value,
});

type Computer = ReturnType<typeof computer>;
type Happening = (computer: Computer, which: number, how: number) => void;
/** Hits a window if there is one. */
const toOne =
  (act: (one: Computer['windows'][number], how: number, computer: Computer) => void): Happening =>
  (all, which, how) => {
    const one = all.windows[which % Math.max(1, all.windows.length)];
    if (one) act(one, how, all);
  };

const HAPPENINGS: Readonly<Record<string, Happening>> = {
  open: (all, which, how) => {
    if (all.windows.length < 5) all.open(how % 2 ? 'speaker' : 'audience', addressOf(which));
  },
  next: toOne(({ store }) => store.act(walk(story, 'present', 1))),
  back: toOne(({ store }) => store.act(walk(story, 'present', -1))),
  jump: toOne(({ store }, how) => store.act(walkTo(story, 'present', how % stops))),
  layer: toOne(({ store }, how) => {
    const layer = story.layers[how % story.layers.length];
    if (layer) store.act(toggleLayer(story, layer.id));
  }),
  curtain: toOne(({ lesson }, how) => lesson.act(toggleCurtain(how % 2 ? 'black' : 'white'))),
  point: toOne(({ lesson }, how) => lesson.act(pointAt([how % 180, how % 90]))),
  draw: toOne(({ lesson }, how) => {
    lesson.act(beginStroke([how % 180, 0]));
    lesson.act(drawTo([how % 180, 1], [how % 180, 2]));
  }),
  undo: toOne(({ lesson }) => lesson.act(undoStroke)),
  start: toOne(({ lesson }, _, { now }) => lesson.act(startClock(now()))),
  hide: toOne((one) => {
    one.hidden = true;
  }),
  show: toOne((one) => {
    one.hidden = false;
  }),
  // Any message, not the oldest: they come in any order.
  deliver: toOne((one, how) => one.deliver(how % Math.max(1, one.inbox.length))),
  lose: toOne(({ inbox }, how) => void inbox.splice(how % Math.max(1, inbox.length), 1)),
  double: toOne(({ inbox }, how) => {
    const copy = inbox[how % Math.max(1, inbox.length)];
    if (copy) inbox.push(structuredClone(copy));
  }),
  close: toOne((one) => one.end('close')),
  crash: toOne((one) => one.end('crash')),
  reload: toOne((one, how, all) => {
    one.end(how % 2 ? 'close' : 'crash');
    all.open(one.role, one.address());
  }),
  wait: (all, _, how) => all.pass(how % 3000),
};

const addressOf = (stop: number) => (stop % 4 === 0 ? '#/present' : addressAt(stop));
function addressAt(stop: number): string {
  const { chapter, reveal } = stopsOf(story)[stop % stops] ?? {};
  return `#/present/${chapter?.id}${reveal ? `?step=${reveal}` : ''}`;
}

const happenings = (names: readonly string[]) =>
  fc.array(fc.record({ what: fc.constantFrom(...names), which: fc.nat(99), how: fc.nat(9999) }), {
    minLength: 1,
    maxLength: 60,
  });
const all = Object.keys(HAPPENINGS);

describe('the windows of a lesson', () => {
  it('agree once it is quiet, whatever happened and whatever was lost, doubled or late', () => {
    fc.assert(
      fc.property(happenings(all), (ones) => {
        const desk = computer();
        desk.open('audience', '#/present/question');
        desk.open('speaker', '#/present/question');
        for (const { what, which, how } of ones) HAPPENINGS[what]?.(desk, which, how);
        desk.quiet();
        const [first, ...others] = desk.windows.map(shown);
        for (const other of others) expect(other).toEqual(first);
        // Each address says what its window shows, so that it can be loaded again.
        for (const one of desk.windows) expect(urlText(story, viewOf(story, one.address()).view)).toBe(shown(one).hash);
        // And of the speakers' windows one leads.
        const speakers = desk.windows.filter(({ role }) => role === 'speaker');
        expect(speakers.filter(({ lesson }) => lesson.company.value.leads)).toHaveLength(Math.min(1, speakers.length));
      }),
      { numRuns: 300 },
    );
  });

  it('find the lesson as it was after any of them was loaded again', () => {
    // But for what was left on purpose, which is over; and a window whose word was lost with it has it in the browser’s storage.
    const arriving = all.filter((name) => name !== 'lose' && name !== 'leave');
    // Windows come and go no faster than one answers another: what two of them do before they know of each other is one's or the
    // other's.
    const coming = ['open', 'close', 'crash', 'reload'];
    fc.assert(
      fc.property(happenings(arriving), fc.nat(9), fc.boolean(), (ones, which, crash) => {
        const desk = computer();
        desk.open('audience', '#/present/question');
        desk.open('speaker', '#/present/question');
        desk.quiet();
        for (const { what, which: one, how } of ones) {
          if (coming.includes(what)) desk.quiet();
          HAPPENINGS[what]?.(desk, one, how);
          if (coming.includes(what)) desk.quiet();
        }
        desk.quiet();
        const one = desk.windows[which % Math.max(1, desk.windows.length)];
        if (!one) return;
        const before = shown(one);
        one.end(crash ? 'crash' : 'close');
        desk.open(one.role, one.address());
        desk.quiet();
        // Where nobody else was there to ask, nobody pointed either.
        const laser = desk.windows.length > 1 ? before.lesson.laser : undefined;
        for (const now of desk.windows.map(shown)) {
          expect(now).toEqual({ ...before, lesson: { ...before.lesson, laser } });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('hear of a step at once', () => {
    const desk = computer();
    const audience = desk.open('audience', '#/present/question');
    desk.quiet();
    const speaker = desk.open('speaker', '#/present');
    desk.quiet();
    speaker.store.act(walk(story, 'present', 1));
    desk.arrive();
    expect(stopAt(story, audience.store.view.value)).toBe(1);
    audience.store.act(walk(story, 'present', 1));
    desk.arrive();
    expect(stopAt(story, speaker.store.view.value)).toBe(2);
  });
});

/** A lesson of one window that has gone on for a while and is left on purpose. */
function leaveOne(desk: ReturnType<typeof computer>, address: string): void {
  const first = desk.open('audience', address);
  desk.quiet();
  first.lesson.act(startClock(desk.now()));
  first.lesson.leave();
  first.end('close');
}

describe('a window that is opened', () => {
  it('takes the place of the lesson that runs, whatever its own address says', () => {
    const desk = computer();
    const audience = desk.open('audience', '#/present/rupture');
    desk.quiet();
    audience.lesson.act(toggleCurtain('black'));
    const speaker = desk.open('speaker', '#/present/trade');
    desk.quiet();
    expect(shown(speaker)).toEqual(shown(audience));
    expect(speaker.address()).toBe('#/present/rupture');
    expect(speaker.lesson.lesson.value.curtain).toBe('black');
  });

  it.each([
    ['the same place', '#/present/rupture', 'black'],
    ['no place', '#/present', 'black'],
    ['another place', '#/present/trade', 'none'],
  ])('alone goes on with the last lesson where it asks for its place: %s', (_, address, curtain) => {
    const desk = computer();
    const first = desk.open('audience', '#/present/rupture');
    desk.quiet();
    first.lesson.act(toggleCurtain('black'));
    first.end('crash');
    const second = desk.open('audience', address);
    desk.quiet();
    expect(second.address()).toBe(address === '#/present' ? '#/present/rupture' : address);
    expect(second.lesson.lesson.value.curtain).toBe(curtain);
  });

  it.each([
    ['no place', '#/present'],
    ['the same place', '#/present/missiles?step=2'],
  ])('begins a new lesson after one that was left on purpose, also where it asks for its place: %s', (_, address) => {
    const desk = computer();
    leaveOne(desk, '#/present/missiles?step=2');
    const second = desk.open('audience', address);
    desk.quiet();
    expect(second.lesson.lesson.value).toEqual(NEW_LESSON);
    expect(stopAt(story, second.store.view.value)).toBe(address === '#/present' ? 0 : 6);
    // And that one goes on after a crash.
    second.lesson.act(toggleCurtain('black'));
    second.end('crash');
    expect(desk.open('audience', '#/present').lesson.lesson.value.curtain).toBe('black');
  });

  it('begins a new lesson in the window that has left one', () => {
    const desk = computer();
    leaveOne(desk, '#/present/rupture');
    const again = desk.open('audience', '#/present/rupture', true);
    desk.quiet();
    expect(again.lesson.lesson.value).toEqual(NEW_LESSON);
  });

  it('finds a lesson that the audience’s window has left while the speaker’s is there, and not after that', () => {
    const desk = computer();
    const audience = desk.open('audience', '#/present/rupture');
    const speaker = desk.open('speaker', '#/present/rupture');
    desk.quiet();
    speaker.lesson.act(startClock(desk.now()));
    desk.quiet();
    audience.lesson.leave();
    audience.end('close');
    desk.quiet();
    // What the teacher still does there changes nothing of that.
    speaker.lesson.act(toggleCurtain('black'));
    speaker.end('close');
    const reloaded = desk.open('speaker', speaker.address());
    desk.quiet();
    expect(reloaded.lesson.lesson.value.curtain).toBe('black');
    const joined = desk.open('audience', '#/present');
    desk.quiet();
    expect(joined.lesson.lesson.value.curtain).toBe('black');
    joined.lesson.leave();
    joined.end('close');
    reloaded.end('close');
    const after = desk.open('audience', '#/present');
    desk.quiet();
    expect(after.lesson.lesson.value).toEqual(NEW_LESSON);
  });

  it('goes on with the newest lesson, though an older one has come further', () => {
    const desk = computer();
    const older = desk.open('audience', '#/present/question');
    desk.quiet();
    for (let step = 0; step < 5; step++) older.store.act(walk(story, 'present', 1));
    older.end('crash');
    const newer = desk.open('audience', '#/present/trade');
    desk.quiet();
    newer.end('crash');
    expect(desk.open('audience', '#/present').address()).toBe('#/present/trade');
  });

  it('takes the lesson to the chapter that a person has just chosen to present in it', () => {
    const desk = computer();
    const speaker = desk.open('speaker', '#/present/rupture');
    desk.quiet();
    speaker.lesson.act(startClock(desk.now()));
    speaker.lesson.act(beginStroke([120, 30]));
    const audience = desk.open('audience', '#/present/trade', true);
    desk.quiet();
    expect(speaker.address()).toBe('#/present/trade');
    expect(shown(speaker)).toEqual(shown(audience));
    expect(audience.lesson.lesson.value).toMatchObject({ ink: [], clock: speaker.lesson.lesson.value.clock });
    expect(audience.lesson.lesson.value.clock.runningSince).toBeDefined();
  });

  it('finds the last of quick steps, though the browser crashed right after it', () => {
    const desk = computer();
    const first = desk.open('audience', '#/present/question');
    desk.quiet();
    for (let step = 0; step < 3; step++) first.store.act(walk(story, 'present', 1));
    first.lesson.act(toggleCurtain('black'));
    first.end('crash');
    const second = desk.open('audience', first.address());
    expect(second.lesson.lesson.value.curtain).toBe('black');
    expect(second.address()).toBe('#/present/summit');
  });

  it('does not go on with a lesson of another day', () => {
    const desk = computer();
    const first = desk.open('audience', '#/present/rupture');
    desk.quiet();
    first.lesson.act(toggleCurtain('black'));
    first.end('close');
    desk.pass(9 * 60 * 60 * 1000);
    expect(desk.open('audience', '#/present/rupture').lesson.lesson.value.curtain).toBe('none');
  });

  it('leads, if it is a speaker’s, until the earlier one takes over', () => {
    const desk = computer();
    const first = desk.open('speaker', '#/present/question');
    desk.quiet();
    const second = desk.open('speaker', '#/present/question');
    desk.quiet();
    const leading = () => [first, second].map(({ lesson }) => lesson.company.value.leads);
    expect(leading()).toEqual([false, true]);
    first.lesson.lead();
    desk.arrive();
    expect(leading()).toEqual([true, false]);
    first.end('crash');
    desk.quiet();
    expect(second.lesson.company.value).toMatchObject({ leads: true, speakers: 0 });
  });

  it('finds out, hidden as it is, that the window that led has gone', () => {
    const desk = computer();
    const hidden = desk.open('speaker', '#/present/question');
    const led = desk.open('speaker', '#/present/question');
    desk.open('audience', '#/present/question');
    desk.quiet();
    hidden.hidden = true;
    desk.quiet();
    led.end('crash');
    desk.quiet();
    expect(hidden.lesson.company.value.leads).toBe(true);
  });

  it('knows whether an audience is there, also a hidden one, and soon that it has gone', () => {
    const desk = computer();
    const speaker = desk.open('speaker', '#/present/question');
    const audience = desk.open('audience', '#/present/question');
    audience.hidden = true;
    for (let minute = 0; minute < 3; minute++) desk.quiet();
    expect(speaker.lesson.company.value).toMatchObject({ audiences: 1, screen: { width: 1000, height: 600 } });
    audience.end('crash');
    desk.quiet();
    expect(speaker.lesson.company.value.audiences).toBe(0);
  });
});

it('another chapter begins with a clean map, a reveal does not', () => {
  const desk = computer();
  const speaker = desk.open('speaker', '#/present/question');
  desk.quiet();
  speaker.lesson.act(beginStroke([120, 30]));
  speaker.store.act(walk(story, 'present', 1));
  expect(speaker.lesson.lesson.value.ink).toHaveLength(1);
  speaker.store.act(walkTo(story, 'present', 5));
  expect(speaker.lesson.lesson.value.ink).toHaveLength(0);
});
