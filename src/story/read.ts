import * as v from 'valibot';
import { checkStory } from './check';
import { decode } from './decode';
import { quoted, type StoryFault } from './faults';
import { type Story, storySchema } from './format';
import { faultsOf } from './issues';
import { jsonFaultAt } from './json';
import { soundStory } from './sound';
import { territoryMeant } from './territories-meant';

export type StoryReadResult = { ok: true; story: Story } | { ok: false; faults: StoryFault[] };

/** The format that this program reads. */
const FORMAT = storySchema.entries.format.literal;

/**
 * Reads a story file in four stages: is it JSON, is it of our format, does it match the schema, do its parts agree? The
 * first stage that fails returns all of its faults at once, so that an author can fix them together.
 */
export function readStory(text: string): StoryReadResult {
  const story = soundStory(text);
  return story ? { ok: true, story } : faultsIn(text);
}

/** Reads a story file from its bytes, which must be text. */
export function readFile(bytes: Uint8Array): StoryReadResult {
  const decoded = decode(bytes);
  return 'fault' in decoded ? { ok: false, faults: [decoded.fault] } : readStory(decoded.text);
}

function faultsIn(text: string): Extract<StoryReadResult, { ok: false }> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    const { slip, ...position } = jsonFaultAt(text) ?? {};
    return { ok: false, faults: [{ code: 'not-json', path: '', ...position, ...(slip ? { detail: slip } : {}) }] };
  }

  const given = isRecord(data) ? data['format'] : undefined;
  if (given !== FORMAT) {
    const detail = given === undefined ? {} : { detail: quoted(given) };
    return { ok: false, faults: [{ code: 'unknown-format', path: 'format', ...detail }] };
  }

  const shaped = v.safeParse(storySchema, data);
  if (!shaped.success) return { ok: false, faults: faultsOf(shaped.issues) };

  return { ok: false, faults: [...checkStory(shaped.output)].map(told) };
}

/** Shortens what the fault quotes, and adds the code of a territory that was probably meant. */
function told({ ...fault }: StoryFault): StoryFault {
  if (fault.id !== undefined) fault.id = quoted(fault.id);
  if (fault.detail !== undefined) fault.detail = quoted(fault.detail);
  const meant = fault.code === 'unknown-territory' ? territoryMeant(fault.detail ?? '') : undefined;
  return meant ? { ...fault, limits: [meant] } : fault;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
