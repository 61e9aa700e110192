import type * as v from 'valibot';
import { NEEDS, type Need, quoted, type StoryFault } from '../faults';
import { nearMiss } from '../file/near-miss';
import { storySchema } from '../format';
import { fieldsAt } from '../schema-at';
import { territoryMeant } from '../territories-meant';

/** Says in our own terms what the schema found: its own texts are for programmers. */

type Issue = v.InferIssue<typeof storySchema>;

/** Returns the faults of the schema's issues. A position or bounds that is wrong as a whole gives one fault. */
export function faultsOf(issues: readonly Issue[]): StoryFault[] {
  const faults = issues.map((issue) => wholeFault(issue) ?? faultOf(issue));
  const seen = new Set<string>();
  return faults.filter(({ code, path, need }) => {
    const key = `${code} ${need} ${path}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** What the schema's own checks of a type require. */
const TYPES: Readonly<Record<string, Need>> = {
  string: 'text',
  number: 'number',
  boolean: 'yes-or-no',
  array: 'list',
  min_length: 'filled-list',
  strict_object: 'object',
  strict_tuple: 'pair',
  picklist: 'one-of',
};

function faultOf(issue: Issue): StoryFault {
  const place = placeOf(issue.path);
  if (issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key') {
    // A strict object reports two kinds of key issues: an unknown key and a missing key.
    if (issue.expected !== 'never') return { code: 'missing-field', ...place };
    const steps = (issue.path ?? []).map(({ key }) => key as string | number);
    const given = Object.keys(issue.path.at(-1)?.input ?? {});
    const free = fieldsAt(storySchema, steps.slice(0, -1)).filter((field) => !given.includes(field));
    const near = nearMiss(String(steps.at(-1)), free);
    return { code: 'unknown-field', ...place, ...(near ? { limits: [near] } : {}) };
  }
  const detail = quoted(issue.input);
  // The format's own checks give the need as their message.
  const [named = '', ...limits] = issue.message.split(' ');
  const own = NEEDS.find((need) => need === named);
  const meant = own === 'territory' && typeof issue.input === 'string' ? territoryMeant(issue.input) : undefined;
  if (meant) limits.push(meant);
  if (own) return { code: 'wrong-shape', ...place, detail, need: own, ...(limits.length ? { limits } : {}) };
  const need = issue.type === 'strict_tuple' && isBounds(place.path) ? 'bounds' : (TYPES[issue.type] ?? 'other');
  if (need !== 'one-of') return { code: 'wrong-shape', ...place, detail, need };
  const choices = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map(([, one = '']) => one);
  const near = nearMiss(detail, choices);
  return near
    ? { code: 'wrong-shape', ...place, detail, need: 'nearly-one-of', limits: [near, ...choices] }
    : { code: 'wrong-shape', ...place, detail, need, limits: choices };
}

/** Path and id of a value: the path as a JavaScript expression, the id of the innermost entity on it. */
function placeOf(steps: Issue['path']): Pick<StoryFault, 'path' | 'id'> {
  let path = '';
  let id: string | undefined;
  for (const { key, value } of steps ?? []) {
    path += typeof key === 'number' ? `[${key}]` : `${path && '.'}${quoted(String(key))}`;
    if (isRecord(value) && typeof value['id'] === 'string') id = quoted(value['id']);
  }
  return { path, ...(id === undefined ? {} : { id }) };
}

const isBounds = (path: string): boolean => path.split('[', 1)[0] === 'bounds';

/** A slip in a position or in bounds, which several issues may report: latitude first, or commas in the decimals. */
function wholeFault({ path = [] as unknown as Issue['path'] & object }: Issue): StoryFault | undefined {
  const index = path.findIndex((step) => ['at', 'center', 'bounds'].includes(String(step.key)));
  const step = path[index];
  if (!step || !Array.isArray(step.value) || !step.value.every((value) => typeof value === 'number')) return undefined;
  const values = step.value;
  const length = step.key === 'bounds' ? 4 : 2;
  const fault = (code: StoryFault['code']): StoryFault => ({
    code,
    ...placeOf(path.slice(0, index + 1) as unknown as Issue['path']),
    detail: quoted(values),
  });
  if (values.length === 2 * length && values.every(Number.isInteger)) return fault('decimal-comma');
  const isSwapped =
    values.length === length &&
    values.every((value, i) => Math.abs(value) <= (i % 2 === 0 ? 90 : 180)) &&
    values.some((value, i) => i % 2 === 1 && Math.abs(value) > 90);
  return isSwapped ? fault('swapped') : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
