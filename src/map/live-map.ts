import './live-map.css';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { addProtocol, GPUInitializationError, Map as MapLibreMap } from 'maplibre-gl';
import type { Geodata } from '../style/geodata';
import { isBasemap } from '../style/layers/basemap-flag';
import { isHidden } from '../style/layers/hidden';
import { isInteractive } from '../style/layers/interactive';
import { SCHEME, sourceOfUrl } from '../style/sources';
import { type Camera, MAX_ZOOM, MIN_ZOOM } from '../view/camera';
import { fieldOfView } from '../view/projection';
import type { Selection } from '../view/view';
import { announcePaint, type PaintEvents } from './announce-paint';
import { applyStyle } from './apply-style';
import { cacheBasemap } from './basemap-cache';
import { shareClippingMasks } from './clipping-masks';
import { COARSE, isCoarse, sharpen } from './coarse';
import { hideAll, withAllShown } from './hidden-layers';
import { setHover } from './hover';
import { paintIcons } from './icon-images';
import { workAtNextPaint } from './next-paint';
import { drawNoSky } from './no-sky';
import { followPointer } from './pointer';
import { idsIn } from './repaint';
import { drawUnseenOnce } from './unseen-frames';
import { allowWorker } from './worker';

/** What the live map tells: everything that happens on it. */
export interface LiveMapEvents extends Pick<PaintEvents, 'painted'> {
  /** The map draws (true) or has drawn all of the present view (false). */
  readonly busy: (busy: boolean) => void;
  /** In motion, once a frame. */
  readonly moving: (camera: Camera) => void;
  /** A person's hand has let go of the map there. */
  readonly moved: (camera: Camera) => void;
  readonly hover: (target: Selection | undefined) => void;
  /** `beside`: together with what is selected already. */
  readonly choose: (target: Selection | undefined, beside: boolean) => void;
  readonly trouble: (code: 'no-webgl' | 'worker-dead' | 'context-lost') => void;
}

export interface LiveMapOptions {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly camera: Camera;
  readonly geodata: Geodata;
  readonly landColors: () => readonly string[];
  readonly reducedMotion: () => boolean;
  /** True while nobody sees the map: then it need not fly to be somewhere else. */
  readonly unseen: () => boolean;
  /** True where the page's words are to be seen before the map begins to follow: a class waits for them. */
  readonly wordsFirst: () => boolean;
  /** What a screen reader calls the map, and MapLibre's other words in the page's language. */
  readonly words: Readonly<Record<string, string>>;
  readonly events: LiveMapEvents;
}

export interface LiveMap {
  readonly apply: (style: StyleSpecification) => void;
  readonly look: (camera: Camera) => void;
  readonly lightUp: (targets: readonly Selection[]) => void;
  readonly resize: () => void;
  readonly focus: () => void;
  readonly remove: () => void;
}

/** Long enough to see where the camera goes, short enough not to wait for it. */
const FLIGHT_MS = 1400;
/** The first frame is that much of the flight ahead: else it would show the view before once more, as slow as any frame in motion. */
const AHEAD = 0.08;
/** How far a flight has come by a share of its time. */
const eased = (t: number): number => {
  const share = AHEAD + (1 - AHEAD) * t;
  return share * share * (3 - 2 * share);
};

