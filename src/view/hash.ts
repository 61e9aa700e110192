/**
 * Splits the hash of an address into its parts. Chat and mail programs change addresses: they escape signs, add the end of
 * the sentence, capitals or tracking parameters, and break lines. What cannot be part of a view is repaired here; what depends
 * on the story is repaired by `url.ts`, which tries {@link spellings}.
 */
export interface HashParts {
  readonly path: string;
  /** In the order of {@link PARTS}, known or not. Of a repeated part the last one counts. */
  readonly parts: readonly (readonly [key: string, value: string])[];
  /** The hash was not as this program writes it. */
  readonly mended: boolean;
}

/** The parts of a view's address behind the path. */
export const PARTS: readonly string[] = [
  'layers',
  'places',
  'select',
  'panel',
  'date',
  'step',
  'map',
  'lang',
  'theme',
  'names',
  'story',
];

/** Parameters that other sites add to links to follow their users. */
const TRACKED =
  'utm_\\w+|(?:fb|g|d|y|tw|tt|wicked)?clid|msclkid|rdt_cid|[gw]braid|gad_\\w+|igshid|igsh|mc_[ce]id|mkt_tok|_hs\\w+|_ga|_gl|vero_\\w+|oly_\\w+|ref_src|ref_url|mibextid|li_fat_id';
const TRACKING = new RegExp(`^(?:${TRACKED})$`);

const KEY = `(?:${PARTS.join('|')}|${TRACKED})`;
const EQUALS = '(?:=|%(?:25)*3D)';
/** "&" as HTML writes it, also more than once: "&amp;amp;". */
const ENTITY = '(?:(?:amp|(?:#|%(?:25)*23)(?:0*38|x0*26))(?:;|%(?:25)*3B))*';
/** What separates parts: "&" in front of any key, and other signs and escapes in front of the keys that are known. */
const SEPARATOR = new RegExp(
  `&${ENTITY}|%(?:25)*26${ENTITY}(?=${KEY}${EQUALS})|(?:[?;]|%(?:25)*3F)(?=${KEY}${EQUALS})`,
  'i',
);
/** Where the path ends. */
const QUERY = /^(.*?)(?:[?]|%(?:25)*3F|&(?=\w+=)|$)(.*)$/is;

/**
 * Signs at the end of a sentence, quotation marks and brackets around a link, and their escapes. Browsers write escapes with
 * capitals, and `urlText` those at the end of a name without, so that a name may end in such a
 * sign. The escapes of " and ` have no letters: behind these stands "&".
 */
const END = /(?:[.,;:!?)\]}>'"*_~`|\\…’”»›。，、）】」』]|%(?:22|2A|2C|2E|3[ABEF]|5[CDF]|60|7[CDE]))+$/;
/** Escapes of such signs outside ASCII. */
const ESCAPED_END = /(?:%E2%80%(?:9[89CD]|A6|BA)|%C2%BB|%E3%80%8[0-9A-F]|%EF%BC%8[0-9A-F])+$/;
/** White space, and signs that are not visible. */
const INVISIBLE = /[\s\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u2064\ufeff]+/g;

export function splitHash(hash: string): HashParts {
  const text = hash.replace(/^(?:[#!/\s]|%(?:25)*(?:2[0-3F]))+/i, '');
  const [, head = '', query = ''] = QUERY.exec(text) ?? [];
  const pairs = query.split(SEPARATOR);
  const parts = new Map<string, string>();
  let mended = !/^(?:#(?:\/.*)?)?$/s.test(hash) || text.length < hash.length - 2;
  pairs.forEach((pair, i) => {
    const [name = '', raw = ''] = pair.includes('=') ? splitAt(pair, /=/) : splitAt(pair, /%(?:25)*3D/i);
    const key = keyOf(name);
    if (key !== name) mended = true;
    if (key === '' && raw === '') return;
    if (TRACKING.test(key)) mended = true;
    // Nothing tells whether a story has this name, so only its end is repaired, and only where it ends the address.
    else parts.set(key, decoded(key === 'story' && i === pairs.length - 1 ? withoutEnd(raw) : raw));
  });
  if (pairs.join('&') !== query) mended = true;
  return { path: fullyDecoded(head), parts: [...parts].sort(([a], [b]) => order(a) - order(b)), mended };
}

const splitAt = (text: string, sign: RegExp): string[] => {
  const found = sign.exec(text);
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : [text];
};

const order = (key: string): number => {
  const at = PARTS.indexOf(key);
  return at < 0 ? PARTS.length : at;
};

/**
 * Returns a text in other spellings that a sender may have had: the text itself first, then without what other programs have
 * added to it, then in lower case.
 */
export function spellings(text: string): string[] {
  const clean = withoutEnd(fullyDecoded(text).replace(INVISIBLE, ''))
    .replace(/^(?:3D|["'<([{“‘«„])+/i, '')
    .replace(/[‐‑‒–—−]/g, '-');
  return [...new Set([text, clean, clean.toLowerCase()])];
}

/** Adds what the query of an address says about the view to its hash, unless the hash says it. */
export function withQuery(hash: string, search: string): string {
  const inHash = new Set(splitHash(hash).parts.map(([key]) => key));
  const added = splitHash(`#/${search}`).parts.filter(([key]) => order(key) < PARTS.length && !inHash.has(key));
  if (added.length === 0) return hash;
  const query = added.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
  return `${hash || '#/explore'}${hash.includes('?') ? '&' : '?'}${query}`;
}

/** The hash of an address without the name of the story, with what its query says about the view. */
export function withoutStory(hash: string, search: string): string {
  const { path, parts } = splitHash(withQuery(hash, search));
  const query = parts.filter(([key]) => key !== 'story').map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `#${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

const withoutEnd = (text: string): string => {
  const shorter = text.replace(END, '').replace(ESCAPED_END, '');
  return shorter === text ? text : withoutEnd(shorter);
};

const keyOf = (name: string): string => {
  const key = decoded(name).replace(INVISIBLE, '');
  const plain = key.toLowerCase();
  return order(plain) < PARTS.length || TRACKING.test(plain) ? plain : key;
};

/** Percent-decodes a text; leaves it unchanged if an escape is broken, instead of throwing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address that passes several programs may be escaped as often. */
const fullyDecoded = (text: string): string => [1, 2, 3, 4].reduce(decoded, text);
