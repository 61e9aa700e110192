import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import * as v from 'valibot';
import { siteRow } from '../composition/site-rows';
import type { Kind, PlaceKind } from '../kinds/at-start';
import { type Story, storySchema } from '../story/format';
import type { Camera, Size } from '../view/camera';
import { defaultView } from '../view/view';
import { type Geodata, geodataOf } from './geodata';
import type { Palette } from './palette';
import { styleFor } from './style';

/**
 * A small piece of a map that shows one mark: the left half is water, the right half land. It is drawn by the style itself, from a
 * story of a few places, so that a specimen cannot differ from the map.
 */
export interface Specimen {
  readonly style: StyleSpecification;
  readonly geodata: Geodata;
  readonly camera: Camera;
  readonly size: Size;
  /** Px from the camera to the globe: that of a map in a window, so that what is flat there is flat here. */
  readonly distance: number;
}

/** At this zoom the map has its normal widths. */
const ZOOM = 4.5;
/** The middle of a tile, so that none of its edges cuts a line, at which dashes begin anew. */
const CENTER = [11.25, 11] as const;
/** At the equator, and of longitude at any latitude. */
const PX_PER_DEGREE = (512 * 2 ** ZOOM) / 360;
/** Px; that of a map 768 px high. */
const DISTANCE = 1150;
/** Px from an edge to the places at the ends of a line. */
const EDGE = 14;
/** Px from the right edge to the place with a symbol, at line scale 1; a projector's symbols are larger. */
const ALONE = 38;

/** Returns the specimen of a kind: a line that points both ways, and the symbol of what one place does by itself. */
export function kindSpecimen(kind: Kind, palette: Palette, size: Size): Specimen {
  const middle = size.height / 2;
  const alone = size.width - ALONE * palette.lineScale;
  const story = storyOf({
    places: [
      { id: 'from', kind: 'site', at: positionOf(EDGE, middle, size) },
      { id: 'to', kind: 'site', at: positionOf(alone - 34 * palette.lineScale, middle, size) },
      { id: 'alone', kind: 'site', at: positionOf(alone, middle, size) },
    ],
    kind,
    relations: [
      { id: 'line', from: 'from', to: 'to', direction: 'both' },
      { id: 'symbol', from: 'alone', direction: 'none' },
    ],
  });
  return specimenOf(story, palette, size);
}

/** Returns the specimen of a kind of place: its mark on water, and on land. */
export function placeSpecimen(kind: PlaceKind, palette: Palette, size: Size): Specimen {
  const at = (share: number) => positionOf(size.width * share, size.height / 2, size);
  const places = [
    { id: 'one', kind, at: at(0.25) },
    { id: 'other', kind, at: at(0.75) },
  ];
  return specimenOf(storyOf({ places, kind: 'event', relations: [] }), palette, size);
}

function specimenOf(story: Story, palette: Palette, size: Size): Specimen {
  const style = styleFor({ story, view: defaultView(story), palette, scale: 1 }, './');
  const geodata = geodataOf(undefined, story);
  return {
    style: {
      ...style,
      layers: style.layers
        .filter(isShown)
        .map(withoutText)
        .map((layer) => besideMark(layer, palette.lineScale)),
    },
    geodata: {
      ...geodata,
      'geo/base': { type: 'FeatureCollection', features: [landOf(size)] },
    },
    distance: DISTANCE,
    camera: { center: [...CENTER], zoom: ZOOM, bearing: 0, pitch: 0 },
    size,
  };
}

/** Sea, land, the marks of places, and all of relations; no names. */
const isShown = ({ id }: LayerSpecification): boolean =>
  id === 'sea' ||
  id === 'land' ||
  /^place\/.*\/(?:marker|dot|sign)$/.test(id) ||
  /^relation\/.*\/(?!label|short|beside)/.test(id);

function withoutText(layer: LayerSpecification): LayerSpecification {
  if (layer.type !== 'symbol' || !layer.layout?.['text-field']) return layer;
  const { 'text-field': _, ...layout } = layer.layout;
  return { ...layer, layout };
}

/** Sets a symbol to the right of the place's mark and level with it, wherever the place's name would be. */
function besideMark(layer: LayerSpecification, marks: number): LayerSpecification {
  if (layer.type !== 'symbol' || layer.source !== 'story/sites') return layer;
  const { x, y } = siteRow('bottom-left', 1, 0, { marks, text: 1 });
  return { ...layer, layout: { ...layer.layout, 'icon-offset': [x, y] } };
}

const positionOf = (x: number, y: number, { width, height }: Size): [number, number] => [
  CENTER[0] + (x - width / 2) / PX_PER_DEGREE,
  CENTER[1] + ((height / 2 - y) / PX_PER_DEGREE) * Math.cos((CENTER[1] * Math.PI) / 180),
];

function landOf(size: Size): Feature {
  const [west, north] = positionOf(size.width / 2, -size.height, size);
  const [east, south] = positionOf(size.width * 1.5, 2 * size.height, size);
  const ring = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return {
    type: 'Feature',
    geometry: { type: 'Polygon', coordinates: [ring] },
    properties: { object: 'countries', iso: '' },
  };
}

interface Parts {
  readonly places: readonly { readonly id: string; readonly kind: PlaceKind; readonly at: [number, number] }[];
  readonly kind: Kind;
  readonly relations: readonly object[];
}

/** A story of nothing but these places and relations. Its texts are shown nowhere. */
function storyOf({ places, kind, relations }: Parts): Story {
  const claims = ['specimen'];
  const texts = { title: 'Specimen', summary: 'Specimen' };
  return v.parse(storySchema, {
    format: 'crosscurrents/1',
    id: 'specimen',
    ...texts,
    lang: 'en',
    date: '2000-01-01',
    bounds: [0, 0, 22, 22],
    summaryClaims: claims,
    sources: [
      {
        id: 'specimen',
        title: 'Specimen',
        kind: 'specimen',
        dateline: 'Specimen',
        date: '2000-01-01',
        paragraphs: 1,
        topics: ['Specimen'],
      },
    ],
    places: places.map((place) => ({ ...place, name: 'Specimen', summary: 'Specimen', claims })),
    people: [],
    claims: [{ id: 'specimen', text: 'Specimen', source: 'specimen', paragraphs: [1], basis: 'reported' }],
    layers: [{ id: 'specimen', ...texts, kind, on: true }],
    relations: relations.map((relation) => ({ ...relation, ...texts, layer: 'specimen', label: 'Specimen', claims })),
    events: [],
    chapters: [],
    unsaid: [],
  });
}
