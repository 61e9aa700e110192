import * as v from 'valibot';
import type { StoryFault } from '../faults';
import { type Story, storySchema } from '../format';
import { neutral, schemaAt } from '../schema-at';

/**
 * A story whose faults of shape are replaced by values that say nothing, so that the rest can be checked: one fault does not hide
 * another. It is never shown.
 */
interface Mended {
  readonly story: Story;
  /** The paths that were replaced, removed or added. */
  readonly touched: readonly string[];
}

/** A value that the format requires may need another inside; after this many rounds whole entities are replaced. */
const ROUNDS = 4;

/** Returns the mended story; undefined if so little of it is a story that there is nothing more to check. */
export function mended(data: unknown): Mended | undefined {
  const copy = copied(data);
  const touched = new Set<string>();
  for (let round = 0; round < 2 * ROUNDS; round++) {
    const result = v.safeParse(storySchema, copy);
    if (result.success) return { story: result.output, touched: [...touched] };
    for (const { path = [], type, expected } of result.issues as readonly v.InferIssue<typeof storySchema>[]) {
      const steps = path.map(({ key }) => key as string | number);
      const isUnknown = type === 'strict_object' && path.at(-1)?.origin === 'key' && expected === 'never';
      // A requirement that is not known here: the whole entity, then the whole list.
      const whole = round < ROUNDS || isUnknown ? steps : steps.slice(0, round < ROUNDS + 2 ? 2 : 1);
      if (whole.length === 0) return undefined;
      replace(copy, whole, isUnknown);
      touched.add(written(whole));
    }
  }
  return undefined;
}

/** Undefined: the data are nested deeper than a copy can be, which no story is. */
function copied(data: unknown): unknown {
  try {
    return structuredClone(data);
  } catch {
    return undefined;
  }
}

/** Replaces the value at a path by one that says nothing; removes what the format does not know. */
function replace(root: unknown, path: readonly (string | number)[], isUnknown: boolean): void {
  const key = path.at(-1);
  const holder = path.slice(0, -1).reduce<unknown>((inner, step) => (isHolder(inner) ? inner[step] : undefined), root);
  if (key === undefined || !isHolder(holder)) return;
  const schema = isUnknown ? undefined : schemaAt(storySchema, path);
  const value = schema && neutral(schema);
  if (value === undefined && !Array.isArray(holder)) delete holder[key];
  else holder[key] = value;
}

const isHolder = (value: unknown): value is Record<string | number, unknown> =>
  typeof value === 'object' && value !== null;

/** A path as faults have it: "relations[3].from". */
const written = (path: readonly (string | number)[]): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${step}`)).join('');

/** The paths of a list as a whole, of an entity in it as a whole, and of some of its fields. */
const partsOf = (list: string, ...fields: readonly string[]): RegExp =>
  new RegExp(`^${list}(?:$|\\[\\d+\\](?:$|\\.(?:${fields.join('|')})))`);

/** Which fields a fault also rests on, besides its own: `entity` of the same entity, `anywhere` of the story. */
const RESTS_ON: Readonly<
  Partial<Record<StoryFault['code'], { readonly entity?: RegExp; readonly anywhere?: readonly RegExp[] }>>
> = {
  'dates-reversed': { entity: /^(?:since|until)/ },
  'missing-speaker': { entity: /^(?:basis|speaker)/ },
  'direction-without-end': { entity: /^to/ },
  'ends-in-itself': { entity: /^from/ },
  'topics-count': { entity: /^(?:topics|paragraphs)/ },
  'build-step': { entity: /^(?:layers|build)/, anywhere: [partsOf('layers', 'id')] },
  'silent-voice': { entity: /^claims/, anywhere: [partsOf('claims', 'id', 'speaker')] },
  'predict-missing': { entity: /^ask/ },
  'predict-unused': { entity: /^ask/ },
  'predict-few': { entity: /^(?:ask|places)/, anywhere: [partsOf('places', 'id')] },
  'predict-not-offered': { entity: /^(?:ask|places)/ },
  'predict-disordered': { anywhere: [partsOf('events', 'id', 'date')] },
  'uncited-paragraph': {
    anywhere: [partsOf('sources', 'id', 'paragraphs', 'topics'), partsOf('claims', 'source', 'paragraphs')],
  },
  'no-such-paragraph': { entity: /^source/, anywhere: [partsOf('sources', 'id', 'paragraphs')] },
  swapped: { entity: /^offMap/, anywhere: [/^bounds/] },
  'corrected-too-early': { anywhere: [/^date/] },
  'corrections-disordered': { anywhere: [partsOf('corrections', 'date')] },
  'route-without-end': { entity: /^to/ },
  'route-point-twice': { entity: /^(?:from|to|via)/, anywhere: [partsOf('places', 'id', 'at')] },
  'ring-outside-bounds': { entity: /^ring/, anywhere: [/^bounds/] },
  'fit-territory': { anywhere: [partsOf('areas', 'id', 'territory', 'ring')] },
  'point-outside-bounds': { entity: /^(?:from|to)/, anywhere: [/^bounds/, partsOf('places', 'id', 'offMap')] },
  'bounds-elsewhere': { anywhere: [partsOf('places', 'at', 'offMap')] },
  'outside-bounds': { entity: /^offMap/, anywhere: [/^bounds/] },
};

/** The lists of a story by the kind of what they hold. */
const LISTS: Readonly<Record<string, string>> = {
  source: 'sources',
  place: 'places',
  person: 'people',
  claim: 'claims',
  layer: 'layers',
  relation: 'relations',
  event: 'events',
  area: 'areas',
};

/** Whether a fault of the mended story is one of the story as it is: it does not rest on what was replaced. */
export function isReal({ code, path, kinds = [] }: StoryFault, touched: readonly string[]): boolean {
  const entity = /^\w+\[\d+\]/.exec(path)?.[0] ?? '';
  const { entity: own, anywhere = [] } = RESTS_ON[code] ?? {};
  return touched.every((other) => {
    if (contains(path, other) || contains(other, path)) return false;
    if (anywhere.some((parts) => parts.test(other))) return false;
    if (own && entity && other.startsWith(`${entity}.`) && own.test(other.slice(entity.length + 1))) return false;
    // What an entity without an id is called is not known.
    return !kinds.some((kind) => partsOf(LISTS[kind] ?? kind, 'id').test(other));
  });
}

const contains = (outer: string, inner: string): boolean =>
  inner === outer || (inner.startsWith(outer) && /^[.[]/.test(inner.slice(outer.length)));
