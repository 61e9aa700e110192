import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { isBasemapName } from '../style/cartography/name-layer';
import { boxesAlong } from '../style/cartography/name-rules';
import { placedNames } from '../style/cartography/placed-names';
import { drawnLines } from '../style/layers/drawn-lines';
import { rimOf } from '../style/layers/rim';
import type { FeatureStates } from '../style/states';
import type { Camera, Size } from '../view/camera';
import type { Box } from '../view/framing';
import { runElements, runMark } from './geometry/draw-runs';
import { type Globe, globeOf } from './geometry/globe';
import { type ExtraMargin, sharedPaths } from './geometry/shared-paths';
import type { DrawnMark } from './read/drawn-mark';
import type { LayerReader } from './read/evaluate';
import { type ShownLayer, type Sources, shownLayers } from './shown-layers';
import { defsOf } from './svg/defs';
import { UNIT } from './svg/path';
import { type Element, grouped, markupOf } from './svg/svg';
import { drawnCircles } from './symbols/circles';
import { collisionIndex } from './symbols/collision';
import { type Drawing, drawnSymbols } from './symbols/draw-symbols';
import { type FontMetrics, mapFontMetrics } from './symbols/fonts';
import { type PlacedSymbol, placeSymbols } from './symbols/placement';
import { symbolsOf } from './symbols/symbols';

export type { DrawnMark } from './read/drawn-mark';

export interface FigureInput {
  readonly style: StyleSpecification;
  /** The features of each source, by the name that its URL contains: from `geodataOf(…)`. */
  readonly geodata: Sources;
  /** Its pitch is ignored: the figure is always seen from straight above. */
  readonly camera: Camera;
  /** CSS pixels. */
  readonly size: Size;
  /** What is selected, receded or under the pointer: from `statesFor(…)`. */
  readonly states?: FeatureStates | undefined;
  readonly fontMetrics?: FontMetrics;
  readonly extraMargin?: ExtraMargin | undefined;
  /** What lies over the picture: no name of the basemap is under it. */
  readonly covered?: readonly Box[] | undefined;
  /** Px from the camera to the globe's surface, if it is not that of a map of this size. */
  readonly distance?: number | undefined;
  /** The zoom at which the style is read, if it is not the camera's: for widths in a window of another size. */
  readonly styleZoom?: number | undefined;
  /** The zoom at which lines are cut into tiles, dashed and simplified, if it is not the style's. */
  readonly tileZoom?: number | undefined;
  /** False: a text that leaves the picture is left out, for a picture that nobody moves. */
  readonly cutsTexts?: boolean;
  /** Prefix of the ids of shared paths: two figures in one document need different ones. */
  readonly idPrefix?: string;
}

export interface Figure {
  /** One `<svg>` element without style attributes and scripts. Fonts have the names that `ui/fonts.css` defines. */
  readonly svg: string;
  /** The same as data, for a page where markup from strings is forbidden. */
  readonly element: Element;
  /** What a user can point at, and every label; the topmost is last. */
  readonly drawn: readonly DrawnMark[];
  /** What the style or the camera needs and the figure does not draw, one line of text each; empty: everything is drawn. */
  readonly leftOut: readonly string[];
}

/**
 * Returns the map of a style as SVG: the same layers, data and camera as in the live map, without a browser. Pure: the same
 * input gives the same string.
 */
