import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startClock } from '../../../src/present/lesson/clock';
import {
  beginStroke,
  drawTo,
  giveGuess,
  NEW_LESSON,
  pointAt,
  toggleCurtain,
  undoStroke,
} from '../../../src/present/lesson/lesson';
import { lessonStorageFor } from '../../../src/present/lesson/lesson-storage';
import { toggleLayer } from '../../../src/view/steps';
import { goToStop, moveByStops, stopIndex, stopsOf } from '../../../src/view/stops';
import { urlText, viewOf } from '../../../src/view/url';
import { openingStory } from '../story/files';
import { fakeComputer, memoryStorage } from './windows';

const story = openingStory();
const stops = stopsOf(story).length;
/** The stop of “#/present/missiles?step=2”. */
const LEFT_AT = stopsOf(story).findIndex(({ chapter, reveal }) => chapter.id === 'missiles' && reveal === 2);

function computer() {
  const storage = memoryStorage();
  const made = fakeComputer(
    story,
    lessonStorageFor(story.id, [() => storage], () => made.now()),
  );
  return made;
}

/** The state of the lesson that a window shows. */
const shown = ({ store, lesson }: ReturnType<typeof fakeComputer>['windows'][number]) => ({
  hash: urlText(story, store.view.value),
  lesson: lesson.lesson.value,
});

type Computer = ReturnType<typeof computer>;
type Happening = (computer: Computer, which: number, how: number) => void;
/** Applies an action to one of the windows, if there is any. */
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
  next: toOne(({ store }) => store.act(moveByStops(story, 'present', 1))),
  back: toOne(({ store }) => store.act(moveByStops(story, 'present', -1))),
  jump: toOne(({ store }, how) => store.act(goToStop(story, 'present', how % stops))),
  layer: toOne(({ store }, how) => {
    const layer = story.layers[how % story.layers.length];
    if (layer) store.act(toggleLayer(story, layer.id));
  }),
  curtain: toOne(({ lesson }, how) => lesson.act(toggleCurtain(how % 2 ? 'black' : 'white'))),
  guess: toOne(({ lesson }, how) => {
    const chapter = story.chapters[how % story.chapters.length];
    if (chapter) lesson.act(giveGuess(chapter.id, how % 3 ? [`${how % 5}`] : []));
  }),
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
  // Any message, not only the oldest: messages arrive in any order.
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

/** A speaker's window that was hidden while the one that led crashed, and was shown then. */
const FOUND = [
  { what: 'open', which: 0, how: 2697 },
  { what: 'hide', which: 10, how: 0 },
  { what: 'wait', which: 0, how: 1000 },
  { what: 'crash', which: 68, how: 0 },
  { what: 'crash', which: 0, how: 0 },
  { what: 'show', which: 0, how: 0 },
];

