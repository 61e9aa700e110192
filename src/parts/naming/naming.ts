import type { Claim, Person, Place, Relation, Story, StoryEvent } from '../../story/format';
import type { Messages } from '../../text/catalog';
import { baseName, labelIn } from '../../view/names';
import { paragraphAt, placesOfPair, type Selection } from '../../view/view';

/** Finds by an id that may not exist in the story, because it comes from a URL. */
const byId = <T extends { readonly id: string }>(all: readonly T[], id: string): T | undefined =>
  all.find((item) => item.id === id);

export const placeEntity = (place: Pick<Place, 'id'>): Selection => ({ kind: 'place', id: place.id });
export const relationEntity = (relation: Pick<Relation, 'id'>): Selection => ({ kind: 'relation', id: relation.id });
export const eventEntity = (event: Pick<StoryEvent, 'id'>): Selection => ({ kind: 'event', id: event.id });
export const personEntity = (person: Pick<Person, 'id'>): Selection => ({ kind: 'person', id: person.id });
export const claimEntity = (claim: Pick<Claim, 'id'>): Selection => ({ kind: 'claim', id: claim.id });

export const sameEntity = (a: Selection | undefined, b: Selection | undefined): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;

/** Returns an entity's title and kind as text for the user; undefined if neither the story nor the basemap has it. */
export function nameOf(
  story: Story,
  messages: Messages,
  selection: Selection,
): { title: string; kind: string } | undefined {
  const { kind, id } = selection;
  switch (kind) {
    case 'place': {
      const place = byId(story.places, id);
      return place && { title: place.name, kind: messages.kinds.place };
    }
    case 'relation': {
      const relation = byId(story.relations, id);
      return (
        relation && {
          title: relation.title,
          kind: byId(story.layers, relation.layer)?.title ?? messages.kinds.relation,
        }
      );
    }
    case 'event': {
      const event = byId(story.events, id);
      return event && { title: event.title, kind: messages.kinds.event };
    }
    case 'person': {
      const person = byId(story.people, id);
      return person && { title: person.name, kind: messages.kinds.person[person.kind] };
    }
    case 'claim': {
      const claim = byId(story.claims, id);
      return claim && { title: claim.text, kind: messages.kinds.claim };
    }
    case 'pair': {
      const pair = placesOfPair(story, selection);
      return pair && { title: messages.pair.title(pair[0].name, pair[1].name), kind: messages.kinds.pair };
    }
    case 'paragraph': {
      const at = paragraphAt(story, selection);
      return (
        at && {
          title: at.source.topics[at.paragraph - 1] ?? '',
          kind: messages.paragraphs.one(at.paragraph),
        }
      );
    }
    case 'name': {
      const name = baseName(id);
      return name && { title: labelIn(name.labels, messages.lang), kind: messages.names.kinds[name.kind] };
    }
    default:
      return kind satisfies never;
  }
}

/** Returns the places and people that a claim is about. */
export function subjectsOf(story: Story, { about }: Claim): Selection[] {
  const ids: readonly string[] = about;
  return [
    ...story.places.filter(({ id }) => ids.includes(id)).map(placeEntity),
    ...story.people.filter(({ id }) => ids.includes(id)).map(personEntity),
  ];
}
