import { readDate } from './edtf';
import type {
  Chapter,
  Claim,
  ClaimId,
  Layer,
  Person,
  PersonId,
  Place,
  PlaceId,
  Relation,
  Source,
  Story,
  StoryEvent,
  Unsaid,
} from './format';

/*
 * What the panels and the map ask of a story. All of it is pure; lists come in the order of the story file, because
 * that is the order in which its author tells things.
 */

/** The entities of a story by their ids. */
export interface StoryIndex {
  readonly sources: ReadonlyMap<Source['id'], Source>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly layers: ReadonlyMap<Layer['id'], Layer>;
  readonly relations: ReadonlyMap<Relation['id'], Relation>;
  readonly events: ReadonlyMap<StoryEvent['id'], StoryEvent>;
  readonly chapters: ReadonlyMap<Chapter['id'], Chapter>;
}

const indexes = new WeakMap<Story, StoryIndex>();

/** The entities of a story by their ids. Made once for each story, so it may be asked for wherever it is needed. */
export function indexStory(story: Story): StoryIndex {
  const known = indexes.get(story);
  if (known) return known;
  const index: StoryIndex = {
    sources: byId(story.sources),
    places: byId(story.places),
    people: byId(story.people),
    claims: byId(story.claims),
    layers: byId(story.layers),
    relations: byId(story.relations),
    events: byId(story.events),
    chapters: byId(story.chapters),
  };
  indexes.set(story, index);
  return index;
}

function byId<E extends { id: string }>(entities: readonly E[]): ReadonlyMap<E['id'], E> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

/**
 * Whether a relation holds on a day, "2026-01-05". Without a day everything holds. A date that means a span counts
 * whole: since "2025-11" holds from the 1st of November, until "2025-11" to the 30th. Where the story gives no
 * beginning or no end, there is none.
 */
export function holdsOn(relation: Pick<Relation, 'since' | 'until'>, day: string | undefined): boolean {
  if (day === undefined) return true;
  const first = relation.since && readDate(relation.since)?.earliest;
  const last = relation.until && readDate(relation.until)?.latest;
  return (!first || first <= day) && (!last || day <= last);
}

/**
 * Whether an event has happened by a day, "2026-01-05": from the first day that its date may mean. Without a day all
 * have.
 */
export function happenedBy(event: Pick<StoryEvent, 'date'>, day: string | undefined): boolean {
  const first = readDate(event.date)?.earliest;
  return day === undefined || first === undefined || first <= day;
}

/**
 * Whether a statement is there on a day, "2026-01-05". Statements have no date of their own, so this is worked out from
 * what rests on them: one is there once all events and relations that rest on it have begun, since a report of January that
 * speaks of a war was not there in the war; one on which nothing dated rests is there on the story's own day. Without a day
 * all are.
 */
export function isThereOn(story: Story, claim: Pick<Claim, 'id'>, day: string | undefined): boolean {
  if (day === undefined) return true;
  const { events, relations } = dependentsOf(story, claim.id);
  const dates = [...events.map(({ date }) => date), ...relations.flatMap(({ since }) => since ?? [])];
  if (dates.length === 0) return day >= story.date;
  return dates.every((date) => happenedBy({ date }, day));
}

/** The claims that a place, person, relation, event or chapter rests on. */
export function claimsOf(story: Story, entity: { readonly claims: readonly ClaimId[] }): Claim[] {
  const { claims } = indexStory(story);
  return entity.claims.flatMap((id) => claims.get(id) ?? []);
}

/**
 * The claims that cite a paragraph of a source, counted from 1: first what the paragraph says or reports, then what is
 * worked out from it.
 */
export function claimsOfParagraph(story: Story, source: Source['id'], paragraph: number): Claim[] {
  const claims = story.claims.filter((claim) => claim.source === source && claim.paragraphs.includes(paragraph));
  const inferred = ({ basis }: Claim) => basis === 'inferred';
  return [...claims.filter((claim) => !inferred(claim)), ...claims.filter(inferred)];
}

