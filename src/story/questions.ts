import { isBefore } from './calendar';
import { type DateSpan, readDate } from './edtf';
import type {
  Area,
  Chapter,
  Claim,
  ClaimId,
  Correction,
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
  Waypoint,
} from './format';

/*
 * Queries on a story, for the panels and the map. All are pure. Lists are in the order of the story file, because that
 * is the order that its author chose.
 */

/** The entities of a story by id. */
export interface StoryIndex {
  readonly sources: ReadonlyMap<Source['id'], Source>;
  readonly places: ReadonlyMap<PlaceId, Place>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly claims: ReadonlyMap<ClaimId, Claim>;
  readonly layers: ReadonlyMap<Layer['id'], Layer>;
  readonly relations: ReadonlyMap<Relation['id'], Relation>;
  readonly events: ReadonlyMap<StoryEvent['id'], StoryEvent>;
  readonly areas: ReadonlyMap<Area['id'], Area>;
  readonly chapters: ReadonlyMap<Chapter['id'], Chapter>;
}

const indexes = new WeakMap<Story, StoryIndex>();

/** Returns the entities of a story by id. Cached per story, so it may be called wherever it is needed. */
export function indexStory(story: Story): StoryIndex {
  const cached = indexes.get(story);
  if (cached) return cached;
  const index: StoryIndex = {
    sources: byId(story.sources),
    places: byId(story.places),
    people: byId(story.people),
    claims: byId(story.claims),
    layers: byId(story.layers),
    relations: byId(story.relations),
    events: byId(story.events),
    areas: byId(story.areas),
    chapters: byId(story.chapters),
  };
  indexes.set(story, index);
  return index;
}

function byId<E extends { id: string }>(entities: readonly E[]): ReadonlyMap<E['id'], E> {
  return new Map(entities.map((entity) => [entity.id, entity]));
}

/** Returns what citations call a source: "A" or "VOA". Undefined in a story with one source, which needs no name. */
export const labelOf = (story: Story, source: Source): string | undefined =>
  story.sources.length > 1 ? (source.label ?? letterOf(story.sources.indexOf(source))) : undefined;

