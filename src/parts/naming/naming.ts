import { nameBeside } from '../../composition/original-names';
import type { Area, Claim, Person, Place, Relation, Story, StoryEvent } from '../../story/format';
import { indexStory, labelOf } from '../../story/questions';
import type { Messages } from '../../text/catalog';
import { type Resolved, resolve } from '../../view/resolve';
import type { Selection, View } from '../../view/view';
import { titleWithPlan } from './dates';

export const placeEntity = (place: Pick<Place, 'id'>): Selection => ({ kind: 'place', id: place.id });
export const relationEntity = (relation: Pick<Relation, 'id'>): Selection => ({ kind: 'relation', id: relation.id });
export const eventEntity = (event: Pick<StoryEvent, 'id'>): Selection => ({ kind: 'event', id: event.id });
export const personEntity = (person: Pick<Person, 'id'>): Selection => ({ kind: 'person', id: person.id });
export const claimEntity = (claim: Pick<Claim, 'id'>): Selection => ({ kind: 'claim', id: claim.id });

export const areaEntity = (area: Pick<Area, 'id'>): Selection => ({ kind: 'area', id: area.id });

export const sameEntity = (a: Selection | undefined, b: Selection | undefined): boolean =>
  a?.kind === b?.kind && a?.id === b?.id;

/** Returns an entity's title and kind as text for the user; undefined if neither the story nor the basemap has it. */
export function nameOf(
  story: Story,
  messages: Messages,
  selection: Selection,
): { title: string; kind: string } | undefined {
  const resolved = resolve(story, selection);
  if (!resolved) return undefined;
  const { kinds } = messages;
  switch (resolved.kind) {
    case 'place':
      return { title: resolved.place.name, kind: kinds.place };
    case 'relation': {
      const { relation } = resolved;
      return {
        title: titleWithPlan(story, messages, relation),
        kind: indexStory(story).layers.get(relation.layer)?.title ?? kinds.relation,
      };
    }
    case 'event':
      return { title: resolved.event.title, kind: kinds.event };
    case 'person':
      return { title: resolved.person.name, kind: kinds.person[resolved.person.kind] };
    case 'claim':
      return { title: resolved.claim.text, kind: kinds.claim };
    case 'area': {
      const { name, kind } = resolved.area;
      return { title: name, kind: messages.shapes?.areaKinds[kind] ?? '' };
    }
    case 'pair': {
      const [a, b] = resolved.pair;
      return { title: messages.pair.title(a.name, b.name), kind: kinds.pair };
    }
    case 'paragraph': {
      const { source, paragraph } = resolved;
      return {
        title: source.topics[paragraph - 1] ?? '',
        kind: messages.paragraphs.one(paragraph, labelOf(story, source)),
      };
    }
    case 'name': {
      const { label, kind } = resolved.name;
      return { title: label, kind: messages.names.kinds[kind] };
    }
    default:
      return resolved satisfies never;
  }
}

/** Returns the places and people whose names are the title of something. */
export function namedIn(resolved: Resolved | undefined): readonly (Place | Person)[] {
  switch (resolved?.kind) {
    case 'place':
      return [resolved.place];
    case 'person':
      return [resolved.person];
    case 'pair':
      return resolved.pair;
    default:
      return [];
  }
}

/** Returns a name for a text alone, with the name beside it while these are shown. */
export function nameInText({ originalNames: texts }: Messages, place: Place, view: View): string {
  const other = nameBeside(place, view);
  return other ? texts.beside(place.name, other.text) : place.name;
}

/** Returns a sentence about the selection; undefined for a kind whose title or page already says everything. */
export function summaryOf(resolved: Resolved): string | undefined {
  switch (resolved.kind) {
    case 'place':
      return resolved.place.summary;
    case 'relation':
      return resolved.relation.summary;
    case 'event':
      return resolved.event.summary;
    case 'person':
      return resolved.person.role;
    case 'area':
      return resolved.area.summary;
    case 'claim':
    case 'pair':
    case 'paragraph':
    case 'name':
      return undefined;
    default:
      return resolved satisfies never;
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
