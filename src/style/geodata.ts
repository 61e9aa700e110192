import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { isCrowded } from '../composition/crowded';
import type { Story } from '../story/format';
import { nameEntity } from '../view/name-selection';
import { baseName } from '../view/names';
import { selectionText } from '../view/view';
import { partOf, rememberJoints } from './joints';
import { tintsOf } from './neighbours';
import type { SourceName } from './sources';
import { storyFeatures } from './story-features';

/** The features of each source of the style. Both renderers draw from the same record. */
export type Geodata = Readonly<Record<SourceName, FeatureCollection>>;

/** The geometry cannot be used; `message` says why. */
export class GeometryFault extends Error {
  override name = 'GeometryFault';
}

/**
 * Returns the world as GeoJSON and the story's own features. Countries get their ISO 3166-1 alpha-3 code as the property
 * `iso`, because MapLibre drops ids that are not numbers (https://github.com/maplibre/maplibre-gl-js/issues/1043). A
 * feature with a name of the table has the properties `id` and `target` ("name:liancourt"), like the story's features. A name
 * that may stand at several positions is one feature for each. A territory of the story's places has its `tint`
 * (`neighbours.ts`).
 *
 * Without a topology, the story's own features are drawn on an empty sea.
 *
 * @throws GeometryFault if the topology lacks an object.
 */
export function geodataOf(topology: Topology | undefined, story: Story): Geodata {
  const cached = topology && cache.get(topology);
  if (cached?.story === story) return cached.geodata;
  const geodata = decodeAll(topology, story);
  if (topology) cache.set(topology, { story, geodata });
  return geodata;
}

/** Decoded once for the map on screen and the map on paper. */
const cache = new WeakMap<Topology, { readonly story: Story; readonly geodata: Geodata }>();

function decodeAll(topology: Topology | undefined, story: Story): Geodata {
  // The style of a crowded story has the features that it draws.
  const own = isCrowded(story) ? NOTHING : storyFeatures(story);
  const world = new Map(OBJECTS.map((name) => [name, topology ? decoded(topology, name) : []]));
  if (topology) world.set('countries', tinted(world.get('countries') ?? [], tintsOf(topology, story)));
  const featuresOf = (...names: WorldObject[]) => collection(names.flatMap((name) => world.get(name) ?? []));
  return {
    'geo/base': featuresOf(...OBJECTS.filter((name) => !POINTS.includes(name))),
    // Other features than in `geo/base`: the figure simplifies a feature once, as its source says.
    'geo/waterlines': collection((world.get('coast') ?? []).map((coast) => ({ ...coast }))),
    'geo/points': featuresOf(...POINTS),
    'story/places': own.places,
    'story/arcs': own.arcs,
    'story/ends': own.ends,
    'story/arc-labels': own['arc-labels'],
    'story/sites': own.sites,
  };
}

/** The objects of a file of the geometry. A feature has its object's name as the property `object`. */
const OBJECTS = [
  'countries',
  'coast',
  'borders',
  'dashed',
  'disputed',
  'lakes',
  'rivers',
  'graticule',
  'islands',
  'labels',
] as const;
export type WorldObject = (typeof OBJECTS)[number];
const POINTS: readonly WorldObject[] = ['islands', 'labels'];

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };
const NOTHING = { places: EMPTY, arcs: EMPTY, ends: EMPTY, 'arc-labels': EMPTY, sites: EMPTY };

const collection = (features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** The countries, those of the story's places with their `tint`. */
const tinted = (countries: readonly Feature[], tints: ReadonlyMap<string, number>): Feature[] =>
  countries.map((country) => {
    const tint = tints.get(String(country.id));
    return tint === undefined ? country : { ...country, properties: { ...country.properties, tint } };
  });

function decoded(topology: Topology, name: string): Feature[] {
  const object = topology?.objects?.[name];
  if (!object) throw new GeometryFault(name);
  const decodedObject = feature(topology, object);
  const features = decodedObject.type === 'FeatureCollection' ? decodedObject.features : [decodedObject];
  const geometries = object.type === 'GeometryCollection' ? object.geometries : [object];
  for (const [i, geometry] of geometries.entries()) rememberJoints(topology, geometry, features[i]?.geometry);
  return features.flatMap(pointByPoint).map((item, order) => ({
    ...item,
    geometry: inPieces(item.geometry),
    properties: {
      ...item.properties,
      object: name,
      iso: item.id ?? '',
      ...namedProperties(name, item),
      ...(item.geometry.type === 'Point' && { order }),
    },
  }));
}

/** Several points become as many features: each has its own place in the order in which names are placed. */
function pointByPoint(item: Feature): Feature[] {
  if (item.geometry.type !== 'MultiPoint') return [item];
  return item.geometry.coordinates.map((coordinates) => ({ ...item, geometry: { type: 'Point', coordinates } }));
}

/** Objects of the topology whose features can be selected by name. Not names of countries: their land is a target already. */
const NAMED_OBJECTS = ['labels', 'islands', 'disputed', 'dashed'];

function namedProperties(object: string, { properties }: Feature) {
  if (!NAMED_OBJECTS.includes(object) || properties?.['kind'] === 'country') return {};
  const name = baseName(String(properties?.['id']));
  if (!name) return {};
  const target = selectionText(nameEntity(name));
  return { id: target, target, name: name.id };
}

/** Positions per piece of a line: a vertex buffer of MapLibre holds 65,535 vertices, and a round join takes up to ten. */
const PIECE = 4000;

/** Cuts very long lines into pieces; each starts with the last position of the previous one. */
function inPieces(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiLineString') return geometry;
  if (geometry.coordinates.every((line) => line.length <= PIECE + 1)) return geometry;
  const coordinates = geometry.coordinates.flatMap((line) =>
    Array.from({ length: Math.max(1, Math.ceil((line.length - 1) / PIECE)) }, (_, i) =>
      partOf(line, i * PIECE, (i + 1) * PIECE + 1),
    ),
  );
  return { ...geometry, coordinates };
}

/** As {@link geodataOf}, but without land if the geometry cannot be loaded. */
export const geodataFrom = (world: Promise<Topology>, story: Story): Promise<Geodata> =>
  world.then((topology) => geodataOf(topology, story)).catch(() => geodataOf(undefined, story));
