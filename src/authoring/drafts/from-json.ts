import type { ImportNotice } from '../../text/late/author-texts';
import { dated, ofEra } from './dates';
import { fromGeoJson } from './from-geojson';
import { isRecord, type Json, listOf, recordOf, textOf } from './json-values';
import { hasMarkup } from './plain-text';
import { positionOf } from './positions';
import { type At, type ChapterRow, type EventRow, NO_ROWS, type PlaceRow, type Rows } from './rows';

/** Makes rows from the JSON of other programs. Their texts may have markup, which is never parsed: it becomes plain text. */

/** Returns the rows of a file's JSON; undefined if it is of no program that is known. */
export function fromJson(data: unknown): Rows | undefined {
  const root = recordOf(data);
  const found =
    fromStoryMap(recordOf(root['storymap'] ?? root)) ??
    fromTimeline(recordOf(root['timeline'] ?? root)) ??
    fromKumu(root) ??
    fromGeoJson(root);
  if (!found) return undefined;
  return JSON.stringify(data).split('"').some(hasMarkup)
    ? { ...found, notices: [...found.notices, { code: 'markup' }] }
    : found;
}

/**
 * StoryMapJS: {storymap: {slides: [{location: {lat, lon, name}, text: {headline, text}, media}]}}
 * (https://github.com/NUKnightLab/StoryMapJS/blob/master/README.md). A slide is a chapter at a place.
 */
function fromStoryMap(map: Json): Rows | undefined {
  if (!Array.isArray(map['slides'])) return undefined;
  const places: PlaceRow[] = [];
  const chapters: ChapterRow[] = [];
  let media = 0;
  const overview = listOf(map['slides']).find((slide) => slide['type'] === 'overview');
  for (const slide of listOf(map['slides'])) {
    const [location, text] = [recordOf(slide['location']), recordOf(slide['text'])];
    const headline = textOf(text['headline']);
    const isOverview = slide === overview;
    const at = isOverview ? undefined : pointOf(location);
    const name = textOf(location['name']) || headline;
    if (at && name && !places.some((place) => place.name === name)) places.push({ name, at });
    if (textOf(recordOf(slide['media'])['url'])) media++;
    chapters.push({ title: headline, body: textOf(text['text']), place: at ? name : undefined });
  }
  const { headline, text } = recordOf(overview?.['text']);
  return { ...NO_ROWS, title: textOf(headline), summary: textOf(text), places, chapters, notices: mediaNotice(media) };
}

/** A position with members `lat` and `lon`, numbers or texts. */
function pointOf({ lat, lon, lng }: Json): At | undefined {
  const [latitude, longitude] = [textOf(lat), textOf(lon ?? lng)];
  return latitude === '' || longitude === '' ? undefined : positionOf(Number(latitude), Number(longitude));
}

/**
 * TimelineJS: {title, events: [{start_date: {year, month, day}, end_date, text: {headline, text}, media, group}], eras}
 * (https://timeline.knightlab.com/docs/json-format.html). An event or an era is an event.
 */
function fromTimeline(timeline: Json): Rows | undefined {
  const events = listOf(timeline['events']);
  if (events.length === 0 || !events.some((event) => isRecord(event['start_date']))) return undefined;
  const eras = listOf(timeline['eras']);
  const all = [...events, ...eras];
  const rows = all.map((event): EventRow => {
    const text = recordOf(event['text']);
    return {
      date: spanOf(event, eras.includes(event)),
      title: textOf(text['headline']),
      summary: textOf(text['text']),
    };
  });
  const head = recordOf(recordOf(timeline['title'])['text']);
  const media = [...all, recordOf(timeline['title'])].filter((one) => textOf(recordOf(one['media'])['url'])).length;
  return {
    ...NO_ROWS,
    title: textOf(head['headline']),
    summary: textOf(head['text']),
    events: rows,
    notices: mediaNotice(media),
  };
}

/**
 * Start and end as one date of EDTF. Numbers may be texts, and parts that are not known are left out: none is invented. Years are
 * as people count them, −44 for 44 BCE. The end of an era that has none is not known.
 */
function spanOf(event: Json, isEra: boolean): string {
  const point = (value: unknown): string => {
    const { year, month, day, display_date: shown } = recordOf(value);
    return (
      dated(ofEra(Number(textOf(year) || Number.NaN)), Number(textOf(month)), Number(textOf(day))) ??
      textOf(shown ?? year)
    );
  };
  const [begins, ends] = [point(event['start_date']), point(event['end_date'])];
  if (!begins && ends) return `/${ends}`;
  if (ends && ends !== begins) return `${begins}/${ends}`;
  return isEra && begins && !ends ? `${begins}/` : begins;
}

/** Kumu's blueprint: {elements: [{label, type, description}], connections: [{from, to, direction, label, type}]} (https://docs.kumu.io/guides/import/blueprints). */
function fromKumu(root: Json): Rows | undefined {
  if (!Array.isArray(root['elements']) || !Array.isArray(root['connections'])) return undefined;
  const attributesOf = (one: Json): Json => ({ ...one, ...recordOf(one['attributes']) });
  return {
    ...NO_ROWS,
    places: listOf(root['elements'])
      .map(attributesOf)
      .map((element) => ({
        key: textOf(element['id'] ?? element['_id']),
        name: textOf(element['label']),
        at: pointOf({ lat: element['latitude'] ?? element['lat'], lon: element['longitude'] ?? element['lon'] }),
        summary: textOf(element['description']),
      }))
      .filter(({ name }) => name !== ''),
    relations: listOf(root['connections'])
      .map(attributesOf)
      .map((connection) => ({
        from: textOf(connection['from']),
        to: textOf(connection['to']),
        label: textOf(connection['label']),
        summary: textOf(connection['description']),
        kind: textOf(connection['type']),
        direction: textOf(connection['direction']),
      }))
      .filter(({ from }) => from !== ''),
  };
}

const mediaNotice = (count: number): ImportNotice[] => (count > 0 ? [{ code: 'media', detail: String(count) }] : []);
