import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { isLineLabels } from '../../style/layers/line-labels';
import { MAP_DESCRIPTION, type MapContent, type MapRenderer, type MapRendererEvents } from '../../style/map-renderer';
import { cameraText, canonicalCamera, type Size, upright } from '../../view/camera';
import { CHOICE_REACH, POINTER_REACH } from '../../view/focus';
import { readSelection, type Selection, selectionText } from '../../view/view';
import { figureOf } from '../figure';
import { globeOf } from '../geometry/globe';
import type { DrawnMark } from '../read/drawn-mark';
import type { Sources } from '../shown-layers';
import { domElement } from '../svg/dom-element';
import { shiftedTo } from './camera-moves';
import { followGestures } from './gestures';
import { linesAt, markAt } from './hit';

export interface SimpleMapOptions {
  readonly container: HTMLElement;
  readonly content: MapContent;
  /** CSS pixels. */
  readonly size: Size;
  readonly geodata: Sources;
  /** The highest zoom. */
  readonly closest: number;
  /** Texts for screen readers, by the keys of MapLibre's locale. */
  readonly words: Readonly<Record<string, string>>;
  readonly events: MapRendererEvents & {
    /** The figure could not be drawn. The next change tries again. */
    readonly failed: (error: unknown) => void;
  };
}

/** The map is redrawn after so many ms without a movement, even while a pointer is still pressed. */
const REDRAW_DELAY = 120;

/** Starts the map without WebGL: the figure, redrawn at each change, with pan, zoom, hover and selection. */
export function startSimpleMap({
  container,
  geodata,
  closest,
  words,
  events,
  content,
  ...start
}: SimpleMapOptions): MapRenderer {
  let { style, states, covered } = content;
  let wanted = content.camera;
  let { size } = start;
  let camera = upright(wanted);
  let drawn: readonly DrawnMark[] = [];
  /** The camera that the picture in the page was drawn for. */
  let drawnFor = camera;
  /** The last reported target under the pointer. */
  let hoveredTarget: string | undefined;
  /** Whether the user has moved the camera since the last `moved` event. */
  let movedByUser = false;
  let frame: number | undefined;
  let redrawTimer: ReturnType<typeof setTimeout> | undefined;
  const reported = new Set<string>();

  const element = mapElement(words);
  const draw = () => {
    cancelScheduled();
    try {
      drawNow();
    } catch (error) {
      return events.failed(error);
    }
    events.busy(false);
  };
  const drawNow = () => {
    if (size.width > 0 && size.height > 0) {
      const figure = figureOf({ style, states, geodata, camera, size, covered });
      const picture = domElement(figure.element);
      picture.setAttribute('aria-hidden', 'true'); // the panel lists the same content
      element.replaceChildren(picture);
      // The background shows at the edges while the picture is shifted: sea, unless the globe's edge is in the picture.
      element.style.backgroundColor = globeOf(camera, size).showsHorizon ? '' : seaOf(style);
      drawn = figure.drawn;
      events.labelled(labelledIn(style, drawn));
      drawnFor = camera;
      for (const line of figure.leftOut.filter((text) => !reported.has(text))) {
        reported.add(line);
        console.warn(`The simple map leaves out: ${line}`);
      }
    }
  };
  /**
   * While a user moves the map, the last picture is shifted and scaled: a redraw takes longer than a frame. The area outside of
   * the picture is plain sea meanwhile: drawing coasts there took a software renderer seconds per frame.
   */
  const shiftPicture = () => {
    const shift = shiftedTo(drawnFor, camera, size);
    const picture = element.firstElementChild;
    if (!shift || !(picture instanceof SVGElement)) return draw();
    picture.style.transform = `translate(${shift.x}px, ${shift.y}px) scale(${shift.scale})`;
    redrawTimer = setTimeout(draw, REDRAW_DELAY);
  };
  const schedule = (act: () => void) => {
    events.busy(true);
    cancelScheduled();
    frame = requestAnimationFrame(act);
  };
  const isScheduled = () => frame !== undefined || redrawTimer !== undefined;
  const cancelScheduled = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(redrawTimer);
    frame = redrawTimer = undefined;
  };
  const targetAt = (point: { x: number; y: number }, reach: number): Selection | undefined =>
    readSelection(markAt(drawn, point, reach)?.target ?? '');
  const reportMoved = () => {
    if (!movedByUser) return;
    movedByUser = false;
    events.moved(camera);
  };

  const stopGestures = followGestures(element, {
    camera: () => camera,
    size: () => size,
    closest,
    move(next) {
      camera = next;
      movedByUser = true;
      events.moving(camera);
      schedule(shiftPicture);
    },
    moveEnd() {
      schedule(draw);
      reportMoved();
    },
    click(point, { pointerType, shiftKey, clientX, clientY }) {
      const pointer = pointerType === 'touch' ? 'touch' : 'mouse';
      events.choose(targetAt(point, POINTER_REACH[pointer]), {
        beside: shiftKey,
        lines: linesAt(drawn, point, CHOICE_REACH[pointer]),
        at: { x: clientX, y: clientY },
      });
    },
    hover(point) {
      const target = point && targetAt(point, POINTER_REACH.mouse);
      element.style.cursor = target ? 'pointer' : '';
      const text = target && selectionText(target);
      if (text !== hoveredTarget) events.hover(target);
      hoveredTarget = text;
    },
  });
  container.replaceChildren(element);
  draw();
  events.moving(camera);

  return {
    show(next) {
      if (next.style !== style || next.states !== states) schedule(draw);
      // The controls at the map's edge move with the camera: while it moves, a redraw follows anyway.
      else if (next.covered !== covered && !isScheduled()) schedule(draw);
      ({ style, states, covered } = next);
      if (next.camera === wanted) return;
      wanted = next.camera;
      const target = upright(wanted);
      if (cameraText(canonicalCamera(camera)) === cameraText(canonicalCamera(target))) return;
      camera = target;
      movedByUser = false;
      events.moving(camera);
      schedule(draw);
    },
    resize(next) {
      if (next.width === size.width && next.height === size.height) return;
      size = next;
      schedule(draw);
    },
    focus: () => element.focus({ preventScroll: true }),
    remove() {
      stopGestures();
      cancelScheduled();
      reportMoved();
      element.remove();
    },
  };
}

/** Returns the map's element, with the same role, label and tab stop as the live map's canvas. */
function mapElement(words: Readonly<Record<string, string>>): HTMLElement {
  const element = document.createElement('div');
  element.className = 'simple-map';
  element.tabIndex = 0;
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', words['Map.Title'] ?? '');
  element.setAttribute('aria-describedby', MAP_DESCRIPTION);
  element.dataset['mapFocus'] = '';
  return element;
}

/** Returns the relations whose lines have a label on the map. */
function labelledIn({ layers }: StyleSpecification, drawn: readonly DrawnMark[]): string[] {
  const labels = new Set(layers.filter(isLineLabels).map(({ id }) => id));
  return drawn
    .filter(({ layer }) => labels.has(layer))
    .flatMap(({ target }) => readSelection(target ?? ''))
    .flatMap((selected) => (selected?.kind === 'relation' ? [selected.id] : []));
}

/** Returns the sea's colour. */
function seaOf({ layers }: StyleSpecification): string {
  const color = layers.find((layer) => layer.type === 'background')?.paint?.['background-color'];
  return typeof color === 'string' ? color : '';
}
