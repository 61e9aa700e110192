import fc from 'fast-check';
import { storyText } from '../story/files';

/** Faults that authors make in a story file, each with what must be found of it. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Path = (string | number)[];

const isObject = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A path as the review writes it. */
const written = (path: Path): string =>
  path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i > 0 ? '.' : ''}${step}`)).join('');

/** The paths of all values of a story that match. */
function pathsIn(root: Json, matches: (value: Json, path: Path) => boolean): Path[] {
  const found: Path[] = [];
  (function visit(value: Json, path: Path) {
    if (matches(value, path)) found.push(path);
    if (Array.isArray(value)) for (const [i, inner] of value.entries()) visit(inner, [...path, i]);
    else if (isObject(value)) for (const [key, inner] of Object.entries(value)) visit(inner, [...path, key]);
  })(root, []);
  return found;
}

const valueAt = (root: Json, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((inner, step) => (inner as Record<string, Json> | undefined)?.[step], root);

/** Puts a value at a path; undefined takes away what is there. */
export function put(root: Json, path: Path, value: Json | undefined): void {
  const holder = valueAt(root, path.slice(0, -1)) as Record<string | number, Json>;
  const key = path.at(-1) ?? '';
  if (value !== undefined) holder[key] = value;
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
}

export const builtIn = (): Json => JSON.parse(storyText);
const whole = builtIn();

/** Fields whose texts are ids of something else. */
const REFERENCE = /^(?:claims|summaryClaims|places|relations|people|layers|fit|from|to|speaker|source|place|layer)$/;
const field = (path: Path) => String(path.findLast((step) => typeof step === 'string'));

/** How many of the first statements have other mistakes that only show where their source is known. */
const WITH_SOURCE = 6;
const references = pathsIn(
  whole,
  (value, path) =>
    typeof value === 'string' &&
    path.length > 1 &&
    REFERENCE.test(field(path)) &&
    !(path.at(-1) === 'source' && Number(path[1]) < WITH_SOURCE),
);
const texts = pathsIn(
  whole,
  (value, path) => typeof value === 'string' && /^(?:title|summary|body|notes|text|label|name|role)$/.test(field(path)),
);
/** A place off the map is in no bounds that could tell its coordinates swapped. */
const ats = pathsIn(
  whole,
  (_, path) => path.at(-1) === 'at' && valueAt(whole, [...path.slice(0, -1), 'offMap']) !== true,
);
const objects = pathsIn(whole, (value, path) => isObject(value) && path.at(-1) !== 'camera' && path.length > 0);

/** One mistake: what it does to a story, and the code and path of the fault that must be found. */
export interface Mistake {
  readonly code: string;
  readonly path: string;
  readonly at: Path;
  readonly value: Json | undefined;
}

const mistake = (code: string, at: Path, value: Json | undefined, path = written(at)): Mistake => ({
  code,
  at,
  value,
  path,
});

/** Mistakes that do not hide each other. Each leaves the ids and the lengths of the lists as they are. */
export const mistakes: fc.Arbitrary<Mistake> = fc.oneof(
  fc.constantFrom(...references).map((at) => mistake('dangling-id', at, 'nowhere-at-all')),
  fc
    .constantFrom(...texts)
    .chain((at) =>
      fc.constantFrom<Json[]>(3, null, [], '', '\u200b').map((value) => mistake('wrong-shape', at, value)),
    ),
  fc.constantFrom(...texts).map((at) => mistake('missing-field', at, undefined)),
  fc.constantFrom(...objects).map((at) => mistake('unknown-field', [...at, 'colour'], 'red')),
  fc.constantFrom(...ats).map((at) => mistake('swapped', at, [...((valueAt(whole, at) as Json[]) ?? [])].reverse())),
  fc.constantFrom(...ats).map((at) => mistake('null-island', at, [0, 0])),
  fc.nat(5).map((i) => mistake('unknown-territory', ['places', i % 5, 'territory'], 'XXX')),
  fc.nat(20).map((i) => mistake('long-quote', ['claims', i, 'quote'], Array(13).fill('word').join(' '))),
  fc
    .constantFrom('2026-02-30', '2025-04-31')
    .chain((day) => fc.nat(3).map((i) => mistake('impossible-date', ['events', i, 'date'], day))),
  fc
    .constantFrom('5 January 2026', '2026-1-5', 'TBD')
    .chain((day) => fc.nat(3).map((i) => mistake('wrong-shape', ['events', i, 'date'], day))),
  fc.nat(WITH_SOURCE - 1).map((i) => mistake('no-such-paragraph', ['claims', i, 'paragraphs', 0], 999)),
  fc.nat(5).map((i) => mistake('wrong-shape', ['relations', i, 'direction'], 'sideways')),
);

/** Any value at any place: what no list of mistakes has. */
export const anything: fc.Arbitrary<{ readonly at: Path; readonly value: Json | undefined }> = fc.record({
  at: fc.constantFrom(...pathsIn(whole, (_, path) => path.length > 0)),
  value: fc.oneof(
    fc.constant(undefined),
    fc.constantFrom<Json>(null, true, {}, [], [[]], '', '__proto__', 'TODO: later', 'x'.repeat(5000), -1e308, 0.5),
    fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>,
  ),
});
