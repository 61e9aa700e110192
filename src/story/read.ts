import * as v from 'valibot';
import { checkStory, type StoryFault } from './check';
import { type Story, storySchema } from './format';
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

/** A valibot issue as a fault: its path as a JavaScript expression, and the id of the innermost entity on that path. */
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
  // A strict object reports two kinds of key issues: an unknown key and a missing key.
  if (issue.type !== 'strict_object' || issue.path?.at(-1)?.origin !== 'key') return 'wrong-shape';
  return issue.expected === 'never' ? 'unknown-field' : 'missing-field';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
