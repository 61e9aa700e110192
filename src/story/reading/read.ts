import * as v from 'valibot';
import { boundsAround } from '../bounds-around';
import { quoted, type StoryFault } from '../faults';
import { type JsonPlaces, placesIn } from '../file/json-places';
import { repairJson } from '../file/json-repair';
import { nearMiss } from '../file/near-miss';
import { type Story, storySchema } from '../format';
import { isRequired } from '../schema-at';
import { territoryMeant } from '../territories-meant';
import { checkStory } from './check';
import { turnedAround } from './check-bounds';
import { faultsOf } from './issues';
import { isReal, mended } from './mended';
import { dataOf, soundStory } from './sound';

export type StoryReadResult = { ok: true; story: Story } | { ok: false; faults: StoryFault[] };

/** The format that this program reads. */
const FORMAT = storySchema.entries.format.literal;

/**
 * Reads a story file in four stages: is it JSON, is it of our format, does it match the schema, do its parts agree? What a stage
 * finds does not end the reading, where the rest can be told from it: an author gets all faults at once.
 */
export function readStory(text: string): StoryReadResult {
  const story = soundStory(text);
  return story ? { ok: true, story } : { ok: false, faults: inspect(text).faults };
}

/** What was found in a text, and where its values stand. */
export interface Inspected {
  readonly faults: StoryFault[];
  /** The text as JSON, its slips mended; undefined if that is not possible. */
  readonly json: string | undefined;
  readonly places: JsonPlaces;
}

/** Returns all faults of a text that is to be a story. */
export function inspect(given: string): Inspected {
  const { faults: slips, text, indexIn } = repairJson(given);
  const notJson = slips.map(
    ({ slip, line, column }): StoryFault => ({ code: 'not-json', path: '', line, column, detail: slip }),
  );
  if (text === undefined) return { faults: notJson, json: undefined, places: placesIn('', given) };
  const places = placesIn(text, given, indexIn);
  const lines = new Set(slips.map(({ line }) => line));
  // What a slip made of a value is not a fault of its own.
  const others = faultsIn(dataOf(text)).filter(
    ({ path }) => lines.size === 0 || !lines.has(places.positionOf(path).line),
  );
  return { faults: [...notJson, ...others], json: text, places };
}

/** A fault with its line and column. */
export const located = (fault: StoryFault, places: JsonPlaces): StoryFault =>
  fault.line === undefined ? { ...fault, ...places.positionOf(fault.path) } : fault;

/** So many of the format's required fields make a file a story, whatever format it names: other programs' files have fewer. */
const FIELDS_OF_A_STORY = 3;

function faultsIn(data: unknown): StoryFault[] {
  if (!isRecord(data)) return [{ code: 'no-object', path: '', detail: quoted(data) }];
  const { format: given } = data;
  if (given === FORMAT) return faultsOfStory(data);
  const fault: StoryFault = {
    code: 'unknown-format',
    path: 'format',
    ...(given === undefined ? {} : { detail: quoted(given) }),
  };
  const fields = Object.keys(data).filter((field) => isRequired(storySchema, [field]));
  return fields.length < FIELDS_OF_A_STORY ? [fault] : [fault, ...faultsOfStory({ ...data, format: FORMAT })];
}

function faultsOfStory(data: unknown): StoryFault[] {
  const shaped = v.safeParse(storySchema, data);
  if (shaped.success) return [...checkStory(shaped.output)].map((fault) => told(fault, shaped.output));
  const rest = mended(data);
  const sense = rest ? [...checkStory(rest.story)].filter((fault) => isReal(fault, rest.touched)) : [];
  return [...faultsOf(shaped.issues), ...sense.map((fault) => told(fault, rest?.story))];
}

/** Shortens what the fault quotes, and adds the id or the code of a territory that was probably meant. */
function told({ kinds, ...fault }: StoryFault, story: Story | undefined): StoryFault {
  const meant = meantBy({ ...fault, ...(kinds && { kinds }) }, story);
  if (fault.id !== undefined) fault.id = quoted(fault.id);
  if (fault.detail !== undefined) fault.detail = quoted(fault.detail);
  if (fault.code === 'bounds-elsewhere' && story) return { ...fault, limits: boundsMeant(story) };
  return meant ? { ...fault, limits: [meant] } : fault;
}

/** Bounds around all places, then whether the given ones have west and east swapped: they would hold all places otherwise. */
function boundsMeant({ bounds, places }: Story): string[] {
  const ats = places.filter(({ offMap }) => !offMap).map(({ at }) => at);
  const swapped = turnedAround(bounds, ats);
  const around = swapped ?? boundsAround(ats);
  return [`[${around?.join(', ')}]`, ...(swapped ? ['swapped'] : [])];
}

function meantBy({ code, detail = '', kinds = [] }: StoryFault, story: Story | undefined): string | undefined {
  if (code === 'unknown-territory') return territoryMeant(detail);
  if (code !== 'dangling-id' || !story) return undefined;
  const lists: Readonly<Record<string, readonly { readonly id: string }[]>> = {
    source: story.sources,
    place: story.places,
    person: story.people,
    claim: story.claims,
    layer: story.layers,
    relation: story.relations,
    event: story.events,
    area: story.areas,
  };
  return nearMiss(
    detail,
    kinds.flatMap((kind) => (lists[kind] ?? []).map(({ id }) => id)),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