/** Returns A for 0, B for 1 … Z for 25, AA for 26. */
export const letterOf = (index: number): string =>
  (index < 26 ? '' : letterOf(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/**
 * Whether a relation holds on a day, "2026-01-05". Without a day every relation holds. A date that means a span counts
 * as a whole: since "2025-11" holds from 1 November, until "2025-11" to the 30th. Where the story gives no beginning or
 * no end, there is none.
 */
export function holdsOn(relation: Pick<Relation, 'since' | 'until'>, day: string | undefined): boolean {
  if (day === undefined) return true;
  const since = relation.since === undefined ? undefined : readDate(relation.since);
  const until = relation.until === undefined ? undefined : readDate(relation.until);
  const hasBegun = !since || !isBefore(day, since.earliest);
  const hasEnded = until !== undefined && !until.openEnd && isBefore(until.latest, day);
  return hasBegun && !hasEnded;
}

/**
 * Whether an event has happened by a day, "2026-01-05": counted from the first day that its date may mean. Without a
 * day every event has.
 */
export function happenedBy(event: Pick<StoryEvent, 'date'>, day: string | undefined): boolean {
  const first = readDate(event.date)?.earliest;
  return day === undefined || first === undefined || !isBefore(day, first);
}

/** An event, a relation or an area: what has a beginning, if the story gives one. */
type Dated = Pick<StoryEvent, 'date' | 'planned' | 'claims'> | Spanned;
type Spanned = Pick<Relation, 'since' | 'until' | 'claims'> & { readonly planned?: boolean | undefined };

const beginningOf = (dated: Dated): string | undefined => ('date' in dated ? dated.date : dated.since);

/**
 * Whether an event, a relation or an area is planned: told as something to come. The story says so, or it begins after all of its
 * sources were published, because none can report what comes after it.
 */
export const isPlanned = (story: Story, dated: Dated): boolean =>
  dated.planned ?? isAfterSources(story, beginningOf(dated), dated.claims);

/** Whether a relation or an area that has begun is to end after all of its sources were published. */
export const isEndPlanned = (story: Story, spanned: Spanned): boolean =>
  !isPlanned(story, spanned) && isAfterSources(story, spanned.until, spanned.claims);

/** Whether a date begins after the sources of claims were published. A date that is not certain never does. */
function isAfterSources(story: Story, date: string | undefined, claims: readonly ClaimId[]): boolean {
  const begins = certain(date);
  if (!begins || begins.openStart) return false;
  return claimsOf(story, { claims }).every(({ source }) => {
    const published = certain(indexStory(story).sources.get(source)?.date);
    return published && !published.openEnd && isBefore(published.latest, begins.earliest);
  });
}

const certain = (date: string | undefined): DateSpan | undefined => {
  const span = date === undefined ? undefined : readDate(date);
  return span?.approximate || span?.uncertain ? undefined : span;
};

/**
 * Whether a claim exists on a day, "2026-01-05". Claims have no date of their own, so it is derived from their
 * dependents: a claim exists once all events and relations that rest on it have begun, since a report of January that
 * mentions a war did not exist during the war. What is planned does not count: it is told before it begins. A claim
 * without dated dependents exists from the story's own date on. Without a day every claim exists.
 */
export function claimExistsOn(story: Story, claim: Pick<Claim, 'id'>, day: string | undefined): boolean {
  if (day === undefined) return true;
  const { events, relations } = dependentsOf(story, claim.id);
  const dates = [...events, ...relations]
    .filter((dependent) => !isPlanned(story, dependent))
    .flatMap((dependent) => beginningOf(dependent) ?? []);
  if (dates.length === 0) return happenedBy(story, day);
  return dates.every((date) => happenedBy({ date }, day));
}

/** What rests on claims; a relation may also have points of its way, each with its own. */
interface Resting {
  readonly claims: readonly ClaimId[];
  readonly via?: readonly Pick<Waypoint, 'claims'>[] | undefined;
}

const claimIdsOf = ({ claims, via }: Resting): readonly ClaimId[] =>
  via ? [...new Set([...claims, ...via.flatMap((point) => point.claims)])] : claims;

/** The claims that a place, person, relation, event or chapter rests on. */
export function claimsOf(story: Story, entity: Resting): Claim[] {
  const { claims } = indexStory(story);
  return claimIdsOf(entity).flatMap((id) => claims.get(id) ?? []);
}

/**
 * The claims that cite a paragraph of a source, counted from 1: first those that the paragraph states or reports, then
 * those inferred from it.
 */
export function claimsOfParagraph(story: Story, source: Source['id'], paragraph: number): Claim[] {
  const claims = story.claims.filter((claim) => claim.source === source && claim.paragraphs.includes(paragraph));
  const inferred = ({ basis }: Claim) => basis === 'inferred';
  return [...claims.filter((claim) => !inferred(claim)), ...claims.filter(inferred)];
}

/** The claims that a person or an institution makes. */
export function claimsBySpeaker(story: Story, person: PersonId): Claim[] {
  return story.claims.filter((claim) => claim.speaker === person);
}

/** The claims of others that a person or an institution passes on. */
export function claimsVia(story: Story, person: PersonId): Claim[] {
  return story.claims.filter((claim) => claim.via === person);
}

/** The claims about a place or a person. */
export function claimsAbout(story: Story, id: PlaceId | PersonId): Claim[] {
  return story.claims.filter((claim) => claim.about.includes(id));
}

/** The claims that people and institutions of other places make about a place. */
export function claimsMadeElsewhere(story: Story, place: PlaceId): Claim[] {
  const { people } = indexStory(story);
  return claimsAbout(story, place).filter(({ basis, speaker }) => {
    const person = speaker && people.get(speaker);
    return basis === 'said' && person && person.place !== place && !person.alsoAt.includes(place);
  });
}

/** The relations from, to or by way of a place. */
export function relationsOfPlace(story: Story, place: PlaceId): Relation[] {
  return story.relations.filter((relation) => placesOf(relation).includes(place));
}

/** The ends of a relation: two, or one if the relation has no line. */
export const endsOf = ({ from, to }: Pick<Relation, 'from' | 'to'>): PlaceId[] => (to ? [from, to] : [from]);

/** The places of a relation: its ends, and those that it leads by. */
export const placesOf = ({ via = [], ...relation }: Pick<Relation, 'from' | 'to' | 'via'>): PlaceId[] => [
  ...endsOf(relation),
  ...via.flatMap(({ place }) => place ?? []),
];

/** The points of a relation's way, each with its position and its name. */
export const waypointsOf = (story: Story, { via = [] }: Pick<Relation, 'via'>) =>
  via.flatMap(({ place: id, at, name, claims }) => {
    const place = id === undefined ? undefined : indexStory(story).places.get(id);
    const position = at ?? place?.at;
    return position ? [{ place, at: position, name: name ?? place?.name, claims }] : [];
  });

/** The relations between two places, in either direction. */
export function relationsBetween(story: Story, a: PlaceId, b: PlaceId): Relation[] {
  return story.relations.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a));
}