export function figureOf(input: FigureInput): Figure {
  const { style, geodata, camera, size, idPrefix = 'figure', cutsTexts = true } = input;
  const leftOut = new Set<string>();
  const reportLeftOut = (text: string) => void leftOut.add(text);
  if (camera.pitch) reportLeftOut('the camera’s pitch');
  const globe = globeOf(camera, size, input.distance);
  const showsHorizon = globe.showsHorizon || reachesHorizon(globe, input.extraMargin);
  const styleZoom = input.styleZoom ?? camera.zoom;
  const shown = shownLayers(style, geodata, styleZoom, reportLeftOut, input.states, input.tileZoom);
  const defs = defsOf(idPrefix);
  const paths = sharedPaths(
    shown.flatMap(({ runs }) => runs),
    globe,
    defs,
    input.extraMargin,
  );
  const symbols = placedSymbols(shown, globe, input);

  const drawn: DrawnMark[] = [];
  const firstSymbols = shown.find(({ reader }) => reader.layer.type === 'symbol');
  const layers = shown.flatMap((one): Element[] => {
    const { reader, features, runs } = one;
    const rim = one === firstSymbols && showsHorizon ? rimElements(style, globe) : [];
    const attributes = { 'data-layer': reader.layer.id };
    const addDrawing = (drawing: Drawing): Element[] => {
      drawn.push(...drawing.drawn);
      return grouped(attributes, drawing.elements);
    };
    switch (reader.layer.type) {
      case 'background':
        return grouped(attributes, background(reader, globe, showsHorizon));
      case 'circle':
        return addDrawing(drawnCircles(reader, features, globe));
      case 'symbol':
        return [...rim, ...addDrawing(drawnSymbols(reader, symbols.get(reader) ?? [], size, defs, cutsTexts))];
      default: {
        drawn.push(...runs.flatMap((run) => runMark(reader, run, paths)));
        const elements = runs.flatMap((run) => runElements(run, paths, globe));
        const scaled = grouped({ ...attributes, transform: `scale(${UNIT})` }, elements);
        if (!showsHorizon || scaled.length === 0) return scaled;
        const clip = `url(#${defs.add((id) => globeClip(globe, id), 'globe')})`;
        return [{ name: 'g', attributes: { 'clip-path': clip }, children: scaled }];
      }
    }
  });
  const element = svgElement(size, [{ name: 'defs', attributes: {}, children: defs.elements() }, ...layers]);
  return {
    get svg() {
      return markupOf(element);
    },
    element,
    drawn,
    leftOut: [...leftOut],
  };
}

/** Returns the placed symbols of each layer. The topmost layer is placed first, as in the live map. */
function placedSymbols(
  shown: readonly ShownLayer[],
  globe: Globe,
  { style, geodata, covered = [], fontMetrics = mapFontMetrics }: FigureInput,
): Map<LayerReader, PlacedSymbol[]> {
  const occupied = collisionIndex();
  const { size, project, unproject } = globe;
  const ground = { land: geodata['geo/base'] ?? NOTHING, points: geodata['geo/points'] ?? NOTHING };
  const lines = boxesAlong(drawnLines(style, geodata['story/arcs'] ?? NOTHING), project);
  const layers = shown.filter(({ reader }) => reader.layer.type === 'symbol').toReversed();
  return new Map(
    layers.map(({ reader, features }) => {
      const names = isBasemapName(reader.layer.metadata)
        ? placedNames({ size, covered, lines, project, unproject }, ground)
        : undefined;
      return [reader, placeSymbols(reader, symbolsOf(reader, features, globe, fontMetrics), size, occupied, names)];
    }),
  );
}

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Whether a part of the margin is outside of the globe: windows show it either on the sides or above and below. */
function reachesHorizon({ horizon, size: { width, height } }: Globe, margin: ExtraMargin | undefined): boolean {
  if (!margin) return false;
  const reach = Math.max(Math.hypot(width / 2 + margin.x, height / 2), Math.hypot(width / 2, height / 2 + margin.y));
  return horizon.radius < reach;
}

function background(reader: LayerReader, { horizon, size }: Globe, showsHorizon: boolean): Element[] {
  const { color, opacity } = reader.color('background-color');
  const fillOpacity = opacity * reader.number('background-opacity');
  if (fillOpacity <= 0) return [];
  const paint = { fill: color, 'fill-opacity': fillOpacity < 1 ? fillOpacity : undefined };
  if (!showsHorizon) return [{ name: 'rect', attributes: { width: size.width, height: size.height, ...paint } }];
  return [{ name: 'circle', attributes: { cx: horizon.x, cy: horizon.y, r: horizon.radius, ...paint } }];
}

/** Returns the line around the globe, over the land and under all names. */
function rimElements(style: StyleSpecification, { horizon }: Globe): Element[] {
  const rim = rimOf(style);
  if (!rim) return [];
  const { x: cx, y: cy, radius: r } = horizon;
  return [{ name: 'circle', attributes: { cx, cy, r, fill: 'none', stroke: rim.color, 'stroke-width': rim.width } }];
}

/** Returns a clip path of the globe's disc: points behind the horizon are outside of it. */
function globeClip({ horizon }: Globe, id: string): Element {
  const circle = { name: 'circle', attributes: { cx: horizon.x, cy: horizon.y, r: horizon.radius } };
  return { name: 'clipPath', attributes: { id }, children: [circle] };
}

/**
 * Returns the figure's `<svg>`. With `geometricPrecision`, letters have exactly the widths of the font at any size:
 * https://svgwg.org/svg2-draft/painting.html#TextRenderingProperty
 */
const svgElement = ({ width, height }: Size, children: readonly Element[]): Element => ({
  name: 'svg',
  attributes: {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'text-rendering': 'geometricPrecision',
  },
  children,
});
