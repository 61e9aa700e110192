import './live-map.css';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { addProtocol, GPUInitializationError, Map as MapLibreMap } from 'maplibre-gl';
import type { Geodata } from '../style/geodata';
import { isBasemap } from '../style/layers/basemap-flag';
import { isHidden } from '../style/layers/hidden';
import { isInteractive } from '../style/layers/interactive';
import type { MapRenderer, MapRendererEvents } from '../style/map-renderer';
import { SCHEME, sourceOfUrl, sourcesOfId } from '../style/sources';
import type { FeatureStates } from '../style/states';
import { type Camera, MAX_ZOOM, MIN_ZOOM } from '../view/camera';
import { applyStyle } from './apply-style';
import { COARSE, isCoarse, sharpen } from './coarse';
import { applyStates } from './feature-states';
import { announceFirstDrawing, type FirstDrawingEvents } from './first-drawing';
import { paintIcons } from './icon-images';
import { cameraOptions, flyTo, followCamera, isAt, jumpTo, PROGRAMMATIC, setFieldOfView } from './map-camera';
import { workAtNextPaint } from './next-paint';
import { patches } from './patches/patches';
import { followPointer } from './pointer';
import { allowWorker } from './worker';

/** Events of the live map. */
export interface LiveMapEvents extends MapRendererEvents, Pick<FirstDrawingEvents, 'painted'> {
  readonly trouble: (code: 'no-webgl' | 'worker-dead' | 'context-lost') => void;
}

export interface LiveMapOptions {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly states: FeatureStates;
  readonly camera: Camera;
  readonly geodata: Geodata;
  readonly reducedMotion: () => boolean;
  /** True while the figure covers the map: then it moves without a flight. */
  readonly isUnseen: () => boolean;
  /** MapLibre's texts in the page's language, including the map's accessible name. */
  readonly words: Readonly<Record<string, string>>;
  readonly events: LiveMapEvents;
}

/** Starts the live map. Without WebGL 2 it reports `trouble('no-webgl')` and returns undefined. */
export function startLiveMap(options: LiveMapOptions): MapRenderer | undefined {
  const { events } = options;
  allowWorker();
  serveGeodata(options.geodata);
  const map = createMap(options);
  if (!map) {
    events.trouble('no-webgl');
    return undefined;
  }
  /** What the view asks for. */
  let { style, states, camera } = options;
  /** The style and the states that the map has. The map drops its states when its style is loaded again. */
  let appliedStyle = style;
  let appliedStates: FeatureStates = NO_STATES;
  /** From the loaded style until the context is lost. */
  let styleLoaded = false;
  let lost = false;
  const busy = (now: boolean) => {
    if (!lost) events.busy(now);
  };

  const update = () => {
    if (!styleLoaded) return;
    const layers = appliedStyle === style ? NO_LAYERS : applyStyle(map, appliedStyle, style, patches.visibility.set);
    appliedStyle = style;
    const features = applyStates(map, appliedStates, states);
    appliedStates = states;
    if (
      features.some(isBasemapFeature) ||
      style.layers.some(({ id, metadata }) => layers.has(id) && isBasemap(metadata))
    )
      basemap.changed();
  };
  const { later, cancel } = workAtNextPaint();

  setFieldOfView(map, options.container);
  map.on('style.load', () => {
    styleLoaded = true;
    appliedStates = NO_STATES;
    patches.visibility.loaded(map, appliedStyle);
    // Before its style sets the globe, the map limits its camera as for Web Mercator.
    jumpTo(map, camera);
    update();
  });
  paintIcons(map);
  // Before the patches: one of them works once the map is seen.
  announceFirstDrawing(map, events);
  const basemap = patches.cacheBasemap(map, { style: () => style, isUnseen: options.isUnseen });
  followPointer(map, { layers: () => interactiveLayers(style), hover: events.hover, choose: events.choose });
  map.touchZoomRotate.disableRotation();
  map.on('dataloading', () => busy(true));
  map.on('movestart', () => busy(true));
  map.on('idle', () => busy(false));
  followCamera(map, () => camera, events);
  map.on('webglcontextlost', () => {
    styleLoaded = false;
    lost = true;
    events.trouble('context-lost');
  });
  map.on('webglcontextrestored', () => {
    lost = false;
    busy(true);
    // A flight or a gesture may have been interrupted.
    jumpTo(map, camera);
  });

  return {
    apply(nextStyle, nextStates) {
      style = nextStyle;
      states = nextStates;
      if (styleLoaded) busy(true);
      later('apply', update, true);
    },
    look(next) {
      camera = next;
      later('look', () => {
        if (isAt(map, camera)) return;
        if (options.reducedMotion() || options.isUnseen()) jumpTo(map, camera);
        else flyTo(map, camera);
      });
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

const NO_STATES: FeatureStates = new Map();
const NO_LAYERS: ReadonlySet<string> = new Set();

/** Lets the map's sources, which are URLs with our own scheme, read the geodata. */
function serveGeodata(geodata: Geodata): void {
  addProtocol(SCHEME, async ({ url }) => {
    const source = sourceOfUrl(url);
    if (!source) throw new Error(`No such source: ${url}`);
    return { data: geodata[source] };
  });
}

function createMap({ container, style, camera, reducedMotion, words }: LiveMapOptions): MapLibreMap | undefined {
  try {
    return new MapLibreMap({
      container,
      style: patches.visibility.started(style),
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

/** Whether a feature may be drawn by a layer of the basemap. */
const isBasemapFeature = (id: string): boolean => sourcesOfId(id).some((source) => source.startsWith('geo/'));

const interactiveLayers = (style: StyleSpecification): string[] =>
  style.layers.filter((layer) => !isHidden(layer) && isInteractive(layer)).map((layer) => layer.id);
