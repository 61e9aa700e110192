import { useComputed } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { upright } from '../../view/camera';
import { cameraOf } from '../../view/framing';
import { projectionOf } from '../../view/projection';
import { beginStroke, drawTo, type LessonStep, type Position, pointAt } from '../lesson/lesson';
import { freeRoom } from '../shared/free-room';
import { USUAL_SCREEN } from './framing';
import { Picture } from './Picture';
import { SpeakerMarks } from './SpeakerMarks';
import { useSpeaker } from './speaker-desk';
import './speaker-map.css';

/** Of the drawing behind the marks, in px: about as wide as it is shown, so that its letters can be read. */
const DRAWN = 680;
/** The pen goes on when the hand has moved so many px. */
const LEAST_MOVE = 2;
/** What a key moves the laser by, in shares of the map's width. */
const KEY_STEP = 1 / 40;

/** The audience's map, small, under the speaker's hand: what is drawn and pointed at here shows there. */
export function SpeakerMap({ title }: { title: string }) {
  const { desk, lesson, tool } = useSpeaker();
  const { story, store, messages } = desk;
  const screen = useComputed(() => lesson.company.value.screen ?? USUAL_SCREEN);
  const projection = useComputed(() => {
    const size = screen.value;
    return projectionOf(upright(cameraOf(story, store.view.value, size)), size);
  });
  /** What the audience sees of its map: beside the caption, and in the window. */
  const seen = useComputed(() => freeRoom(screen.value));
  const soon = useOncePerFrame(lesson.act);
  /** The pointer that draws, and where it last drew, in CSS px. */
  const pen = useRef<{ pointer: number; x: number; y: number } | undefined>(undefined);

  /** Where on the globe the pointer is. */
  const under = (event: { clientX: number; clientY: number }, map: Element): Position | undefined => {
    const here = map.getBoundingClientRect();
    const { left, top, right, bottom } = seen.value;
    return projection.value.unproject({
      x: left + ((event.clientX - here.left) / here.width) * (right - left),
      y: top + ((event.clientY - here.top) / here.height) * (bottom - top),
    });
  };
  const rest = () => soon(pointAt(undefined), 'laser');
  const lift = () => {
    pen.current = undefined;
  };
  const { left, top, right, bottom } = seen.value;
  const [width, height] = [right - left, bottom - top];
  const points = tool.value === 'laser';
  return (
    <section
      class="speaker-map"
      data-tool={tool.value}
      aria-label={(points ? messages.speaker.mapWithLaser : messages.speaker.map)(title)}
      tabIndex={points ? 0 : undefined}
      onPointerDown={(event) => {
        if (event.button !== 0 || tool.value === 'none') return;
        const at = under(event, event.currentTarget);
        event.currentTarget.setPointerCapture(event.pointerId);
        if (!at) return;
        if (tool.value === 'laser') return soon(pointAt(at), 'laser');
        pen.current = { pointer: event.pointerId, x: event.clientX, y: event.clientY };
        lesson.act(beginStroke(at));
      }}
      onPointerMove={(event) => {
        const map = event.currentTarget;
        if (tool.value === 'laser') {
          const at = under(event, map);
          if (event.pointerType !== 'touch' || event.buttons > 0) soon(pointAt(at), 'laser');
        } else if (pen.current?.pointer === event.pointerId) {
          for (const { clientX: x, clientY: y } of pathOf(event)) {
            const at = under({ clientX: x, clientY: y }, map);
            if (!at || Math.hypot(x - pen.current.x, y - pen.current.y) < LEAST_MOVE) continue;
            pen.current = { ...pen.current, x, y };
            soon(drawTo(at), 'pen');
          }
        }
      }}
      onPointerUp={(event) => {
        lift();
        if (event.pointerType === 'touch') rest();
      }}
      onPointerCancel={() => {
        lift();
        rest();
      }}
      onPointerLeave={rest}
      onBlur={rest}
      onKeyDown={(event) => {
        const way = ARROWS[event.key];
        if (!points || !way) return;
        event.preventDefault();
        const { laser } = lesson.lesson.peek();
        const from = laser ? projection.value.project(laser) : { x: left + width / 2, y: top + height / 2 };
        const step = laser ? width * KEY_STEP : 0;
        const at = projection.value.unproject({ x: from.x + way[0] * step, y: from.y + way[1] * step });
        if (at) lesson.act(pointAt(at));
      }}
    >
      <Picture view={() => store.view.value} width={DRAWN} id="now" />
      <SpeakerMarks lesson={lesson.lesson} projection={projection} box={seen} />
    </section>
  );
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** All the places that the pointer has been at since the last event. */
function pathOf(event: PointerEvent): readonly { clientX: number; clientY: number }[] {
  const all = event.getCoalescedEvents?.() ?? [];
  return all.length > 0 ? all : [event];
}

/**
 * Takes the steps of a hand and does them once a frame: of those that point the last, of those that draw all, since
 * each of them changes the state in every window.
 */
function useOncePerFrame(act: (step: LessonStep) => void): (step: LessonStep, kind: 'laser' | 'pen') => void {
  const waiting = useRef<{ laser: LessonStep | undefined; pen: LessonStep[]; frame: number | undefined }>({
    laser: undefined,
    pen: [],
    frame: undefined,
  });
  return (step, kind) => {
    const all = waiting.current;
    if (kind === 'laser') all.laser = step;
    else all.pen.push(step);
    all.frame ??= requestAnimationFrame(() => {
      const steps = [...all.pen, ...(all.laser ? [all.laser] : [])];
      waiting.current = { laser: undefined, pen: [], frame: undefined };
      act((lesson) => steps.reduce((before, one) => one(before), lesson));
    });
  };
}
