import './live-map.css';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { addProtocol, GPUInitializationError, Map as MapLibreMap } from 'maplibre-gl';
import type { Geodata } from '../style/geodata';
import { isBasemap } from '../style/layers/basemap-flag';
import { isHidden } from '../style/layers/hidden';
import { isInteractive } from '../style/layers/interactive';
import type { MapRenderer, MapRendererEvents } from '../style/map-renderer';
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

/** Events of the live map. */
export interface LiveMapEvents extends MapRendererEvents, Pick<PaintEvents, 'painted'> {
  readonly trouble: (code: 'no-webgl' | 'worker-dead' | 'context-lost') => void;
}

export interface LiveMapOptions {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly camera: Camera;
  readonly geodata: Geodata;
  readonly landColors: () => readonly string[];
  readonly reducedMotion: () => boolean;
  /** True while the figure covers the map: then it moves without a flight. */
  readonly isUnseen: () => boolean;
  /** True if the page must paint its text before the map starts to move: in a presentation a class waits for the text. */
  readonly textFirst: () => boolean;
  /** MapLibre's texts in the page's language, including the map's accessible name. */
  readonly words: Readonly<Record<string, string>>;
  readonly events: LiveMapEvents;
}

/** Long enough to see where the camera goes, short enough not to wait for it. */
const FLIGHT_MS = 1400;
/** Share of a flight that its first frame skips: it would show the previous view again, and take as long as any frame. */
const AHEAD = 0.08;
/** Easing of a flight. */
const eased = (t: number): number => {
  const share = AHEAD + (1 - AHEAD) * t;
  return share * share * (3 - 2 * share);
};

/** Starts the live map. Without WebGL 2 it reports `trouble('no-webgl')` and returns undefined. */
export function startLiveMap(options: LiveMapOptions): MapRenderer | undefined {
  const { geodata, events } = options;
  allowWorker();
  addProtocol(SCHEME, async ({ url }) => {
    const source = sourceOfUrl(url);
    if (!source) throw new Error(`No such source: ${url}`);
    return { data: geodata[source] };
  });
  const map = createMap(options);
  if (!map) {
    events.trouble('no-webgl');
    return undefined;
  }
  const idsOf = idsIn(geodata);
  let style = options.style;
  let lit: readonly Selection[] = [];
  /** The camera that the view asks for. */
  let target = options.camera;

  /** From the first loaded style until the context is lost. Otherwise the latest style waits in `pendingStyle`. */
  let styleLoaded = false;
  const busy = (now: boolean) => {
    if (!lost) events.busy(now);
  };
  let lost = false;
  let pendingStyle: StyleSpecification | undefined;
  const change = (next: StyleSpecification) => {
    if (next === style) return;
    busy(true);
    if (!sameBasemap(style, next)) basemap.changed();
    applyStyle(map, style, next, idsOf);
    style = next;
  };
  setFieldOfView(map, options.container);
  map.on('style.load', () => {
    styleLoaded = true;
    hideAll(map, style);
    // Before its style sets the globe, the map limits its camera as for Web Mercator.
    map.jumpTo(cameraOptions(target), PROGRAMMATIC);
    if (pendingStyle) change(pendingStyle);
    pendingStyle = undefined;
    for (const selection of lit) setHover(map, selection, true);
  });

  paintIcons(map);
  const basemap = cacheBasemap(map, options.isUnseen);
  const isLeftOut = drawUnseenOnce(map);
  drawNoSky(map);
  shareClippingMasks(map, (frame, layer) => !basemap.holds(frame, layer) && !isLeftOut(frame, layer));
  followPointer(map, { layers: () => interactiveLayers(style), hover: events.hover, choose: events.choose });
  map.touchZoomRotate.disableRotation();
  map.on('dataloading', () => busy(true));
  map.on('movestart', () => busy(true));
  map.on('idle', () => busy(false));
  map.on('move', () => events.moving(currentCamera(map)));
  map.on('moveend', (event) => {
    // Moves that the view asked for are not reported back; all others are the user's. A new pixel ratio also fires
    // `moveend`, but the camera is the same.
    if (!('programmatic' in event) && !isNearCamera(currentCamera(map), target)) events.moved(currentCamera(map));
  });
  map.on('webglcontextlost', () => {
    styleLoaded = false;
    lost = true;
    events.trouble('context-lost');
  });
  map.on('webglcontextrestored', () => {
    lost = false;
    busy(true);
    // A flight or a gesture may have been interrupted.
    map.jumpTo(cameraOptions(target), PROGRAMMATIC);
  });
  announcePaint(map, {
    ...options,
    events: {
      ...events,
      painted() {
        events.painted();
        basemap.cacheWhenIdle();
      },
    },
  });

  const { later, cancel } = workAtNextPaint();
  return {
    apply(next) {
      if (styleLoaded && next !== style) busy(true);
      const act = () => {
        // Before a style is loaded, only the latest one is stored.
        if (!styleLoaded) pendingStyle = next;
        else change(next);
      };
      later('apply', act, sameBasemap(style, next));
    },
    look(camera) {
      target = camera;
      // Nothing to do for the current camera: other work must not wait for it.
      const isReached = () => isNearCamera(currentCamera(map), camera);
      later(
        'look',
        () => {
          if (isReached()) return;
          if (options.reducedMotion() || options.isUnseen()) map.jumpTo(cameraOptions(camera), PROGRAMMATIC);
          else map.flyTo({ ...cameraOptions(camera), duration: FLIGHT_MS, easing: eased }, PROGRAMMATIC);
        },
        isReached() && !options.textFirst(),
      );
    },
    lightUp(targets) {
      if (styleLoaded) {
        for (const selection of lit) setHover(map, selection, false);
        for (const selection of targets) setHover(map, selection, true);
        // Names are highlighted in the basemap itself.
        if ([...lit, ...targets].some(({ kind }) => kind === 'name')) basemap.changed();
      }
      lit = targets;
    },
    resize() {
      map.resize(PROGRAMMATIC);
      if (!isCoarse(map)) sharpen(map);
      setFieldOfView(map, options.container);
    },
    focus: () => map.getCanvas().focus({ preventScroll: true }),
    remove() {
      cancel();
      map.remove();
    },
  };
}

