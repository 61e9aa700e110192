import { inflateSync } from 'node:zlib';

/**
 * Reads a PDF that Chromium made: the text of each page, and how it is drawn. It reads what Skia
 * writes (plain objects, Flate streams, hexadecimal strings, a ToUnicode map for each font) and no more.
 */
export interface Pdf {
  readonly pages: readonly PdfPage[];
  /** How many pictures made of dots the file holds. */
  readonly images: number;
  /** How many fonts its text is set in. */
  readonly fonts: number;
}

export interface PdfPage {
  /** Everything set as text, in the order in which it is drawn, without white space. */
  readonly text: string;
  /** How many lines and curves its paths are made of. */
  readonly strokes: number;
  /** Fill colours in the order in which they are first used, as hexadecimal. */
  readonly fills: readonly string[];
}

interface PdfObject {
  readonly dict: string;
  /** Inflated; empty where the object has no stream. */
  readonly stream: string;
}

/** Strings of codes to the text that they mean. */
type Decode = (hex: string) => string;

/** @throws {Error} where the file is none that Skia would write */
export function readPdf(file: Buffer): Pdf {
  const objects = objectsOf(file);
  const fonts = fontsOf(objects);
  const content = (id: number): string[] => {
    const { stream } = objectOf(objects, id);
    // A transparent group is a form of its own, drawn where it is named.
    return stream.split('\n').flatMap((line) => {
      const form = /^\/X(\d+) Do$/.exec(line.trim())?.[1];
      return form === undefined ? [line] : content(Number(form));
    });
  };
  const pages = pageIds(objects).map((id): PdfPage => {
    const lines = [...objectOf(objects, id).dict.matchAll(/\/Contents (\d+) 0 R/g)].flatMap(([, at]) =>
      content(Number(at)),
    );
    return {
      text: textOf(lines, fonts),
      strokes: lines.filter((line) => /(?:^| )[lc]$/.test(line)).length,
      fills: [...new Set(lines.flatMap((line) => fillOf(line) ?? []))],
    };
  });
  const images = [...objects.values()].filter(({ dict }) => /\/Subtype \/Image\b/.test(dict)).length;
  return { pages, images, fonts: fonts.size };
}

/** In the form of {@link PdfPage.text}. */
export const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** From one object to the next, over each stream by its length: a stream may hold anything. */
function objectsOf(file: Buffer): Map<number, PdfObject> {
  const text = file.toString('latin1');
  const objects = new Map<number, PdfObject>();
  const begin = /(?:^|\n)(\d+) 0 obj\n/g;
  for (let found = begin.exec(text); found; found = begin.exec(text)) {
    const from = begin.lastIndex;
    const end = text.indexOf('endobj', from);
    const head = /^(?:(?!endobj)[\s\S])*?>> stream\r?\n/.exec(text.slice(from, end))?.[0];
    if (head === undefined) {
      objects.set(Number(found[1]), { dict: text.slice(from, end), stream: '' });
      begin.lastIndex = end;
      continue;
    }
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    const start = from + head.length;
    const raw = file.subarray(start, start + length);
    const stream = head.includes('/FlateDecode') ? inflateSync(raw) : raw;
    objects.set(Number(found[1]), { dict: head, stream: stream.toString('latin1') });
    begin.lastIndex = start + length;
  }
  return objects;
}

function objectOf(objects: ReadonlyMap<number, PdfObject>, id: number): PdfObject {
  const found = objects.get(id);
  if (!found) throw new Error(`The PDF has no object ${id}`);
  return found;
}

/** The pages in order: the tree's leaves. */
function pageIds(objects: ReadonlyMap<number, PdfObject>): number[] {
  const root = [...objects.values()].find(({ dict }) => dict.includes('/Type /Catalog'));
  const leaves = (id: number): number[] => {
    const kids = /\/Kids \[([^\]]*)\]/.exec(objectOf(objects, id).dict)?.[1];
    return kids === undefined ? [id] : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => leaves(Number(kid)));
  };
  const pages = /\/Pages (\d+) 0 R/.exec(root?.dict ?? '')?.[1];
  if (pages === undefined) throw new Error('The PDF has no pages');
  return leaves(Number(pages));
}

/** Skia names a font by its object: /F12 is object 12. */
function fontsOf(objects: ReadonlyMap<number, PdfObject>): Map<string, Decode> {
  const fonts = new Map<string, Decode>();
  for (const [id, { dict }] of objects) {
    const map = /\/Type \/Font\n[\s\S]*\/ToUnicode (\d+) 0 R/.exec(dict)?.[1];
    if (map !== undefined) fonts.set(`F${id}`, decoderOf(objectOf(objects, Number(map)).stream));
  }
  return fonts;
}

/** Reads a ToUnicode map: single codes and runs of them. */
function decoderOf(cmap: string): Decode {
  const digits = /begincodespacerange\s*<([0-9A-F]+)>/i.exec(cmap)?.[1]?.length ?? 4;
  const letters = new Map<number, string>();
  for (const [, chars = ''] of cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', to = ''] of chars.matchAll(/<([^>]+)>\s*<([^>]+)>/g))
      letters.set(parseInt(code, 16), utf16(to));
  }
  for (const [, ranges = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, low = '', high = '', to = ''] of ranges.matchAll(/<([^>]+)>\s*<([^>]+)>\s*<([^>]+)>/g)) {
      for (let code = parseInt(low, 16); code <= parseInt(high, 16); code++) {
        letters.set(code, String.fromCodePoint(parseInt(to, 16) + code - parseInt(low, 16)));
      }
    }
  }
  return (hex) =>
    (hex.match(new RegExp(`.{${digits}}`, 'g')) ?? []).map((code) => letters.get(parseInt(code, 16)) ?? '�').join('');
}

const utf16 = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));

function textOf(lines: readonly string[], fonts: ReadonlyMap<string, Decode>): string {
  let decode: Decode | undefined;
  const text = lines.flatMap((line) => {
    const font = /\/(F\d+) [\d.]+ Tf/.exec(line)?.[1];
    if (font !== undefined) decode = fonts.get(font);
    const codes = /<([0-9A-F]+)> Tj/i.exec(line)?.[1];
    return codes === undefined ? [] : [decode?.(codes) ?? '�'];
  });
  return withoutSpace(text.join(''));
}

function fillOf(line: string): string | undefined {
  const rgb = /([\d.]+) ([\d.]+) ([\d.]+) rg\b/.exec(line);
  return rgb
    ? `#${rgb
        .slice(1)
        .map((part) =>
          Math.round(Number(part) * 255)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`
    : undefined;
}
