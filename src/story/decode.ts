import type { StoryFault } from './faults';

/** The text of a story file, or why its bytes are none. */
export type Decoded = { readonly text: string } | { readonly fault: StoryFault };

/**
 * Returns the text of a file, which must be UTF-8. Other encodings are not guessed: a wrong guess shows wrong letters. A
 * byte order mark is dropped.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  const isUtf16 =
    (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0 || second === 0;
  if (isUtf16) return { fault: { code: 'not-utf-8', path: '', detail: 'UTF-16' } };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { fault: { code: 'not-utf-8', path: '', ...firstWrongLetter(bytes) } };
  }
}

/** Line and column of the first letter that is not UTF-8. */
function firstWrongLetter(bytes: Uint8Array): { line: number; column: number } {
  const read = new TextDecoder('utf-8').decode(bytes);
  // A file may contain U+FFFD itself, as the bytes EF BF BD, before the first wrong letter: then this is a little early.
  const before = read.slice(0, Math.max(0, read.indexOf('\uFFFD')));
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
