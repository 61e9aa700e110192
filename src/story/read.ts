import * as v from 'valibot';
import { checkStory } from './check';
import { inOrder } from './event-order';
import { quoted, type StoryFault } from './faults';
import { type Story, storySchema } from './format';
import { faultsOf } from './issues';
import { jsonFaultAt } from './json';

export type StoryReadResult = { ok: true; story: Story } | { ok: false; faults: StoryFault[] };

/** The format that this program reads. */
const FORMAT = storySchema.entries.format.literal;

/**
 * Reads a story file in four stages: is it JSON, is it of our format, does it match the schema, do its parts agree? The
 * first stage that fails returns all of its faults at once, so that an author can fix them together.
 */
export function readStory(text: string): StoryReadResult {
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

  const faults = checkStory(shaped.output);
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, story: { ...shaped.output, events: inOrder(shaped.output.events) } };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
