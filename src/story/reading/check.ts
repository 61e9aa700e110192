import { isBefore, isDay } from '../calendar';
import { readDate } from '../edtf';
import type { StoryFault } from '../faults';
import type { Relation, Story } from '../format';
import { checkAsks } from './check-asks';
import { checkShapes } from './check-shapes';
import { checkSources } from './check-sources';
import { checkValues } from './check-values';

type Kind = 'source' | 'place' | 'person' | 'claim' | 'layer' | 'relation' | 'event' | 'area';

/** One use of an id: the entity that uses it, the path, and the kinds of entity that the id may name. */
interface Reference {
  referrer: string | undefined;
  path: string;
  kinds: readonly Kind[];
  named: string;
}

/** What an open question or a correction may be about. These kinds share one namespace, because `about` gives no kind. */
const SUBJECTS = ['place', 'person', 'relation', 'event', 'area'] as const satisfies readonly Kind[];

/** Yields the faults that the schema cannot express: parts of a story that do not agree. None if all is well. */
export function* checkStory(story: Story): Generator<StoryFault, undefined> {
  yield* checkIds(story);
  yield* checkReferences(story);
  yield* checkParagraphs(story);
  yield* checkDates(story);
  yield* checkChapters(story);
  yield* checkAsks(story);
  yield* checkSources(story);
  yield* checkValues(story);
  yield* checkShapes(story);
  return undefined;
}

function* checkIds(story: Story): Iterable<StoryFault> {
  const lists = [
    'sources',
    'places',
    'people',
    'claims',
    'layers',
    'relations',
    'areas',
    'events',
    'chapters',
    'unsaid',
  ] as const;
  for (const list of lists) {
    const seen = new Set<string>();
    for (const [i, { id }] of story[list].entries()) {
      if (seen.has(id)) yield { code: 'duplicate-id', path: `${list}[${i}].id`, id, detail: id };
      seen.add(id);
    }
  }
  const owners = new Map<string, string>();
  for (const list of ['places', 'people', 'relations', 'areas', 'events'] as const) {
    for (const [i, { id }] of story[list].entries()) {
      const owner = owners.get(id) ?? list;
      if (owner !== list) yield { code: 'ambiguous-id', path: `${list}[${i}].id`, id, detail: owner };
      owners.set(id, owner);
    }
  }
}

function* checkReferences(story: Story): Iterable<StoryFault> {
  const ids = (entities: readonly { id: string }[]) => new Set(entities.map((entity) => entity.id));
  const idsByKind: Record<Kind, ReadonlySet<string>> = {
    source: ids(story.sources),
    place: ids(story.places),
    person: ids(story.people),
    claim: ids(story.claims),
    layer: ids(story.layers),
    relation: ids(story.relations),
    event: ids(story.events),
    area: ids(story.areas),
  };
  for (const { referrer, path, kinds, named } of references(story)) {
    if (kinds.some((kind) => idsByKind[kind].has(named))) continue;
    yield { code: 'dangling-id', path, ...(referrer === undefined ? {} : { id: referrer }), detail: named, kinds };
  }
}

