import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { upright } from '../../view/camera';
import { cameraOf } from '../../view/framing';
import { projectionOf } from '../../view/projection';
import { seenBesideCaption } from '../../view/room';
import { beginStroke, drawTo, type LessonStep, type Position, pointAt } from '../lesson/lesson';
import { Picture } from './Picture';
import { SpeakerMarks } from './SpeakerMarks';
import { DEFAULT_SCREEN } from './small-frame';
import { useSpeaker } from './speaker-context';
import './speaker-map.css';
import { speakerTextsFor } from '../../text/late/speaker-texts';

/** The width of the drawing behind the marks, in px: about its width on screen, so that its letters are readable. */
const DRAWN_WIDTH = 680;
/** The pen adds a point after the pointer has moved this far, in px. */
const MIN_MOVE = 2;
/** How far an arrow key moves the laser, as a share of the map's width. */
const KEY_STEP = 1 / 40;

/** A small copy of the audience's map. The laser and the ink that the speaker uses here appear on the audience's map. */
export function SpeakerMap({ title }: { title: string }) {
  const { app, lesson, tool, window } = useSpeaker();
  const { story, store, messages } = app;
  const screen = useComputed(() => lesson.peers.value.screen ?? DEFAULT_SCREEN);
  const projection = useComputed(() => {
    const size = screen.value;
    return projectionOf(upright(cameraOf(story, store.view.value, size)), size);
  });
  /** The part of the map that the audience sees: beside the caption and inside the window. */
  const visibleBox = useComputed(() => seenBesideCaption(screen.value));
  const actOnNextFrame = useOncePerFrame(lesson.act);
  /** The id of the pointer that draws, and its last point in CSS px. */
  const pen = useRef<{ pointer: number; x: number; y: number } | undefined>(undefined);

  /** Returns the position on the globe under the pointer, or undefined if it is beside the globe. */
  const positionAt = (event: { clientX: number; clientY: number }, map: Element): Position | undefined => {
    const mapRect = map.getBoundingClientRect();
    const { left, top, right, bottom } = visibleBox.value;
    return projection.value.unproject({
      x: left + ((event.clientX - mapRect.left) / mapRect.width) * (right - left),
      y: top + ((event.clientY - mapRect.top) / mapRect.height) * (bottom - top),
    });
  };
  const hideLaser = () => actOnNextFrame(pointAt(undefined), 'laser');
  const endStroke = () => {
    pen.current = undefined;
  };
  const { left, top, right, bottom } = visibleBox.value;
  const [width, height] = [right - left, bottom - top];
  const isLaserOn = tool.value === 'laser';
  return (
    <section
      class="speaker-map"
      ref={window.map}
      data-tool={tool.value}
      aria-label={(isLaserOn ? speakerTextsFor(messages).mapWithLaser : speakerTextsFor(messages).map)(title)}
      tabIndex={isLaserOn ? 0 : -1}
      onPointerDown={(event) => {
        if (event.button !== 0 || tool.value === 'none') return;
        const at = positionAt(event, event.currentTarget);
        event.currentTarget.setPointerCapture(event.pointerId);
        if (!at) return;
        if (tool.value === 'laser') return actOnNextFrame(pointAt(at), 'laser');
        pen.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
        lesson.act(beginStroke(at));
      }}
      onPointerMove={(event) => {
        const map = event.currentTarget;
        if (tool.value === 'laser') {
          const at = positionAt(event, map);
          if (event.pointerType !== 'touch' || event.buttons > 0) actOnNextFrame(pointAt(at), 'laser');
        } else if (pen.current?.pointer === event.pointerId) {
          for (const { clientX: x, clientY: y } of pathOf(event)) {
            const at = positionAt({ clientX: x, clientY: y }, map);
            if (!at || Math.hypot(x - pen.current.x, y - pen.current.y) < MIN_MOVE) continue;
            pen.current = { ...pen.current, x, y };
            actOnNextFrame(drawTo(at), 'pen');
          }
        }
      }}
      onPointerUp={(event) => {
        endStroke();
        if (event.pointerType === 'touch') hideLaser();
      }}
      onPointerCancel={() => {
        endStroke();
        hideLaser();
      }}
      onPointerLeave={hideLaser}
      onBlur={hideLaser}
      onKeyDown={(event) => {
        const direction = ARROWS[event.key];
        if (!isLaserOn || !direction) return;
        event.preventDefault();
        const { laser } = lesson.lesson.peek();
        const from = laser ? projection.value.project(laser) : { x: left + width / 2, y: top + height / 2 };
        const step = laser ? width * KEY_STEP : 0;
        const at = projection.value.unproject({ x: from.x + direction[0] * step, y: from.y + direction[1] * step });
        if (at) lesson.act(pointAt(at));
      }}
    >
      <Picture view={() => store.view.value} width={DRAWN_WIDTH} id="now" />
      <SpeakerMarks lesson={lesson.lesson} projection={projection} box={visibleBox} />
    </section>
  );
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Returns all points of the pointer since the last event: browsers merge several moves into one event. */
function pathOf(event: PointerEvent): readonly { clientX: number; clientY: number }[] {
  const coalesced = event.getCoalescedEvents?.() ?? [];
  return coalesced.length > 0 ? coalesced : [event];
}

/**
 * Returns a function that collects the steps of pointer moves and applies them once a frame, because each applied step is sent to
 * every window. Of the laser's steps only the last is applied, of the pen's steps all.
 */
function useOncePerFrame(act: (step: LessonStep) => void): (step: LessonStep, kind: 'laser' | 'pen') => void {
  const queued = useRef<{ laser: LessonStep | undefined; pen: LessonStep[]; frame: number | undefined }>({
    laser: undefined,
    pen: [],
    frame: undefined,
  });
  return (step, kind) => {
    const queue = queued.current;
    if (kind === 'laser') queue.laser = step;
    else queue.pen.push(step);
    queue.frame ??= requestAnimationFrame(() => {
      const steps = [...queue.pen, ...(queue.laser ? [queue.laser] : [])];
      queued.current = { laser: undefined, pen: [], frame: undefined };
      act((lesson) => steps.reduce((result, next) => next(result), lesson));
    });
  };
}
