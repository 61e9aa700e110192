import { type EventMark, MAX_LANES } from '../../story/timeline';
import type { Size } from '../../view/camera';

/** The part of the time axis that is seen, in its positions from 0 to 1. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

export const WHOLE: TimeWindow = { from: 0, to: 1 };
/** How many times the axis is as long at most as what is seen of it. */
const MOST_ZOOM = 8;

const widthOf = ({ from, to }: TimeWindow): number => to - from;
export const isWhole = (window: TimeWindow): boolean => widthOf(window) > 1 - 1e-9;
export const isClosest = (window: TimeWindow): boolean => widthOf(window) < 1 / MOST_ZOOM + 1e-9;

/** Seen so many times larger, with a position staying where it is. */
export function zoomed(window: TimeWindow, times: number, around: number): TimeWindow {
  const width = Math.min(1, Math.max(1 / MOST_ZOOM, widthOf(window) / times));
  const share = (around - window.from) / widthOf(window);
  return startingAt(around - share * width, width);
}

/** Moved along the axis, as far as it goes. `by` is a share of what is seen. */
export const moved = (window: TimeWindow, by: number): TimeWindow =>
  startingAt(window.from + by * widthOf(window), widthOf(window));

/** Moved no further than it takes to see a position, and a little around it. */
export function showing(window: TimeWindow, position: number): TimeWindow {
  const width = widthOf(window);
  const around = width * 0.08;
  if (position < window.from + around) return startingAt(position - around, width);
  if (position > window.to - around) return startingAt(position + around - width, width);
  return window;
}

function startingAt(start: number, width: number): TimeWindow {
  const from = Math.min(1 - width, Math.max(0, start));
  return { from, to: from + width };
}

/** Where in the window a position is: 0 at its left, 1 at its right. */
export const shareOf = (window: TimeWindow, position: number): number => (position - window.from) / widthOf(window);
/** The inverse of {@link shareOf}. */
export const positionAt = (window: TimeWindow, share: number): number => window.from + share * widthOf(window);

/** Half of what a day's disc takes, in px. */
const DISC = 4;

/**
 * The marks within `reach` px of a point, the nearest first. `size` is that of the lanes in px, the point is measured
 * from their upper left corner.
 */
export function marksAt(
  marks: readonly EventMark[],
  window: TimeWindow,
  size: Size,
  point: { readonly x: number; readonly y: number },
  reach: number,
): EventMark[] {
  const lane = size.height / MAX_LANES;
  const away = (mark: EventMark): number => {
    const [left, right] = [mark.from, mark.to].map((position) => shareOf(window, position) * size.width) as [
      number,
      number,
    ];
    const isDisc = mark.when.precision === 'day';
    const [from, to] = isDisc ? [(left + right) / 2 - DISC, (left + right) / 2 + DISC] : [left, right];
    const middle = size.height - (mark.lane + 0.5) * lane;
    const across = Math.max(0, from - point.x, point.x - to);
    const down = Math.max(0, Math.abs(point.y - middle) - lane / 2);
    return Math.hypot(across, down);
  };
  return marks
    .map((mark) => ({ mark, distance: away(mark) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance)
    .map(({ mark }) => mark);
}