/** Yields every use of an id in a story, in the order of the file. */
function* references(story: Story): Iterable<Reference> {
  function* uses(
    referrer: string | undefined,
    path: string,
    kinds: Kind | readonly Kind[],
    named: string | readonly string[] | undefined,
  ): Iterable<Reference> {
    if (named === undefined) return;
    const accepted = typeof kinds === 'string' ? [kinds] : kinds;
    if (typeof named === 'string') yield { referrer, path, kinds: accepted, named };
    else for (const [i, id] of named.entries()) yield { referrer, path: `${path}[${i}]`, kinds: accepted, named: id };
  }

  yield* uses(undefined, 'summaryClaims', 'claim', story.summaryClaims);
  for (const [i, place] of story.places.entries()) {
    yield* uses(place.id, `places[${i}].claims`, 'claim', place.claims);
  }
  for (const [i, person] of story.people.entries()) {
    yield* uses(person.id, `people[${i}].place`, 'place', person.place);
    yield* uses(person.id, `people[${i}].alsoAt`, 'place', person.alsoAt);
    yield* uses(person.id, `people[${i}].claims`, 'claim', person.claims);
  }
  for (const [i, claim] of story.claims.entries()) {
    yield* uses(claim.id, `claims[${i}].source`, 'source', claim.source);
    yield* uses(claim.id, `claims[${i}].speaker`, 'person', claim.speaker);
    yield* uses(claim.id, `claims[${i}].via`, 'person', claim.via);
    yield* uses(claim.id, `claims[${i}].to`, 'person', claim.to);
    yield* uses(claim.id, `claims[${i}].about`, ['place', 'person'], claim.about);
    yield* uses(claim.id, `claims[${i}].supports`, 'claim', claim.supports);
    yield* uses(claim.id, `claims[${i}].disputes`, 'claim', claim.disputes);
  }
  for (const [i, relation] of story.relations.entries()) {
    yield* uses(relation.id, `relations[${i}].layer`, 'layer', relation.layer);
    yield* uses(relation.id, `relations[${i}].from`, 'place', relation.from);
    yield* uses(relation.id, `relations[${i}].to`, 'place', relation.to);
    yield* uses(relation.id, `relations[${i}].claims`, 'claim', relation.claims);
    for (const [j, point] of (relation.via ?? []).entries()) {
      yield* uses(relation.id, `relations[${i}].via[${j}].place`, 'place', point.place);
      yield* uses(relation.id, `relations[${i}].via[${j}].claims`, 'claim', point.claims);
    }
  }
  for (const [i, area] of story.areas.entries()) {
    yield* uses(area.id, `areas[${i}].layer`, 'layer', area.layer);
    yield* uses(area.id, `areas[${i}].claims`, 'claim', area.claims);
  }
  for (const [i, event] of story.events.entries()) {
    yield* uses(event.id, `events[${i}].places`, 'place', event.places);
    yield* uses(event.id, `events[${i}].relations`, 'relation', event.relations);
    yield* uses(event.id, `events[${i}].people`, 'person', event.people);
    yield* uses(event.id, `events[${i}].claims`, 'claim', event.claims);
  }
  for (const [i, chapter] of story.chapters.entries()) {
    const [kind, selected] = chapter.select?.split(':') ?? [];
    if ('fit' in chapter.camera)
      yield* uses(chapter.id, `chapters[${i}].camera.fit`, ['place', 'area'], chapter.camera.fit);
    yield* uses(chapter.id, `chapters[${i}].layers`, 'layer', chapter.layers);
    for (const [j, added] of chapter.build.entries()) {
      yield* uses(chapter.id, `chapters[${i}].build[${j}]`, 'layer', added);
    }
    yield* uses(chapter.id, `chapters[${i}].places`, 'place', chapter.places);
    yield* uses(chapter.id, `chapters[${i}].voices`, 'person', chapter.voices);
    // The schema accepts only names of kinds.
    yield* uses(chapter.id, `chapters[${i}].select`, kind as Kind, selected);
    yield* uses(chapter.id, `chapters[${i}].ask.claims`, 'claim', chapter.ask?.claims);
    yield* uses(chapter.id, `chapters[${i}].ask.predict.places`, 'place', chapter.ask?.predict?.places);
    yield* uses(chapter.id, `chapters[${i}].ask.predict.events`, 'event', chapter.ask?.predict?.events);
    yield* uses(chapter.id, `chapters[${i}].claims`, 'claim', chapter.claims);
  }
  for (const [i, unsaid] of story.unsaid.entries()) {
    yield* uses(unsaid.id, `unsaid[${i}].about`, SUBJECTS, unsaid.about);
  }
  for (const [i, { about, claims }] of story.corrections.entries()) {
    yield* uses(undefined, `corrections[${i}].about`, SUBJECTS, about);
    yield* uses(undefined, `corrections[${i}].claims`, 'claim', claims);
  }
}