/** Starts the live map; undefined where this computer has no WebGL 2, which `trouble` has then been told. */
export function startLiveMap(options: LiveMapOptions): LiveMap | undefined {
  const { geodata, events } = options;
  allowWorker();
  addProtocol(SCHEME, async ({ url }) => {
    const source = sourceOfUrl(url);
    if (!source) throw new Error(`No such source: ${url}`);
    return { data: geodata[source] };
  });
  const map = created(options);
  if (!map) {
    events.trouble('no-webgl');
    return undefined;
  }
  const idsOf = idsIn(geodata);
  let style = options.style;
  let lit: readonly Selection[] = [];
  let looked = options.camera;

  /** True while a style stands in the map: from its first until the context is lost. Else what is asked for waits in `wanted`. */
  let styleLoaded = false;
  const busy = (now: boolean) => {
    if (!lost) events.busy(now);
  };
  let lost = false;
  let wanted: StyleSpecification | undefined;
  const change = (next: StyleSpecification) => {
    if (next === style) return;
    busy(true);
    if (!sameBasemap(style, next)) ground.changed();
    applyStyle(map, style, next, idsOf);
    style = next;
  };
  widen(map, options.container);
  map.on('style.load', () => {
    styleLoaded = true;
    hideAll(map, style);
    // Until its style says that it is a globe, the map keeps its camera where Web Mercator would fill the window.
    map.jumpTo(asked(looked), PROGRAMMATIC);
    if (wanted) change(wanted);
    wanted = undefined;
    for (const one of lit) setHover(map, one, true);
  });

  paintIcons(map);
  const ground = cacheBasemap(map, options.unseen);
  const isUnseen = drawUnseenOnce(map);
  drawNoSky(map);
  shareClippingMasks(map, (frame, layer) => !ground.holds(frame, layer) && !isUnseen(frame, layer));
  followPointer(map, { layers: () => interactiveLayers(style), hover: events.hover, choose: events.choose });
  map.touchZoomRotate.disableRotation();
  map.on('dataloading', () => busy(true));
  map.on('movestart', () => busy(true));
  map.on('idle', () => busy(false));
  map.on('move', () => events.moving(cameraOf(map)));
  map.on('moveend', (event) => {
    // Where the view itself programmatic the map is no news to it; everything else was a hand, a wheel or a key. Another number of
    // pixels is told as a move as well, and has moved nothing.
    if (!('programmatic' in event) && !sameCamera(cameraOf(map), looked)) events.moved(cameraOf(map));
  });
  map.on('webglcontextlost', () => {
    styleLoaded = false;
    lost = true;
    events.trouble('context-lost');
  });
  map.on('webglcontextrestored', () => {
    lost = false;
    busy(true);
    // A flight or a hand may have been cut off on its way.
    map.jumpTo(asked(looked), PROGRAMMATIC);
  });
  announcePaint(map, {
    ...options,
    events: {
      ...events,
      painted() {
        events.painted();
        ground.keepAtRest();
      },
    },
  });

  const { later, forget } = workAtNextPaint();
  return {
    apply(next) {
      if (styleLoaded && next !== style) busy(true);
      const act = () => {
        // Without a style there is nothing to change: then the latest one waits.
        if (!styleLoaded) wanted = next;
        else change(next);
      };
      later('apply', act, sameBasemap(style, next));
    },
    look(camera) {
      looked = camera;
      // The camera that the map has already is no work, and what else waits need not wait for it.
      const isThere = () => sameCamera(cameraOf(map), camera);
      later(
        'look',
        () => {
          if (isThere()) return;
          if (options.reducedMotion() || options.unseen()) map.jumpTo(asked(camera), PROGRAMMATIC);
          else map.flyTo({ ...asked(camera), duration: FLIGHT_MS, easing: eased }, PROGRAMMATIC);
        },
        isThere() && !options.wordsFirst(),
      );
    },
    lightUp(targets) {
      if (styleLoaded) {
        for (const one of lit) setHover(map, one, false);
        for (const one of targets) setHover(map, one, true);
        // Names light up on the ground itself.
        if ([...lit, ...targets].some(({ kind }) => kind === 'name')) ground.changed();
      }
      lit = targets;
    },
    resize() {
      map.resize(PROGRAMMATIC);
      if (!isCoarse(map)) sharpen(map);
      widen(map, options.container);
    },
    focus: () => map.getCanvas().focus({ preventScroll: true }),
    remove() {
      forget();
      map.remove();
    },
  };
}

function created({ container, style, camera, reducedMotion, words }: LiveMapOptions): MapLibreMap | undefined {
  try {
    return new MapLibreMap({
      container,
      style: withAllShown(style),
      ...asked(camera),
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxPitch: 60,
      attributionControl: false,
      locale: { ...words },
      // The view's own size is watched by `resize`, together with the camera that frames it.
      trackResize: false,
      pixelRatio: COARSE,
      // It would take each click with Shift, which adds a second place.
      boxZoom: false,
      ...(reducedMotion() ? { fadeDuration: 0 } : {}),
    });
  } catch (error) {
    if (error instanceof GPUInitializationError) return undefined;
    throw error;
  }
}

/** Whether a style changes only what lies over the ground, of which a picture is kept. */
const sameBasemap = (before: StyleSpecification, after: StyleSpecification): boolean =>
  basemapOf(before) === basemapOf(after);

/** The ground of a style as text; it is asked for when a style comes, when it is applied, and when the next one comes. */
function basemapOf(style: StyleSpecification): string {
  const text = grounds.get(style) ?? JSON.stringify(style.layers.filter(({ metadata }) => isBasemap(metadata)));
  grounds.set(style, text);
  return text;
}

const grounds = new WeakMap<StyleSpecification, string>();

/** The field of view that belongs to the map's size. */
function widen(map: MapLibreMap, { clientWidth, clientHeight }: HTMLElement): void {
  map.setVerticalFieldOfView(fieldOfView({ width: clientWidth, height: clientHeight }), PROGRAMMATIC);
}

const interactiveLayers = (style: StyleSpecification): string[] =>
  style.layers.filter((layer) => !isHidden(layer) && isInteractive(layer)).map((layer) => layer.id);

/** Goes with every move that the view asks for, and comes back with its events. */
const PROGRAMMATIC = { programmatic: true };

/** A camera as MapLibre takes it. */
const asked = ({ center, zoom, bearing, pitch }: Camera) => ({
  center: [...center] as [number, number],
  zoom,
  bearing,
  pitch,
});

function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/** Nearer than the eye can tell, and than the view's own rounding. */
const sameCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.center[0] - b.center[0]) < 1e-3 &&
  Math.abs(a.center[1] - b.center[1]) < 1e-3 &&
  Math.abs(a.zoom - b.zoom) < 1e-2 &&
  Math.abs(a.bearing - b.bearing) < 0.1 &&
  Math.abs(a.pitch - b.pitch) < 0.1;
