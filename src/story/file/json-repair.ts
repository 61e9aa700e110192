import { type JsonFault, positionOf, scanJson } from './json';
import type { Slip } from './json-slips';

/** Slips that are found in one go. */
const MOST_SLIPS = 20;

/** A text that is to be JSON, after its slips were mended as far as their meaning is plain. */
export interface RepairedJson {
  /** The slips, in the order of the text, with their positions in the text as it was given. */
  readonly faults: readonly JsonFault[];
  /** The mended text; undefined: it is no JSON even so. */
  readonly text: string | undefined;
  /** The index in the given text for an index in the mended one. */
  readonly indexIn: (index: number) => number;
}

/** A replacement of the text from `start` to before `end`. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: string;
}

/**
 * Returns all slips of a text that is to be JSON: each that can be mended without a guess is mended, and the search goes on. So an
 * author sees them together, and also the faults of the story in the file.
 */
export function repairJson(given: string): RepairedJson {
  const faults: JsonFault[] = [];
  /** Where the text became longer, and by how much. */
  const grown: { readonly from: number; readonly by: number }[] = [];
  const indexIn = (index: number): number =>
    grown.reduceRight((at, { from, by }) => (at >= from + Math.max(by, 0) ? at - by : Math.min(at, from)), index);

  let text = given;
  for (let n = 0; n < MOST_SLIPS; n++) {
    const fault = scanJson(text);
    if (!fault) return { faults, text, indexIn };
    faults.push({ ...positionOf(given, Math.max(0, indexIn(fault.at))), slip: fault.slip });
    const edit = MENDED[fault.slip]?.(text, fault.at);
    if (!edit) break;
    text = text.slice(0, edit.start) + edit.by + text.slice(edit.end);
    grown.push({ from: edit.start, by: edit.by.length - (edit.end - edit.start) });
  }
  return { faults, text: undefined, indexIn };
}

/** What is plainly meant, for each slip where that is so. */
const MENDED: Readonly<Partial<Record<Slip, (text: string, at: number) => Edit | undefined>>> = {
  'trailing-comma': (text, at) => {
    const comma = text.lastIndexOf(',', at);
    return { start: comma, end: comma + 1, by: '' };
  },
  'extra-comma': (_, at) => ({ start: at, end: at + 1, by: '' }),
  'missing-comma': (_, at) => ({ start: at, end: at, by: ',' }),
  'missing-colon': (_, at) => ({ start: at, end: at, by: ':' }),
  'missing-value': (_, at) => ({ start: at, end: at, by: 'null' }),
  'after-end': (text, at) => ({ start: at, end: text.length, by: '' }),
  'equals-sign': (text, at) => replaced(text, at, /=>?/y, () => ':'),
  comment: (text, at) => replaced(text, at, /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?:\/\/|#|--)[^\n]*/y, () => ''),
  'curly-quotes': (text, at) =>
    replaced(text, at, /[“”„‟«»‘’‚＂]([^“”„‟«»‘’‚＂"\n]*)[“”„‟«»‘’‚＂"]/y, (all) => JSON.stringify(all.slice(1, -1))),
  'single-quotes': (text, at) => replaced(text, at, /(['`])[^'`\n]*\1/y, (all) => JSON.stringify(all.slice(1, -1))),
  'no-quotes': (text, at) => replaced(text, at, /[\p{L}\p{N}_$-]+/uy, quotedWord),
  'decimal-comma': (text, at) => {
    const comma = text.lastIndexOf(',', at);
    return { start: comma, end: comma + 1, by: '.' };
  },
  'number-form': (text, at) => {
    const start = at - (/[-\d.]*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0].length ?? 0);
    return replaced(text, start, /[+\-.\d\p{L}°_]+/uy, (all) => String(Number.parseFloat(all.replace(/^\+/, '')) || 0));
  },
};

/** Words of other languages for what JSON writes in small letters. */
const WORDS: Readonly<Record<string, string>> = { True: 'true', False: 'false', None: 'null', undefined: 'null' };

const quotedWord = (word: string): string => WORDS[word] ?? JSON.stringify(word);

/** The edit that replaces a pattern's match at `at`. */
function replaced(text: string, at: number, pattern: RegExp, by: (all: string) => string): Edit | undefined {
  pattern.lastIndex = at;
  const [all] = pattern.exec(text) ?? [];
  return all === undefined ? undefined : { start: at, end: at + all.length, by: by(all) };
}