/** Claims must cite paragraphs that exist, and every paragraph of every source must be cited. */
function* checkParagraphs(story: Story): Iterable<StoryFault> {
  const sources = new Set(story.sources.map(({ id }) => id));
  for (const [i, source] of story.sources.entries()) {
    const { id, paragraphs, topics } = source;
    if (topics.length !== paragraphs) {
      yield { code: 'topics-count', path: `sources[${i}].topics`, id, detail: `${topics.length}/${paragraphs}` };
    }
    // A claim whose source does not exist is reported once, as a dangling id: this source may be meant.
    const own = story.claims.filter((claim) => claim.source === id || !sources.has(claim.source));
    const cited = new Set(own.flatMap((claim) => claim.paragraphs));
    // Topics are data, the count is only a number: one that is far too high is one fault.
    for (let n = 1; n <= Math.min(paragraphs, topics.length); n++) {
      if (!cited.has(n)) yield { code: 'uncited-paragraph', path: `sources[${i}].paragraphs`, id, detail: String(n) };
    }
  }
  const lengths = new Map(story.sources.map((source) => [source.id, source.paragraphs]));
  for (const [i, claim] of story.claims.entries()) {
    // A source that does not exist is reported once, as a dangling id.
    const length = lengths.get(claim.source) ?? Number.POSITIVE_INFINITY;
    for (const [j, n] of claim.paragraphs.entries()) {
      if (n <= length) continue;
      yield { code: 'no-such-paragraph', path: `claims[${i}].paragraphs[${j}]`, id: claim.id, detail: String(n) };
    }
  }
}

/** A step adds layers of its own chapter, each once; a voice says something in the chapter. */
function* checkChapters(story: Story): Iterable<StoryFault> {
  const layers = new Set<string>(story.layers.map(({ id }) => id));
  const people = new Set<string>(story.people.map(({ id }) => id));
  for (const [i, { id, build, claims, layers: own, voices = [] }] of story.chapters.entries()) {
    const added = build.flat();
    for (const [j, entry] of build.entries()) {
      for (const [k, layer] of entry.entries()) {
        // A layer that does not exist is reported once, as a dangling id.
        if (!layers.has(layer)) continue;
        const isFirst = added.indexOf(layer) === build.slice(0, j).flat().length + k;
        if (own.includes(layer) && isFirst) continue;
        yield { code: 'build-step', path: `chapters[${i}].build[${j}][${k}]`, id, detail: layer };
      }
    }
    const speakers = story.claims.filter((claim) => claims.includes(claim.id)).map(({ speaker }) => speaker);
    for (const [j, voice] of voices.entries()) {
      if (!people.has(voice) || speakers.includes(voice)) continue;
      yield { code: 'silent-voice', path: `chapters[${i}].voices[${j}]`, id, detail: voice };
    }
  }
}

/** The schema accepts 31 February; the calendar has no such day. */
function* checkDates(story: Story): Iterable<StoryFault> {
  if (!readDate(story.date)) yield { code: 'impossible-date', path: 'date', id: story.id, detail: story.date };
  const days: (readonly [path: string, id: string | undefined, day: string | undefined])[] = [
    ...story.chapters.map((chapter, i) => [`chapters[${i}].date`, chapter.id, chapter.date] as const),
    ...story.corrections.map(({ date }, i) => [`corrections[${i}].date`, undefined, date] as const),
  ];
  for (const [path, id, day] of days) {
    if (day === undefined || isDay(day)) continue;
    yield { code: 'impossible-date', path, ...(id === undefined ? {} : { id }), detail: day };
  }
  for (const list of ['sources', 'events'] as const) {
    for (const [i, { id, date }] of story[list].entries()) {
      if (!readDate(date)) yield { code: 'impossible-date', path: `${list}[${i}].date`, id, detail: date };
    }
  }
  for (const list of ['relations', 'areas'] as const) {
    for (const [i, spanned] of story[list].entries()) yield* checkSpan(spanned, `${list}[${i}]`);
  }
}

function* checkSpan({ id, since, until }: Pick<Relation, 'since' | 'until'> & { id: string }, path: string) {
  for (const [field, date] of [
    ['since', since],
    ['until', until],
  ] as const) {
    if (date && !readDate(date)) yield { code: 'impossible-date' as const, path: `${path}.${field}`, id, detail: date };
  }
  const first = since && readDate(since);
  const last = until && readDate(until);
  if (first && last && !first.openStart && !last.openEnd && isBefore(last.latest, first.earliest)) {
    yield { code: 'dates-reversed' as const, path: `${path}.until`, id, detail: `${since} > ${until}` };
  }
}
