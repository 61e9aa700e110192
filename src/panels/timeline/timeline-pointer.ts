import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { eventEntity, sameEntity } from '../../parts/naming/naming';
import type { StoryEvent } from '../../story/format';
import type { EventMark } from '../../story/timeline/timeline';
import { hovered } from '../../view/focus';
import type { SliderProps } from './slider-props';
import { isWhole, marksAt, panned, positionAt, type TimeWindow, zoomed } from './timeline-window';

/** Px that a pointer must move to drag the date; less is a press. */
const MIN_DRAG = 4;
/** Px around a mark in which a pointer still hits it. */
const REACH = { mouse: 5, touch: 22 };
/** A drag that ends more than this many px beyond the axis' end means all dates. */
const BEYOND = 8;
/** Zoom factor per px of a wheel's movement. */
const WHEEL_ZOOM = 1.004;

/** Whether two marks are drawn at the same point: there are more on a day than the timeline has rows for. */
const coincide = (a: EventMark, b: EventMark | undefined): boolean =>
  b !== undefined && a.lane === b.lane && a.from === b.from && a.to === b.to;

interface Props extends Pick<SliderProps, 'timeline' | 'window' | 'scrub' | 'setWindow' | 'pause'> {
  readonly track: RefObject<HTMLElement | null>;
  readonly pick: (events: readonly StoryEvent[], x: number) => void;
}

/** A pressed pointer; px from the browser window's left edge. */
interface Finger {
  readonly start: number;
  readonly x: number;
}

/** Returns pointer handlers for the axis: drag the date, press a mark or a date, zoom by pinch or wheel. */
export function useTimelinePointer({ timeline, window, scrub, setWindow, pause, track, pick }: Props) {
  const fingers = useRef(new Map<number, Finger>());
  /** A running pinch: the window at its start, and the fingers' middle and distance then, as shares of the axis. */
  const pinch = useRef<{ window: TimeWindow; middle: number; distance: number } | undefined>(undefined);

  const shareAt = (x: number): number => {
    const box = track.current?.getBoundingClientRect();
    return box && box.width > 0 ? (x - box.left) / box.width : 0;
  };
  const dayAt = (x: number): string | undefined => {
    const box = track.current?.getBoundingClientRect();
    if (box && x > box.right + BEYOND && window.to === 1) return undefined;
    return timeline.scale.dayAt(Math.min(window.to, Math.max(window.from, positionAt(window, shareAt(x)))));
  };
  const marksUnder = ({ clientX, clientY, pointerType }: PointerEvent) => {
    const box = track.current?.querySelector('.timeline-lanes')?.getBoundingClientRect();
    if (!box) return [];
    const reach = pointerType === 'touch' ? REACH.touch : REACH.mouse;
    return marksAt(timeline.marks, window, box, { x: clientX - box.left, y: clientY - box.top }, reach);
  };
  const highlight = (event: StoryEvent | undefined) => {
    const entity = event && eventEntity(event);
    if (!sameEntity(hovered.peek(), entity)) hovered.value = entity;
  };
  const fingerPair = () => {
    const [a, b] = [...fingers.current.values()].map(({ x }) => shareAt(x));
    return a === undefined || b === undefined ? undefined : { middle: (a + b) / 2, distance: Math.abs(a - b) };
  };

  const onPointerDown = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    fingers.current.set(event.pointerId, { start: event.clientX, x: event.clientX });
    pause();
    const pair = fingerPair();
    if (pair) {
      scrub.cancel();
      pinch.current = { window, ...pair };
    }
  };
  const onPointerMove = (event: PointerEvent) => {
    const finger = fingers.current.get(event.pointerId);
    if (!finger) {
      if (event.pointerType !== 'touch') highlight(marksUnder(event)[0]?.event);
      return;
    }
    fingers.current.set(event.pointerId, { ...finger, x: event.clientX });
    const [start, pair] = [pinch.current, fingerPair()];
    if (start) {
      if (!pair) return;
      const factor = pair.distance / Math.max(0.01, start.distance);
      const scaled = zoomed(start.window, factor, positionAt(start.window, start.middle));
      setWindow(panned(scaled, start.middle - pair.middle));
    } else if (scrub.at.peek() || Math.abs(event.clientX - finger.start) > MIN_DRAG) {
      highlight(undefined);
      scrub.to(dayAt(event.clientX));
    }
  };
  const onPointerUp = (event: PointerEvent) => {
    const finger = fingers.current.get(event.pointerId);
    fingers.current.delete(event.pointerId);
    if (!finger) return;
    if (pinch.current) {
      // The last finger of a pinch neither drags nor presses.
      if (fingers.current.size === 0) pinch.current = undefined;
      return;
    }
    if (!scrub.at.peek()) {
      const marks = marksUnder(event);
      const chosen = event.pointerType === 'touch' ? marks : marks.filter((mark) => coincide(mark, marks[0]));
      if (chosen.length > 0) {
        const left = track.current?.getBoundingClientRect().left ?? 0;
        pick(
          chosen.map((mark) => mark.event),
          event.clientX - left,
        );
        return;
      }
      scrub.to(dayAt(event.clientX));
    }
    scrub.end();
  };
  const onPointerCancel = (event: PointerEvent) => {
    fingers.current.delete(event.pointerId);
    if (fingers.current.size === 0) pinch.current = undefined;
    scrub.cancel();
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const sideways = event.shiftKey ? event.deltaY : Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : 0;
    if (sideways !== 0) {
      if (!isWhole(window)) setWindow(panned(window, sideways / Math.max(1, track.current?.offsetWidth ?? 1)));
    } else setWindow(zoomed(window, WHEEL_ZOOM ** -event.deltaY, positionAt(window, shareAt(event.clientX))));
  };
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel,
    onWheel,
    onPointerLeave: () => highlight(undefined),
  };
}
