import './live-map.css';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { addProtocol, GPUInitializationError, Map as MapLibreMap } from 'maplibre-gl';
import type { Geodata } from '../style/geodata';
import { isBasemap } from '../style/layers/basemap-flag';
import { drawnLines } from '../style/layers/drawn-lines';
import { isHidden } from '../style/layers/hidden';
import { isInteractive } from '../style/layers/interactive';
import { isLineLabels } from '../style/layers/line-labels';
import { MAP_DESCRIPTION, type MapContent, type MapRenderer, type MapRendererEvents } from '../style/map-renderer';
import { SCHEME, sourceOfUrl } from '../style/sources';
import { NO_STATES } from '../style/states';
import { afterPaint } from '../ui/after-paint';
import { MIN_ZOOM } from '../view/camera';
import { baseName } from '../view/names';
import { applyStyle } from './apply-style';
import { COARSE, isCoarse, MAX_CANVAS, sharpen } from './coarse';
import { applyStates } from './feature-states';
import { announceFirstDrawing, type FirstDrawingEvents } from './first-drawing';
import { paintIcons } from './icon-images';
import { flyLight } from './in-flight';
import { cameraOptions, flyTo, followCamera, isAt, jumpTo, PROGRAMMATIC, setFieldOfView } from './map-camera';
import { patchedStyle, patchMap } from './patches/patches';
import { followPointer } from './pointer';
import { rimLayer } from './rim';
import { watchWorker } from './watch-worker';
import { allowWorker } from './worker';

/** Events of the live map. */
export interface LiveMapEvents extends MapRendererEvents, Pick<FirstDrawingEvents, 'painted'> {
  readonly trouble: (code: 'no-webgl' | 'worker-blocked' | 'worker-dead' | 'worker-restarts' | 'context-lost') => void;
  /** The graphics context or the worker is back, and the map is drawing again. */
  readonly restored: () => void;
}

export interface LiveMapOptions {
  readonly container: HTMLElement;
  readonly content: MapContent;
  /** The highest zoom. */
  readonly closest: number;
  readonly geodata: Geodata;
  readonly reducedMotion: () => boolean;
  /** True while the figure covers the map: then it moves without a flight. */
  readonly isUnseen: () => boolean;
  /** True while the page must paint its text before the map changes: in a presentation a class waits for the text. */
  readonly textFirst: () => boolean;
  /** MapLibre's texts in the page's language, including the map's accessible name. */
  readonly words: Readonly<Record<string, string>>;
  readonly events: LiveMapEvents;
}

/** Starts the live map. Without WebGL 2 or without a worker it reports that and returns undefined. */
export function startLiveMap(options: LiveMapOptions): MapRenderer | undefined {
  const { events } = options;
  if (!allowWorker()) {
    events.trouble('worker-blocked');
    return undefined;
  }
  serveGeodata(options.geodata);
  const map = createMap(options);
  if (!map) {
    events.trouble('no-webgl');
    return undefined;
  }
  /** What the view asks for, and what of it the map has. The map drops its feature states with its style. */
  let wanted = options.content;
  let { style, covered } = wanted;
  let states = NO_STATES;
  /** From the loaded style until the context is lost. */
  let styleLoaded = false;
  /** Whether a style was ever loaded: MapLibre restores no other with the context. */
  let hasHadStyle = false;
  let lost = false;
  /** Whether the map has still to move to the wanted camera. */
  let moves = false;
  let waitsForPaint = false;
  let removed = false;
  const busy = (now: boolean) => {
    if (!lost) {
      watch(now);
      events.busy(now);
    }
  };

  /** Returns whether the map has changed: then it draws a frame and is idle afterwards. */
  const restyle = (): boolean => {
    if (!styleLoaded) return false;
    const styleChanged = applyStyle(map, style, wanted.style);
    const features = applyStates(map, states, wanted.states);
    const coveredChanged = covered !== wanted.covered;
    if (coveredChanged) patched.coveredChanged();
    if (!sameBasemap(style, wanted.style) || features.some(isBasemapFeature)) patched.basemapChanged();
    ({ style, states, covered } = wanted);
    return styleChanged || features.length > 0 || coveredChanged;
  };
  const move = () => {
    if (!moves || isAt(map, wanted.camera)) return;
    if (options.reducedMotion() || options.isUnseen()) jumpTo(map, wanted.camera);
    else flyTo(map, wanted.camera);
  };
  const update = () => {
    if (restyle()) busy(true);
    move();
    moves = false;
  };
  const pagePainted = () => {
    waitsForPaint = false;
    if (removed) return;
    update();
    // Something may have been announced that was undone meanwhile: a frame ends with an idle event in any case.
    map.triggerRepaint();
  };

  map.getCanvas().setAttribute('aria-describedby', MAP_DESCRIPTION);
  const watch = watchWorker(map, {
    restarts: () => events.trouble('worker-restarts'),
    dead: () => events.trouble('worker-dead'),
  });
  setFieldOfView(map, options.container);
  map.on('style.load', () => {
    styleLoaded = true;
    hasHadStyle = true;
    states = NO_STATES;
    patched.styleLoaded(style);
    map.addLayer(
      rimLayer(map, () => style),
      style.layers.find(({ metadata }) => !isBasemap(metadata))?.id,
    );
    // Before its style sets the globe, the map limits its camera as for Web Mercator.
    jumpTo(map, wanted.camera);
    restyle();
  });
  paintIcons(map);
  // Before the patches: the cache begins once the map is seen.
  announceFirstDrawing(map, events);
  const { 'geo/base': land, 'geo/points': points, 'story/arcs': arcs } = options.geodata;
  const patched = patchMap(map, options.isUnseen, {
    ground: { land, points },
    covered: () => wanted.covered,
    lines: () => drawnLines(wanted.style, arcs),
  });
  followPointer(map, { layers: () => interactiveLayers(style), hover: events.hover, choose: events.choose });
  map.touchZoomRotate.disableRotation();
  map.on('dataloading', () => busy(true));
  map.on('movestart', () => busy(true));
  map.on('idle', () => {
    if (!lost) events.labelled(labelledOn(map, style));
    busy(false);
  });
  flyLight(map, () => style);
  followCamera(map, () => moves || isAt(map, wanted.camera), events);
  map.on('webglcontextlost', ({ originalEvent }) => {
    styleLoaded = false;
    lost = true;
    watch(false);
    // MapLibre fires it as well when it replaces a worker that has stopped; then no canvas has lost its context.
    events.trouble(originalEvent?.target ? 'context-lost' : 'worker-restarts');
  });
  map.on('webglcontextrestored', () => {
    lost = false;
    if (!hasHadStyle) {
      ({ style } = wanted);
      map.setStyle(patchedStyle(style), { diff: false });
    }
    events.restored();
    busy(true);
    // A flight or a gesture may have been interrupted.
    jumpTo(map, wanted.camera);
  });

  return {
    show(content) {
      moves ||= content.camera !== wanted.camera;
      const isLong = moves || options.textFirst() || !sameBasemap(content.style, wanted.style);
      wanted = content;
      // The page shows its own response first: a frame of a flight, or with all of the basemap, may take long.
      if (isLong && !document.hidden) {
        busy(true);
        if (!waitsForPaint) afterPaint(pagePainted);
        waitsForPaint = true;
      } else if (!waitsForPaint) update();
    },
    resize() {
      map.resize(PROGRAMMATIC);
      if (!isCoarse(map)) sharpen(map);
      setFieldOfView(map, options.container);
    },
    focus: () => map.getCanvas().focus({ preventScroll: true }),
    remove() {
      removed = true;
      map.remove();
    },
  };
}