describe('the windows of a lesson', () => {
  it('agree in the end, with messages lost, doubled or late', () => {
    fc.assert(
      fc.property(happenings(all), (ones) => {
        const app = computer();
        app.open('audience', '#/present/question');
        app.open('speaker', '#/present/question');
        for (const { what, which, how } of ones) HAPPENINGS[what]?.(app, which, how);
        app.quiet();
        const [first, ...others] = app.windows.map(shown);
        for (const other of others) expect(other).toEqual(first);
        // Each address describes what its window shows, so that it can be reloaded.
        for (const one of app.windows) expect(urlText(story, viewOf(story, one.address()).view)).toBe(shown(one).hash);
        // If there are speaker windows, exactly one of them leads.
        const speakers = app.windows.filter(({ role }) => role === 'speaker');
        expect(speakers.filter(({ lesson }) => lesson.peers.value.leads)).toHaveLength(Math.min(1, speakers.length));
      }),
      { numRuns: 300, examples: [[FOUND]] },
    );
  });

  it('find the lesson unchanged after any of them was reloaded', () => {
    // Lessons that were left on purpose end, so 'leave' is excluded; a lost message is in storage, so 'lose' is too.
    const arriving = all.filter((name) => name !== 'lose' && name !== 'leave');
    // Windows open and close only after all messages have arrived: when two windows act before they know of each other, either
    // result is correct.
    const coming = ['open', 'close', 'crash', 'reload'];
    fc.assert(
      fc.property(happenings(arriving), fc.nat(9), fc.boolean(), (ones, which, crash) => {
        const app = computer();
        app.open('audience', '#/present/question');
        app.open('speaker', '#/present/question');
        app.quiet();
        for (const { what, which: one, how } of ones) {
          if (coming.includes(what)) app.quiet();
          HAPPENINGS[what]?.(app, one, how);
          if (coming.includes(what)) app.quiet();
        }
        app.quiet();
        const one = app.windows[which % Math.max(1, app.windows.length)];
        fc.pre(one !== undefined);
        const before = shown(one);
        one.end(crash ? 'crash' : 'close');
        app.open(one.role, one.address());
        app.quiet();
        // The laser pointer and the guesses are not stored, so they are lost if no other window is open.
        const unstored = app.windows.length > 1 ? {} : { laser: undefined, guesses: undefined };
        for (const now of app.windows.map(shown)) {
          expect(now).toEqual({ ...before, lesson: { ...before.lesson, ...unstored } });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('receive a step at once', () => {
    const app = computer();
    const audience = app.open('audience', '#/present/question');
    app.quiet();
    const speaker = app.open('speaker', '#/present');
    app.quiet();
    speaker.store.act(moveByStops(story, 'present', 1));
    app.arrive();
    expect(stopIndex(story, audience.store.view.value)).toBe(1);
    audience.store.act(moveByStops(story, 'present', 1));
    app.arrive();
    expect(stopIndex(story, speaker.store.view.value)).toBe(2);
  });
});

/** A lesson in one window that runs for a while and is then left on purpose. */
function leaveOne(app: ReturnType<typeof computer>, address: string): void {
  const first = app.open('audience', address);
  app.quiet();
  first.lesson.act(startClock(app.now()));
  first.lesson.leave();
  first.end('close');
}

describe('a window that is opened', () => {
  it('uses the stop of the running lesson, not the one in its own address', () => {
    const app = computer();
    const audience = app.open('audience', '#/present/rupture');
    app.quiet();
    audience.lesson.act(toggleCurtain('black'));
    const speaker = app.open('speaker', '#/present/trade');
    app.quiet();
    expect(shown(speaker)).toEqual(shown(audience));
    expect(speaker.address()).toBe('#/present/rupture');
    expect(speaker.lesson.lesson.value.curtain).toBe('black');
  });

  it.each([
    ['the same place', '#/present/rupture', 'black'],
    ['no place', '#/present', 'black'],
    ['another place', '#/present/trade', 'none'],
  ])('without another window, continues the last lesson, with an address that names %s', (_, address, curtain) => {
    const app = computer();
    const first = app.open('audience', '#/present/rupture');
    app.quiet();
    first.lesson.act(toggleCurtain('black'));
    first.end('crash');
    const second = app.open('audience', address);
    app.quiet();
    expect(second.address()).toBe(address === '#/present' ? '#/present/rupture' : address);
    expect(second.lesson.lesson.value.curtain).toBe(curtain);
  });

  it.each([
    ['no place', '#/present'],
    ['the same place', '#/present/missiles?step=2'],
  ])('begins a new lesson after one that was left on purpose, with an address that names %s', (_, address) => {
    const app = computer();
    leaveOne(app, '#/present/missiles?step=2');
    const second = app.open('audience', address);
    app.quiet();
    expect(second.lesson.lesson.value).toEqual(NEW_LESSON);
    expect(stopIndex(story, second.store.view.value)).toBe(address === '#/present' ? 0 : LEFT_AT);
    // The new lesson continues after a crash.
    second.lesson.act(toggleCurtain('black'));
    second.end('crash');
    expect(app.open('audience', '#/present').lesson.lesson.value.curtain).toBe('black');
  });

  it('begins a new lesson in the window that has left one', () => {
    const app = computer();
    leaveOne(app, '#/present/rupture');
    const again = app.open('audience', '#/present/rupture', true);
    app.quiet();
    expect(again.lesson.lesson.value).toEqual(NEW_LESSON);
  });

  it('finds a lesson that the audience’s window has left while the speaker’s is there, and not after that', () => {
    const app = computer();
    const audience = app.open('audience', '#/present/rupture');
    const speaker = app.open('speaker', '#/present/rupture');
    app.quiet();
    speaker.lesson.act(startClock(app.now()));
    app.quiet();
    audience.lesson.leave();
    audience.end('close');
    app.quiet();
    // Later actions of the teacher there do not change that.
    speaker.lesson.act(toggleCurtain('black'));
    speaker.end('close');
    const reloaded = app.open('speaker', speaker.address());
    app.quiet();
    expect(reloaded.lesson.lesson.value.curtain).toBe('black');
    const joined = app.open('audience', '#/present');
    app.quiet();
    expect(joined.lesson.lesson.value.curtain).toBe('black');
    joined.lesson.leave();
    joined.end('close');
    reloaded.end('close');
    const after = app.open('audience', '#/present');
    app.quiet();
    expect(after.lesson.lesson.value).toEqual(NEW_LESSON);
  });

  it('continues with the newest lesson, although an older one is at a later stop', () => {
    const app = computer();
    const older = app.open('audience', '#/present/question');
    app.quiet();
    for (let step = 0; step < 5; step++) older.store.act(moveByStops(story, 'present', 1));
    older.end('crash');
    const newer = app.open('audience', '#/present/trade');
    app.quiet();
    newer.end('crash');
    expect(app.open('audience', '#/present').address()).toBe('#/present/trade');
  });

  it('moves the lesson to the chapter that the user has just chosen in it', () => {
    const app = computer();
    const speaker = app.open('speaker', '#/present/rupture');
    app.quiet();
    speaker.lesson.act(startClock(app.now()));
    speaker.lesson.act(beginStroke([120, 30]));
    const audience = app.open('audience', '#/present/trade', true);
    app.quiet();
    expect(speaker.address()).toBe('#/present/trade');
    expect(shown(speaker)).toEqual(shown(audience));
    expect(audience.lesson.lesson.value).toMatchObject({ ink: [], clock: speaker.lesson.lesson.value.clock });
    expect(audience.lesson.lesson.value.clock.runningSince).toBeDefined();
  });

  it('restores the last of several quick steps, even if the browser crashed right after it', () => {
    const app = computer();
    const first = app.open('audience', '#/present/question');
    app.quiet();
    for (let step = 0; step < 3; step++) first.store.act(moveByStops(story, 'present', 1));
    first.lesson.act(toggleCurtain('black'));
    first.end('crash');
    const second = app.open('audience', first.address());
    expect(second.lesson.lesson.value.curtain).toBe('black');
    expect(second.address()).toBe('#/present/summit');
  });

  it('does not continue a lesson of another day', () => {
    const app = computer();
    const first = app.open('audience', '#/present/rupture');
    app.quiet();
    first.lesson.act(toggleCurtain('black'));
    first.end('close');
    app.pass(9 * 60 * 60 * 1000);
    expect(app.open('audience', '#/present/rupture').lesson.lesson.value.curtain).toBe('none');
  });

  it('leads, if it is a speaker’s, until the earlier one takes over', () => {
    const app = computer();
    const first = app.open('speaker', '#/present/question');
    app.quiet();
    const second = app.open('speaker', '#/present/question');
    app.quiet();
    const leading = () => [first, second].map(({ lesson }) => lesson.peers.value.leads);
    expect(leading()).toEqual([false, true]);
    first.lesson.lead();
    app.arrive();
    expect(leading()).toEqual([true, false]);
    first.end('crash');
    app.quiet();
    expect(second.lesson.peers.value).toMatchObject({ leads: true, speakers: 0 });
  });

  it('notices while it is hidden that the leading window has closed', () => {
    const app = computer();
    const hidden = app.open('speaker', '#/present/question');
    const led = app.open('speaker', '#/present/question');
    app.open('audience', '#/present/question');
    app.quiet();
    hidden.hidden = true;
    app.quiet();
    led.end('crash');
    app.quiet();
    expect(hidden.lesson.peers.value.leads).toBe(true);
  });

  it('knows whether an audience window is open, also a hidden one, and soon when it has closed', () => {
    const app = computer();
    const speaker = app.open('speaker', '#/present/question');
    const audience = app.open('audience', '#/present/question');
    audience.hidden = true;
    for (let minute = 0; minute < 3; minute++) app.quiet();
    expect(speaker.lesson.peers.value).toMatchObject({ audiences: 1, screen: { width: 1000, height: 600 } });
    audience.end('crash');
    app.quiet();
    expect(speaker.lesson.peers.value.audiences).toBe(0);
  });
});

it('another chapter begins with a clean map, a reveal does not', () => {
  const app = computer();
  const speaker = app.open('speaker', '#/present/question');
  app.quiet();
  speaker.lesson.act(beginStroke([120, 30]));
  speaker.store.act(moveByStops(story, 'present', 1));
  expect(speaker.lesson.lesson.value.ink).toHaveLength(1);
  speaker.store.act(goToStop(story, 'present', 5));
  expect(speaker.lesson.lesson.value.ink).toHaveLength(0);
});
