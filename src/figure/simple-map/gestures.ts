import type { Camera, Size } from '../../view/camera';
import { type Point, projectionOf } from '../../view/projection';
import { movedBy, turnedTo, zoomedAt } from './turning';

/** What hands and keys do to the map. Points are in px from the element's upper left corner. */
export interface GestureActions {
  readonly camera: () => Camera;
  readonly size: () => Size;
  /** Once for each event of a movement. */
  readonly move: (camera: Camera) => void;
  /** The movement is over. */
  readonly rest: () => void;
  readonly click: (point: Point, event: PointerEvent) => void;
  /** The pointer rests on a point, or has left. */
  readonly hover: (point: Point | undefined) => void;
}

const SETTINGS = {
  /** Px that a press may wander and still be a click. */
  wander: 3,
  /** Px that an arrow key moves the map, as on the live map. */
  step: 100,
  /** Px of a wheel that make one zoom level; a pinch on a touchpad comes as a much smaller wheel. */
  wheel: 320,
  pinch: 100,
  /** Px of a line, for mice that count in lines. */
  line: 40,
  /** A wheel that has been still for so many ms rests. */
  rest: 160,
} as const;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** Ties pan, zoom, click and hover to an element. Gives what unties them. */
export function followGestures(element: HTMLElement, actions: GestureActions): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  followPointers(element, actions, pointOf, signal);
  followWheel(element, actions, pointOf, signal);
  element.addEventListener(
    'dblclick',
    (event) => {
      event.preventDefault();
      const camera = actions.camera();
      actions.move(zoomedAt(camera, actions.size(), camera.zoom + (event.shiftKey ? -1 : 1), pointOf(event)));
      actions.rest();
    },
    { signal },
  );
  element.addEventListener('keydown', (event) => followKey(event, actions), { signal });
  return () => ended.abort();
}

/** One pointer drags, two pinch; one that came and went without wandering was a click. */
function followPointers(
  element: HTMLElement,
  actions: GestureActions,
  pointOf: (event: MouseEvent) => Point,
  signal: AbortSignal,
): void {
  const pressed = new Map<number, Point>();
  /** What the hand holds: a position and how far apart two fingers were at which zoom. */
  let grip: { readonly position: [number, number] | undefined; readonly spread: number; readonly zoom: number };
  let last: Point = { x: 0, y: 0 };
  /** Where a press that may become a click began. */
  let press: Point | undefined;

  const hand = () => {
    const [a = last, b = a] = pressed.values();
    return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, spread: Math.hypot(a.x - b.x, a.y - b.y) };
  };
  const take = () => {
    const { middle, spread } = hand();
    const camera = actions.camera();
    grip = { position: projectionOf(camera, actions.size()).unproject(middle), spread, zoom: camera.zoom };
    last = middle;
  };
  const drag = () => {
    const { middle, spread } = hand();
    const size = actions.size();
    let camera = actions.camera();
    if (grip.spread > 0 && spread > 0)
      camera = zoomedAt(camera, size, grip.zoom + Math.log2(spread / grip.spread), middle);
    camera = grip.position
      ? turnedTo(camera, size, grip.position, middle)
      : movedBy(camera, last.x - middle.x, last.y - middle.y);
    last = middle;
    actions.move(camera);
  };
  const release = (event: PointerEvent) => {
    if (!pressed.delete(event.pointerId)) return;
    if (pressed.size > 0) return take();
    if (press && event.type === 'pointerup') actions.click(pointOf(event), event);
    else actions.rest();
    press = undefined;
  };

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      pressed.set(event.pointerId, pointOf(event));
      press = pressed.size === 1 ? pointOf(event) : undefined;
      take();
    },
    { signal },
  );
  element.addEventListener(
    'pointermove',
    (event) => {
      const point = pointOf(event);
      if (!pressed.has(event.pointerId)) {
        if (event.pointerType !== 'touch') actions.hover(point);
        return;
      }
      pressed.set(event.pointerId, point);
      if (press && Math.hypot(point.x - press.x, point.y - press.y) <= SETTINGS.wander) return;
      press = undefined;
      drag();
    },
    { signal },
  );
  element.addEventListener('pointerup', release, { signal });
  element.addEventListener('pointercancel', release, { signal });
  element.addEventListener('pointerleave', () => actions.hover(undefined), { signal });
}

function followWheel(
  element: HTMLElement,
  actions: GestureActions,
  pointOf: (event: MouseEvent) => Point,
  signal: AbortSignal,
): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * SETTINGS.line : event.deltaY;
      const levels = -px / (event.ctrlKey ? SETTINGS.pinch : SETTINGS.wheel);
      const camera = actions.camera();
      actions.move(zoomedAt(camera, actions.size(), camera.zoom + levels, pointOf(event)));
      clearTimeout(resting);
      resting = setTimeout(actions.rest, SETTINGS.rest);
    },
    { signal, passive: false },
  );
  signal.addEventListener('abort', () => clearTimeout(resting));
}

const middleOf = ({ width, height }: Size): Point => ({ x: width / 2, y: height / 2 });

/** Arrows move the map, plus and minus zoom it. */
function followKey(event: KeyboardEvent, { camera, size, move, rest }: GestureActions): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const arrow = ARROWS[event.key];
  const levels = ZOOM_KEYS[event.key];
  if (arrow) move(movedBy(camera(), arrow[0] * SETTINGS.step, arrow[1] * SETTINGS.step));
  else if (levels) move(zoomedAt(camera(), size(), camera().zoom + levels, middleOf(size())));
  else return;
  event.preventDefault();
  rest();
}