/** Lets the map's sources, which are URLs with our own scheme, read the geodata. */
function serveGeodata(geodata: Geodata): void {
  addProtocol(SCHEME, async ({ url }) => {
    const source = sourceOfUrl(url);
    if (!source) throw new Error(`No such source: ${url}`);
    return { data: geodata[source] };
  });
}

function createMap({ container, content, closest, reducedMotion, words }: LiveMapOptions): MapLibreMap | undefined {
  try {
    return new MapLibreMap({
      container,
      style: patchedStyle(content.style),
      ...cameraOptions(content.camera),
      minZoom: MIN_ZOOM,
      maxZoom: closest,
      maxPitch: 60,
      attributionControl: false,
      locale: { ...words },
      // `resize` is called instead; the camera for the new size follows.
      trackResize: false,
      pixelRatio: COARSE,
      maxCanvasSize: [MAX_CANVAS, MAX_CANVAS],
      // It would capture clicks with Shift, which select a second place.
      boxZoom: false,
      ...(reducedMotion() ? { fadeDuration: 0 } : {}),
    });
  } catch (error) {
    if (error instanceof GPUInitializationError) return undefined;
    throw error;
  }
}

/** Whether a feature is drawn by a layer of the basemap: names that are only text are above it. */
function isBasemapFeature(id: string): boolean {
  const kind = id.startsWith('name:') ? baseName(id.slice('name:'.length))?.kind : undefined;
  return kind === 'island' || kind === 'region' || kind === 'line';
}

/** Whether two styles have the same basemap, which takes long to draw again. */
const sameBasemap = (a: StyleSpecification, b: StyleSpecification): boolean => a === b || basemapOf(a) === basemapOf(b);

function basemapOf(style: StyleSpecification): string {
  const text = basemaps.get(style) ?? JSON.stringify(style.layers.filter(({ metadata }) => isBasemap(metadata)));
  basemaps.set(style, text);
  return text;
}

/** Each style is compared twice. */
const basemaps = new WeakMap<StyleSpecification, string>();

/** Returns the relations whose lines have a label on the map. */
function labelledOn(map: MapLibreMap, { layers }: StyleSpecification): string[] {
  const labels = layers.filter((layer) => isLineLabels(layer) && !isHidden(layer)).map(({ id }) => id);
  if (labels.length === 0) return [];
  const features = map.queryRenderedFeatures({ layers: labels.filter((id) => map.getLayer(id)) });
  return [...new Set(features.map(({ properties }) => String(properties['relation'])))];
}

const interactiveLayers = (style: StyleSpecification): string[] =>
  style.layers.filter((layer) => !isHidden(layer) && isInteractive(layer)).map((layer) => layer.id);
