import * as v from 'valibot';
import { KIND_NAMES, PLACE_KIND_NAMES } from '../kinds/at-start';
import { BASES } from './bases';
import { eastward } from './bounds';
import { ISO_DAY } from './calendar';
import { EDTF_DATE } from './edtf';
import { countIn, numberIn, positionSchema } from './range-schemas';
import { RANGES } from './ranges';
import { AREA_KINDS } from './shapes/area-kinds';
import { isClean, isLanguageTag } from './text';

/**
 * The story format, "crosscurrents/1": one definition that gives the TypeScript types, the validation of a file and the
 * published JSON Schema. A story is one JSON file in one language. Nothing here is specific to a country or an article.
 *
 * Texts are plain text: never HTML, never Markdown. Every sentence about the source rests on claims, and every claim
 * cites paragraphs of a source by number, counted from 1.
 */

const text = v.pipe(v.string(), v.trim(), v.check(isClean, 'clean-text'));

/** Ids are lower-case words joined by hyphens, so that a URL can contain them unescaped. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const idText = v.pipe(v.string(), v.regex(ID, 'id'));

const sourceId = v.pipe(idText, v.brand('SourceId'));
const placeId = v.pipe(idText, v.brand('PlaceId'));
const personId = v.pipe(idText, v.brand('PersonId'));
const claimId = v.pipe(idText, v.brand('ClaimId'));
const layerId = v.pipe(idText, v.brand('LayerId'));
const relationId = v.pipe(idText, v.brand('RelationId'));
const eventId = v.pipe(idText, v.brand('EventId'));
const chapterId = v.pipe(idText, v.brand('ChapterId'));
const areaId = v.pipe(idText, v.brand('AreaId'));
const unsaidId = v.pipe(idText, v.brand('UnsaidId'));

/** A calendar day, "2026-01-06". */
const day = v.pipe(v.string(), v.regex(ISO_DAY, 'day'));
/** A date at its true precision (`edtf.ts`). */
const edtf = v.pipe(v.string(), v.regex(EDTF_DATE, 'edtf'));

/** [west, south, east, north]; read as {@link eastward}. */
const bounds = v.pipe(
  v.strictTuple([
    numberIn(RANGES.boundsLongitude),
    numberIn(RANGES.latitude),
    numberIn(RANGES.boundsLongitude),
    numberIn(RANGES.latitude),
  ]),
  v.transform((corners) => eastward(corners)),
);

/** BCP 47, as far as a web page's `lang` needs it. */
const language = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'language'),
  v.check(isLanguageTag, 'language'),
);

