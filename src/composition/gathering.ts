import type { Layer, LayerId, Place, PlaceId, Relation, RelationId, Story, Waypoint } from '../story/format';
import { indexStory } from '../story/questions';
import { type Bundle, type BundleOptions, bundled, type Line } from './bundles';
import { chiefOf } from './place-groups';
import type { PlaceGroup } from './place-tree';
import { angleBetween } from './sphere';

/** Several places as one mark. */
export interface GatheredPlaces {
  readonly id: string;
  readonly places: readonly Place[];
}

/**
 * What a map draws of a crowded story: a small story of its own, whose places are places and groups, and whose relations are
 * relations and bundles. What draws a story draws it as well.
 */
export interface Gathering {
  readonly drawn: Story;
  readonly bundles: ReadonlyMap<string, Bundle>;
  readonly groups: ReadonlyMap<string, GatheredPlaces>;
  /** The line, symbol or count that draws a shown relation: by the relation's id, the id of one of the drawn story. */
  readonly drawnBy: ReadonlyMap<string, string>;
  /** The same for places that are on. */
  readonly markOf: ReadonlyMap<string, string>;
  /** Where the marks are while nothing is selected: lines avoid these positions, so that a selection moves none. */
  readonly usual: readonly Place['at'][];
}

/** The layer of bundles whose relations are of several layers. No story has such an id: a double hyphen is none. */
export const MIXED = 'layers--mixed' as LayerId;

export interface ToGather extends BundleOptions {
  readonly story: Story;
  /** The groups that hold the places that are on; places of which none are on may be among them. */
  readonly groups: readonly PlaceGroup[];
  /** The places that are on, and those among them that no group may hide. */
  readonly on: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
  /** The shown relations: all ends are on. */
  readonly shown: readonly Relation[];
}

/** Returns what a map draws. Each shown relation is part of exactly one line, symbol or count. */
export function gather(input: ToGather): Gathering {
  const { story, shown } = input;
  const marks = marksOf(input);
  const markOf = new Map(marks.flatMap(({ mark, places }) => places.map(({ id }) => [id as string, mark.id] as const)));
  const lines = bundled(shown, { ...input, markOf: (id) => markOf.get(id) ?? id });
  const bundles = new Map(lines.flatMap(({ id, bundle }) => (bundle ? [[id as string, bundle] as const] : [])));
  return {
    drawn: {
      ...story,
      places: marks.map(({ mark }) => mark),
      layers: [...story.layers, mixedLayer(story.layers)],
      relations: lines.map((line) => relationOf(story, line)),
    },
    bundles,
    groups: new Map(
      marks.flatMap(({ mark, places }) =>
        places.length > 1 ? [[mark.id as string, { id: mark.id, places }] as const] : [],
      ),
    ),
    drawnBy: new Map(lines.flatMap(({ id, relations }) => relations.map((one) => [one.id as string, id] as const))),
    markOf,
    usual: marksOf({ ...input, apart: NONE }).map(({ mark }) => mark.at),
  };
}

const NONE: ReadonlySet<string> = new Set();

interface Mark {
  readonly mark: Place;
  readonly places: readonly Place[];
}

/** The marks in the story's order, so that nothing depends on the order in which groups were opened. */
function marksOf({ story, groups, on, apart }: ToGather): Mark[] {
  const order = new Map(story.places.map(({ id }, i) => [id, i]));
  const single = (place: Place): Mark => ({ mark: place, places: [place] });
  const grouped = groups.flatMap((group): Mark[] => {
    const all = group.places.filter(({ id }) => on.has(id));
    const places = all.filter(({ id }) => !apart.has(id));
    const chief = chiefOf(places, ({ at }) => angleBetween(at, group.middle));
    const alone = all.filter(({ id }) => apart.has(id)).map(single);
    if (!chief || places.length === 1) return [...alone, ...places.map(single)];
    const name = `${chief.name} +${places.length - 1}`;
    const { marker: _, ...rest } = chief;
    return [...alone, { mark: { ...rest, id: `group--${group.id}` as PlaceId, name, aliases: [] }, places }];
  });
  const orderOf = ({ places }: Mark) => Math.min(...places.map(({ id }) => order.get(id) ?? 0));
  return grouped
    .map((one) => ({ one, at: orderOf(one) }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}

/** A bundle points nowhere: its relations may point in different directions. */
const relationOf = (story: Story, { id, bundle, relation, from, to }: Line): Relation => {
  const { to: _, via, ...rest } = relation;
  const ends = { from, ...(to !== undefined && { to }) };
  if (!bundle) return { ...rest, ...ends, ...(to !== undefined && via && { via: placed(story, via) }) };
  const count = String(bundle.relations.length);
  const layer = bundle.layer ?? MIXED;
  const { short: _short, since: _since, until: _until, ...plain } = rest;
  return { ...plain, ...ends, id: id as RelationId, layer, direction: 'none', hinders: false, label: count };
};

/** The points of a way as positions: its places may be gathered. */
const placed = (story: Story, via: readonly Waypoint[]): Waypoint[] =>
  via.map(({ place, ...point }) => {
    const own = place && indexStory(story).places.get(place);
    return own ? { ...point, at: own.at } : point;
  });

/** Its kind is never drawn: bundles of several layers have a look of their own. */
const mixedLayer = ([first]: readonly Layer[]): Layer => ({
  id: MIXED,
  title: '',
  summary: '',
  kind: first?.kind ?? 'trade',
  on: true,
});
