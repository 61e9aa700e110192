/**
 * In which encoding a text is saved. Spreadsheets of East Asia still write the encodings of their language, without naming them:
 * UTF-8 is certain, where it is one, and the others are told apart by where their common letters lie.
 */

/** The encodings that are read, by their WHATWG names (https://encoding.spec.whatwg.org/): every browser and Node have them. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'shift_jis',
  'euc-kr',
  'big5',
  'windows-1252',
  'windows-1251',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface Guess {
  readonly encoding: Encoding;
  /** Whether the bytes say it themselves. Else somebody should look at the letters. */
  readonly sure: boolean;
}

/** Bytes that are looked at: enough for any table, and a large file takes no longer. */
const LOOKED_AT = 200_000;
/** Below this share of common letters the pairs are no pairs: each byte is a letter. */
const ENOUGH_COMMON = 0.7;

/** Returns the encoding that a text's bytes probably have. */
export function encodingOf(bytes: Uint8Array): Guess {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return { encoding: 'utf-8', sure: true };
  if (first === 0xff && second === 0xfe) return { encoding: 'utf-16le', sure: true };
  if (first === 0xfe && second === 0xff) return { encoding: 'utf-16be', sure: true };
  const zeros = zerosOf(bytes);
  if (zeros) return { encoding: zeros, sure: true };
  if (isUtf8(bytes)) return { encoding: 'utf-8', sure: true };
  return { encoding: legacyOf(bytes.subarray(0, LOOKED_AT)), sure: false };
}

/** Text in UTF-16 without a mark: commas, digits and line ends have a byte 0, always on the same side. No other text has any. */
function zerosOf(bytes: Uint8Array): Encoding | undefined {
  const counts = [0, 0];
  for (const [at, byte] of bytes.subarray(0, LOOKED_AT).entries())
    if (byte === 0) counts[at % 2] = (counts[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = counts;
  if (bytes.length % 2 !== 0 || even + odd === 0) return undefined;
  return odd > 9 * even ? 'utf-16le' : even > 9 * odd ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** An encoding with letters of two bytes. */
interface Pairs {
  readonly encoding: Encoding;
  readonly isLead: (byte: number) => boolean;
  readonly isTrail: (byte: number) => boolean;
  /** The letters of everyday texts: kana and the kanji of level 1, Hangul, the hanzi of level 1, and punctuation. */
  readonly isCommon: (pair: number) => boolean;
}

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;
const isHighTrail = (byte: number): boolean => within(byte, 0xa1, 0xfe);

/** In the order of preference: Hangul lies where GB18030 has hanzi that begin with a to r, and a text of these alone is none. */
const PAIRS: readonly Pairs[] = [
  {
    encoding: 'shift_jis',
    isLead: (byte) => within(byte, 0x81, 0x9f) || within(byte, 0xe0, 0xfc),
    isTrail: (byte) => within(byte, 0x40, 0xfc) && byte !== 0x7f,
    isCommon: (pair) => within(pair, 0x8140, 0x8396) || within(pair, 0x889f, 0x9872),
  },
  {
    encoding: 'euc-kr',
    isLead: isHighTrail,
    isTrail: (byte) => within(byte, 0x41, 0xfe),
    isCommon: (pair) => within(pair >> 8, 0xb0, 0xc8) || within(pair >> 8, 0xa1, 0xa3),
  },
  {
    encoding: 'gb18030',
    isLead: (byte) => within(byte, 0x81, 0xfe),
    isTrail: (byte) => within(byte, 0x40, 0xfe) && byte !== 0x7f,
    isCommon: (pair) => (within(pair >> 8, 0xb0, 0xd7) || within(pair >> 8, 0xa1, 0xa3)) && isHighTrail(pair & 0xff),
  },
  {
    encoding: 'big5',
    isLead: (byte) => within(byte, 0x81, 0xfe),
    isTrail: (byte) => within(byte, 0x40, 0x7e) || isHighTrail(byte),
    isCommon: (pair) => within(pair, 0xa140, 0xa3bf) || within(pair, 0xa440, 0xc67e),
  },
];

function legacyOf(bytes: Uint8Array): Encoding {
  let best: { encoding: Encoding; share: number } | undefined;
  for (const pairs of PAIRS) {
    const share = commonShare(bytes, pairs);
    if (share > (best?.share ?? 0)) best = { encoding: pairs.encoding, share };
  }
  if (best && best.share >= ENOUGH_COMMON) return best.encoding;
  return standTogether(bytes) ? 'windows-1251' : 'windows-1252';
}

/** The share of common letters among those that are not ASCII. */
function commonShare(bytes: Uint8Array, { isLead, isTrail, isCommon }: Pairs): number {
  let [all, common] = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    all++;
    const next = bytes[at + 1] ?? 0;
    if (!isLead(byte) || !isTrail(next)) continue;
    if (isCommon(byte * 256 + next)) common++;
    at++;
  }
  return all === 0 ? 0 : common / all;
}

/** Whether letters that are not ASCII stand side by side, as in Cyrillic: letters with accents stand between others. */
function standTogether(bytes: Uint8Array): boolean {
  let [all, together] = [0, 0];
  for (const [at, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    all++;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) together++;
  }
  return together > all / 2;
}
