import { type Expected, type Slip, slipAt } from './json-slips';

const SPACE = /[ \t\n\r]*/y;
/** A run of unescaped characters (U+0020 and above), and an escape. */
const PLAIN = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** A position in a text, both counted from 1; a column counts UTF-16 code units, as editors and engines do. */
export interface TextPosition {
  line: number;
  column: number;
}

/** Where a text stops being JSON, and the slip that is the likely cause. */
export interface JsonFault extends TextPosition {
  slip: Slip;
}

/** A part of a JSON text: a bracket, the name of a field, or a value that is no object and no list. From `start` to before `end`. */
export interface JsonToken {
  readonly type: '{' | '[' | '}' | ']' | 'key' | 'scalar';
  readonly start: number;
  readonly end: number;
}

/**
 * Returns where a text stops being JSON: the start of the first unexpected token, or the end of the text if something is
 * missing; undefined if the text is JSON. Our own parser, because `JSON.parse` often does not report it: V8 gives no
 * position for an unexpected token, and JavaScriptCore never does.
 */
export function jsonFaultAt(text: string): JsonFault | undefined {
  const fault = scanJson(text);
  return fault && { ...positionOf(text, fault.at), slip: fault.slip };
}

/** As {@link jsonFaultAt}, with the fault's index in the text. `visit` gets each token before the fault, in their order. */
export function scanJson(text: string, visit?: (token: JsonToken) => void): { at: number; slip: Slip } | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = endOf(SPACE, text, 0) ?? 0;
  const faultAt = (index: number) => ({ at: index, slip: slipAt(text, index, expected) });

  while (at < text.length) {
    const char = text.charAt(at);
    let next: number | undefined = at + 1;
    let type: JsonToken['type'] | undefined;

    if (expected === ':') {
      if (char !== ':') return faultAt(at);
      expected = 'value';
    } else if (expected === ', or end') {
      const inside = open.at(-1);
      if (char === ',' && inside) expected = inside === '{' ? 'key' : 'value';
      else if ((char === '}' && inside === '{') || (char === ']' && inside === '[')) {
        open.pop();
        type = char;
      } else return faultAt(at);
    } else if (expected === 'key' || expected === 'key or }') {
      if (char === '}' && expected === 'key or }') {
        open.pop();
        type = char;
        expected = ', or end';
      } else {
        next = endOfString(text, at);
        type = 'key';
        if (next !== undefined) expected = ':';
      }
    } else if (char === ']' && expected === 'value or ]') {
      open.pop();
      type = char;
      expected = ', or end';
    } else if (char === '{' || char === '[') {
      open.push(char);
      type = char;
      expected = char === '{' ? 'key or }' : 'value or ]';
    } else {
      next = endOfString(text, at) ?? endOf(SCALAR, text, at);
      type = 'scalar';
      if (next !== undefined) expected = ', or end';
    }

    if (next === undefined) return faultAt(at);
    if (type) visit?.({ type, start: at, end: next });
    at = endOf(SPACE, text, next) ?? next;
  }
  return expected === ', or end' && open.length === 0 ? undefined : faultAt(text.length);
}

/** The end of a sticky pattern's match at `at`; undefined if it does not match there. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The end of a string that begins at `at`; undefined if there is none. A loop, because a pattern for millions of escapes overflows. */
function endOfString(text: string, at: number): number | undefined {
  if (text.charAt(at) !== '"') return undefined;
  let end = endOf(PLAIN, text, at + 1) ?? at + 1;
  while (text.charAt(end) === '\\') {
    const escaped = endOf(ESCAPE, text, end);
    if (escaped === undefined) return undefined;
    end = endOf(PLAIN, text, escaped) ?? escaped;
  }
  return text.charAt(end) === '"' ? end + 1 : undefined;
}

/** The position of an index. */
export function positionOf(text: string, at: number): TextPosition {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
