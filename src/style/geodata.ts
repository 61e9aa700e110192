import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Story } from '../story/format';
import { nameEntity } from '../view/name-selection';
import { baseName } from '../view/names';
import { selectionText } from '../view/view';
import { GEO_SOURCES, type SourceName } from './sources';
import { storyFeatures } from './story-features';

/** What each source of the style holds. Both renderers draw from the same record. */
export type Geodata = Readonly<Record<SourceName, FeatureCollection>>;

/** The geometry cannot be used: `detail` says what is missing. */
export class GeometryFault extends Error {
  override name = 'GeometryFault';
}

/**
 * The world as GeoJSON and the story's own features. Countries get their ISO 3166-1 alpha-3 code as the property `iso`,
 * because MapLibre drops ids that are no numbers. What bears a name of the table gets it as its `id` and `target`, as the
 * story's features have theirs ("name:liancourt").
 *
 * Without a topology, the story's own features stand over an empty sea.
 *
 * @throws GeometryFault where the file is no topology or lacks an object.
 */
export function geodataOf(topology: Topology | undefined, story: Story): Geodata {
  const known = topology && decodedFor.get(topology);
  if (known?.story === story) return known.geodata;
  const geodata = madeGeodata(topology, story);
  if (topology) decodedFor.set(topology, { story, geodata });
  return geodata;
}

/** The world is decoded once, whoever asks for it: the map on screen, the map on paper. */
const decodedFor = new WeakMap<Topology, { readonly story: Story; readonly geodata: Geodata }>();

function madeGeodata(topology: Topology | undefined, story: Story): Geodata {
  const own = storyFeatures(story);
  const entries: [SourceName, FeatureCollection][] = [
    ...GEO_SOURCES.map((name): [SourceName, FeatureCollection] => [
      `geo/${name}`,
      topology
        ? decoded(topology, name === 'waterlines' ? 'coast' : name)
        : { type: 'FeatureCollection', features: [] },
    ]),
    ['story/places', own.places],
    ['story/arcs', own.arcs],
    ['story/ends', own.ends],
    ['story/arc-labels', own['arc-labels']],
    ['story/sites', own.sites],
  ];
  return Object.fromEntries(entries) as Geodata;
}

function decoded(topology: Topology, name: string): FeatureCollection {
  const object = topology?.objects?.[name];
  if (!object) throw new GeometryFault(name);
  const made = feature(topology, object);
  const features = made.type === 'FeatureCollection' ? made.features : [made];
  return {
    type: 'FeatureCollection',
    features: features.map((one) => ({
      ...one,
      geometry: inPieces(one.geometry),
      properties: { ...one.properties, iso: one.id ?? '', ...namedProperties(name, one) },
    })),
  };
}

/** Objects of the topology whose marks stand for a name. Names of countries lie on land that is a mark already. */
const NAMED_OBJECTS = ['labels', 'islands', 'disputed', 'demarcation'];

function namedProperties(object: string, { properties }: Feature) {
  if (!NAMED_OBJECTS.includes(object) || properties?.['kind'] === 'country') return {};
  const name = baseName(String(properties?.['id'] ?? object));
  if (!name) return {};
  const target = selectionText(nameEntity(name));
  return { id: target, target, name: name.id };
}

/** Positions in one piece of a line: MapLibre's buffers hold 65,535 vertices and a round join takes up to ten. */
const PIECE = 4000;

/** Cuts very long lines, each piece beginning where the one before ended. */
function inPieces(geometry: Geometry): Geometry {
  if (geometry.type !== 'MultiLineString') return geometry;
  const coordinates = geometry.coordinates.flatMap((line) =>
    Array.from({ length: Math.max(1, Math.ceil((line.length - 1) / PIECE)) }, (_, i) =>
      line.slice(i * PIECE, (i + 1) * PIECE + 1),
    ),
  );
  return { ...geometry, coordinates };
}

/** The same where the geometry may not come: without land there is still the story over the sea, as on screen. */
export const geodataFrom = (world: Promise<Topology>, story: Story): Promise<Geodata> =>
  world.then((topology) => geodataOf(topology, story)).catch(() => geodataOf(undefined, story));
