import 'maplibre-gl/dist/maplibre-gl.css';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { addProtocol, Map as LiveMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { figureOf } from '../../../src/figure/figure';
import { readOutlines } from '../../../src/figure/letters/outlines';
import { portable } from '../../../src/figure/letters/portable';
import { markupOf } from '../../../src/figure/svg/svg';
import { applyStyle } from '../../../src/map/apply-style';
import { applyStates } from '../../../src/map/feature-states';
import { paintIcons } from '../../../src/map/icon-images';
import { patchedStyle, patchMap } from '../../../src/map/patches/patches';
import { fetchStory } from '../../../src/story/reading/fetch';
import { readStory } from '../../../src/story/reading/read';
import { worldFrom } from '../../../src/style/fetch-world';
import { FONT_FILES } from '../../../src/style/fonts';
import { geodataOf } from '../../../src/style/geodata';
import { drawnLines } from '../../../src/style/layers/drawn-lines';
import { isLineLabels } from '../../../src/style/layers/line-labels';
import { PALETTES, type PaletteName } from '../../../src/style/palette';
import { SCHEME, sourceOfUrl } from '../../../src/style/sources';
import { type FeatureState, type FeatureStates, statesFor } from '../../../src/style/states';
import { styleFor } from '../../../src/style/style';
import type { Camera, Size } from '../../../src/view/camera';
import { cameraOf } from '../../../src/view/framing';
import { fieldOfView } from '../../../src/view/projection';
import { viewOf } from '../../../src/view/url';

/**
 * Figure and live map one after the other: the page that `figure.test.ts` opens for what the built app cannot show. Both get the same style, geodata
 * and camera; one at a time is in `#map`.
 */

export interface Case {
  /** A view as in the address of the app: "#/explore?layers=rupture". */
  readonly hash: string;
  readonly palette: PaletteName;
  readonly size: Size;
  /** Set if it differs from that of the view. */
  readonly camera?: Camera;
  /** True for a live map without land and lines: its features can be queried all the same, and it is faster. */
  readonly marksOnly?: boolean;
}

setWorkerUrl(new URL(workerUrl, document.baseURI).href);
const base = new URL('/', document.baseURI).href;
const fetched = await fetchStory('northeast-asia-2026', base);
if (!fetched.ok) throw new Error('The story cannot be read');
let { story } = fetched;
const topology = await worldFrom(base, story.id)();
let geodata = geodataOf(topology, story);
const outlines = readOutlines(await (await fetch(`${base}fonts/outlines.json`)).json());
addProtocol(SCHEME, async ({ url }) => ({ data: geodata[sourceOfUrl(url) ?? 'story/places'] }));

// The layout of a figure's text loads them, and nothing waits for that.
await Promise.all(Object.keys(FONT_FILES).map((name) => document.fonts.load(`16px "${name}"`)));

const element = document.querySelector<HTMLElement>('#map') as HTMLElement;
let live: LiveMap | undefined;
let shown: { style: StyleSpecification; states: FeatureStates };

function input({ hash, palette, size, camera, marksOnly = false }: Case) {
  const { view } = viewOf(story, hash);
  const style = styleFor({ story, view, palette: PALETTES[palette], scale: 1 }, base);
  const layers = style.layers.filter((layer) => !marksOnly || ('source' in layer && isMark(layer.source)));
  return {
    style: { ...style, layers },
    states: statesFor({ story, view }),
    camera: camera ?? cameraOf(story, view, size),
    geodata,
    size,
  };
}

function prepare({ palette, size }: Case): void {
  live?.remove();
  live = undefined;
  element.replaceChildren();
  element.style.cssText = `width:${size.width}px;height:${size.height}px;background:${PALETTES[palette].space}`;
}

export const bench = {
  /** From now on another story is shown, given as a file's text, without land. */
  tell(file: string): void {
    const made = readStory(file);
    if (!made.ok) throw new Error('The story has faults');
    story = made.story;
    geodata = geodataOf(undefined, story);
  },
  /** Shows the live map and resolves when it has drawn everything. */
  async live(one: Case): Promise<void> {
    prepare(one);
    const { style, states, camera } = input(one);
    const map = new LiveMap({
      container: element,
      style: patchedStyle(style),
      center: [...camera.center] as [number, number],
      zoom: camera.zoom,
      bearing: camera.bearing,
      pitch: camera.pitch,
      minZoom: 0,
      attributionControl: false,
      fadeDuration: 0,
      trackResize: false,
      interactive: false,
    });
    map.setVerticalFieldOfView(fieldOfView(one.size));
    live = map;
    shown = { style, states };
    paintIcons(map);
    const names = {
      ground: { land: geodata['geo/base'], points: geodata['geo/points'] },
      covered: () => [],
      lines: () => drawnLines(shown.style, geodata['story/arcs']),
    };
    const patched = patchMap(map, () => false, names);
    map.once('style.load', () => {
      patched.styleLoaded(style);
      applyStates(map, new Map(), states);
    });
    await new Promise((resolve) => map.once('idle', resolve));
  },
  /** Another view on the live map that is shown, of the same size: a change of its style and camera. */
  async goOn(one: Case): Promise<void> {
    const map = live;
    if (!map) throw new Error('There is no live map');
    const { style, states, camera } = input(one);
    applyStyle(map, shown.style, style);
    applyStates(map, shown.states, states);
    shown = { style, states };
    map.jumpTo({ center: [...camera.center] as [number, number], zoom: camera.zoom, bearing: camera.bearing });
    map.triggerRepaint();
    await new Promise((resolve) => map.once('idle', resolve));
  },
  /** Shows the figure, its letters as text or as shapes. */
  async figure(one: Case, { outlined = false } = {}): Promise<void> {
    prepare(one);
    const figure = figureOf(input(one));
    element.innerHTML = outlined ? markupOf(portable(figure.element, outlines)) : figure.svg;
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  },
  /** The live map that is shown gets another size. */
  resize({ width, height }: Size): void {
    element.style.width = `${width}px`;
    element.style.height = `${height}px`;
    live?.resize();
    live?.setVerticalFieldOfView(fieldOfView({ width, height }));
  },
  /** Where the live map that is shown puts the story's places, for several cameras, without drawing. */
  projected(cameras: readonly Camera[]): Record<string, [x: number, y: number]>[] {
    const map = live;
    if (!map) throw new Error('There is no live map');
    return cameras.map(({ center, zoom, bearing }) => {
      map.jumpTo({ center: [...center] as [number, number], zoom, bearing, pitch: 0 });
      return Object.fromEntries(
        story.places.map((place) => {
          const { x, y } = map.project([...place.at] as [number, number]);
          return [place.id, [x, y]];
        }),
      );
    });
  },
  /** What the live map draws now of things that can be selected: the style's layer and the thing, a line each. */
  drawnTargets(): string[] {
    // Queried at once, a map of the whole globe omits flat features: its corners are off the globe.
    const step = 60;
    const boxes = Array.from({ length: Math.ceil(element.clientWidth / step) }, (_, x) =>
      Array.from(
        { length: Math.ceil(element.clientHeight / step) },
        (_row, y): [[number, number], [number, number]] => [
          [x * step, y * step],
          [(x + 1) * step, (y + 1) * step],
        ],
      ),
    ).flat();
    const layers = (live?.getLayersOrder() ?? []).filter(
      (id) => live?.getLayer(id)?.isHidden(live.getZoom()) === false,
    );
    const all = boxes.flatMap((box) => live?.queryRenderedFeatures(box, { layers }) ?? []);
    const drawn = all.flatMap(({ source, layer, state, properties: { target } }) =>
      typeof target === 'string' && isMark(source) && isSeen({ ...layer.paint }) && !isHiddenLabel(layer.id, state)
        ? [`${layer.id} ${target}`]
        : [],
    );
    return [...new Set(drawn)].sort();
  },
  /** The names of the basemap that the live map draws in a box around each point: their ids. */
  namesAt(points: readonly (readonly [x: number, y: number])[], reach: number): string[][] {
    const layers = (live?.getLayersOrder() ?? []).filter((id) => id.startsWith('label/'));
    return points.map(([x, y]) => {
      const found = live?.queryRenderedFeatures(
        [
          [x - reach, y - reach],
          [x + reach, y + reach],
        ],
        { layers },
      );
      return [...new Set((found ?? []).map(({ properties: { id } }) => String(id)))].sort();
    });
  },
  /** The relations whose lines have labels on the live map, each as often as a label of it is drawn. */
  labelled(): string[] {
    const layers = shown.style.layers.filter((layer) => isLineLabels(layer)).map(({ id }) => id);
    return (live?.queryRenderedFeatures({ layers }) ?? [])
      .map(({ properties }) => String(properties['relation']))
      .sort();
  },
  camera: (one: Case) => input(one).camera,
  map: () => live,
};

/** Marks and names: what the tests of the figure draw without land and lines (`marksOnly`). */
const isMark = (source: string): boolean => source.startsWith('story/') || source === 'geo/points';

/** The label of a receded line has no opacity; for symbols, a query evaluates the paint without the feature state. */
const isHiddenLabel = (layer: string, state: FeatureState): boolean =>
  layer.startsWith('relation/') && layer.endsWith('/label') && state.receded === true;

/** A query of rendered features includes those with no opacity. A ring without an opacity is visible. */
const isSeen = (paint: Readonly<Record<string, unknown>>): boolean => {
  const opacities = Object.entries(paint).filter(([name]) => name.endsWith('-opacity'));
  const hasRing = paint['circle-stroke-width'] !== undefined && paint['circle-stroke-opacity'] === undefined;
  return hasRing || opacities.length === 0 || opacities.some(([, opacity]) => opacity !== 0);
};

Object.assign(globalThis, { bench });
document.documentElement.dataset['ready'] = 'true';
