import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Camera, Size } from '../view/camera';
import { runElements, runMark } from './ground/draw-runs';
import { type Globe, globeOf } from './ground/globe';
import { nodesOf } from './ground/nodes';
import { type Beyond, sharedPaths } from './ground/shared-paths';
import type { DrawnMark } from './read/drawn-mark';
import type { LayerReader } from './read/evaluate';
import { type Shown, type Sources, shownLayers } from './shown';
import { defsOf } from './svg/defs';
import { UNIT } from './svg/path';
import { type Element, grouped, written } from './svg/svg';
import { drawnCircles } from './symbols/circles';
import { collision } from './symbols/collision';
import { type Drawing, drawnSymbols } from './symbols/draw-symbols';
import { type FontMetrics, mapFontMetrics } from './symbols/fonts';
import { type PlacedSymbol, placed } from './symbols/placement';
import { symbolsOf } from './symbols/symbols';

export type { DrawnMark } from './read/drawn-mark';

export interface FigureInput {
  readonly style: StyleSpecification;
  /** What each source holds, by the name that its URL stands for: `geodataOf(…)`. */
  readonly geodata: Sources;
  /** Its pitch is taken as 0. */
  readonly camera: Camera;
  /** CSS pixels. */
  readonly size: Size;
  /** The ids of the features that are lit up: they have the feature-state `hover`. */
  readonly hovered?: ReadonlySet<string> | undefined;
  readonly fontMetrics?: FontMetrics;
  readonly beyond?: Beyond | undefined;
  /** From the camera to the globe's surface in px, where it is not that of a map of this size. */
  readonly distance?: number | undefined;
  /** The zoom that the style is read at, where it is not the camera's: widths for a window of another size. */
  readonly styleZoom?: number | undefined;
  /** Begins the ids of paths that are used more than once; two figures in one document need two. */
  readonly idPrefix?: string;
}

export interface Figure {
  /** One `<svg>` element: no style attributes, no script, fonts by the names that `ui/fonts.css` gives them. */
  readonly svg: string;
  /** The same as data, for a page that takes no markup from a string. */
  readonly element: Element;
  /** What can be pointed at, and every label; the topmost last. */
  readonly drawn: readonly DrawnMark[];
  /** What the style or the camera asks for and the figure lacks, a line for each; empty: everything is drawn. */
  readonly leftOut: readonly string[];
}

/**
 * The map of a style as SVG: the same layers, data and camera as the live map's, without a browser. Pure: the same input
 * gives the same string.
 */
export function figureOf(input: FigureInput): Figure {
  const { style, geodata, camera, size, idPrefix = 'figure' } = input;
  const missing = new Set<string>();
  const leftOut = (what: string) => void missing.add(what);
  if (camera.pitch) leftOut('the camera’s pitch');
  const globe = globeOf(camera, size, input.distance);
  const shown = shownLayers(style, geodata, input.styleZoom ?? camera.zoom, leftOut, input.hovered);
  const defs = defsOf(idPrefix);
  const paths = sharedPaths(
    shown.flatMap(({ runs }) => runs),
    globe,
    nodesOf(geodata),
    defs,
    input.beyond,
  );
  const symbols = placedSymbols(shown, globe, input.fontMetrics ?? mapFontMetrics);

  const drawn: DrawnMark[] = [];
  const layers = shown.flatMap(({ reader, features, runs }): Element[] => {
    const attributes = { 'data-layer': reader.layer.id };
    const drawing = (made: Drawing): Element[] => {
      drawn.push(...made.drawn);
      return grouped(attributes, made.elements);
    };
    switch (reader.layer.type) {
      case 'background':
        return grouped(attributes, background(reader, globe));
      case 'circle':
        return drawing(drawnCircles(reader, features, globe));
      case 'symbol':
        return drawing(drawnSymbols(reader, symbols.get(reader) ?? [], size, defs));
      default: {
        drawn.push(...runs.flatMap((run) => runMark(reader, run, paths)));
        const elements = runs.flatMap((run) => runElements(run, paths, globe));
        const onGrid = grouped({ ...attributes, transform: `scale(${UNIT})` }, elements);
        if (!globe.showsHorizon || onGrid.length === 0) return onGrid;
        const clip = `url(#${defs.add((id) => disc(globe, id), 'globe')})`;
        return [{ name: 'g', attributes: { 'clip-path': clip }, children: onGrid }];
      }
    }
  });
  const element = picture(size, [{ name: 'defs', attributes: {}, children: defs.elements() }, ...layers]);
  return {
    get svg() {
      return written(element);
    },
    element,
    drawn,
    leftOut: [...missing],
  };
}

/** Labels that are drawn last are placed first, as in the live map. */
function placedSymbols(shown: readonly Shown[], globe: Globe, metrics: FontMetrics): Map<LayerReader, PlacedSymbol[]> {
  const room = collision();
  const layers = shown.filter(({ reader }) => reader.layer.type === 'symbol').toReversed();
  return new Map(
    layers.map(({ reader, features }) => [
      reader,
      placed(reader, symbolsOf(reader, features, globe, metrics), globe.size, room),
    ]),
  );
}

function background(reader: LayerReader, { horizon, showsHorizon, size }: Globe): Element[] {
  const { color, opacity } = reader.color('background-color');
  const all = opacity * reader.number('background-opacity');
  if (all <= 0) return [];
  const paint = { fill: color, 'fill-opacity': all < 1 ? all : undefined };
  if (!showsHorizon) return [{ name: 'rect', attributes: { width: size.width, height: size.height, ...paint } }];
  return [{ name: 'circle', attributes: { cx: horizon.x, cy: horizon.y, r: horizon.radius, ...paint } }];
}

/** What lies behind the horizon is not drawn. */
function disc({ horizon }: Globe, id: string): Element {
  const circle = { name: 'circle', attributes: { cx: horizon.x, cy: horizon.y, r: horizon.radius } };
  return { name: 'clipPath', attributes: { id }, children: [circle] };
}

/** Letters are as wide as the fonts say, whatever size they are drawn at. */
const picture = ({ width, height }: Size, children: readonly Element[]): Element => ({
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
