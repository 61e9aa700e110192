import type * as v from 'valibot';
import { NEEDS, type Need } from './faults';

/** What a path leads to in the format, read from the schema itself. */

type Schema = v.GenericSchema & {
  readonly wrapped?: Schema;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly items?: readonly Schema[];
  readonly options?: readonly (Schema | string)[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly type: string; readonly message?: unknown; readonly requirement?: unknown }[];
};

type Step = string | number;

/** The schema at a path; undefined if the format has nothing there. */
export function schemaAt(schema: v.GenericSchema, path: readonly Step[]): v.GenericSchema | undefined {
  let found = unwrapped(schema);
  for (const [i, step] of path.entries()) {
    if (found.type === 'union') {
      const rest = path.slice(i);
      return (found.options ?? []).flatMap((option) =>
        typeof option === 'string' ? [] : (schemaAt(option, rest) ?? []),
      )[0];
    }
    const inner = found.entries ? entryOf(found.entries, step) : (found.items?.[Number(step)] ?? found.item);
    if (!inner) return undefined;
    found = unwrapped(inner);
  }
  return found;
}

const entryOf = (entries: Readonly<Record<string, Schema>>, step: Step): Schema | undefined =>
  Object.hasOwn(entries, step) ? entries[step] : undefined;

/** The fields of the objects at a path; none if there are none. */
export function fieldsAt(schema: v.GenericSchema, path: readonly Step[]): string[] {
  const found = schemaAt(schema, path) as Schema | undefined;
  const options = found?.type === 'union' ? (found.options ?? []) : [found];
  return options.flatMap((option) => (typeof option === 'object' ? Object.keys(option.entries ?? {}) : []));
}

/** The choices of a value at a path, as the kinds of a layer; none if any value will do. */
export function choicesAt(schema: v.GenericSchema, path: readonly Step[]): string[] {
  const found = schemaAt(schema, path) as Schema | undefined;
  return (found?.options ?? []).filter((option) => typeof option === 'string');
}

/** Whether an entity must have a field. */
export function isRequired(schema: v.GenericSchema, path: readonly Step[]): boolean {
  const holder = schemaAt(schema, path.slice(0, -1)) as Schema | undefined;
  const entry = holder?.entries && entryOf(holder.entries, path.at(-1) ?? '');
  return entry !== undefined && entry.type !== 'optional';
}

/** A text that fulfils what the format may require of one. */
const SAMPLES: Readonly<Partial<Record<Need, string>>> = {
  id: 'x',
  day: '2000-01-01',
  edtf: '2000',
  language: 'en',
  'web-address': 'https://example.org/',
  'image-file': 'x.png',
  territory: 'KOR',
  selection: 'place:x',
};

/**
 * Returns a value that a schema accepts and that says as little as possible. Undefined for an optional field, and where a schema
 * has a requirement that is not known here: then the value may be refused.
 */
export function neutral(schema: v.GenericSchema): unknown {
  const { type, literal, options, entries, items, item, pipe = [] } = schema as Schema;
  const required = (action: string) => pipe.find((step) => step.type === action)?.requirement;
  switch (type) {
    case 'literal':
      return literal;
    case 'string': {
      const need = NEEDS.find((one) => pipe.some(({ message }) => message === one));
      return (need && SAMPLES[need]) ?? '–';
    }
    case 'number':
      return Number(required('min_value') ?? 0);
    case 'boolean':
      return false;
    case 'picklist':
      return options?.[0];
    case 'union':
      return options?.[0] && neutral(options[0] as Schema);
    case 'array':
      return item && required('min_length') ? [neutral(item)] : [];
    case 'strict_tuple':
      // Bounds must have a width and a height.
      return items?.map((one, i) => Number(neutral(one)) + i);
    case 'strict_object':
      return Object.fromEntries(
        Object.entries(entries ?? {}).flatMap(([key, entry]) =>
          entry.type === 'optional' ? [] : [[key, neutral(entry)]],
        ),
      );
    default:
      return undefined;
  }
}

/** The schema without what makes it optional. */
const unwrapped = (schema: v.GenericSchema): Schema => {
  const { type, wrapped } = schema as Schema;
  return type === 'optional' && wrapped ? unwrapped(wrapped) : (schema as Schema);
};
