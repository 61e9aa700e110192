import type { Stretch, TimeScale } from '../../story/time-scale';
import { daysLater } from '../../story/time-scale';
import type { Messages } from '../../text/catalog';
import { isWhole, shareOf, type TimeWindow } from './timeline-window';

/** Px that the name of one day, month or year takes, with space around it. */
const ROOM = { day: 56, month: 76, year: 52 };
/** A stretch of more units than this has no tick for each. */
const MOST_TICKS = 62;

/** Where the units of a stretch begin, each with its last day; cut off where the stretch begins or ends within one. */
function unitsOf({ unit, first, last }: Stretch): { first: string; last: string }[] {
  const units: { first: string; last: string }[] = [];
  for (let day = first; day <= last && units.length <= MOST_TICKS; ) {
    const next = unit === 'day' ? daysLater(day, 1) : nextUnit(day, unit);
    units.push({ first: day, last: next > last ? last : daysLater(next, -1) });
    day = next;
  }
  return units;
}

/** The first day of the month or year after the one that a day lies in. */
function nextUnit(day: string, unit: 'month' | 'year'): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const months = year * 12 + (unit === 'year' ? 12 : month);
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

/** The positions at which a day, month or year of a stretch begins, and those at which a stretch ends. */
export function axisTicks(scale: TimeScale): number[] {
  const all = scale.stretches.flatMap((stretch) => {
    const units = unitsOf(stretch);
    const starts = units.length > MOST_TICKS ? [stretch.from] : units.map(({ first }) => scale.startOf(first));
    return [...starts, stretch.to];
  });
  return [...new Set(all)];
}

/**
 * What is written under the axis: a line for each stretch, in the middle of what is seen of it. Seen larger, each of its
 * days, months or years has one where there is room. A year that the stretch before has named is not said again.
 */
export function axisLabels(
  scale: TimeScale,
  window: TimeWindow,
  width: number,
  { timeline }: Messages,
): { text: string; at: number }[] {
  return scale.stretches.flatMap((stretch, i) => {
    const [from, to] = [Math.max(stretch.from, window.from), Math.min(stretch.to, window.to)];
    if (from >= to) return [];
    const units = unitsOf(stretch);
    const each = ((shareOf(window, stretch.to) - shareOf(window, stretch.from)) / units.length) * width;
    if (!isWhole(window) && each >= ROOM[stretch.unit]) {
      return units
        .map(({ first, last }) => ({
          text: timeline.span(first, last, stretch.unit, stretch.unit !== 'day'),
          at: (scale.startOf(first) + scale.endOf(last)) / 2,
        }))
        .filter(({ at }) => at > window.from && at < window.to);
    }
    const saidYear = isWhole(window) ? scale.stretches[i - 1]?.last.slice(0, 4) : undefined;
    const withYear =
      saidYear === undefined || saidYear !== stretch.first.slice(0, 4) || saidYear !== stretch.last.slice(0, 4);
    return [{ text: timeline.span(stretch.first, stretch.last, stretch.unit, withYear), at: (from + to) / 2 }];
  });
}
