import type { StoryFault } from '../faults';
import { encodingOf } from '../file/encoding';

/** The text of a story file, or why its bytes are none. */
export type Decoded = { readonly text: string } | { readonly fault: StoryFault };

/**
 * Returns the text of a file, which must be UTF-8. Other encodings are not guessed: a wrong guess shows wrong letters. A
 * byte order mark is dropped.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (isUtf16(bytes)) return fault({ detail: 'UTF-16' });
  if (isControl(bytes[0])) return fault({ detail: 'no-text' });
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const before = beforeWrongLetter(bytes);
    if (before === '' || bytes.some(isControl)) return fault({ detail: 'no-text' });
    const guess = guessOf(bytes);
    return fault({ ...guess, line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') });
  }
}

/** Letters by which an encoding is told from others: with fewer, none is named. */
const ENOUGH_BYTES = 12;

function guessOf(bytes: Uint8Array): Pick<StoryFault, 'limits'> {
  const { encoding } = encodingOf(bytes);
  const isEnough = bytes.filter((byte) => byte > 0x7f).length >= ENOUGH_BYTES;
  return isEnough && !/^(?:utf|windows)/.test(encoding) ? { limits: [encoding] } : {};
}

const fault = (found: Partial<StoryFault>): Decoded => ({ fault: { code: 'not-utf-8', path: '', ...found } });

/** A file without a byte order mark is UTF-16 if it begins with so many bytes of which every second one is 0, as in English. */
const PATTERN = 16;

function isUtf16(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  const beginning = bytes.subarray(0, PATTERN);
  const hasMark = first + second === 0xff + 0xfe; // in either order
  const hasPattern = (zero: number) => beginning.every((byte, at) => (byte === 0) === (at % 2 === zero));
  return bytes.length % 2 === 0 && (hasMark || (beginning.length === PATTERN && [0, 1].some(hasPattern)));
}

/** Whether a byte is a control character that no text has. */
const isControl = (byte = 0x20): boolean => byte < 0x09 || (byte > 0x0d && byte < 0x20);

/** The text up to the first letter that is not UTF-8. */
function beforeWrongLetter(bytes: Uint8Array): string {
  const read = new TextDecoder('utf-8').decode(bytes);
  // A file may contain U+FFFD itself, as the bytes EF BF BD, before the first wrong letter: then this is a little early.
  return read.slice(0, Math.max(0, read.indexOf('\uFFFD')));
}
