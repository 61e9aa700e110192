import { isBefore } from '../calendar';
import { readDate } from '../edtf';
import type { StoryFault } from '../faults';
import type { Chapter, Predict, Story } from '../format';
import { indexStory } from '../questions';

/** The fields that a question of each kind has. */
const FIELDS = {
  choice: ['options', 'option'],
  place: ['places'],
  pair: ['places'],
  order: ['events'],
  date: ['dates', 'date'],
} as const satisfies Readonly<Record<Predict['kind'], readonly (keyof Predict)[]>>;

const ALL = [...new Set(Object.values(FIELDS).flat())];

/** Yields the faults of questions that are answered before the answer is seen: something to choose from, and what the source says. */
export function* checkAsks(story: Story): Iterable<StoryFault> {
  for (const [i, chapter] of story.chapters.entries()) {
    const { id, ask } = chapter;
    if (!ask?.predict) continue;
    const path = `chapters[${i}].ask`;
    if (ask.claims.length === 0) yield { code: 'predict-without-claims', path: `${path}.claims`, id };
    const fields: readonly (keyof Predict)[] = FIELDS[ask.predict.kind];
    for (const field of ALL) {
      const isGiven = ask.predict[field] !== undefined;
      if (isGiven === fields.includes(field)) continue;
      const code = isGiven ? 'predict-unused' : 'predict-missing';
      yield { code, path: `${path}.predict.${field}`, id, detail: ask.predict.kind, limits: [field] };
    }
    yield* checkOffered(story, chapter, ask.predict, `${path}.predict`);
  }
}

function* checkOffered(story: Story, chapter: Chapter, predict: Predict, path: string): Iterable<StoryFault> {
  const { id } = chapter;
  const { kind, options, option, places, events, dates, date } = predict;
  for (const [field, list] of Object.entries({ options, places, events, dates })) {
    for (const [j, one] of (list ?? []).entries()) {
      if (list?.indexOf(one as never) !== j)
        yield { code: 'predict-twice', path: `${path}.${field}[${j}]`, id, detail: one };
    }
  }
  const few = (field: string, offered: number): StoryFault => ({
    code: 'predict-few',
    path: `${path}.${field}`,
    id,
    detail: String(offered),
    limits: [kind],
  });
  switch (kind) {
    case 'choice':
      if (options && new Set(options).size < 2) yield few('options', options.length);
      else if (options && option !== undefined && option > options.length) {
        yield { code: 'predict-not-offered', path: `${path}.option`, id, detail: String(option) };
      }
      return;
    case 'place':
    case 'pair':
      if (places) yield* checkPlaces(story, chapter, kind, places, path, few);
      return;
    case 'order':
      if (events && new Set(events).size < 2) yield few('events', events.length);
      else yield* checkOrder(story, events ?? [], path, id);
      return;
    case 'date':
      yield* checkDates(dates ?? [], date, path, id);
      if (dates && new Set(dates).size < 2) yield few('dates', dates.length);
      return;
    default:
      kind satisfies never;
  }
}

/** One of the places, or both of a pair, among those of the chapter; and one more that is neither. */
function* checkPlaces(
  story: Story,
  chapter: Chapter,
  kind: 'place' | 'pair',
  places: readonly string[],
  path: string,
  few: (field: string, offered: number) => StoryFault,
): Iterable<StoryFault> {
  const known = new Set<string>(story.places.map(({ id }) => id));
  const own: readonly string[] = chapter.places;
  for (const [j, place] of places.entries()) {
    // A place that does not exist is reported once, as a dangling id.
    if (!known.has(place) || own.includes(place)) continue;
    yield { code: 'predict-not-offered', path: `${path}.places[${j}]`, id: chapter.id, detail: place };
  }
  const [named, offered] = [new Set(places).size, new Set(own).size];
  if (kind === 'pair' ? named !== 2 || offered < 3 : named < 1 || named >= offered) yield few('places', named);
}

/** No event may be after the one that follows it. Dates that overlap leave the order to the source. */
function* checkOrder(
  story: Story,
  events: NonNullable<Predict['events']>,
  path: string,
  id: string,
): Iterable<StoryFault> {
  const spans = events.map((event) => readDate(indexStory(story).events.get(event)?.date ?? ''));
  for (const [j, span] of spans.entries()) {
    const before = spans[j - 1];
    if (!span || !before || span.openEnd || before.openStart || !isBefore(span.latest, before.earliest)) continue;
    yield { code: 'predict-disordered', path: `${path}.events[${j}]`, id, detail: `${events[j - 1]} > ${events[j]}` };
  }
}

function* checkDates(
  dates: readonly string[],
  date: string | undefined,
  path: string,
  id: string,
): Iterable<StoryFault> {
  for (const [j, one] of dates.entries()) {
    if (!readDate(one)) yield { code: 'impossible-date', path: `${path}.dates[${j}]`, id, detail: one };
  }
  if (date !== undefined && dates.length > 0 && !dates.includes(date)) {
    yield { code: 'predict-not-offered', path: `${path}.date`, id, detail: date };
  }
}
