import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysLater } from '../../../src/story/calendar';
import { type DateSpan, readDate } from '../../../src/story/edtf';
import { timeScale } from '../../../src/story/timeline/time-scale';

const span = (text: string): DateSpan => {
  const read = readDate(text);
  if (!read) throw new Error(`${text} is no date`);
  return read;
};
const day = fc
  .date({ min: new Date('0050-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
/** Dates as a story has them: of any precision, many of them close together. */
const dates = fc
  .array(
    fc.tuple(
      fc.oneof(
        day,
        fc.integer({ min: 0, max: 400 }).map((days) => daysLater('2025-01-01', days)),
      ),
      fc.constantFrom(4, 7, 10),
      fc.constantFrom('', '~', '?', '%'),
    ),
    { maxLength: 30 },
  )
  .map((all) => all.map(([text, precision, mark]) => span(text.slice(0, precision) + mark)));
/** The story's own date, of any precision. */
const ownDate = fc
  .tuple(day, fc.constantFrom(4, 7, 10), fc.constantFrom('', '~', '?', '%'))
  .map(([text, precision, mark]) => span(text.slice(0, precision) + mark));
const axis = fc.tuple(dates, ownDate).map(([all, own]) => ({ all, own, scale: timeScale(all, own) }));

describe('a time axis of any dates', () => {
  test('goes from 0 to 1 in stretches that do not overlap, with breaks where time is left out', () => {
    fc.assert(
      fc.property(axis, ({ scale: { stretches, breaks } }) => {
        expect(stretches[0]?.from).toBe(0);
        expect(stretches.at(-1)?.to).toBeCloseTo(1, 9);
        for (const { first, last, from, to } of stretches) {
          expect(first <= last).toBe(true);
          expect(to).toBeGreaterThan(from);
        }
        stretches.slice(1).forEach((stretch, i) => {
          const before = stretches[i];
          if (!before) throw new Error('There is one before');
          expect(before.last < stretch.first).toBe(true);
          const leavesOut = daysLater(before.last, 1) !== stretch.first;
          expect(breaks.some(({ from, to }) => from === before.to && to === stretch.from)).toBe(leavesOut);
        });
      }),
    );
  });

  test('puts a later day further on, wherever it is', () => {
    fc.assert(
      fc.property(axis, day, day, ({ scale }, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(scale.startOf(early)).toBeLessThanOrEqual(scale.startOf(late));
        const [first, last] = [scale.stretches[0]?.first ?? '', scale.stretches.at(-1)?.last ?? ''];
        if (early < late && early >= first && late <= last) {
          expect(scale.startOf(early)).toBeLessThan(scale.startOf(late));
        }
        for (const one of [a, b]) {
          expect(scale.startOf(one)).toBeGreaterThanOrEqual(0);
          expect(scale.endOf(one)).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });

  test('has an inverse: from a position to its day, and in a break to the nearest day', () => {
    fc.assert(
      fc.property(axis, fc.integer({ min: 0, max: 1000 }), ({ scale }, thousandths) => {
        const share = thousandths / 1000;
        for (const { first, last } of scale.stretches) {
          for (const one of [first, last]) {
            expect(scale.dayAt(scale.startOf(one))).toBe(one);
            expect(scale.dayAt(scale.middleOf(one))).toBe(one);
          }
        }
        const found = scale.dayAt(share);
        expect(scale.stretches.some(({ first, last }) => first <= found && found <= last)).toBe(true);
        const inBreak = scale.breaks.find(({ from, to }) => from < share && share < to);
        if (!inBreak) {
          expect(scale.startOf(found)).toBeLessThanOrEqual(share + 1e-6);
          expect(scale.endOf(found)).toBeGreaterThanOrEqual(share - 1e-6);
        }
      }),
    );
  });

  test('has every day that something is dated by, and ends with the last beginning', () => {
    fc.assert(
      fc.property(axis, ({ all, own, scale: { stretches } }) => {
        const isShown = (one: string) => stretches.some(({ first, last }) => first <= one && one <= last);
        for (const { precision, earliest } of [own, ...all])
          if (precision === 'day') expect(isShown(earliest)).toBe(true);
        const beginnings = all.map(({ earliest }) => earliest);
        const end = stretches.at(-1)?.last ?? '';
        expect(end <= ([own.latest, ...beginnings].sort().at(-1) ?? '')).toBe(true);
        expect(end >= ([own.earliest, ...beginnings].sort().at(-1) ?? '')).toBe(true);
      }),
    );
  });

  test('shows a story’s own date as that of an event: no day is made of a month', () => {
    fc.assert(
      fc.property(ownDate, (own) => {
        expect(timeScale([], own)).toMatchObject({
          stretches: [{ unit: own.precision, first: own.earliest, last: own.latest, from: 0, to: 1 }],
        });
      }),
    );
    const { stretches } = timeScale([span('1917-02-01')], span('1917-01'));
    expect(stretches.map(({ unit, first, last }) => `${unit} ${first} ${last}`)).toEqual([
      'month 1917-01-01 1917-01-31',
      'day 1917-02-01 1917-02-01',
    ]);
  });
});

describe('dates that are close together', () => {
  const of = (...texts: string[]) =>
    timeScale(texts.map(span), span('2026-01-06')).stretches.map(({ unit, first, last }) => `${unit} ${first} ${last}`);

  test('is one stretch: days with days, months with months', () => {
    expect(of('2026-01-03', '2026-01-04')).toEqual(['day 2026-01-03 2026-01-06']);
    expect(of('2025-06', '2025-08')).toEqual(['month 2025-06-01 2025-08-31', 'day 2026-01-06 2026-01-06']);
    expect(of('2025-06', '2025-11')).toHaveLength(3);
  });

  test('gives no stretch to a year or a month in which something finer is dated', () => {
    expect(of('2025', '2025-06', '2025-06-14')).toEqual(['day 2025-06-14 2025-06-14', 'day 2026-01-06 2026-01-06']);
  });

  test('reaches to where a coarser date begins near by', () => {
    expect(of('2026', '2026-01-04')).toEqual(['day 2026-01-01 2026-01-06']);
  });

  test('has a day wider than a day of a month, and a year not wider than its months would be', () => {
    const { startOf, endOf } = timeScale([span('1945'), span('2025-11'), span('2026-01-05')], span('2026-01-06'));
    const widthOf = (first: string, last = first) => endOf(last) - startOf(first);
    expect(widthOf('2026-01-05')).toBeGreaterThan(10 * widthOf('2025-11-15'));
    expect(widthOf('1945-01-01', '1945-12-31')).toBeCloseTo(widthOf('2025-11-01', '2025-11-30'), 1);
  });
});
