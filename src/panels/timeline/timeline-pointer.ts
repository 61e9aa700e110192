import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { eventEntity, sameEntity } from '../../parts/naming/naming';
import type { StoryEvent } from '../../story/format';
import { hovered } from '../../view/focus';
import type { SliderProps } from './slider-props';
import { isWhole, marksAt, moved, positionAt, type TimeWindow, zoomed } from './timeline-window';

/** Px that a hand must travel before it drags the date; less is a press. */
const DRAG = 4;
/** Px around a mark that belong to it. */
const REACH = { mouse: 5, touch: 22 };
/** Px beyond the axis' end from which on a drag means all dates. */
const BEYOND = 8;
/** How much larger one px of a wheel makes it. */
const WHEEL = 1.004;

interface Props extends Pick<SliderProps, 'timeline' | 'window' | 'scrub' | 'look' | 'pause'> {
  readonly track: RefObject<HTMLElement | null>;
  readonly pick: (events: readonly StoryEvent[], x: number) => void;
}

/** Px from the window's left. */
interface Finger {
  readonly start: number;
  readonly x: number;
}

/** Handlers for hands on the axis: a drag takes the date along, a press chooses a mark or a date, two fingers and the wheel zoom. */
export function useTimelinePointer({ timeline, window, scrub, look, pause, track, pick }: Props) {
  const fingers = useRef(new Map<number, Finger>());
  /** What two fingers hold: the window and where they took it, as shares of the axis. */
  const pinched = useRef<{ window: TimeWindow; between: number; apart: number } | undefined>(undefined);

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
  const lightUp = (event: StoryEvent | undefined) => {
    const entity = event && eventEntity(event);
    if (!sameEntity(hovered.peek(), entity)) hovered.value = entity;
  };
  const pinching = () => {
    const [a, b] = [...fingers.current.values()].map(({ x }) => shareAt(x));
    return a === undefined || b === undefined ? undefined : { between: (a + b) / 2, apart: Math.abs(a - b) };
  };

  const onPointerDown = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    fingers.current.set(event.pointerId, { start: event.clientX, x: event.clientX });
    pause();
    const two = pinching();
    if (two) {
      scrub.cancel();
      pinched.current = { window, ...two };
    }
  };
  const onPointerMove = (event: PointerEvent) => {
    const finger = fingers.current.get(event.pointerId);
    if (!finger) {
      if (event.pointerType !== 'touch') lightUp(marksUnder(event)[0]?.event);
      return;
    }
    fingers.current.set(event.pointerId, { ...finger, x: event.clientX });
    const [held, two] = [pinched.current, pinching()];
    if (held) {
      if (!two) return;
      const larger = zoomed(held.window, two.apart / Math.max(0.01, held.apart), positionAt(held.window, held.between));
      look(moved(larger, held.between - two.between));
    } else if (scrub.at.peek() || Math.abs(event.clientX - finger.start) > DRAG) {
      lightUp(undefined);
      scrub.to(dayAt(event.clientX));
    }
  };
  const onPointerUp = (event: PointerEvent) => {
    const finger = fingers.current.get(event.pointerId);
    fingers.current.delete(event.pointerId);
    if (!finger) return;
    if (pinched.current) {
      // The last finger of a pinch neither drags nor presses.
      if (fingers.current.size === 0) pinched.current = undefined;
      return;
    }
    if (!scrub.at.peek()) {
      const marks = marksUnder(event);
      const chosen = event.pointerType === 'touch' ? marks : marks.slice(0, 1);
      if (chosen.length > 0) {
        const left = track.current?.getBoundingClientRect().left ?? 0;
        pick(
          chosen.map(({ event: one }) => one),
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
    if (fingers.current.size === 0) pinched.current = undefined;
    scrub.cancel();
  };
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    const sideways = event.shiftKey ? event.deltaY : Math.abs(event.deltaX) > Math.abs(event.deltaY) ? event.deltaX : 0;
    if (sideways !== 0) {
      if (!isWhole(window)) look(moved(window, sideways / Math.max(1, track.current?.offsetWidth ?? 1)));
    } else look(zoomed(window, WHEEL ** -event.deltaY, positionAt(window, shareAt(event.clientX))));
  };
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel,
    onWheel,
    onPointerLeave: () => lightUp(undefined),
  };
}