/** A page that readers may open. Nothing is requested from it. */
const webAddress = v.pipe(v.string(), v.regex(/^https:\/\/[^\s/?#@\\]+(?:[/?#]\S*)?$/, 'web-address'));

/** The pages of the same thing in authority files (`identity/authorities.ts`): "https://www.wikidata.org/wiki/Q956" for Beijing. */
const sameAs = v.optional(v.array(webAddress), []);
/** A name as it is written where it comes from, in a language with a script or a spelling of its own: 서울, "ko". */
const originalName = v.strictObject({ text, lang: language });

/** No part of the path begins with a dot, and none has a sign of addresses. JSON Schema has no flags for patterns. */
const IMAGE_FILE =
  /^(?:[^.\s/\\:?#%&"'<>|*][^\s/\\:?#%&"'<>|*]*\/)*[^.\s/\\:?#%&"'<>|*][^\s/\\:?#%&"'<>|*]*\.(?:webp|avif|png|jpe?g|svg|WEBP|AVIF|PNG|JPE?G|SVG)$/;

/**
 * A file in the folder that has the story's id, beside the story's own file: "harbour.webp", "maps/harbour.png". It leads nowhere
 * else.
 */
const imageFile = v.pipe(v.string(), v.regex(IMAGE_FILE, 'image-file'), v.check(isClean, 'image-file'));

/** A picture, with what those need who do not see it, and what its author asks for. */
const image = v.strictObject({
  file: imageFile,
  /** What it shows, for those who do not see it. */
  alt: text,
  /** Who made it. */
  credit: text,
  /** On which terms it may be used. */
  licence: text,
  caption: v.optional(text),
  /** In px of the file: its room is kept while it loads. */
  width: v.optional(countIn(RANGES.imagePx)),
  height: v.optional(countIn(RANGES.imagePx)),
});

const PERSON_KINDS = ['person', 'institution'] as const;
const DIRECTIONS = ['both', 'forward', 'none'] as const;
/** What a source is, for those who cite it: CSL, RIS, BibTeX and schema.org have a type for each. */
export const SOURCE_TYPES = ['news', 'report', 'book', 'web', 'document'] as const;

const source = v.strictObject({
  id: sourceId,
  title: text,
  /** At most 12 letters: what citations call the source if the story has several, "VOA". Omitted: A for the first source, B for the second. */
  label: v.optional(text),
  /** Where the source can be read. */
  url: v.optional(webAddress),
  /** What it is, in words: "News article". */
  kind: text,
  type: v.optional(v.picklist(SOURCE_TYPES), 'news'),
  /** Who wrote it, each as the source writes the name. */
  authors: v.optional(v.array(text), []),
  /** Who published it: a newspaper, an agency, an office. */
  publisher: v.optional(text),
  /** Where the source says that it was written. */
  dateline: v.optional(text),
  /** When it was published, as precisely as is known: "2026-01-06", "2024-08", "1917~". */
  date: edtf,
  /** The language that it is written in. */
  lang: v.optional(language),
  /** The language of a `title` that is not the source's own, but given to it by others. Translations then have their own. */
  titleLang: v.optional(language),
  /** On which terms its text may be used: "CC BY 4.0", "Public domain". */
  licence: v.optional(text),
  image: v.optional(image),
  /** How many paragraphs the source has; claims cite 1 … paragraphs. */
  paragraphs: countIn(RANGES.paragraph),
  /** What each paragraph is about, in our own words, in order: one text a paragraph. */
  topics: v.array(text),
});

const place = v.strictObject({
  id: placeId,
  name: text,
  /** Other names a reader may type into the search, in any script. */
  aliases: v.optional(v.array(text), []),
  /** Shown beside the name, on the map too, while original names are switched on. */
  originalName: v.optional(originalName),
  kind: v.picklist(PLACE_KIND_NAMES),
  at: positionSchema,
  /** The label at the mark if it differs from `name`: "Taipei" for Taiwan. */
  marker: v.optional(text),
  /** ISO 3166-1 alpha-3 code of the territory that the place represents, which is tinted. Omitted: nothing is. */
  territory: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'territory'))),
  /** Whom the place stands for in the source if it is not `name`: "South Korea" for Seoul. Printed as a person's side. */
  side: v.optional(text),
  /** Outside the story's bounds: an edge pointer is shown for it. */
  offMap: v.optional(v.boolean(), false),
  sameAs,
  summary: text,
  image: v.optional(image),
  claims: v.pipe(v.array(claimId), v.minLength(1)),
});

const person = v.strictObject({
  id: personId,
  name: text,
  aliases: v.optional(v.array(text), []),
  originalName: v.optional(originalName),
  kind: v.optional(v.picklist(PERSON_KINDS), 'person'),
  role: text,
  /** The place that stands for the person's side: not where the person lives. Shown only if a claim carries it. Omitted: no side. */
  place: v.optional(placeId),
  /** Other places it equally belongs to, for example a broadcaster of two countries. */
  alsoAt: v.optional(v.array(placeId), []),
  sameAs,
  image: v.optional(image),
  claims: v.pipe(v.array(claimId), v.minLength(1)),
});

const claim = v.strictObject({
  id: claimId,
  text,
  source: sourceId,
  paragraphs: v.pipe(v.array(countIn(RANGES.paragraph)), v.minLength(1)),
  basis: v.picklist(BASES),
  /** Who says it; required if the basis is "said". */
  speaker: v.optional(personId),
  /** Who passed the words on: a news agency, a broadcaster. */
  via: v.optional(personId),
  /** To whom it was said. */
  to: v.optional(v.array(personId), []),
  /** Places and people that the claim is about. */
  about: v.optional(v.array(v.union([placeId, personId])), []),
  /** At most 12 words, verbatim, from a paragraph that the claim cites. */
  quote: v.optional(text),
  /** The quote in the story's language, where the source is in another one. */
  quoteTranslation: v.optional(text),
  /** Claims that say the same, mostly of other sources. One of the two claims names the other. */
  supports: v.optional(v.array(claimId), []),
  /** Claims that say something else about the same thing. One of the two claims names the other. */
  disputes: v.optional(v.array(claimId), []),
});

const layer = v.strictObject({
  id: layerId,
  title: text,
  summary: text,
  /** How its lines and symbols are drawn (`kinds/kind-table.ts`). */
  kind: v.picklist(KIND_NAMES),
  /** What the story calls this kind, if `kind` says it too generally: "Coast lease" for an agreement. */
  kindName: v.optional(text),
  /** Shown when the story opens. */
  on: v.boolean(),
});

/**
 * Whether the sources tell it as something to come, and none tells that it has happened. Omitted: it does, if it begins after all
 * of its sources were published (`isPlanned`).
 */
const planned = v.optional(v.boolean());

/** A point that a source gives on the way of a relation: a place of the story, or a position. */
const waypoint = v.strictObject({
  place: v.optional(placeId),
  at: v.optional(positionSchema),
  /** What the source calls the position. */
  name: v.optional(text),
  /** Who says that the way leads there. */
  claims: v.pipe(v.array(claimId), v.minLength(1)),
});

const relation = v.strictObject({
  id: relationId,
  layer: layerId,
  from: placeId,
  /** Omitted for what one place does by itself: then a symbol is drawn at `from` and no line. */
  to: v.optional(placeId),
  /** The points of its way from `from` to `to`, in order, if a source gives any. Omitted: its line is a bow, which is no way. */
  via: v.optional(v.pipe(v.array(waypoint), v.minLength(1))),
  direction: v.picklist(DIRECTIONS),
  /** It hinders what its layer is about: its end mark is a bar instead of an arrow. */
  hinders: v.optional(v.boolean(), false),
  title: text,
  /** Two to four words: the label of the line on the map. */
  label: text,
  /** One or two words: the label where the line is too short for `label`. */
  short: v.optional(text),
  summary: text,
  since: v.optional(edtf),
  until: v.optional(edtf),
  planned,
  claims: v.pipe(v.array(claimId), v.minLength(1)),
});

const area = v.strictObject({
  id: areaId,
  name: text,
  /** Other names a reader may type into the search, in any script. */
  aliases: v.optional(v.array(text), []),
  kind: v.picklist(AREA_KINDS),
  /** ISO 3166-1 alpha-3 code of the territory whose land the area is. Either this or `ring`. */
  territory: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/, 'territory'))),
  /** Its edge as a source gives it: corners in order, in either direction, the first of them repeated at the end or not. */
  ring: v.optional(v.array(positionSchema)),
  /** Where its name is. Omitted: in the middle of its ring; that of a territory is not on the map. */
  at: v.optional(positionSchema),
  /** The layer with which it is switched. Omitted: it is always on the map. */
  layer: v.optional(layerId),
  summary: text,
  since: v.optional(edtf),
  until: v.optional(edtf),
  claims: v.pipe(v.array(claimId), v.minLength(1)),
});

