import { widthOf } from '../../composition/label-text';
import { cut, dayOf, nextStart, numberOf } from '../../story/calendar';
import type { Stretch, TimeScale } from '../../story/timeline/time-scale';
import type { Messages } from '../../text/catalog';
import { isWhole, shareOf, type TimeWindow } from './timeline-window';

/** A label under the axis, in the middle of what it names. */
interface AxisLabel {
  readonly text: string;
  /** A position on the axis. */
  readonly at: number;
}

/** Px between two labels. */
const LABEL_GAP = 6;

/**
 * Leaves out labels that would touch another one, the shortest stretches first. `em`: px of an em of the labels, in the user's type.
 * Before it is known, all labels stay.
 */
function withoutCollisions<Label extends AxisLabel & { readonly share: number }>(
  labels: readonly Label[],
  window: TimeWindow,
  width: number,
  em: number,
): Label[] {
  if (width === 0 || em === 0) return [...labels];
  const extent = ({ at, text }: AxisLabel) => {
    const [middle, half] = [shareOf(window, at) * width, (widthOf(text) * em + LABEL_GAP) / 2];
    return [middle - half, middle + half] as const;
  };
  const kept: Label[] = [];
  for (const label of [...labels].sort((a, b) => b.share - a.share)) {
    const [from, to] = extent(label);
    if (kept.map(extent).every(([start, end]) => to <= start || end <= from)) kept.push(label);
  }
  return labels.filter((label) => kept.includes(label));
}

/** Px that the label of one day, month or year needs, with space around it. */
const ROOM = { day: 56, month: 76, year: 52 };
/** A stretch with more units than this has no tick for each. */
const MAX_TICKS = 62;

/** Returns the units of a stretch with their first and last days, clipped to the stretch. */
function unitsOf({ unit, first, last }: Stretch): { first: string; last: string }[] {
  const units: { first: string; last: string }[] = [];
  const end = numberOf(last);
  for (let day = numberOf(first); day <= end && units.length <= MAX_TICKS; ) {
    const next = nextStart(day, unit);
    units.push({ first: dayOf(day), last: dayOf(Math.min(end, next - 1)) });
    day = next;
  }
  return units;
}

/** Returns the positions at which a unit begins or a stretch ends. */
export function axisTicks(scale: TimeScale): number[] {
  const all = scale.stretches.flatMap((stretch) => {
    const units = unitsOf(stretch);
    const starts = units.length > MAX_TICKS ? [stretch.from] : units.map(({ first }) => scale.startOf(first));
    return [...starts, stretch.to];
  });
  return [...new Set(all)];
}

/**
 * Returns the labels under the axis: one for each stretch, in the middle of its visible part. When zoomed in, one for each
 * day, month or year if there is room. A year that the stretch before has in its label is not repeated.
 */
export function axisLabels(
  scale: TimeScale,
  window: TimeWindow,
  width: number,
  em: number,
  { timeline }: Messages,
): AxisLabel[] {
  const labels = scale.stretches.flatMap((stretch, i) => {
    const [from, to] = [Math.max(stretch.from, window.from), Math.min(stretch.to, window.to)];
    if (from >= to) return [];
    const units = unitsOf(stretch);
    const each = ((shareOf(window, stretch.to) - shareOf(window, stretch.from)) / units.length) * width;
    if (!isWhole(window) && each >= ROOM[stretch.unit]) {
      return units
        .map(({ first, last }) => ({
          text: timeline.span(first, last, stretch.unit, stretch.unit !== 'day'),
          at: (scale.startOf(first) + scale.endOf(last)) / 2,
          share: to - from,
        }))
        .filter(({ at }) => at > window.from && at < window.to);
    }
    const labelledYear = isWhole(window) ? cut(scale.stretches[i - 1]?.last ?? '', 'year') : undefined;
    const withYear =
      labelledYear === undefined ||
      labelledYear !== cut(stretch.first, 'year') ||
      labelledYear !== cut(stretch.last, 'year');
    const text = timeline.span(stretch.first, stretch.last, stretch.unit, withYear);
    return [{ text, at: (from + to) / 2, share: to - from }];
  });
  return withoutCollisions(labels, window, width, em);
}
