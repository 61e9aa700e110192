// @ts-check

/**
 * Functions for SFNT, the container format of TrueType fonts, to replace the names of a font. No library of this project can
 * write them. Source: the OpenType specification 1.9.1, chapters "otff" and "name".
 */

/** Required sum of all 32-bit words of a font (chapter "head"). */
const CHECKSUM = 0xb1b0afba;
/** Platform, encoding and language of the names: Windows, Unicode, English. */
const WINDOWS_ENGLISH = [3, 1, 0x409];

/**
 * @param {Buffer} font
 * @returns {Map<string, Buffer>} the font's tables by tag
 */
export function tablesOf(font) {
  const tables = new Map();
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    const start = font.readUInt32BE(at + 8);
    tables.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)));
  }
  return tables;
}

/**
 * @param {Map<string, Buffer>} tables
 * @returns {Buffer} a font with these tables
 */
function fontOf(tables) {
  const power = Math.floor(Math.log2(tables.size));
  const header = Buffer.alloc(12 + 16 * tables.size);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tables.size, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (tables.size - 2 ** power), 10);

  let at = 12;
  let start = header.length;
  let adjustmentAt = 0;
  const bodies = [];
  for (const [tag, table] of [...tables].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const body = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    if (tag === 'head') {
      // The checksums are calculated with the font's checksum adjustment set to 0.
      body.writeUInt32BE(0, 8);
      adjustmentAt = start + 8;
    }
    header.write(tag, at, 'latin1');
    [sumOf(body), start, table.length].forEach((value, field) => {
      header.writeUInt32BE(value, at + 4 + 4 * field);
    });
    bodies.push(body);
    at += 16;
    start += body.length;
  }
  const font = Buffer.concat([header, ...bodies]);
  font.writeUInt32BE((CHECKSUM - sumOf(font)) >>> 0, adjustmentAt);
  return font;
}

/** @param {Buffer} words of 32 bits each */
function sumOf(words) {
  let sum = 0;
  for (let at = 0; at < words.length; at += 4) sum = (sum + words.readUInt32BE(at)) >>> 0;
  return sum;
}

/**
 * @param {Buffer} font
 * @returns {Record<number, string>} the font's English names by id
 */
export function namesOf(font) {
  /** @type {Record<number, string>} */
  const names = {};
  const table = tablesOf(font).get('name') ?? Buffer.alloc(6);
  const storage = table.subarray(table.readUInt16BE(4));
  for (let at = 6; at < 6 + 12 * table.readUInt16BE(2); at += 12) {
    if (WINDOWS_ENGLISH.some((value, field) => table.readUInt16BE(at + 2 * field) !== value)) continue;
    const start = table.readUInt16BE(at + 10);
    const text = Buffer.from(storage.subarray(start, start + table.readUInt16BE(at + 8)));
    names[table.readUInt16BE(at + 6)] = text.swap16().toString('utf16le');
  }
  return names;
}

/**
 * @param {Buffer} font
 * @param {Readonly<Record<number, string>>} names by id: 0 copyright, 1 family, 2 style, 3 unique name, 4 full name, 6
 *   PostScript name, 13 licence, 14 licence URL
 * @returns {Buffer} the same font with only these names
 */
export function withNames(font, names) {
  const texts = Object.values(names).map((text) => Buffer.from(text, 'utf16le').swap16());
  const records = Buffer.alloc(6 + 12 * texts.length);
  records.writeUInt16BE(texts.length, 2);
  records.writeUInt16BE(records.length, 4);
  let offset = 0;
  Object.keys(names).forEach((id, index) => {
    const length = texts[index]?.length ?? 0;
    [...WINDOWS_ENGLISH, Number(id), length, offset].forEach((value, field) => {
      records.writeUInt16BE(value, 6 + 12 * index + 2 * field);
    });
    offset += length;
  });
  return fontOf(tablesOf(font).set('name', Buffer.concat([records, ...texts])));
}
