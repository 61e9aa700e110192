type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

const SPACE = /[ \t\n\r]*/y;
/** Runs of unescaped characters (U+0020 and above) between escapes. */
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** A position in a text, both counted from 1; a column counts UTF-16 code units, as editors and engines do. */
export interface TextPosition {
  line: number;
  column: number;
}

/**
 * Returns where a text stops being JSON: the start of the first unexpected token, or the end of the text if something is
 * missing; undefined if the text is JSON. Our own parser, because `JSON.parse` often does not report it: V8 gives no
 * position for an unexpected token, and JavaScriptCore never does.
 */
export function jsonFaultAt(text: string): TextPosition | undefined {
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = endOf(SPACE, text, 0) ?? 0;

  while (at < text.length) {
    const char = text.charAt(at);
    let next: number | undefined = at + 1;

    if (expected === ':') {
      if (char !== ':') return positionOf(text, at);
      expected = 'value';
    } else if (expected === ', or end') {
      const inside = open.at(-1);
      if (char === ',' && inside) expected = inside === '{' ? 'key' : 'value';
      else if ((char === '}' && inside === '{') || (char === ']' && inside === '[')) open.pop();
      else return positionOf(text, at);
    } else if (expected === 'key' || expected === 'key or }') {
      if (char === '}' && expected === 'key or }') {
        open.pop();
        expected = ', or end';
      } else {
        next = endOf(STRING, text, at);
        expected = ':';
      }
    } else if (char === ']' && expected === 'value or ]') {
      open.pop();
      expected = ', or end';
    } else if (char === '{' || char === '[') {
      open.push(char);
      expected = char === '{' ? 'key or }' : 'value or ]';
    } else {
      next = endOf(STRING, text, at) ?? endOf(SCALAR, text, at);
      expected = ', or end';
    }

    if (next === undefined) return positionOf(text, at);
    at = endOf(SPACE, text, next) ?? next;
  }
  return expected === ', or end' && open.length === 0 ? undefined : positionOf(text, text.length);
}

/** The end of a sticky pattern's match at `at`; undefined if it does not match there. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function positionOf(text: string, at: number): TextPosition {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
