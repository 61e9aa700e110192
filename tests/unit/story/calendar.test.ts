import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import {
  compareDays,
  cut,
  dayOf,
  daysLater,
  FIRST_DAY,
  isDay,
  LAST_DAY,
  nextStart,
  numberOf,
} from '../../../src/story/calendar';
import { readDate } from '../../../src/story/edtf';
import type { Story } from '../../../src/story/format';
import { holdsOn } from '../../../src/story/questions';
import { timelineOf } from '../../../src/story/timeline/timeline';
import { en } from '../../../src/text/en';
import { openingStory } from './files';

/** Offsets from UTC at their extremes, and one that is not whole hours. */
const ZONES = [
  'UTC',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'America/St_Johns',
  'Asia/Pyongyang',
  'Africa/Monrovia',
];
const [FIRST, LAST] = [numberOf(FIRST_DAY), numberOf(LAST_DAY)];
const numbers = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  // Years around 0 and 100, which `Date.UTC` misreads.
  fc.integer({ min: numberOf('-0101-01-01'), max: numberOf('0101-01-01') }),
  fc.constantFrom(FIRST, LAST),
);
const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** The platform's own reckoning, in UTC, with the year set apart. */
function byDate(number: number): { year: number; month: number; day: number } {
  const date = new Date(number * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

describe('the calendar', () => {
  it('counts days as the platform does, for every year from −9999 to 9999', () => {
    fc.assert(
      fc.property(numbers, (number) => {
        const { year, month, day } = byDate(number);
        const text = dayOf(number);
        const padded = (value: number, length = 2) => String(Math.abs(value)).padStart(length, '0');
        expect(text).toBe(`${year < 0 ? '-' : ''}${padded(year, 4)}-${padded(month)}-${padded(day)}`);
        expect(isDay(text)).toBe(true);
        expect(numberOf(text)).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  it('never leaves its ends', () => {
    fc.assert(
      fc.property(numbers, fc.oneof(fc.integer(), fc.constantFrom(1, -1, 1e12, -1e12)), (number, days) => {
        const later = daysLater(dayOf(number), days);
        expect(isDay(later)).toBe(true);
        expect(compareDays(later, FIRST_DAY) >= 0 && compareDays(later, LAST_DAY) <= 0).toBe(true);
      }),
    );
    expect(daysLater('9999-12-31', 1)).toBe('9999-12-31');
  });

  it('orders days before the year 0 as well', () => {
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        expect(Math.sign(compareDays(dayOf(a), dayOf(b)))).toBe(Math.sign(a - b));
      }),
    );
  });

  it('goes on to the next month and year', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom('day' as const, 'month' as const, 'year' as const), (number, unit) => {
        const next = nextStart(number, unit);
        expect(next).toBeGreaterThan(number);
        fc.pre(next <= LAST);
        expect(cut(dayOf(next), unit)).not.toBe(cut(dayOf(number), unit));
        expect(cut(dayOf(next - 1), unit)).toBe(cut(dayOf(number), unit));
      }),
    );
  });

  it.each([
    '',
    '-0000-01-01',
    '10000-01-01',
    '+2026-01-01',
    '2026-02-30',
    '0100-02-29',
    '2026-1-5',
    '2026-01',
    '-44-03-15',
  ])('has no day “%s”', (text) => expect(isDay(text)).toBe(false));
});

describe('dates', () => {
  it('are told and placed the same at any offset from UTC', () => {
    const month = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
    fc.assert(
      fc.property(numbers, fc.constantFrom(...ZONES), (number, tz) => {
        process.env['TZ'] = tz;
        const { year, day } = byDate(number);
        const era = year <= 0 ? ' BCE' : year < 100 ? ' CE' : '';
        const told = `${day} ${month.format(number * 86_400_000)} ${year <= 0 ? 1 - year : year}${era}`;
        expect(en.date.edtf(dayOf(number))).toBe(told);
        expect(dayOf(numberOf(dayOf(number)))).toBe(dayOf(number));
        expect(en.timeline.span(dayOf(number), dayOf(number), 'year', true)).toBe(
          `${year <= 0 ? 1 - year : year}${era}`,
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['0079', '79 CE'],
    ['0079-08-24', '24 August 79 CE'],
    ['../0044', '44 CE or earlier'],
    ['0000', '1 BCE'],
    ['-0056', '57 BCE'],
    ['-0043-03-15', '15 March 44 BCE'],
    ['-0056~/0014', 'about 57 BCE to 14 CE'],
    ['9999', '9999'],
    ['0476', '476'],
    ['2025-10/..', 'October 2025 or later'],
    ['2025-10/', 'October 2025 or later (end not known)'],
    ['/1945', '1945 or earlier (start not known)'],
  ])('%s is told as %s', (date, words) => {
    expect(readDate(date)).toBeDefined();
    expect(en.date.edtf(date)).toBe(words);
  });

  it('with an open end go on', () => {
    for (const until of ['2025-10/..', '2025-10/']) expect(holdsOn({ until }, '2031-01-01')).toBe(true);
    expect(holdsOn({ until: '2025-10' }, '2031-01-01')).toBe(false);
    expect(holdsOn({ since: '-0056', until: '-0043' }, '-0050-06-01')).toBe(true);
    expect(holdsOn({ since: '-0056', until: '-0043' }, '-0030-06-01')).toBe(false);
    expect(holdsOn({ since: '-0056', until: '-0043' }, '-0060-06-01')).toBe(false);
  });
});

describe('the timeline', () => {
  const story = openingStory();
  const point = fc
    .tuple(numbers, fc.constantFrom('day' as const, 'month' as const, 'year' as const), fc.constantFrom('', '~', '?'))
    .map(([number, unit, mark]) => cut(dayOf(number), unit) + mark);
  const date = fc.oneof(
    point,
    point.map((text) => `${text}/..`),
    point.map((text) => `../${text}`),
    point.map((text) => `${text}/`),
    fc.tuple(point, point).map((pair) => pair.join('/')),
    fc.constantFrom('9999', '9999-12-31', '-9999', '-9999/9999', '0001-01-01/9999-12-31'),
  );

  it('of any dates has only days of the calendar, in order', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 8 }), (dates) => {
        const [event, relation] = [story.events[0], story.relations[0]];
        if (!event || !relation) throw new Error('The story has neither event nor relation');
        const read = dates.filter((one) => readDate(one));
        const dated: Story = {
          ...story,
          events: read.map((one) => ({ ...event, date: one })),
          relations: read.map((one) => ({ ...relation, until: one })),
        };
        const { scale, stops, marks } = timelineOf(dated);
        for (const day of [...stops, ...scale.stretches.flatMap(({ first, last }) => [first, last])])
          expect(isDay(day), day).toBe(true);
        expect([...stops].sort(compareDays)).toEqual(stops);
        for (const { from, to } of marks) expect(from >= 0 && to <= 1 + 1e-9 && to >= from).toBe(true);
      }),
    );
  });
});
