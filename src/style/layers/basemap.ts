import type {
  ExpressionSpecification,
  FillLayerSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { litNames } from '../../view/name-selection';
import { BASE_NAMES } from '../../view/names';
import { HOVERED, perFeature, round, SELECTED, zoomed } from '../expressions';
import type { WorldObject } from '../geodata';
import { hatchName } from '../icons';
import type { Scene } from '../scene';
import { LINE_REACH, WATERLINE_REACH } from '../sources';
import { INTERACTIVE } from './interactive';
import { atRest } from './rest-flag';
import { rimMetadata } from './rim';

/** The features of one object of the geometry file. */
export const isOf = (object: WorldObject): ExpressionSpecification => ['==', ['get', 'object'], object];
const base = (object: WorldObject) => ({ source: 'geo/base', filter: isOf(object) });
const islands = (...which: ExpressionSpecification[]) => ({
  source: 'geo/points',
  filter: ['all', isOf('islands'), ...which] satisfies ExpressionSpecification,
});
/** Areas that belong to no country. */
const DISPUTED_AREAS = {
  source: 'geo/base',
  filter: ['all', isOf('disputed'), ['==', ['geometry-type'], 'Polygon']] satisfies ExpressionSpecification,
};

/** Sea with its waterlines and graticule: everything below the land. */
export function sea(scene: Scene): LayerSpecification[] {
  const { palette, scale: screen } = scene;
  return [
    { id: 'sea', type: 'background', metadata: rimMetadata(scene), paint: { 'background-color': palette.water } },
    ...waterlines(palette.waterlines, palette.water, screen * palette.lineScale),
    {
      id: 'graticule',
      type: 'line',
      ...base('graticule'),
      paint: { 'line-color': palette.graticule, 'line-width': round(0.6 * screen) },
    },
  ];
}

/**
 * A waterline is the edge of a wide coast line whose middle is painted over with water. So islands close together share
 * one line around them; offset lines would cross.
 */
function waterlines(colors: readonly string[], water: string, scale: number): LayerSpecification[] {
  const size = Math.min(scale, WATERLINE_REACH / (REACH[0] * NEAR));
  return colors.flatMap((color, i) =>
    [color, water].map(
      (paint, inner): LayerSpecification =>
        atRest({
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
/** Factor on that distance at high zoom. */
const NEAR = 1.6;

/** Coasts and borders cover all edges of the land: antialiasing them, which draws one more line, takes a tenth of a frame. */
const UNDER_LINES = { 'fill-antialias': false };

/** The land of all countries. */
export const land = ({ palette }: Scene): LayerSpecification[] => [
  { id: 'land', type: 'fill', ...base('countries'), paint: { 'fill-color': palette.land, ...UNDER_LINES } },
];

/**
 * The land of one country in a tint; no tint: it looks like all land. A layer's own opacity changes on the main thread; at a
 * change of its visibility or filter, MapLibre's worker would make the tiles of the whole world again.
 */
export const tintedLand = (iso: string, id: string, tint: string | undefined): FillLayerSpecification => ({
  id,
  type: 'fill',
  source: 'geo/base',
  filter: ['all', isOf('countries'), ['==', ['get', 'iso'], iso]],
  paint: { 'fill-color': tint ?? '#000000', 'fill-opacity': tint === undefined ? 0 : 1, ...UNDER_LINES },
});

/** The land of the countries whose name can be selected, while it is. */
export function namedLand({ palette, view }: Scene): LayerSpecification[] {
  const lit = litNames(view.select);
  return BASE_NAMES.filter(({ kind }) => kind === 'country').map(({ id }) =>
    tintedLand(id, `land/${id}`, lit.includes(id) ? palette.selectedLand : undefined),
  );
}

/** Dashes of what is not agreed, in line widths. */
const DASHED = [3, 2] as const;
/** The join of lines thinner than a px: it looks like a round one, with fewer triangles. */
const FINE_JOIN = 'bevel';

/** Everything on the land: lakes, rivers, borders, coasts. */
export function lines(scene: Scene): LayerSpecification[] {
  const { palette, scale } = scene;
  const width = (px: number) => zoomed(px * scale * palette.lineScale);
  return [
    { id: 'lakes', type: 'fill', ...base('lakes'), paint: { 'fill-color': palette.lake } },
    {
      id: 'rivers',
      type: 'line',
      ...base('rivers'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: { 'line-color': palette.river, 'line-width': width(0.8) },
    },
    {
      id: 'borders',
      type: 'line',
      ...base('borders'),
      layout: { 'line-join': FINE_JOIN },
      paint: { 'line-color': palette.border, 'line-width': width(0.8) },
    },
    ...dashedLines(scene),
    {
      id: 'coast',
      type: 'line',
      ...base('coast'),
      layout: { 'line-join': FINE_JOIN },
      paint: { 'line-color': palette.coast, 'line-width': width(0.7) },
    },
  ];
}

/** Whether a dashed line has a name in the table, so that it can be selected. */
const HAS_NAME: ExpressionSpecification = ['has', 'target'];
const dashed = (...which: ExpressionSpecification[]) => ({
  source: 'geo/base',
  filter: ['all', isOf('dashed'), ...which] satisfies ExpressionSpecification,
});

/** Borders that are not agreed. One with a name can be selected: then it is darker, on a pale band. */
function dashedLines({ view, palette, scale }: Scene): LayerSpecification[] {
  const width = (px: number) => zoomed(px * scale * palette.lineScale);
  const isLit = BASE_NAMES.some(({ id, kind }) => kind === 'line' && litNames(view.select).includes(id));
  return [
    {
      id: 'dashed/unnamed',
      type: 'line',
      ...dashed(['!', HAS_NAME]),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': perFeature(palette.demarcation),
        'line-opacity': perFeature(1),
        'line-width': width(0.9),
        'line-dasharray': [...DASHED],
      },
    },
    {
      id: 'dashed/band',
      type: 'line',
      ...dashed(HAS_NAME),
      metadata: INTERACTIVE,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': perFeature(palette.markerRing),
        'line-width': zoomed(Math.min(8 * scale * palette.lineScale, (LINE_REACH * 2) / 1.35)),
        'line-opacity': ['case', SELECTED, 1, HOVERED, 0.75, 0],
      },
    },
    {
      id: 'dashed/named',
      type: 'line',
      ...dashed(HAS_NAME),
      metadata: INTERACTIVE,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', ['any', SELECTED, HOVERED], palette.selection, palette.demarcation],
        'line-opacity': perFeature(1),
        'line-width': width(isLit ? 2 : 1.4),
        'line-dasharray': [...DASHED],
      },
    },
  ];
}

/** Below this zoom a small island is a point: a ring if it is disputed, else a dot. */
const ISLANDS_SHOW_LAND = 7;

/** Disputed places, drawn apart from any country's land: hatched, or ringed if too small. */
export function disputed({ palette, scale }: Scene): LayerSpecification[] {
  const size = scale * palette.lineScale;
  return [
    {
      id: 'disputed/land',
      type: 'fill',
      ...DISPUTED_AREAS,
      metadata: INTERACTIVE,
      // Its edge is drawn by the next layer.
      paint: { 'fill-pattern': hatchName(palette.disputed, 6), ...UNDER_LINES },
    },
    {
      id: 'disputed/edge',
      type: 'line',
      ...DISPUTED_AREAS,
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
      ...islands(),
      metadata: INTERACTIVE,
      paint: {
        'circle-radius': zoomed(8 * size),
        'circle-color': palette.markerRing,
        'circle-opacity': ['case', SELECTED, 0.9, HOVERED, 0.75, 0],
        'circle-stroke-color': palette.selection,
        'circle-stroke-width': round(1.6 * size),
        'circle-stroke-opacity': ['case', SELECTED, 1, HOVERED, 0.7, 0],
      },
    },
    {
      id: 'islands/ring',
      type: 'circle',
      ...islands(['==', ['get', 'disputed'], true]),
      metadata: INTERACTIVE,
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
      ...islands(['==', ['get', 'disputed'], false]),
      metadata: INTERACTIVE,
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
