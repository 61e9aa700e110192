import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type Camera, cameraText, canonicalCamera, type Size, upright } from '../../view/camera';
import { POINTER_REACH } from '../../view/focus';
import { readSelection, type Selection, selectionText } from '../../view/view';
import { figureOf } from '../figure';
import { globeOf } from '../ground/globe';
import type { DrawnMark } from '../read/drawn-mark';
import type { Sources } from '../shown';
import { madeElement } from '../svg/element';
import { followGestures } from './gestures';
import { markAt } from './hit';
import { shiftedTo } from './turning';

/** What the simple map tells: everything that happens on it. */
export interface SimpleMapEvents {
  /** The map has still to draw (true) or has drawn all of the present view (false). */
  readonly busy: (busy: boolean) => void;
  /** In motion, and wherever it looks from. */
  readonly moving: (camera: Camera) => void;
  /** A person's hand has let go of the map there. */
  readonly moved: (camera: Camera) => void;
  readonly hover: (target: Selection | undefined) => void;
  /** `beside`: together with what is selected already. */
  readonly choose: (target: Selection | undefined, beside: boolean) => void;
}

export interface SimpleMapOptions {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly camera: Camera;
  /** CSS pixels. */
  readonly size: Size;
  readonly geodata: Sources;
  /** What a screen reader calls the map, by the same keys as the live map's words. */
  readonly words: Readonly<Record<string, string>>;
  readonly events: SimpleMapEvents;
}

export interface SimpleMap {
  readonly apply: (style: StyleSpecification) => void;
  readonly look: (camera: Camera) => void;
  readonly lightUp: (targets: readonly Selection[]) => void;
  readonly resize: (size: Size) => void;
  readonly focus: () => void;
  readonly remove: () => void;
}

/** A hand that has been still for so many ms gets a new drawing, though it still holds the map. */
const STILL = 120;

/** The map without WebGL: the figure, drawn again whenever something changes, under a person's hands. */
export function startSimpleMap({ container, geodata, words, events, ...start }: SimpleMapOptions): SimpleMap {
  let { style, size } = start;
  let camera = upright(start.camera);
  let hovered: ReadonlySet<string> = new Set();
  let drawn: readonly DrawnMark[] = [];
  /** The camera that the picture on screen was drawn for. */
  let drawnFor = camera;
  /** What the pointer last rested on. */
  let pointedAt: string | undefined;
  /** The camera is where a hand brought it, which the view does not know yet. */
  let inHand = false;
  let frame: number | undefined;
  let still: ReturnType<typeof setTimeout> | undefined;
  const told = new Set<string>();

  const element = mapElement(words);
  const draw = () => {
    stopWaiting();
    if (size.width > 0 && size.height > 0) {
      const figure = figureOf({ style, geodata, camera, size, hovered });
      const picture = madeElement(figure.element);
      picture.setAttribute('aria-hidden', 'true'); // the panel lists the same, item for mark
      element.replaceChildren(picture);
      // What shows at the edge while the last drawing is moved along: the sea goes on, unless the globe ends in the picture.
      element.style.backgroundColor = globeOf(camera, size).showsHorizon ? '' : seaOf(style);
      drawn = figure.drawn;
      drawnFor = camera;
      for (const line of figure.leftOut.filter((one) => !told.has(one))) {
        told.add(line);
        console.warn(`The simple map leaves out: ${line}`);
      }
    }
    events.busy(false);
  };
  /**
   * While a hand moves the map, the last drawing moves along with it: drawing takes longer than a frame. Beyond
   * its edge there is plain sea meanwhile: coasts drawn for there were measured to cost a software renderer seconds a frame.
   */
  const moveAlong = () => {
    const shift = shiftedTo(drawnFor, camera, size);
    const picture = element.firstElementChild;
    if (!shift || !(picture instanceof SVGElement)) return draw();
    picture.style.transform = `translate(${shift.x}px, ${shift.y}px) scale(${shift.scale})`;
    still = setTimeout(draw, STILL);
  };
  const soon = (act: () => void) => {
    events.busy(true);
    stopWaiting();
    frame = requestAnimationFrame(act);
  };
  const stopWaiting = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
    clearTimeout(still);
  };
  const targetAt = (point: { x: number; y: number }, reach: number): Selection | undefined =>
    readSelection(markAt(drawn, point, reach)?.target ?? '');
  const handOver = () => {
    if (!inHand) return;
    inHand = false;
    events.moved(camera);
  };

  const letGo = followGestures(element, {
    camera: () => camera,
    size: () => size,
    move(next) {
      camera = next;
      inHand = true;
      events.moving(camera);
      soon(moveAlong);
    },
    rest() {
      soon(draw);
      handOver();
    },
    click: (point, { pointerType, shiftKey }) =>
      events.choose(targetAt(point, pointerType === 'touch' ? POINTER_REACH.touch : POINTER_REACH.mouse), shiftKey),
    hover(point) {
      const target = point && targetAt(point, POINTER_REACH.mouse);
      element.style.cursor = target ? 'pointer' : '';
      const text = target && selectionText(target);
      if (text !== pointedAt) events.hover(target);
      pointedAt = text;
    },
  });
  container.replaceChildren(element);
  draw();
  events.moving(camera);

  return {
    apply(next) {
      if (next === style) return;
      style = next;
      soon(draw);
    },
    look(wanted) {
      const next = upright(wanted);
      if (cameraText(canonicalCamera(camera)) === cameraText(canonicalCamera(next))) return;
      camera = next;
      inHand = false;
      events.moving(camera);
      soon(draw);
    },
    lightUp(targets) {
      const next = new Set(targets.map(selectionText));
      if (drawn.some(({ id }) => id !== undefined && hovered.has(id) !== next.has(id))) soon(draw);
      hovered = next;
    },
    resize(next) {
      if (next.width === size.width && next.height === size.height) return;
      size = next;
      soon(draw);
    },
    focus: () => element.focus({ preventScroll: true }),
    remove() {
      letGo();
      stopWaiting();
      handOver();
      element.remove();
    },
  };
}

/** The same to a keyboard and a screen reader as the live map's canvas. */
function mapElement(words: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement('div');
  element.className = 'simple-map';
  element.tabIndex = 0;
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', words['Map.Title'] ?? '');
  element.dataset['mapFocus'] = '';
  return element;
}

function seaOf({ layers }: StyleSpecification): string {
  const color = layers.find((layer) => layer.type === 'background')?.paint?.['background-color'];
  return typeof color === 'string' ? color : '';
}
