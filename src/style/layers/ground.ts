import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { round, zoomed } from '../expressions';
import { hatchName } from '../icons';
import type { Scene } from '../scene';

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
  const reach = [16, 9.5, 4.5];
  return colors.flatMap((color, i) =>
    [color, water].map(
      (paint, inner): LayerSpecification => ({
        id: `waterline/${i + 1}/${inner ? 'inside' : 'edge'}`,
        type: 'line',
        source: 'geo/waterlines',
        layout: { 'line-join': 'round', 'line-cap': 'round' },
        paint: { 'line-color': paint, 'line-width': zoomed(((reach[i] ?? 0) - inner * 0.9) * 2 * scale, 0.5, 1.6) },
      }),
    ),
  );
}

/** Land of all countries, plain. */
export function land({ palette }: Scene): LayerSpecification[] {
  return [{ id: 'land', type: 'fill', source: 'geo/countries', paint: { 'fill-color': palette.land } }];
}

/** How lines of less than a px turn: round or not is the same to the eye, and round takes more triangles. */
const FINE_JOIN = 'bevel';

/** What lies on the land: lakes, rivers, borders, coasts. */
export function lines({ palette, scale }: Scene): LayerSpecification[] {
  const width = (px: number) => zoomed(px * scale * palette.lineScale);
  const dashed = (id: string, source: string, px: number): LayerSpecification => ({
    id,
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': palette.demarcation, 'line-width': width(px), 'line-dasharray': [3, 2] },
  });
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
    dashed('disputed-borders', 'geo/disputedBorders', 0.9),
    dashed('demarcation', 'geo/demarcation', 1.4),
    {
      id: 'coast',
      type: 'line',
      source: 'geo/coast',
      layout: { 'line-join': FINE_JOIN },
      paint: { 'line-color': palette.coast, 'line-width': width(0.7) },
    },
  ];
}

/** Below this zoom a small island is a point: a ring where it is disputed, a dot where it is only small. */
const ISLANDS_SHOW_LAND = 7;

/** Places whose ownership is disputed, apart from everybody's land: hatched, or ringed where they are too small. */
export function disputed({ palette, scale }: Scene): LayerSpecification[] {
  return [
    {
      id: 'disputed/land',
      type: 'fill',
      source: 'geo/disputed',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-pattern': hatchName(palette.disputed, 6) },
    },
    {
      id: 'disputed/edge',
      type: 'line',
      source: 'geo/disputed',
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'line-color': palette.disputed, 'line-width': round(0.7 * scale), 'line-dasharray': [3, 2] },
    },
    {
      id: 'islands/ring',
      type: 'circle',
      source: 'geo/islands',
      filter: ['==', ['get', 'disputed'], true],
      maxzoom: ISLANDS_SHOW_LAND,
      paint: {
        'circle-radius': zoomed(3 * scale, 0.6, 1.4),
        'circle-opacity': 0,
        'circle-stroke-color': palette.disputed,
        'circle-stroke-width': round(1 * scale),
      },
    },
    {
      id: 'islands/dot',
      type: 'circle',
      source: 'geo/islands',
      filter: ['==', ['get', 'disputed'], false],
      maxzoom: ISLANDS_SHOW_LAND,
      paint: { 'circle-radius': zoomed(1.6 * scale, 0.6, 1.4), 'circle-color': palette.islandLabel },
    },
  ];
}
