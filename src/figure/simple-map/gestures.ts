import type { Camera, Size } from '../../view/camera';
import { type Point, projectionOf } from '../../view/projection';
import { movedBy } from '../../view/turning';
import { turnedTo, zoomedAt } from './camera-moves';

/** What pointers and keys do to the map. Points are in px from the element's upper left corner. */
export interface GestureActions {
  readonly camera: () => Camera;
  readonly size: () => Size;
  /** The highest zoom. */
  readonly closest: number;
  /** Once for each event of a movement. */
  readonly move: (camera: Camera) => void;
  /** The movement has ended. */
  readonly moveEnd: () => void;
  readonly click: (point: Point, event: PointerEvent) => void;
  /** The pointer is over a point, or has left the map (undefined). */
  readonly hover: (point: Point | undefined) => void;
}

const SETTINGS = {
  /** Px that a pointer may move between press and release of a click. */
  clickTolerance: 3,
  /** Px that an arrow key moves the map, as on the live map. */
  keyStep: 100,
  /**
   * Px of `deltaY` for one zoom level. Browsers report a pinch on a touchpad as wheel events with `ctrlKey` and much smaller
   * deltas: https://crrev.com/267822
   */
  wheel: 320,
  pinch: 100,
  /** Px per line, for wheel events that count in lines. */
  line: 40,
  /** A wheel movement ends after so many ms without an event. */
  wheelEndDelay: 160,
} as const;

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};
const ZOOM_KEYS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 };

/** Adds pan, zoom, click and hover to an element. Returns a function that removes them. */
export function followGestures(element: HTMLElement, actions: GestureActions): () => void {
  const controller = new AbortController();
  const { signal } = controller;
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
      actions.move(
        zoomedAt(camera, actions.size(), camera.zoom + (event.shiftKey ? -1 : 1), pointOf(event), actions.closest),
      );
      actions.moveEnd();
    },
    { signal },
  );
  element.addEventListener('keydown', (event) => followKey(event, actions), { signal });
  return () => controller.abort();
}

/** One pointer drags, two pinch. A pointer that is released where it was pressed makes a click. */
function followPointers(
  element: HTMLElement,
  actions: GestureActions,
  pointOf: (event: MouseEvent) => Point,
  signal: AbortSignal,
): void {
  const pressed = new Map<number, Point>();
  /** The state when the drag began: the position under the pointers, the distance between two pointers (px), and the zoom. */
  let dragStart: { readonly position: [number, number] | undefined; readonly distance: number; readonly zoom: number };
  /** The last point between the pointers. */
  let last: Point = { x: 0, y: 0 };
  /** Where the pointer was pressed, as long as it may still become a click. */
  let press: Point | undefined;

  const pointers = () => {
    const [a = last, b = a] = pressed.values();
    return { middle: { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, distance: Math.hypot(a.x - b.x, a.y - b.y) };
  };
  const startDrag = () => {
    const { middle, distance } = pointers();
    const camera = actions.camera();
    dragStart = { position: projectionOf(camera, actions.size()).unproject(middle), distance, zoom: camera.zoom };
    last = middle;
  };
  const drag = () => {
    const { middle, distance } = pointers();
    const size = actions.size();
    let camera = actions.camera();
    if (dragStart.distance > 0 && distance > 0)
      camera = zoomedAt(
        camera,
        size,
        dragStart.zoom + Math.log2(distance / dragStart.distance),
        middle,
        actions.closest,
      );
    camera = dragStart.position
      ? turnedTo(camera, size, dragStart.position, middle)
      : movedBy(camera, last.x - middle.x, last.y - middle.y);
    last = middle;
    actions.move(camera);
  };
  const release = (event: PointerEvent) => {
    if (!pressed.delete(event.pointerId)) return;
    if (pressed.size > 0) return startDrag();
    if (press && event.type === 'pointerup') actions.click(pointOf(event), event);
    else actions.moveEnd();
    press = undefined;
  };

  element.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0) return;
      element.setPointerCapture(event.pointerId);
      pressed.set(event.pointerId, pointOf(event));
      press = pressed.size === 1 ? pointOf(event) : undefined;
      startDrag();
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
      if (press && Math.hypot(point.x - press.x, point.y - press.y) <= SETTINGS.clickTolerance) return;
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
  let endTimer: ReturnType<typeof setTimeout> | undefined;
  element.addEventListener(
    'wheel',
    (event) => {
      event.preventDefault();
      const px = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * SETTINGS.line : event.deltaY;
      const levels = -px / (event.ctrlKey ? SETTINGS.pinch : SETTINGS.wheel);
      const camera = actions.camera();
      actions.move(zoomedAt(camera, actions.size(), camera.zoom + levels, pointOf(event), actions.closest));
      clearTimeout(endTimer);
      endTimer = setTimeout(actions.moveEnd, SETTINGS.wheelEndDelay);
    },
    { signal, passive: false },
  );
  signal.addEventListener('abort', () => clearTimeout(endTimer));
}

const middleOf = ({ width, height }: Size): Point => ({ x: width / 2, y: height / 2 });

/** Moves the map by an arrow key, zooms it by plus or minus. */
function followKey(event: KeyboardEvent, { camera, size, closest, move, moveEnd }: GestureActions): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const arrow = ARROWS[event.key];
  const levels = ZOOM_KEYS[event.key];
  if (arrow) move(movedBy(camera(), arrow[0] * SETTINGS.keyStep, arrow[1] * SETTINGS.keyStep));
  else if (levels) move(zoomedAt(camera(), size(), camera().zoom + levels, middleOf(size()), closest));
  else return;
  event.preventDefault();
  moveEnd();
}