const event = v.strictObject({
  id: eventId,
  date: edtf,
  planned,
  title: text,
  summary: text,
  places: v.array(placeId),
  relations: v.array(relationId),
  people: v.optional(v.array(personId), []),
  image: v.optional(image),
  claims: v.pipe(v.array(claimId), v.minLength(1)),
});

const fitCamera = v.strictObject({ fit: v.pipe(v.array(v.union([placeId, areaId])), v.minLength(1)) });
const fixedCamera = v.strictObject({
  center: positionSchema,
  zoom: numberIn(RANGES.zoom),
  bearing: v.optional(numberIn(RANGES.turn), 0),
  pitch: v.optional(numberIn(RANGES.pitch), 0),
});

/** What can be selected, as `<kind>:<id>`. */
const selection = v.pipe(v.string(), v.regex(/^(?:place|relation|event|person|claim|area):[a-z0-9-]+$/, 'selection'));

/** In which form a class may answer a question before it sees the answer (`asking/prediction.ts`). */
const PREDICT_KINDS = ['choice', 'place', 'pair', 'order', 'date'] as const;

/** What there is to choose from, and what the source says. Each kind has its own fields, which `reading/check-asks.ts` checks. */
const predict = v.strictObject({
  kind: v.picklist(PREDICT_KINDS),
  /** A choice: the texts to choose from. */
  options: v.optional(v.array(text)),
  /** A choice: which of the options the source gives, counted from 1. */
  option: v.optional(countIn(RANGES.option)),
  /** A place: those that the source gives, of which any one will do. A pair: the two. To choose from are all places of the chapter. */
  places: v.optional(v.array(placeId)),
  /** An order: the events, as they followed each other. */
  events: v.optional(v.array(eventId)),
  /** A date: the dates to choose from. */
  dates: v.optional(v.array(edtf)),
  /** A date: the one that the source gives. */
  date: v.optional(edtf),
});

