import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { labelText } from '../../composition/label-text';
import type { Area, Story } from '../../story/format';
import { closedRing } from '../../story/shapes/closed-ring';
import { middleOfRing } from '../../story/shapes/rings';
import { areasDrawn } from '../../view/drawn';
import { HOVERED, round, zoomed } from '../expressions';
import { SEMIBOLD } from '../fonts';
import { type HatchWay, hatchName } from '../icons';
import { INTERACTIVE } from '../layers/interactive';
import { LABEL_SIZE } from '../layers/relation-look';
import { CASING } from '../marks';
import type { PaletteName } from '../palette';
import type { Scene } from '../scene';
import { areaIsLit } from './lit-area';

/** How each kind of area is drawn: lines that fill it, px between them, and the dashes of its edge. Told apart without colour. */
export const AREA_LOOKS: Readonly<Record<Area['kind'], { way: HatchWay; size: number; dash: readonly number[] }>> = {
  zone: { way: 'falling', size: 9, dash: [] },
  held: { way: 'crossed', size: 11, dash: [] },
  claimed: { way: 'level', size: 7, dash: [3, 2] },
};

/** Quieter than any line, and at least 3:1 against land and water. */
export const AREA_COLORS: Readonly<Record<PaletteName, string>> = {
  day: '#5b5072',
  night: '#b3a8d0',
  projector: '#33284d',
};

const EDGE = 1.4;
/** While something else is selected. */
const RECEDED = 0.45;

/** The rings as areas, for the source of lines: one source more would cost every story. */
export const areaFeatures = ({ areas }: Story): Feature[] =>
  areas.flatMap(({ id, ring }): Feature[] =>
    ring
      ? [
          {
            type: 'Feature',
            geometry: { type: 'Polygon', coordinates: [closedRing(ring)] },
            properties: { id: `area:${id}`, target: `area:${id}`, area: id },
          },
        ]
      : [],
  );

/** Where the name of an area is on the map; undefined for a territory, unless its story says it. */
const placeOfName = ({ at, ring }: Area): readonly [number, number] | undefined => at ?? (ring && middleOfRing(ring));

/** Where names of areas are, for the source of the points of lines. */
export const areaNameFeatures = ({ areas }: Story): Feature[] =>
  areas.flatMap((area): Feature[] => {
    const at = placeOfName(area);
    return at
      ? [
          {
            type: 'Feature',
            geometry: { type: 'Point', coordinates: [...at] },
            properties: {
              id: `area:${area.id}`,
              target: `area:${area.id}`,
              areaName: area.id,
              name: labelText(area.name),
            },
          },
        ]
      : [];
  });

/** What fills the areas, and their edges: over the land, below all lines and names. */
export function areaLayers(scene: Scene): LayerSpecification[] {
  const shown = areasDrawn(scene.story, scene.view);
  return scene.story.areas.flatMap((area) => areaParts(scene, area, shown.includes(area)));
}

function areaParts({ story, view, palette, scale }: Scene, area: Area, isShown: boolean): LayerSpecification[] {
  const { id, kind, territory } = area;
  const { way, size, dash } = AREA_LOOKS[kind];
  const color = AREA_COLORS[palette.name];
  const isSelected = view.select?.kind === 'area' && view.select.id === id;
  const opacity = areaIsLit(story, view, area) ? 1 : RECEDED;
  const width = EDGE * (isSelected ? 1.8 : 1) * scale * palette.lineScale;
  const where: { source: string; filter: ExpressionSpecification } =
    territory === undefined
      ? { source: 'story/arcs', filter: ['==', ['get', 'area'], id] }
      : {
          source: 'geo/base',
          filter: ['all', ['==', ['get', 'object'], 'countries'], ['==', ['get', 'iso'], territory]],
        };
  const common = {
    ...where,
    metadata: { ...INTERACTIVE, 'crosscurrents:target': `area:${id}` },
    layout: { visibility: isShown ? 'visible' : 'none' },
  } as Pick<LayerSpecification & { type: 'fill' }, 'source' | 'filter' | 'metadata' | 'layout'>;
  return [
    {
      id: `area/${id}/fill`,
      type: 'fill',
      ...common,
      paint: { 'fill-pattern': hatchName(color, size, way), 'fill-opacity': opacity, 'fill-antialias': false },
    },
    {
      id: `area/${id}/casing`,
      type: 'line',
      ...common,
      layout: { ...common.layout, 'line-join': 'round' },
      paint: {
        'line-color': ['case', HOVERED, palette.selection, palette.casing],
        'line-width': zoomed(width + 2 * CASING * scale),
        'line-opacity': opacity,
      },
    },
    {
      id: `area/${id}/edge`,
      type: 'line',
      ...common,
      layout: { ...common.layout, 'line-join': 'round' },
      paint: {
        'line-color': color,
        'line-width': zoomed(width),
        'line-opacity': opacity,
        ...(dash.length > 0 ? { 'line-dasharray': [...dash] } : {}),
      },
    },
  ];
}

/** The names of areas. */
export function areaNames(scene: Scene): LayerSpecification[] {
  const { story, view, palette, scale } = scene;
  const named = areasDrawn(story, view).filter((area) => placeOfName(area) && areaIsLit(story, view, area));
  return story.areas
    .filter((area) => placeOfName(area))
    .map((area) => ({
      id: `area/${area.id}/name`,
      type: 'symbol',
      source: 'story/ends',
      metadata: INTERACTIVE,
      filter: ['==', ['get', 'areaName'], area.id],
      layout: {
        visibility: named.includes(area) ? 'visible' : 'none',
        'text-field': ['get', 'name'],
        'text-font': SEMIBOLD,
        'text-size': round(LABEL_SIZE * scale * palette.textScale),
        'text-max-width': 8,
        'text-line-height': 1.1,
        'text-padding': 1,
      },
      paint: {
        'text-color': AREA_COLORS[palette.name],
        'text-halo-color': palette.placeHalo,
        'text-halo-width': round(1.8 * scale),
      },
    }));
}
