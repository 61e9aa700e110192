import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';

/**
 * The style's sources are URLs of a scheme of our own, so that GeoJSON never enters the style and two styles differ by
 * no more than what a person changed. Each renderer asks `Geodata` for what a URL stands for.
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
/** What the story's relations and places are drawn from. */
export const STORY_SOURCES = ['places', 'arcs', 'ends', 'arc-labels', 'sites'] as const;

export type SourceName = `geo/${(typeof GEO_SOURCES)[number]}` | `story/${(typeof STORY_SOURCES)[number]}`;

const SOURCE_NAMES: readonly SourceName[] = [
  ...GEO_SOURCES.map((name) => `geo/${name}` as const),
  ...STORY_SOURCES.map((name) => `story/${name}` as const),
];

export const sourceUrl = (name: SourceName): string => `${SCHEME}://${name}`;

/** Which source a URL stands for; undefined for a URL that is none of ours. */
export const sourceOfUrl = (url: string): SourceName | undefined =>
  SOURCE_NAMES.find((name) => sourceUrl(name) === url);

/** Cells of geojson-vt keep what the story draws as it is: its labels stand on it. */
const EXACT = { tolerance: 0, buffer: 64 } as const;

/** The ground may be off by a third of a px, which nobody sees. StoredLesson whole it is half as many triangles again in each frame. */
const FINE = { tolerance: 0.3 } as const;

/** Lands and thin lines reach as far beyond their cell as the lines are wide; all beyond is drawn for nobody, in each frame. */
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
 * A line that carries a label is not cut at cells of a higher zoom: each piece would carry the label again. At zoom 2 a
 * cell is 90° wide and its grid 0.011°, a third of a pixel on the region's map.
 */
const LABEL_CELLS = { maxzoom: 2 } as const;

/** Px that the outermost waterline may be from its coast, on the largest screen and near by. */
export const WATERLINE_REACH = 48;

/**
 * Waterlines follow the coast from afar, so their coast may be off by this many px: with every small segment painted as
 * wide as the waterlines are, they took three quarters of a frame's time. Islands smaller than that have none. They reach as
 * far beyond their cell as the outermost is from its coast, at most.
 */
const LOOSE = { tolerance: 4, buffer: WATERLINE_REACH } as const;

export function sources(): Record<string, SourceSpecification> {
  return Object.fromEntries(
    SOURCE_NAMES.map((name) => [name, { type: 'geojson', data: sourceUrl(name), ...EXACT, ...optionsOf(name) }]),
  );
}

/** What of the base map bears a name that can be chosen. */
export const NAMED_SOURCES = ['geo/labels', 'geo/islands', 'geo/demarcation'] as const satisfies readonly SourceName[];

/** Hover is feature-state, so the features of a story and what bears a name are known to the map by their own ids. */
export const hasIds = (source: string | undefined): source is SourceName =>
  source !== undefined && (source.startsWith('story/') || NAMED_SOURCES.some((one) => one === source));

const optionsOf = (name: SourceName) => ({
  ...(hasIds(name) ? { promoteId: 'id' } : {}),
  ...(name === 'story/arc-labels' ? LABEL_CELLS : {}),
  ...(name.startsWith('geo/') ? FINE : {}),
  ...(NARROW_SOURCES.includes(name) ? NARROW : {}),
  ...(name === 'geo/waterlines' ? LOOSE : {}),
});
