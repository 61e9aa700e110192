import { widthOf } from '../../story/bounds';
import { boundsAround } from '../../story/bounds-around';
import { readDate } from '../../story/edtf';
import { storySchema } from '../../story/format';
import { fieldsAt } from '../../story/schema-at';
import type { DraftToDos, ImportNotice } from '../../text/late/author-texts';
import { readAnyDate } from './dates';
import { type ClaimEntity, DraftContext, type Entity } from './draft-context';
import type { At, ChapterRow, EventRow, RelationRow, Rows, WayPoint } from './rows';

/** A draft of a story: its file's text, and what had to be left out. */
export interface Draft {
  readonly json: string;
  readonly counts: readonly [places: number, relations: number, events: number, claims: number, chapters: number];
  readonly notices: readonly ImportNotice[];
}

/**
 * Makes a story from rows. Nothing is invented: what the rows do not tell is open, and marked with "TODO". A statement without
 * paragraphs is marked as well, because a story's statements rest on paragraphs of an article.
 */
export function draftOf(rows: Rows, name: string, toDos: DraftToDos): Draft {
  const context = new DraftContext(rows, toDos);
  for (const row of rows.claims) context.claimOf(row, 'article');
  const relations = rows.relations.map((row) => relationOf(context, row));
  const events = rows.events.map((row) => eventOf(context, row));
  for (const row of rows.people) context.personOf(row.name);
  const begun = rows.chapters.map((row) => chapterOf(context, row));

  // The format needs at least one of each.
  if (context.places.length === 0) context.placeOf('');
  if (context.layers.length === 0) context.layerOf({});
  const { places, people, layers, claims } = context;
  for (const entity of [...places, ...people]) {
    if (entity.claims.length > 0) continue;
    const about = claims.find((claim) => claim.about?.includes(entity.id));
    entity.claims.push(about?.id ?? context.claimOf({ text: '' }, entity.id, [entity.id]));
  }
  citeAll(context);
  const ids = (entities: readonly Entity[]) => entities.map(({ id }) => id);
  const chapters = begun.map(({ fit, claims: own, ...chapter }) => ({
    ...chapter,
    camera: { fit: fit.length > 0 ? fit : ids(places) },
    layers: ids(layers),
    places: ids(places),
    claims: own,
  }));

  const points = rows.relations.flatMap(({ via = [] }) => via);
  const bounds = boundsAround(
    [...places, ...points].flatMap(({ at }) => (Array.isArray(at) ? [at as unknown as At] : [])),
  );
  const story = {
    $schema: '../story.schema.json',
    format: storySchema.entries.format.literal,
    id: name,
    title: context.textOr(rows.title, toDos.title),
    summary: context.textOr(rows.summary, toDos.summary),
    lang: 'en',
    date: context.open(toDos.date),
    bounds: bounds && widthOf(bounds) > 0 ? bounds : context.open(toDos.bounds),
    summaryClaims: ids(claims.slice(0, 1)),
    sources: sourcesOf(context),
    places: places.map(onceCited),
    people: people.map(onceCited),
    claims: claims.map((claim) => withKnown(claim, claims)),
    layers,
    relations,
    events,
    chapters,
    unsaid: [],
  };
  return {
    json: printed(story),
    counts: [places.length, relations.length, events.length, claims.length, chapters.length],
    notices: [...rows.notices, ...context.notices],
  };
}

/** More paragraphs than this are no article's: a number that is far too high is for its author to see, not to fill up. */
const MOST_PARAGRAPHS = 300;

/** Every paragraph of an article is cited: those between the ones that are known get a statement that is still to write. */
function citeAll(context: DraftContext): void {
  for (const [label, { id }] of [...context.sources]) {
    const cited = context.claims.filter(({ source }) => source === id).flatMap((claim) => claim.paragraphs);
    const most = Math.max(1, ...cited);
    if (most > MOST_PARAGRAPHS) continue;
    for (let n = 1; n <= most; n++)
      if (!cited.includes(n)) context.claimOf({ text: '', paragraphs: [n], source: label }, `${id}-${n}`);
  }
}

/** The sources that the statements name, each with as many paragraphs as are cited. */
function sourcesOf(context: DraftContext): Entity[] {
  const { toDos, claims, sources } = context;
  const hasLabels = fieldsAt(storySchema, ['sources', 0]).includes('label');
  return [...sources].map(([label, { id, title, url }]) => {
    const cited = claims.filter(({ source }) => source === id).flatMap((claim) => claim.paragraphs);
    const paragraphs = Math.max(1, ...cited);
    return {
      ...context.note(toDos.paragraphs),
      id,
      title: context.textOr(title, toDos.sourceTitle),
      ...(label && hasLabels ? { label } : {}),
      ...(url && { url }),
      kind: context.open(toDos.sourceKind),
      dateline: context.open(toDos.dateline),
      date: context.open(toDos.date),
      paragraphs,
      topics: Array.from({ length: paragraphs }, (_, n) => context.open(toDos.topic(n + 1))),
    };
  });
}

/** A statement that agrees and disagrees with those of the draft only: a table may leave others out. */
function withKnown(claim: ClaimEntity, all: readonly ClaimEntity[]): Entity {
  const kept = (['supports', 'disputes'] as const).map((list) => {
    const ids = claim[list]?.filter((id) => all.some((other) => other.id === id && id !== claim.id)) ?? [];
    return [list, ids.length > 0 ? ids : undefined];
  });
  return { ...claim, ...Object.fromEntries(kept) };
}

