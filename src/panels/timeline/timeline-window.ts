import { type EventMark, MAX_LANES } from '../../story/timeline/timeline';
import type { Size } from '../../view/camera';

/** The visible part of the time axis, in positions from 0 to 1. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

export const WHOLE: TimeWindow = { from: 0, to: 1 };
/** The largest zoom factor: the axis is at most this many times as long as its visible part. */
const MAX_ZOOM = 8;

const widthOf = ({ from, to }: TimeWindow): number => to - from;
export const isWhole = (window: TimeWindow): boolean => widthOf(window) > 1 - 1e-9;
export const isClosest = (window: TimeWindow): boolean => widthOf(window) < 1 / MAX_ZOOM + 1e-9;

/** Returns a window that shows the axis `times` larger, while the position `anchor` stays at the same place. */
export function zoomed(window: TimeWindow, times: number, anchor: number): TimeWindow {
  const width = Math.min(1, Math.max(1 / MAX_ZOOM, widthOf(window) / times));
  const share = (anchor - window.from) / widthOf(window);
  return startingAt(anchor - share * width, width);
}

/** Returns a window moved along the axis, up to its ends. `by` is a share of the visible part. */
export const panned = (window: TimeWindow, by: number): TimeWindow =>
  startingAt(window.from + by * widthOf(window), widthOf(window));

/** Returns a window moved as little as possible to show a position and a margin around it. */
export function pannedTo(window: TimeWindow, position: number): TimeWindow {
  const width = widthOf(window);
  const margin = width * 0.08;
  if (position < window.from + margin) return startingAt(position - margin, width);
  if (position > window.to - margin) return startingAt(position + margin - width, width);
  return window;
}

function startingAt(start: number, width: number): TimeWindow {
  const from = Math.min(1 - width, Math.max(0, start));
  return { from, to: from + width };
}

/** Returns where in the window a position is: 0 at its left, 1 at its right. */
export const shareOf = (window: TimeWindow, position: number): number => (position - window.from) / widthOf(window);
/** The inverse of {@link shareOf}. */
export const positionAt = (window: TimeWindow, share: number): number => window.from + share * widthOf(window);

/** Radius of a day's disc in px. */
const DISC_RADIUS = 4;

/**
 * Returns the marks within `reach` px of a point, the nearest first. `size` is that of the lanes in px; the point is in px
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
  const distanceTo = (mark: EventMark): number => {
    const [left, right] = [mark.from, mark.to].map((position) => shareOf(window, position) * size.width) as [
      number,
      number,
    ];
    const isDisc = mark.when.precision === 'day';
    const [from, to] = isDisc ? [(left + right) / 2 - DISC_RADIUS, (left + right) / 2 + DISC_RADIUS] : [left, right];
    const middle = size.height - (mark.lane + 0.5) * lane;
    const dx = Math.max(0, from - point.x, point.x - to);
    const dy = Math.max(0, Math.abs(point.y - middle) - lane / 2);
    return Math.hypot(dx, dy);
  };
  return marks
    .map((mark) => ({ mark, distance: distanceTo(mark) }))
    .filter(({ distance }) => distance <= reach)
    .sort((a, b) => a.distance - b.distance)
    .map(({ mark }) => mark);
}