/** What a person or an institution says itself. */
export function claimsBySpeaker(story: Story, person: PersonId): Claim[] {
  return story.claims.filter((claim) => claim.speaker === person);
}

/** What a person or an institution passes on of others' words. */
export function claimsVia(story: Story, person: PersonId): Claim[] {
  return story.claims.filter((claim) => claim.via === person);
}

/** What is said, reported or worked out about a place or a person. */
export function claimsAbout(story: Story, id: PlaceId | PersonId): Claim[] {
  return story.claims.filter((claim) => claim.about.includes(id));
}

/** What people and institutions of other places say about a place. */
export function saidElsewhereOf(story: Story, place: PlaceId): Claim[] {
  const { people } = indexStory(story);
  return claimsAbout(story, place).filter(({ basis, speaker }) => {
    const person = speaker && people.get(speaker);
    return basis === 'said' && person && person.place !== place && !person.alsoAt.includes(place);
  });
}

/** The numbers of the paragraphs that claims cite, each once, in order. The claims are of one source. */
export function paragraphsOf(claims: readonly Claim[]): number[] {
  return [...new Set(claims.flatMap((claim) => claim.paragraphs))].sort((a, b) => a - b);
}

/** The relations that begin or end at a place. */
export function relationsOfPlace(story: Story, place: PlaceId): Relation[] {
  return story.relations.filter(({ from, to }) => from === place || to === place);
}

/** The relations between two places, whichever way they point. */
export function relationsBetween(story: Story, a: PlaceId, b: PlaceId): Relation[] {
  return story.relations.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
}

/** What the relations and the common events of two places rest on, and what is said about both; in the story's order. */
export function claimsBetween(story: Story, a: PlaceId, b: PlaceId): Claim[] {
  const own = new Set(
    [...relationsBetween(story, a, b), ...eventsBetween(story, a, b)].flatMap((one): readonly string[] => one.claims),
  );
  return story.claims.filter(
    (claim) => own.has(claim.id) || [a, b].every((place) => claim.about.some((one) => one === place)),
  );
}

/** The events in which two places both have a part. */
export function eventsBetween(story: Story, a: PlaceId, b: PlaceId): StoryEvent[] {
  return story.events.filter((event) => event.places.includes(a) && event.places.includes(b));
}

/** The events in which a place has a part. */
export function eventsOfPlace(story: Story, place: PlaceId): StoryEvent[] {
  return story.events.filter((event) => event.places.includes(place));
}

/** The people and institutions of a place. */
export function peopleOfPlace(story: Story, place: PlaceId): Person[] {
  return story.people.filter((person) => person.place === place || person.alsoAt.includes(place));
}

/** What rests on a claim. */
export interface Dependents {
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  readonly relations: readonly Relation[];
  readonly events: readonly StoryEvent[];
  readonly chapters: readonly Chapter[];
}

/** The way from the evidence back to what is shown: everything that rests on a claim. */
export function dependentsOf(story: Story, claim: ClaimId): Dependents {
  const rests = (entity: { claims: readonly ClaimId[] }) => entity.claims.includes(claim);
  return {
    places: story.places.filter(rests),
    people: story.people.filter(rests),
    relations: story.relations.filter(rests),
    events: story.events.filter(rests),
    chapters: story.chapters.filter(rests),
  };
}

/** The questions that the source leaves open about a place, a person, a relation or an event. */
export function unsaidAbout(story: Story, id: string): Unsaid[] {
  return story.unsaid.filter((unsaid) => unsaid.about.includes(id));
}

/** The questions that the source leaves open about two places together, or about what lies between them. */
export function unsaidBetween(story: Story, a: PlaceId, b: PlaceId): Unsaid[] {
  const between = [...relationsBetween(story, a, b), ...eventsBetween(story, a, b)].map(({ id }): string => id);
  return story.unsaid.filter(
    ({ about }) =>
      [a, b].every((place) => about.some((id) => id === place)) || about.some((id) => between.includes(id)),
  );
}
