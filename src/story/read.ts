import * as v from 'valibot';
import { checkStory, type StoryFault } from './check';
import { type Story, storySchema } from './format';
import { jsonFaultAt } from './json';

export type StoryReading = { ok: true; story: Story } | { ok: false; faults: StoryFault[] };

/** The format that this program reads. */
const FORMAT = storySchema.entries.format.literal;

/**
 * Reads a story file: is it JSON, is it of our format, has it the right shape, do its parts agree? Each question is
 * asked only where the one before is answered, and all faults of one kind are given at once, so that an author can
 * mend them in one go.
 */
export function readStory(text: string): StoryReading {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, faults: [{ code: 'not-json', path: '', ...jsonFaultAt(text) }] };
  }

  const given = isRecord(data) ? data['format'] : undefined;
  if (given !== FORMAT) {
    const detail = typeof given === 'string' ? { detail: given } : {};
    return { ok: false, faults: [{ code: 'unknown-format', path: 'format', ...detail }] };
  }

  const shaped = v.safeParse(storySchema, data);
  if (!shaped.success) return { ok: false, faults: shaped.issues.map(faultOf) };

  const faults = checkStory(shaped.output);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, story: shaped.output };
}

/** What valibot found, as a fault: its path as one writes it, and the id of the innermost entity on the way there. */
function faultOf(issue: v.InferIssue<typeof storySchema>): StoryFault {
  let path = '';
  let id: string | undefined;
  for (const { key, value } of issue.path ?? []) {
    path += typeof key === 'number' ? `[${key}]` : `${path && '.'}${String(key)}`;
    if (isRecord(value) && typeof value['id'] === 'string') id = value['id'];
  }
  return { code: codeOf(issue), path, ...(id === undefined ? {} : { id }), detail: issue.message };
}

function codeOf(issue: v.InferIssue<typeof storySchema>): StoryFault['code'] {
  // A strict object complains of its keys in two ways: one that it does not know, or one that is not there.
  if (issue.type !== 'strict_object' || issue.path?.at(-1)?.origin !== 'key') return 'wrong-shape';
  return issue.expected === 'never' ? 'unknown-field' : 'missing-field';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
