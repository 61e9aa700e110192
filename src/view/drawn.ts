import type { Claim, ClaimId, LayerId, PlaceId, Relation, RelationId, Story } from '../story/format';
import { claimsOfParagraph, holdsOn, relationsBetween } from '../story/questions';
import { paragraphAt, placesOfPair, type Selection, type View } from './view';

/** A reason why a relation is not drawn on the map. */
export type Hidden =
  | { readonly why: 'layer-off'; readonly layer: LayerId }
  | { readonly why: 'place-off'; readonly place: PlaceId }
  | { readonly why: 'not-on-date'; readonly date: string };

/** Returns why a relation is not drawn. Empty: its layer and its places are on and it holds on the date, so it is drawn. */
export function hiddenBecause(relation: Relation, view: View): Hidden[] {
  const ends = [relation.from, ...(relation.to ? [relation.to] : [])];
  return [
    ...(view.layers.includes(relation.layer) ? [] : [{ why: 'layer-off' as const, layer: relation.layer }]),
    ...ends.filter((place) => !view.places.includes(place)).map((place) => ({ why: 'place-off' as const, place })),
    ...(view.date === undefined || holdsOn(relation, view.date)
      ? []
      : [{ why: 'not-on-date' as const, date: view.date }]),
  ];
}

/** The ids of the drawn relations, in the story's order. */
export const drawnRelations = (story: Story, view: View): RelationId[] =>
  story.relations.filter((relation) => hiddenBecause(relation, view).length === 0).map((relation) => relation.id);

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
export function litBy(story: Story, view: View): Lit | undefined {
  const { select } = view;
  if (!select) return undefined;
  const lit = (all: readonly Relation[], places: readonly string[]): Lit => {
    const relations = all.filter((relation) => select.kind === 'relation' || holdsOn(relation, view.date));
    return {
      relations: new Set(relations.map((relation) => relation.id)),
      places: new Set([
        ...places,
        ...relations.flatMap((relation) => [relation.from, ...(relation.to ? [relation.to] : [])]),
      ]),
    };
  };
  /**
   * The marks that rest on claims. If only events do, or nothing: where those took place, and the places and people that
   * the claims are about, so that something is always highlighted when the rest recedes.
   */
  const litByClaims = (claims: readonly Claim[]): Lit => {
    const ids = claims.map((claim) => claim.id);
    const restsOnThem = (entity: { readonly claims: readonly ClaimId[] }) =>
      entity.claims.some((id) => ids.includes(id));
    const own = lit(
      story.relations.filter(restsOnThem),
      story.places.filter(restsOnThem).map((place) => place.id),
    );
    if (own.places.size > 0) return own;
    const about: readonly string[] = claims.flatMap((claim) => claim.about);
    return lit(
      [],
      [
        ...story.events.filter(restsOnThem).flatMap((event) => event.places),
        ...story.places.filter((place) => about.includes(place.id)).map((place) => place.id),
        ...story.people.filter((person) => about.includes(person.id)).map((person) => person.place),
      ],
    );
  };
  switch (select.kind) {
    case 'relation':
      return lit(
        story.relations.filter((relation) => relation.id === select.id),
        [],
      );
    case 'place':
      return lit(
        story.relations.filter((relation) => relation.from === select.id || relation.to === select.id),
        [select.id],
      );
    case 'event': {
      const event = story.events.find((candidate) => candidate.id === select.id);
      const ids: readonly string[] = event?.relations ?? [];
      return lit(
        story.relations.filter((relation) => ids.includes(relation.id)),
        event?.places ?? [],
      );
    }
    case 'person': {
      const person = story.people.find((candidate) => candidate.id === select.id);
      const said = story.claims.filter((claim) => claim.speaker === select.id).map((claim) => claim.id);
      const own: readonly string[] = [...said, ...(person?.claims ?? [])];
      return lit(
        story.relations.filter((relation) => relation.claims.some((id) => own.includes(id))),
        person ? [person.place, ...person.alsoAt] : [],
      );
    }
    case 'claim':
      return litByClaims(story.claims.filter((claim) => claim.id === select.id));
    case 'pair': {
      const pair = placesOfPair(story, select);
      return pair && lit(relationsBetween(story, pair[0].id, pair[1].id), [pair[0].id, pair[1].id]);
    }
    case 'paragraph': {
      const at = paragraphAt(story, select);
      return litByClaims(at ? claimsOfParagraph(story, at.source.id, at.paragraph) : []);
    }
    case 'name':
      // The whole story recedes: a name belongs to the basemap.
      return lit([], []);
    default:
      return select.kind satisfies never;
  }
}

/** The marks for a selectable entity: its own, or else those of its relations, or else those of its places. */
export function marksOf(story: Story, view: View, entity: Selection): readonly Selection[] {
  if (entity.kind === 'place' || entity.kind === 'relation' || entity.kind === 'name') return [entity];
  const { relations, places } = litBy(story, { ...view, select: entity }) ?? {
    relations: new Set(),
    places: new Set(),
  };
  const [kind, ids] = relations.size > 0 ? (['relation', relations] as const) : (['place', places] as const);
  return [...ids].map((id) => ({ kind, id }));
}
