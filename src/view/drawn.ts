import type { Area, Claim, LayerId, PlaceId, Relation, RelationId, Story } from '../story/format';
import {
  claimsBySpeaker,
  claimsOfParagraph,
  dependentsOf,
  endsOf,
  holdsOn,
  placesOf,
  relationsBetween,
  relationsOfPlace,
} from '../story/questions';
import { resolve } from './resolve';
import type { Selection, View } from './view';

/** A reason why a relation is not drawn on the map. */
export type Hidden =
  | { readonly why: 'layer-off'; readonly layer: LayerId }
  | { readonly why: 'place-off'; readonly place: PlaceId }
  | { readonly why: 'not-on-date'; readonly date: string };

/** Returns why a relation is not drawn. Empty: its layer and its places are on and it holds on the date, so it is drawn. */
export function hiddenBecause(relation: Relation, view: View): Hidden[] {
  return [
    ...(view.layers.includes(relation.layer) ? [] : [{ why: 'layer-off' as const, layer: relation.layer }]),
    ...endsOf(relation)
      .filter((place) => !view.places.includes(place))
      .map((place) => ({ why: 'place-off' as const, place })),
    ...(view.date === undefined || holdsOn(relation, view.date)
      ? []
      : [{ why: 'not-on-date' as const, date: view.date }]),
  ];
}

/** The ids of the drawn relations, in the story's order. */
export const drawnRelations = (story: Story, view: View): RelationId[] =>
  story.relations.filter((relation) => hiddenBecause(relation, view).length === 0).map((relation) => relation.id);

/** The areas on the map: always, or while their layer is on and they hold on the date. */
export const areasDrawn = ({ areas }: Story, { layers, date }: View): Area[] =>
  areas.filter((area) => (area.layer === undefined || layers.includes(area.layer)) && holdsOn(area, date));

/** By layer, the ids of the relations that are drawn whenever the layer is on. The layer's own switch does not change it. */
export function relationsWhileOn(story: Story, view: View): Map<LayerId, RelationId[]> {
  const byLayer = new Map<LayerId, RelationId[]>(story.layers.map(({ id }) => [id, []]));
  for (const relation of story.relations) {
    if (hiddenBecause(relation, view).every(({ why }) => why === 'layer-off')) {
      byLayer.get(relation.layer)?.push(relation.id);
    }
  }
  return byLayer;
}

/** What the selection highlights; everything else recedes. */
export interface Lit {
  readonly relations: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

/**
 * Returns the relations and places that the selection is about; undefined if nothing recedes. Relations that do not hold
 * on the date are left out, unless the relation itself is selected.
 */
export function litBy(story: Story, { select, date }: View): Lit | undefined {
  const resolved = select && resolve(story, select);
  if (!resolved) return undefined;
  const current = (relations: readonly Relation[]) => relations.filter((relation) => holdsOn(relation, date));
  switch (resolved.kind) {
    case 'relation':
      return lit([resolved.relation]);
    case 'place': {
      const { id } = resolved.place;
      return lit(current(relationsOfPlace(story, id)), [id]);
    }
    case 'event': {
      const { relations, places } = resolved.event;
      return lit(current(story.relations.filter(({ id }) => relations.includes(id))), places);
    }
    case 'person': {
      const { id, claims, place, alsoAt } = resolved.person;
      const said = claimsBySpeaker(story, id).map((claim) => claim.id);
      return lit(current(dependentsOf(story, ...said, ...claims).relations), [...(place ? [place] : []), ...alsoAt]);
    }
    case 'claim':
      return litByClaims(story, [resolved.claim], current);
    case 'pair': {
      const [a, b] = resolved.pair;
      return lit(current(relationsBetween(story, a.id, b.id)), [a.id, b.id]);
    }
    case 'paragraph':
      return litByClaims(story, claimsOfParagraph(story, resolved.source.id, resolved.paragraph), current);
    case 'area':
    case 'name':
      // The whole story recedes: a name belongs to the basemap, and an area has a look of its own.
      return lit([]);
    default:
      return resolved satisfies never;
  }
}

/** The relations with their places, and more places. */
const lit = (relations: readonly Relation[], places: readonly PlaceId[] = []): Lit => ({
  relations: new Set(relations.map(({ id }) => id)),
  places: new Set([...places, ...relations.flatMap(placesOf)]),
});

/**
 * The marks that rest on claims. If only events do, or nothing: where those took place, and the places and people that
 * the claims are about, so that something is always highlighted when the rest recedes.
 */
function litByClaims(
  story: Story,
  claims: readonly Claim[],
  current: (relations: readonly Relation[]) => readonly Relation[],
): Lit {
  const { relations, places, events } = dependentsOf(story, ...claims.map(({ id }) => id));
  const own = lit(
    current(relations),
    places.map(({ id }) => id),
  );
  if (own.places.size > 0) return own;
  const about: readonly string[] = claims.flatMap((claim) => claim.about);
  return lit(
    [],
    [
      ...events.flatMap((event) => event.places),
      ...story.places.filter(({ id }) => about.includes(id)).map(({ id }) => id),
      ...story.people.filter(({ id }) => about.includes(id)).flatMap(({ place }) => place ?? []),
    ],
  );
}

/** The marks for a selectable entity: its own, or else those of its relations, or else those of its places. */
export function marksOf(story: Story, view: View, entity: Selection): readonly Selection[] {
  if (['place', 'relation', 'area', 'name'].includes(entity.kind)) return [entity];
  const { relations, places } = litBy(story, { ...view, select: entity }) ?? {
    relations: new Set(),
    places: new Set(),
  };
  const [kind, ids] = relations.size > 0 ? (['relation', relations] as const) : (['place', places] as const);
  return [...ids].map((id) => ({ kind, id }));
}
