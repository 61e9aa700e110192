import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/story/reading/decode';
import { storyText } from './files';

/** Files as an author's editor may write them. Each has one line in front of the line with the letters. */
const before = bytesOf('{\n  "title": "');
const after = bytesOf('"\n}\n');

function bytesOf(ascii: string): number[] {
  return [...ascii].map((letter) => letter.charCodeAt(0));
}
const file = (...letters: number[]) => Uint8Array.from([...before, ...letters, ...after]);
const fault = (detail: string) => ({ fault: { code: 'not-utf-8', path: '', detail } });
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
    expect(result).toEqual(fault('UTF-16'));
  });

  const latin = fc.string({ unit: 'grapheme-ascii', minLength: 8 });
  const any = fc.string({ unit: 'grapheme' });

  it('in UTF-16 with a mark, or with eight Latin letters at the beginning, are a fault that names it', () => {
    fc.assert(
      fc.property(latin, any, fc.boolean(), (first, rest, isLittle) => {
        expect(decode(utf16(first + rest, isLittle, false))).toEqual(fault('UTF-16'));
        expect(decode(utf16(rest, isLittle, true))).toEqual(fault('UTF-16'));
      }),
    );
  });

  it.each([
    ['three zeros', [0, 0, 0]],
    ['half a letter after a mark', [0xff, 0xfe, 0]],
    ['a letter and a zero', [0x41, 0, 0x80]],
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ['a ZIP', [0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0x06, 0, 0x08, 0, 0, 0, 0x21, 0, 0xdf]],
  ])('that are no text (%s) are not said to have an encoding', (_, bytes) => {
    expect(decode(Uint8Array.from(bytes))).toEqual(fault('no-text'));
  });

  it('are said to be UTF-16 only with a mark or a pattern of zeros', () => {
    const some = fc.uint8Array({ maxLength: 40 });
    const hasMark = ([first, second]: Uint8Array) =>
      first !== undefined && second !== undefined && first + second === 509;
    fc.assert(
      fc.property(
        fc.oneof(
          some,
          some.map((bytes) => bytes.map((byte) => byte % 2)),
        ),
        (bytes) => {
          const zeros = bytes.subarray(0, 16).filter((byte) => byte === 0).length;
          fc.pre(!hasMark(bytes) && (bytes.length < 16 || zeros !== 8));
          expect(decode(bytes)).not.toEqual(fault('UTF-16'));
        },
      ),
    );
  });
});
