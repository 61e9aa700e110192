type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end';

const SPACE = /[ \t\n\r]*/y;
/** Runs of plain characters, from the space on, between escapes. */
const STRING = /"[ !#-[\]-\uffff]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[ !#-[\]-\uffff]*)*"/y;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** A place in a text, both counted from 1; a column counts UTF-16 units, as editors and engines do. */
export interface TextPosition {
  line: number;
  column: number;
}

/**
 * Where a text stops being JSON: the start of the first thing that may not stand there, or the end where something is
 * missing; undefined where the text is JSON. Our own, because JSON.parse often doesn't say: V8 gives no position for
 * an unexpected token, and JavaScriptCore never does.
 */
export function jsonFaultAt(text: string): TextPosition | undefined {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = endOf(SPACE, text, 0) ?? 0;

  while (at < text.length) {
    const sign = text.charAt(at);
    let next: number | undefined = at + 1;

    if (wanted === ':') {
      if (sign !== ':') return positionOf(text, at);
      wanted = 'value';
    } else if (wanted === ', or end') {
      const inside = open.at(-1);
      if (sign === ',' && inside) wanted = inside === '{' ? 'key' : 'value';
      else if ((sign === '}' && inside === '{') || (sign === ']' && inside === '[')) open.pop();
      else return positionOf(text, at);
    } else if (wanted === 'key' || wanted === 'key or }') {
      if (sign === '}' && wanted === 'key or }') {
        open.pop();
        wanted = ', or end';
      } else {
        next = endOf(STRING, text, at);
        wanted = ':';
      }
    } else if (sign === ']' && wanted === 'value or ]') {
      open.pop();
      wanted = ', or end';
    } else if (sign === '{' || sign === '[') {
      open.push(sign);
      wanted = sign === '{' ? 'key or }' : 'value or ]';
    } else {
      next = endOf(STRING, text, at) ?? endOf(SCALAR, text, at);
      wanted = ', or end';
    }

    if (next === undefined) return positionOf(text, at);
    at = endOf(SPACE, text, next) ?? next;
  }
  return wanted === ', or end' && open.length === 0 ? undefined : positionOf(text, text.length);
}

/** Where a sticky pattern that begins at `at` ends; undefined where it does not match there. */
function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function positionOf(text: string, at: number): TextPosition {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}