const onceCited = <E extends Entity & { readonly claims: readonly string[] }>(entity: E): E => ({
  ...entity,
  claims: [...new Set(entity.claims)],
});

/** JSON with short lists on one line, as people write them. */
const printed = (value: unknown): string =>
  `${JSON.stringify(value, undefined, 2).replace(/\[\n\s+([^[\]{}]{1,400}?)\n\s+\]/g, (all, items: string) => {
    const line = `[${items.replace(/\n\s+/g, ' ')}]`;
    return line.length > 100 ? all : line;
  })}\n`;

function relationOf(context: DraftContext, row: RelationRow): Entity {
  const { toDos } = context;
  const from = context.placeOf(row.from, row.ids?.[0]);
  const other = row.to ? context.placeOf(row.to, row.ids?.[1]) : undefined;
  const to = other === from ? undefined : other;
  const label = row.label?.trim() ?? '';
  const id = context.newId(row.id || `${from.id}-${to?.id ?? label}`, 'relationship');
  const ends = [from, ...(to ? [to] : [])];
  const given = row.claims?.length ? row.claims : [{ text: row.summary ?? '' }];
  const claims = given.map((claim) =>
    context.claimOf(
      claim,
      id,
      ends.map((end) => end.id),
    ),
  );
  for (const end of ends) context.cite(end, ...claims);
  const dates = { since: row.since, until: row.until };
  const read = Object.entries(dates).map(([field, text = '']) => ({
    field,
    text,
    date: text ? readAnyDate(text) : undefined,
  }));
  const wrong = read.find(({ text, date }) => text && !date);
  if (wrong) context.notices.push({ code: 'bad-date', detail: `“${wrong.text}”` });
  return {
    ...context.note(wrong && toDos.relationDate(wrong.field, wrong.text), to && !row.direction && toDos.direction),
    id,
    layer: context.layerOf(row),
    from: from.id,
    ...(to && { to: to.id }),
    ...(to && row.via?.length && { via: row.via.map((point) => wayPointOf(context, point, claims)) }),
    direction: to ? directionOf(row.direction ?? '') : 'none',
    ...(row.hinders && { hinders: true }),
    title: context.textOr(row.title || label, toDos.relationTitle),
    label: context.textOr(label, toDos.relationLabel),
    summary: context.textOr(row.summary, toDos.relationSummary),
    ...Object.fromEntries(read.flatMap(({ field, date }) => (date ? [[field, date]] : []))),
    ...(row.planned && { planned: true }),
    // Those of its way come last in this program's files.
    claims: [...new Set(claims)],
  };
}

/** A point of a way. Which statements it rests on, tables do not say. */
function wayPointOf(context: DraftContext, { place, name, at, claims }: WayPoint, ofRelation: readonly string[]) {
  const known = claims?.filter((id) => ofRelation.includes(id)) ?? [];
  return {
    ...context.note(known.length === 0 && context.toDos.wayClaims),
    ...(place === undefined ? { at, ...(name && { name }) } : { place: context.placeOf(place).id }),
    claims: known.length > 0 ? known : [...new Set(ofRelation)],
  };
}

function eventOf(context: DraftContext, row: EventRow): Entity {
  const { toDos } = context;
  const places = [...new Set((row.places ?? []).map((name) => context.placeOf(name)))];
  const id = context.newId(row.title, 'event');
  const claim = context.claimOf(
    { text: row.summary ?? '' },
    id,
    places.map((place) => place.id),
  );
  for (const place of places) context.cite(place, claim);
  const date = spanOf(row.date);
  if (row.date && !date) context.notices.push({ code: 'bad-date', detail: `“${row.date}”` });
  return {
    id,
    date: date ?? context.open(toDos.eventDate(row.date)),
    ...(row.planned && { planned: true }),
    title: context.textOr(row.title, toDos.eventTitle),
    summary: context.textOr(row.summary, toDos.eventSummary),
    places: places.map((place) => place.id),
    relations: [],
    claims: [claim],
  };
}

/** A chapter before all places and layers are known. */
function chapterOf(
  context: DraftContext,
  row: ChapterRow,
): Entity & { readonly fit: string[]; readonly claims: string[] } {
  const { toDos } = context;
  const place = row.place ? context.placeOf(row.place) : undefined;
  const id = context.newId(row.title, 'chapter');
  const claim = context.claimOf({ text: row.body }, id, place ? [place.id] : []);
  if (place) context.cite(place, claim);
  return {
    id,
    title: context.textOr(row.title, toDos.chapterTitle),
    body: context.textOr(row.body, toDos.chapterBody),
    notes: context.open(toDos.notes),
    fit: place ? [place.id] : [],
    claims: [claim],
  };
}

/** Gephi's and Kumu's words for a direction, and the format's own. */
function directionOf(text: string): string {
  if (/^(?:mutual|both|bidirectional)$/i.test(text)) return 'both';
  return /^(?:undirected|none|false|no)$/i.test(text) ? 'none' : 'forward';
}

/** A date, or two dates with "/" between them, as EDTF; undefined if it cannot be read. */
function spanOf(text: string): string | undefined {
  const whole = readAnyDate(text);
  if (whole) return whole;
  const parts = text.split('/');
  const both = parts.map((part) => readAnyDate(part) ?? '').join('/');
  return parts.length === 2 && readDate(both) ? both : undefined;
}