/** The claims on which the relations and common events of two places rest, and those about both; in the story's order. */
export function claimsBetween(story: Story, a: PlaceId, b: PlaceId): Claim[] {
  const citedIds = new Set(
    [...relationsBetween(story, a, b), ...eventsBetween(story, a, b)].flatMap(
      ({ claims }): readonly string[] => claims,
    ),
  );
  return story.claims.filter(
    (claim) => citedIds.has(claim.id) || [a, b].every((place) => claim.about.some((id) => id === place)),
  );
}

/** The events in which both places take part. */
export function eventsBetween(story: Story, a: PlaceId, b: PlaceId): StoryEvent[] {
  return story.events.filter((event) => event.places.includes(a) && event.places.includes(b));
}

/** The events in which a place takes part. */
export function eventsOfPlace(story: Story, place: PlaceId): StoryEvent[] {
  return story.events.filter((event) => event.places.includes(place));
}

/** The people and institutions of a place. */
export function peopleOfPlace(story: Story, place: PlaceId): Person[] {
  return story.people.filter((person) => person.place === place || person.alsoAt.includes(place));
}

/** The places that stand for a person's sides: those that a claim of the person is about. A side without a claim is left out. */
export function sidesOf(story: Story, person: Person): Place[] {
  const { places } = indexStory(story);
  const claims = claimsOf(story, person).filter((claim) => isAboutOrBy(claim, person.id));
  return [...(person.place ? [person.place] : []), ...person.alsoAt]
    .filter((id) => claims.some((claim) => claim.about.includes(id)))
    .flatMap((id) => places.get(id) ?? []);
}

const isAboutOrBy = ({ speaker, via, about }: Claim, person: PersonId): boolean =>
  speaker === person || via === person || about.includes(person);

/** The entities that rest on claims. */
export interface Dependents {
  readonly places: readonly Place[];
  readonly people: readonly Person[];
  readonly relations: readonly Relation[];
  readonly areas: readonly Area[];
  readonly events: readonly StoryEvent[];
  readonly chapters: readonly Chapter[];
}

/** Returns everything that rests on at least one of the claims. */
export function dependentsOf(story: Story, ...claims: readonly ClaimId[]): Dependents {
  const restsOnThem = (entity: Resting) => claimIdsOf(entity).some((id) => claims.includes(id));
  return {
    places: story.places.filter(restsOnThem),
    people: story.people.filter(restsOnThem),
    relations: story.relations.filter(restsOnThem),
    areas: story.areas.filter(restsOnThem),
    events: story.events.filter(restsOnThem),
    chapters: story.chapters.filter(restsOnThem),
  };
}

/** The corrections of a claim, or of the place, person, relation, event or area with an id; the latest first. */
export function correctionsOf(
  story: Story,
  { kind, id }: { readonly kind: string; readonly id: string },
): Correction[] {
  return story.corrections
    .filter(({ about, claims }) => (kind === 'claim' ? claims : about).some((named) => named === id))
    .reverse();
}

/** The questions that the source leaves open about a place, a person, a relation or an event. */
export function unsaidAbout(story: Story, id: string): Unsaid[] {
  return story.unsaid.filter((unsaid) => unsaid.about.includes(id));
}

/** The questions that the source leaves open about two places together, or about their relations and common events. */
export function unsaidBetween(story: Story, a: PlaceId, b: PlaceId): Unsaid[] {
  const between = [...relationsBetween(story, a, b), ...eventsBetween(story, a, b)].map(({ id }): string => id);
  return story.unsaid.filter(
    ({ about }) =>
      [a, b].every((place) => about.some((id) => id === place)) || about.some((id) => between.includes(id)),
  );
}

/** Whether any place or person of a story has an original name. */
export const hasOriginalNames = ({ places, people }: Story): boolean =>
  [...places, ...people].some(({ originalName }) => originalName !== undefined);