const ask = v.strictObject({
  question: text,
  answer: text,
  claims: v.array(claimId),
  /** Lets readers, or the class, answer before they look. */
  predict: v.optional(predict),
});

const chapter = v.strictObject({
  id: chapterId,
  title: text,
  body: text,
  /** For the speaker only; never in the audience's window. */
  notes: text,
  camera: v.union([fitCamera, fixedCamera], 'camera'),
  layers: v.array(layerId),
  /** Steps of a presentation that add layers to the map, one entry a step. Until then the map is without them. */
  build: v.optional(v.array(v.pipe(v.array(layerId), v.minLength(1))), []),
  places: v.array(placeId),
  /** Whose words the text gives: the line of evidence below it names them. Omitted: all speakers of its claims. */
  voices: v.optional(v.array(personId)),
  select: v.optional(selection),
  date: v.optional(day),
  ask: v.optional(ask),
  image: v.optional(image),
  claims: v.pipe(v.array(claimId), v.minLength(1)),
});

const unsaid = v.strictObject({
  id: unsaidId,
  text,
  /** Places, people, relations, events or areas whose page shows this question. */
  about: v.array(idText),
});

/** A change of what the story said, after it was published. */
const correction = v.strictObject({
  /** The day of the change. */
  date: day,
  /** What was wrong, and what is right now. */
  text,
  /** Places, people, relations, events or areas that it changed. */
  about: v.optional(v.array(idText), []),
  /** Claims that it changed. */
  claims: v.optional(v.array(claimId), []),
});

export const storySchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal('crosscurrents/1'),
  id: idText,
  title: text,
  summary: text,
  lang: language,
  /** When the story was told, as precisely as is known: the head of the map shows it, and the map is cited with it. */
  date: edtf,
  /** What the map frames: [west, south, east, north] in degrees. From the west eastwards, also across the antimeridian. */
  bounds,
  /** Claims that the summary rests on. */
  summaryClaims: v.pipe(v.array(claimId), v.minLength(1)),
  sources: v.pipe(v.array(source), v.minLength(1)),
  places: v.pipe(v.array(place), v.minLength(1)),
  people: v.array(person),
  claims: v.pipe(v.array(claim), v.minLength(1)),
  layers: v.pipe(v.array(layer), v.minLength(1)),
  relations: v.array(relation),
  /** Areas that the sources describe: countries, or rings of corners. Drawn below all lines and marks. */
  areas: v.optional(v.array(area), []),
  /** In the order in which they happened: dates of unequal precision do not determine it. Where dates do, they do. */
  events: v.array(event),
  chapters: v.array(chapter),
  unsaid: v.array(unsaid),
  /** In the order in which they were made: the latest is the last. */
  corrections: v.optional(v.array(correction), []),
  /** Titles and labels with a zero-width space (U+200B) where their lines may end, by the text (`phrases.ts`). The build writes them. */
  phrases: v.optional(v.record(v.string(), text)),
});

export type Story = v.InferOutput<typeof storySchema>;
export type Source = Story['sources'][number];
export type Place = Story['places'][number];
export type Person = Story['people'][number];
export type Image = NonNullable<Place['image']>;
export type Claim = Story['claims'][number];
export type Layer = Story['layers'][number];
export type Relation = Story['relations'][number];
export type Waypoint = NonNullable<Relation['via']>[number];
export type Area = Story['areas'][number];
export type StoryEvent = Story['events'][number];
export type Chapter = Story['chapters'][number];
export type Ask = NonNullable<Chapter['ask']>;
export type Predict = NonNullable<Ask['predict']>;
export type Unsaid = Story['unsaid'][number];
export type Correction = Story['corrections'][number];

export type PlaceId = Place['id'];
export type PersonId = Person['id'];
export type ClaimId = Claim['id'];
export type LayerId = Layer['id'];
export type RelationId = Relation['id'];
export type ChapterId = Chapter['id'];
export type LayerKind = Layer['kind'];
export type Basis = Claim['basis'];
