/** What can be wrong with a story file. The message catalog has a text for each code. */
export const FAULT_CODES = [
  // The file as a whole.
  'not-json',
  'not-utf-8',
  'no-object',
  'unknown-format',
  // One value in it.
  'wrong-shape',
  'swapped',
  'decimal-comma',
  'unknown-field',
  'missing-field',
  // References and rules between its parts.
  'dangling-id',
  'duplicate-id',
  'ambiguous-id',
  'no-such-paragraph',
  'uncited-paragraph',
  'topics-count',
  'missing-speaker',
  'long-quote',
  'impossible-date',
  'dates-reversed',
  'build-step',
  'silent-voice',
  'predict-missing',
  'predict-unused',
  'predict-few',
  'predict-twice',
  'predict-not-offered',
  'predict-disordered',
  'predict-without-claims',
  'bounds-reversed',
  'bounds-flat',
  'null-island',
  'outside-bounds',
  'bounds-elsewhere',
  'unknown-territory',
  'missing-territory',
  'direction-without-end',
  'ends-in-itself',
  'corrected-too-early',
  'corrections-disordered',
  'route-without-end',
  'route-point',
  'route-point-twice',
  'point-outside-bounds',
  'area-shape',
  'ring-short',
  'ring-crosses',
  'ring-too-wide',
  'ring-around-pole',
  'ring-too-far',
  'ring-outside-bounds',
  'fit-territory',
  // What is left to do in a draft.
  'to-do',
  // Shown all the same, and worth a look: the program shows something else than the author expects.
  'key-twice',
  'id-unlike-file',
  'dark-chapter',
  'long-label',
  'no-catalog',
  'zoom-limit',
  'empty-layer',
  'same-position',
  'far-from-territory',
  'no-land',
  'same-label',
  'long-source-label',
  'compared-with-itself',
  'supports-and-disputes',
  'unknown-authority',
  'no-authority-id',
  'authority-of-other-kind',
  'same-as-twice',
  'no-image-file',
  'heavy-image',
  'image-type',
  'coarse-map',
  'dateline-date',
  'short-notes',
] as const;

/** What the format may require of a value. The message catalog has a text for each. */
export const NEEDS = [
  'text',
  'clean-text',
  'number',
  'whole',
  'range',
  'yes-or-no',
  'list',
  'filled-list',
  'object',
  'pair',
  'bounds',
  'one-of',
  'nearly-one-of',
  'id',
  'day',
  'edtf',
  'language',
  'web-address',
  'image-file',
  'territory',
  'camera',
  'selection',
  'other',
] as const;
export type Need = (typeof NEEDS)[number];

export interface StoryFault {
  code: (typeof FAULT_CODES)[number];
  /** Path in the file: "relations[3].from"; empty for the file as a whole. */
  path: string;
  /** The id of the entity that `path` leads into, if it has one: easier to search for than its index. */
  id?: string;
  /** Where in the file; both from 1. */
  line?: number;
  column?: number;
  /** For an id that nothing has: the kinds of entity that it may name. */
  kinds?: readonly string[];
  /** The value found there; for a file that is not JSON the kind of slip. */
  detail?: string;
  /** For a value of the wrong shape: what the format requires. */
  need?: Need;
  /** Limits or choices of a value, or what was probably meant. */
  limits?: readonly string[];
}

/** The most characters of a value that a fault quotes. */
const MOST_QUOTED = 60;

/** A value as a fault quotes it: on one line, and only its beginning if it is long. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value);
  const letters = [...(text ?? '').slice(0, 2 * MOST_QUOTED).replace(/[\s\p{C}]+/gu, ' ')];
  return letters.length > MOST_QUOTED ? `${letters.slice(0, MOST_QUOTED - 1).join('')}…` : letters.join('');
}
