import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Story } from '../story/format';
import { closestZoom, isLocal } from '../view/zoom-range';

/**
 * The style's sources are URLs with our own scheme, so that GeoJSON is never part of the style and two styles differ only
 * by what the user changed. Each renderer looks up the URL's features in `Geodata`.
 */
export const SCHEME = 'crosscurrents';

/** Greatest distance in px from the coast to the outermost waterline, on the largest screen at high zoom. */
export const WATERLINE_REACH = 48;

/** The basemap may be off by a third of a px, which is not visible. Unsimplified it has 1.5 times as many triangles. */
const FINE = { tolerance: 0.3 } as const;

/** Px that a line of the basemap may be wide on each side: a larger tile buffer is invisible but drawn in each frame. */
export const LINE_REACH = 8;

/** The width of a tile in px of its buffer. */
const TILE = 512;

/** Story features are not simplified when geojson-vt cuts them into tiles: labels are placed on them. */
const EXACT = { tolerance: 0, buffer: 64 } as const;

/** The features have an id, because they can have feature state (`states.ts`). */
const WITH_IDS = { promoteId: 'id' } as const;

/**
 * The sources and how each is cut into tiles. The basemap's lines and areas are one source, since MapLibre draws the clipping
 * masks of all tiles again whenever the source changes from one line or fill layer to the next.
 */
const SOURCES = {
  /** Land, coasts, borders, lakes, rivers, disputed places, graticule; the property `object` says which. */
  'geo/base': { ...FINE, buffer: LINE_REACH, ...WITH_IDS },
  /**
   * The coast once more. Waterlines are at a distance from it, so it may be off by some px: with every small segment
   * painted as wide as the waterlines, they took three quarters of a frame's time. Islands smaller than that have none.
   */
  'geo/waterlines': { tolerance: 4, buffer: WATERLINE_REACH },
  /** Small islands and the places of names. */
  'geo/points': { buffer: 64, ...WITH_IDS },
  'story/places': { ...EXACT, ...WITH_IDS },
  'story/arcs': { ...EXACT, ...WITH_IDS },
  'story/ends': { ...EXACT, ...WITH_IDS },
  /** Each tile has all of a label's line, since no line is longer than a tile: {@link levelOfLabels}. */
  'story/arc-labels': { ...EXACT, ...WITH_IDS, buffer: TILE },
  'story/sites': { ...EXACT, ...WITH_IDS },
} as const;

export type SourceName = keyof typeof SOURCES;

/** What the map of a crowded story draws but labels on lines (`gathered/few-sources.ts`): its style has the features itself. */
export const GATHERED = { plain: 'story/plain', symbols: 'story/symbols' } as const;
const GATHERED_NAMES = Object.values(GATHERED);

type StorySource = Extract<SourceName, `story/${string}`>;
/** The sources of the story's places and relations. */
export type StorySourceName = StorySource extends `story/${infer Name}` ? Name : never;

const SOURCE_NAMES = Object.keys(SOURCES) as SourceName[];

export const sourceUrl = (name: SourceName): string => `${SCHEME}://${name}`;

/** The source of a URL; undefined if it is not one of ours. */
export const sourceOfUrl = (url: string): SourceName | undefined =>
  SOURCE_NAMES.find((name) => sourceUrl(name) === url);

export const sources = (story: Story): Record<string, SourceSpecification> =>
  Object.fromEntries(
    SOURCE_NAMES.map((name) => [
      name,
      {
        type: 'geojson',
        data: sourceUrl(name),
        ...SOURCES[name],
        ...(name === 'story/arc-labels' ? { maxzoom: levelOfLabels(story) } : {}),
      },
    ]),
  );

/** Levels by which the tiles of labelled lines are farther out than the closest zoom: their grid is a px of the map there. */
const LABELS_FARTHER = 4;
/** For a story of regions: a tile of this level is 90° wide and its grid 0.011°, a third of a px on the region's map. */
const REGIONAL_TILES = 2;

/**
 * The highest level of the tiles of lines with labels: as far out as its grid allows, so that few labels are laid out again in the
 * next tile. A label stands at the middle of its line, in the tile that has it, but MapLibre first cuts a line that leaves the tile's
 * buffer, and then each piece has a middle of its own. So the line of a label is never longer than a tile (`label-pieces.ts`).
 */
export function levelOfLabels(story: Story): number {
  const closest = closestZoom(story);
  return isLocal(closest) ? closest - LABELS_FARTHER : REGIONAL_TILES;
}

/** The sources with features of an id, by the kind of what the id names ("place:seoul"). */
const BY_KIND: Readonly<Record<string, readonly string[]>> = {
  place: ['story/places', ...GATHERED_NAMES],
  relation: ['story/arcs', 'story/ends', 'story/arc-labels', 'story/sites', ...GATHERED_NAMES],
  area: ['story/arcs', 'story/ends', ...GATHERED_NAMES],
  name: ['geo/points', 'geo/base'],
};

/** The sources that may have features of an id, of those that a style has; none if it can have no state. */
export const sourcesOfId = (id: string): readonly string[] => BY_KIND[id.slice(0, id.indexOf(':'))] ?? [];
