import { type JsonToken, scanJson, type TextPosition } from './json';

/** Where the values of a JSON text stand. */
export interface JsonPlaces {
  /** The position of the value at a path, "relations[3].from", or of the innermost part around it that the text has. */
  readonly positionOf: (path: string) => TextPosition;
  /** The fields that an object has twice, of which a reader takes the last: their paths, each at its second position. */
  readonly twice: readonly { readonly path: string; readonly position: TextPosition }[];
}

/** An object or list that is open. */
interface Open {
  readonly path: string;
  /** The fields so far; undefined: a list. */
  readonly keys: Set<string> | undefined;
  /** The list's next index. */
  next: number;
  /** The path of the value after a field's name. */
  value: string;
}

/** Returns where each value of a JSON text stands. `indexIn` turns an index of the text into one of the text that is meant. */
export function placesIn(text: string, meant = text, indexIn = (index: number) => index): JsonPlaces {
  const starts = lineStarts(meant);
  const indices = new Map<string, number>([['', 0]]);
  const twice: { path: string; position: TextPosition }[] = [];
  const open: Open[] = [];
  const position = (index: number): TextPosition => lineOf(starts, indexIn(index));

  scanJson(text, ({ type, start, end }: JsonToken) => {
    const around = open.at(-1);
    if (type === 'key') {
      if (!around?.keys) return;
      const key = String(JSON.parse(text.slice(start, end)));
      around.value = `${around.path}${around.path && '.'}${key}`;
      if (around.keys.has(key)) twice.push({ path: around.value, position: position(start) });
      around.keys.add(key);
    } else if (type === '}' || type === ']') {
      open.pop();
    } else {
      const path = around === undefined ? '' : around.keys ? around.value : `${around.path}[${around.next++}]`;
      indices.set(path, start);
      if (type !== 'scalar') open.push({ path, keys: type === '{' ? new Set() : undefined, next: 0, value: '' });
    }
  });

  return {
    positionOf(path) {
      for (let part = path; part !== ''; part = part.replace(/(?:\.|^)[^.[\]]*$|\[\d+\]$|.$/u, '')) {
        const index = indices.get(part);
        if (index !== undefined) return position(index);
      }
      return position(indices.get('') ?? 0);
    },
    twice,
  };
}

/** The index of the first character of each line. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lineOf(starts: readonly number[], index: number): TextPosition {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: index - (starts[low] ?? 0) + 1 };
}
