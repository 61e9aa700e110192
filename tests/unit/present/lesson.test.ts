import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginClock,
  durationText,
  elapsed,
  paceOf,
  pauseClock,
  plan,
  resetClock,
  startClock,
} from '../../../src/present/lesson/clock';
import {
  beginStroke,
  clearInk,
  drawTo,
  liftCurtain,
  MAX_POINTS,
  MAX_STROKES,
  NEW_LESSON,
  type Position,
  pointAt,
  toggleCurtain,
  undoStroke,
} from '../../../src/present/lesson/lesson';

const MINUTE = 60_000;
const start = 1_800_000_000_000;

describe('the clock', () => {
  it('counts while it runs, and continues from there after a pause', () => {
    const begun = startClock(start)(NEW_LESSON);
    expect(elapsed(begun.clock, start + 90_000)).toBe(90_000);
    const paused = pauseClock(start + 90_000)(begun);
    expect(elapsed(paused.clock, start + 500_000)).toBe(90_000);
    const again = startClock(start + 500_000)(paused);
    expect(elapsed(again.clock, start + 510_000)).toBe(100_000);
  });

  it('is reset to zero, and then runs or stays paused as before', () => {
    const begun = startClock(start)(NEW_LESSON);
    expect(elapsed(resetClock(start + MINUTE)(begun).clock, start + 2 * MINUTE)).toBe(MINUTE);
    const paused = pauseClock(start + MINUTE)(begun);
    expect(elapsed(resetClock(start + MINUTE)(paused).clock, start + 2 * MINUTE)).toBe(0);
  });

  it('starts by itself once, and not again after a pause', () => {
    const begun = beginClock(start)(NEW_LESSON);
    expect(elapsed(begun.clock, start + 90_000)).toBe(90_000);
    expect(beginClock(start + 90_000)(begun)).toBe(begun);
    const paused = pauseClock(start + 90_000)(begun);
    expect(beginClock(start + 95_000)(paused)).toBe(paused);
  });

  it('never runs backwards, with any steps and with any jump of the computer’s clock', () => {
    const steps = [startClock, pauseClock, resetClock];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(2), fc.nat(9999)), { maxLength: 20 }), fc.nat(9999), (all, now) => {
        const lesson = all.reduce((before, [which, at]) => (steps[which] ?? startClock)(at)(before), NEW_LESSON);
        expect(elapsed(lesson.clock, now)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('accepts only a planned length in whole minutes', () => {
    const planned = (minutes: number) => plan(minutes)(NEW_LESSON).clock.planned;
    expect([planned(45), planned(7.6), planned(0), planned(9999), planned(Number.NaN)]).toEqual([45, 8, 1, 240, 15]);
    expect(plan(15)(NEW_LESSON)).toBe(NEW_LESSON);
  });

  it('is written as minutes, with hours when there are any', () => {
    expect([0, 59_999, 187_000, 3_729_000].map(durationText)).toEqual(['0:00', '0:59', '3:07', '1:02:09']);
  });
});

describe('the pace', () => {
  /** Of 20 stops in 40 minutes: two minutes a stop. */
  const pace = (stop: number, minutes: number) =>
    paceOf({ before: minutes * MINUTE, runningSince: undefined, planned: 40 }, stop, 20, start);

  it('waits until the clock has been started', () => {
    expect(pace(7, 0)).toEqual({ kind: 'waiting' });
    expect(paceOf(startClock(start)(NEW_LESSON).clock, 0, 20, start)).toEqual({ kind: 'on' });
  });

  it('is on time while a stop has its even share of the plan', () => {
    expect([0.1, 1, 2, 2.9].map((minutes) => pace(0, minutes).kind)).toEqual(['on', 'on', 'on', 'on']);
    expect([10, 11, 12].map((minutes) => pace(5, minutes).kind)).toEqual(['on', 'on', 'on']);
  });

  it('is behind or ahead by the whole minutes beyond that share', () => {
    expect(pace(0, 3)).toEqual({ kind: 'behind', minutes: 1 });
    expect(pace(0, 4.5)).toEqual({ kind: 'behind', minutes: 2 });
    expect(pace(5, 8.5)).toEqual({ kind: 'ahead', minutes: 1 });
    expect(pace(19, 45)).toEqual({ kind: 'behind', minutes: 5 });
  });
});

describe('the curtain', () => {
  it('is opened and closed by the same key, and changed by the other', () => {
    const black = toggleCurtain('black')(NEW_LESSON);
    expect(black.curtain).toBe('black');
    expect(toggleCurtain('white')(black).curtain).toBe('white');
    expect(toggleCurtain('black')(black).curtain).toBe('none');
    expect(liftCurtain(black).curtain).toBe('none');
    expect(liftCurtain(NEW_LESSON)).toBe(NEW_LESSON);
  });
});

describe('the pen', () => {
  const position = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -85, max: 85, noNaN: true }),
  );

  it('undoes the last stroke, then the one before', () => {
    const [first, second] = [beginStroke([120, 30]), beginStroke([130, 40])];
    const drawn = drawTo([131, 41])(second(drawTo([121, 31])(first(NEW_LESSON))));
    expect(drawn.ink).toEqual([
      [
        [120, 30],
        [121, 31],
      ],
      [
        [130, 40],
        [131, 41],
      ],
    ]);
    expect(undoStroke(drawn).ink).toEqual(drawn.ink.slice(0, 1));
    expect(undoStroke(undoStroke(undoStroke(drawn))).ink).toEqual([]);
    expect(clearInk(drawn).ink).toEqual([]);
    expect(clearInk(NEW_LESSON)).toBe(NEW_LESSON);
  });

  it('can always draw more, in a message of limited size', () => {
    fc.assert(
      fc.property(fc.array(fc.array(position, { minLength: 1, maxLength: 12 }), { maxLength: 90 }), (strokes) => {
        const drawn = strokes.reduce((lesson, [from = [0, 0], ...to]) => {
          const long: Position[] = Array.from({ length: 40 }, () => to).flat();
          return drawTo(...long)(beginStroke(from)(lesson));
        }, NEW_LESSON);
        expect(drawn.ink.length).toBe(Math.min(MAX_STROKES, strokes.length));
        for (const stroke of drawn.ink) expect(stroke.length).toBeLessThanOrEqual(MAX_POINTS);
      }),
      { numRuns: 30 },
    );
  });

  it('retains both ends of a stroke that is thinned', () => {
    const long = Array.from({ length: 1001 }, (_, i): Position => [i / 10, 0]);
    const [stroke] = drawTo(...long)(beginStroke([0, 50])(NEW_LESSON)).ink;
    expect(stroke?.at(0)).toEqual([0, 50]);
    expect(stroke?.at(-1)).toEqual([100, 0]);
  });

  it('changes nothing where the pointer does not move', () => {
    expect(pointAt(undefined)(NEW_LESSON)).toBe(NEW_LESSON);
    expect(drawTo([1, 2])(NEW_LESSON)).toBe(NEW_LESSON);
    expect(pointAt([120.123456789, 30])(NEW_LESSON).laser).toEqual([120.12346, 30]);
  });
});
