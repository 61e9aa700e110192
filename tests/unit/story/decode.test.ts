import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/story/decode';
import { storyText } from './files';

/** Files as an author's editor may write them. Each has one line in front of the line with the letters. */
const before = bytesOf('{\n  "title": "');
const after = bytesOf('"\n}\n');

function bytesOf(ascii: string): number[] {
  return [...ascii].map((letter) => letter.charCodeAt(0));
}
const file = (...letters: number[]) => Uint8Array.from([...before, ...letters, ...after]);
const utf16 = (text: string, isLittle: boolean, mark: boolean) =>
  Uint8Array.from(
    [...(mark ? [0xfeff] : []), ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))].flatMap(
      (unit) => (isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff]),
    ),
  );

describe('the bytes of a story file', () => {
  it('are read as UTF-8, with or without a byte order mark', () => {
    const bytes = new TextEncoder().encode(storyText);
    expect(decode(bytes)).toEqual({ text: storyText });
    expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes]))).toEqual({ text: storyText });
    expect(decode(new TextEncoder().encode('Séoul 서울 🗺️'))).toEqual({ text: 'Séoul 서울 🗺️' });
    expect(decode(new Uint8Array())).toEqual({ text: '' });
  });

  it.each([
    ['Windows-1252: Café', [0x43, 0x61, 0x66, 0xe9], 3],
    ['CP949: 한국', [0xc7, 0xd1, 0xb1, 0xb9], 0],
    ['Shift_JIS: 東京', [0x93, 0x8c, 0x8b, 0x9e], 0],
    ['EUC-JP: 東京', [0xc5, 0xec, 0xb5, 0xfe], 0],
    ['GBK: 北京', [0xb1, 0xb1, 0xbe, 0xa9], 0],
    ['UTF-8 that is cut off', [0xec, 0x84], 0],
  ])('in %s, are a fault at the first wrong letter', (_, letters, right) => {
    const result = decode(file(...letters));
    const column = '  "title": "'.length + right + 1;
    expect(result).toEqual({ fault: { code: 'not-utf-8', path: '', line: 2, column } });
  });

  it.each([
    ['little-endian', true, true],
    ['big-endian', false, true],
    ['little-endian, without a mark', true, false],
    ['big-endian, without a mark', false, false],
  ])('in UTF-16, %s, are a fault that names it', (_, isLittle, mark) => {
    const result = decode(utf16(storyText, isLittle, mark));
    expect(result).toEqual({ fault: { code: 'not-utf-8', path: '', detail: 'UTF-16' } });
  });
});
