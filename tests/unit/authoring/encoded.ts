import type { Encoding } from '../../../src/story/file/encoding';

/** Texts as bytes of the encodings that spreadsheets write: the inverse of `TextDecoder`, which has no encoder of its own. */

const tables = new Map<string, Map<string, number[]>>();

function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, number[]>();
  const add = (bytes: number[]) => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes));
      if ([...letter].length === 1 && !table.has(letter)) table.set(letter, bytes);
    } catch {
      // No letter has these bytes.
    }
  };
  for (let one = 0; one < 256; one++) add([one]);
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail]);
  tables.set(encoding, table);
  return table;
}

/** Returns a text's bytes. Throws for a letter that the encoding has not. */
export function encoded(text: string, encoding: Encoding, mark = false): Uint8Array {
  if (encoding === 'utf-8')
    return Uint8Array.from([...(mark ? [0xef, 0xbb, 0xbf] : []), ...new TextEncoder().encode(text)]);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const units = [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))];
    return Uint8Array.from(
      units.flatMap((unit) => (encoding === 'utf-16le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  }
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = table.get(letter);
      if (!bytes) throw new Error(`${encoding} has no “${letter}”`);
      return bytes;
    }),
  );
}
