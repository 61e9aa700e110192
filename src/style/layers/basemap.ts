import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { litNames } from '../../view/name-selection';
import { HOVERED, isIn, perFeature, round, zoomed } from '../expressions';
import { hatchName } from '../icons';
import type { Scene } from '../scene';
import { WATERLINE_REACH } from '../sources';
import { INTERACTIVE } from './interactive';

/** Sea with its waterlines and graticule: everything under the land. */
export function sea({ palette, scale }: Scene): LayerSpecification[] {
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.water } },
    ...waterlines(palette.waterlines, palette.water, scale * palette.lineScale),
    {
      id: 'graticule',
      type: 'line',
      source: 'geo/graticule',
      paint: { 'line-color': palette.graticule, 'line-width': round(0.6 * scale) },
    },
  ];
}

/**
 * A waterline is the edge of a wide coast line whose middle is painted over with the next water: so islands that lie
 * close share one line around them, where offset lines would cross.
 */
function waterlines(colors: readonly string[], water: string, scale: number): LayerSpecification[] {
  const size = Math.min(scale, WATERLINE_REACH / (REACH[0] * NEAR));
  return colors.flatMap((color, i) =>
    [color, water].map(
      (paint, inner): LayerSpecification => ({
        id: `waterline/${i + 1}/${inner ? 'inside' : 'edge'}`,
        type: 'line',
        source: 'geo/waterlines',
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': paint, 'line-width': zoomed(((REACH[i] ?? 0) - inner * 0.9) * 2 * size, 0.5, NEAR) },
      }),
    ),
  );
}

/** Px from the coast to each waterline, at the region's zoom. */
const REACH = [16, 9.5, 4.5] as const;
/** How much farther they are near by. */
const NEAR = 1.6;

/** A coast or a border lies on all edges of the land: smoothing them by a line of its own takes a tenth of a frame. */
export const UNDER_LINES = { 'fill-antialias': false };

/** Land of all countries, plain; that of a country whose name is selected has the tint of a selected place. */
export function land({ palette, view }: Scene): LayerSpecification[] {
  const lit = litNames(view.select);
  const color: ExpressionSpecification | string =
    lit.length > 0 ? ['case', isIn('iso', lit), palette.selectedLand, palette.land] : palette.land;
  return [{ id: 'land', type: 'fill', source: 'geo/countries', paint: { 'fill-color': color, ...UNDER_LINES } }];
}

/** What is not agreed, in widths of the line. */
const DASHED = [3, 2] as const;
/** How lines of less than a px turn: round or not is the same to the eye, and round takes more triangles. */
const FINE_JOIN = 'bevel';

/** What lies on the land: lakes, rivers, borders, coasts. */
export function lines(scene: Scene): LayerSpecification[] {
  const { palette, scale } = scene;
  const width = (px: number) => zoomed(px * scale * palette.lineScale);
  return [
    { id: 'lakes', type: 'fill', source: 'geo/lakes', paint: { 'fill-color': palette.lake } },
    {
      id: 'rivers',
      type: 'line',
      source: 'geo/rivers',
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.river, 'line-width': width(0.8) },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'geo/borders',
      layout: { 'line-join': FINE_JOIN },
      paint: { 'line-color': palette.border, 'line-width': width(0.8) },
    },
    {
      id: 'disputed-borders',
      type: 'line',
      source: 'geo/disputedBorders',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': perFeature(palette.demarcation),
        'line-opacity': perFeature(1),
        'line-width': width(0.9),
        'line-dasharray': [...DASHED],
      },
    },
    ...demarcation(scene),
    {
      id: 'coast',
      type: 'line',
      source: 'geo/coast',
      layout: { 'line-join': FINE_JOIN },
      paint: { 'line-color': palette.coast, 'line-width': width(0.7) },
    },
  ];
}

/** The Military Demarcation Line, which can be chosen: then it is darker, on a pale band. */
function demarcation({ view, palette, scale }: Scene): LayerSpecification[] {
  const width = (px: number) => zoomed(px * scale * palette.lineScale);
  const isLit = litNames(view.select).includes('demarcation');
  const source = 'geo/demarcation';
  return [
    {
      id: 'demarcation/band',
      type: 'line',
      source,
      metadata: INTERACTIVE,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': perFeature(palette.markerRing),
        'line-width': width(8),
        'line-opacity': isLit ? perFeature(1) : ['case', HOVERED, 0.75, 0],
      },
    },
    {
      id: 'demarcation',
      type: 'line',
      source,
      metadata: INTERACTIVE,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', HOVERED, palette.selection, isLit ? palette.selection : palette.demarcation],
        'line-opacity': perFeature(1),
        'line-width': width(isLit ? 2 : 1.4),
        'line-dasharray': [...DASHED],
      },
    },
  ];
}

/** Below this zoom a small island is a point: a ring where it is disputed, a dot where it is only small. */
const ISLANDS_SHOW_LAND = 7;

/** Places whose ownership is disputed, apart from everybody's land: hatched, or ringed where they are too small. */
export function disputed({ view, palette, scale }: Scene): LayerSpecification[] {
  const size = scale * palette.lineScale;
  const lit = isIn('name', litNames(view.select));
  return [
    {
      id: 'disputed/land',
      type: 'fill',
      source: 'geo/disputed',
      metadata: INTERACTIVE,
      filter: ['==', ['geometry-type'], 'Polygon'],
      // Its edge is a line of its own.
      paint: { 'fill-pattern': hatchName(palette.disputed, 6), ...UNDER_LINES },
    },
    {
      id: 'disputed/edge',
      type: 'line',
      source: 'geo/disputed',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: {
        'line-color': perFeature(palette.disputed),
        'line-opacity': perFeature(1),
        'line-width': round(0.7 * scale),
        'line-dasharray': [...DASHED],
      },
    },
    {
      id: 'islands/halo',
      type: 'circle',
      source: 'geo/islands',
      metadata: INTERACTIVE,
      paint: {
        'circle-radius': zoomed(8 * size),
        'circle-color': palette.markerRing,
        'circle-opacity': ['case', lit, 0.9, HOVERED, 0.75, 0],
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': round(1.6 * size),
        'circle-stroke-opacity': ['case', lit, 1, HOVERED, 0.7, 0],
      },
    },
    {
      id: 'islands/ring',
      type: 'circle',
      source: 'geo/islands',
      metadata: INTERACTIVE,
      filter: ['==', ['get', 'disputed'], true],
      maxzoom: ISLANDS_SHOW_LAND,
      paint: {
        'circle-radius': zoomed(3 * scale, 0.6, 1.4),
        'circle-opacity': perFeature(0),
        'circle-stroke-color': palette.disputed,
        'circle-stroke-width': round(1 * scale),
        'circle-stroke-opacity': perFeature(1),
      },
    },
    {
      id: 'islands/dot',
      type: 'circle',
      source: 'geo/islands',
      metadata: INTERACTIVE,
      filter: ['==', ['get', 'disputed'], false],
      maxzoom: ISLANDS_SHOW_LAND,
      paint: {
        'circle-radius': zoomed(1.6 * scale, 0.6, 1.4),
        'circle-color': palette.islandLabel,
        'circle-opacity': perFeature(1),
        'circle-stroke-opacity': perFeature(0),
      },
    },
  ];
}
