import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * The style's sources are URLs with our own scheme, so that GeoJSON is never part of the style and two styles differ only
 * by what the user changed. Each renderer looks up the URL's features in `Geodata`.
 */
export const SCHEME = 'crosscurrents';

/** Objects of `public/geo/world.topo.json`. */
export const GEO_SOURCES = [
  'countries',
  'coast',
  'waterlines',
  'borders',
  'demarcation',
  'disputedBorders',
  'disputed',
  'islands',
  'lakes',
  'rivers',
  'graticule',
  'labels',
] as const;
/** The sources of the story's places and relations. */
export const STORY_SOURCES = ['places', 'arcs', 'ends', 'arc-labels', 'sites'] as const;

export type SourceName = `geo/${(typeof GEO_SOURCES)[number]}` | `story/${(typeof STORY_SOURCES)[number]}`;

const SOURCE_NAMES: readonly SourceName[] = [
  ...GEO_SOURCES.map((name) => `geo/${name}` as const),
  ...STORY_SOURCES.map((name) => `story/${name}` as const),
];

export const sourceUrl = (name: SourceName): string => `${SCHEME}://${name}`;

/** The source of a URL; undefined if it is not one of ours. */
export const sourceOfUrl = (url: string): SourceName | undefined =>
  SOURCE_NAMES.find((name) => sourceUrl(name) === url);

/** Story features are not simplified when geojson-vt cuts them into tiles: labels are placed on them. */
const EXACT = { tolerance: 0, buffer: 64 } as const;

/** The basemap may be off by a third of a px, which is not visible. Unsimplified it has 1.5 times as many triangles. */
const FINE = { tolerance: 0.3 } as const;

/** Land and thin lines need a tile buffer of their line width only: a larger one is invisible but drawn in each frame. */
const NARROW = { buffer: 8 } as const;
const NARROW_SOURCES: readonly SourceName[] = [
  'geo/countries',
  'geo/coast',
  'geo/borders',
  'geo/disputedBorders',
  'geo/lakes',
  'geo/rivers',
  'geo/graticule',
];

/**
 * A line with a label is not cut into tiles of a higher zoom: each piece would repeat the label. At zoom 2 a tile is 90°
 * wide and its grid 0.011°, a third of a pixel on the region's map.
 */
const LABEL_TILES = { maxzoom: 2 } as const;

/** Greatest distance in px from the coast to the outermost waterline, on the largest screen at high zoom. */
export const WATERLINE_REACH = 48;

/**
 * Waterlines are at a distance from the coast, so their coast may be off by this many px: with every small segment painted
 * as wide as the waterlines, they took three quarters of a frame's time. Islands smaller than that have none. The tile
 * buffer is the greatest distance of the outermost line.
 */
const LOOSE = { tolerance: 4, buffer: WATERLINE_REACH } as const;

export function sources(): Record<string, SourceSpecification> {
  return Object.fromEntries(
    SOURCE_NAMES.map((name) => [name, { type: 'geojson', data: sourceUrl(name), ...EXACT, ...optionsOf(name) }]),
  );
}

/** Basemap sources whose features can be selected by name. */
export const NAMED_SOURCES = ['geo/labels', 'geo/islands', 'geo/demarcation'] as const satisfies readonly SourceName[];

/** Whether the features of a source have ids. Hover is feature state, so everything that can be selected needs one. */
export const hasIds = (source: string | undefined): source is SourceName =>
  source !== undefined && (source.startsWith('story/') || NAMED_SOURCES.some((name) => name === source));

const optionsOf = (name: SourceName) => ({
  ...(hasIds(name) ? { promoteId: 'id' } : {}),
  ...(name === 'story/arc-labels' ? LABEL_TILES : {}),
  ...(name.startsWith('geo/') ? FINE : {}),
  ...(NARROW_SOURCES.includes(name) ? NARROW : {}),
  ...(name === 'geo/waterlines' ? LOOSE : {}),
});