function createMap({ container, style, camera, reducedMotion, words }: LiveMapOptions): MapLibreMap | undefined {
  try {
    return new MapLibreMap({
      container,
      style: withAllShown(style),
      ...cameraOptions(camera),
      minZoom: MIN_ZOOM,
      maxZoom: MAX_ZOOM,
      maxPitch: 60,
      attributionControl: false,
      locale: { ...words },
      // `resize` handles this, together with the camera for the new size.
      trackResize: false,
      pixelRatio: COARSE,
      // It would capture clicks with Shift, which select a second place.
      boxZoom: false,
      ...(reducedMotion() ? { fadeDuration: 0 } : {}),
    });
  } catch (error) {
    if (error instanceof GPUInitializationError) return undefined;
    throw error;
  }
}

/** Whether two styles have the same basemap, which is cached. */
const sameBasemap = (before: StyleSpecification, after: StyleSpecification): boolean =>
  basemapOf(before) === basemapOf(after);

/** The basemap layers of a style as text. Cached, because each style is compared three times. */
function basemapOf(style: StyleSpecification): string {
  const text = basemaps.get(style) ?? JSON.stringify(style.layers.filter(({ metadata }) => isBasemap(metadata)));
  basemaps.set(style, text);
  return text;
}

const basemaps = new WeakMap<StyleSpecification, string>();

/** Sets the field of view for the map's size. */
function setFieldOfView(map: MapLibreMap, { clientWidth, clientHeight }: HTMLElement): void {
  map.setVerticalFieldOfView(fieldOfView({ width: clientWidth, height: clientHeight }), PROGRAMMATIC);
}

const interactiveLayers = (style: StyleSpecification): string[] =>
  style.layers.filter((layer) => !isHidden(layer) && isInteractive(layer)).map((layer) => layer.id);

/** Event data of every move that the view asks for: MapLibre adds it to the move's events. */
const PROGRAMMATIC = { programmatic: true };

/** A camera as MapLibre's options. */
const cameraOptions = ({ center, zoom, bearing, pitch }: Camera) => ({
  center: [...center] as [number, number],
  zoom,
  bearing,
  pitch,
});

function currentCamera(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { center: [lng, lat], zoom: map.getZoom(), bearing: map.getBearing(), pitch: map.getPitch() };
}

/** Whether two cameras differ less than is visible, and less than the view's rounding. */
const isNearCamera = (a: Camera, b: Camera): boolean =>
  Math.abs(a.center[0] - b.center[0]) < 1e-3 &&
  Math.abs(a.center[1] - b.center[1]) < 1e-3 &&
  Math.abs(a.zoom - b.zoom) < 1e-2 &&
  Math.abs(a.bearing - b.bearing) < 0.1 &&
  Math.abs(a.pitch - b.pitch) < 0.1;
