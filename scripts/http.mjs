// @ts-check
import { realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What `serve.mjs` adds to its library for files: which codings a browser accepts, and links that lead out of the folder. */

/** The codings of the built files, the smallest first. */
const CODINGS = ['br', 'gzip'];

/**
 * Returns the codings that a request accepts, as a header without weights. `q=0` means "not acceptable", and `*` stands for all
 * that are not listed: https://www.rfc-editor.org/rfc/rfc9110#name-accept-encoding
 *
 * @param {string} header the value of Accept-Encoding
 */
export function acceptedCodings(header) {
  /** @type {Map<string, number>} */
  const weights = new Map();
  for (const part of header.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((text) => text.trim());
    const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, '');
    if (coding) weights.set(coding, weight === undefined ? 1 : Number(weight) || 0);
  }
  /** @param {string} coding */
  const weightOf = (coding) => weights.get(coding) ?? weights.get('*') ?? 0;
  const highest = Math.max(...CODINGS.map(weightOf));
  return CODINGS.filter((coding) => highest > 0 && weightOf(coding) === highest).join(', ');
}

/** What the library may add to a path to find a file. */
const ENDINGS = ['', '.html', '.htm', '/index', '/index.html', '/index.htm'].flatMap((ending) => [
  ending,
  `${ending}.br`,
  `${ending}.gz`,
]);

/**
 * Whether a request may get a file that is outside of the folder, by a symbolic link in it.
 *
 * @param {string} folder
 * @param {string} url of the request
 */
export async function leadsOut(folder, url) {
  const root = await realpath(folder);
  const path = decoded(url.split(/[?#]/, 1)[0] ?? '').replace(/\/$/, '');
  if (path.includes('\0')) return true;
  const found = await Promise.all(ENDINGS.map((ending) => realpath(join(root, path + ending)).catch(() => root)));
  return found.some((file) => file !== root && !file.startsWith(root.endsWith(sep) ? root : root + sep));
}

/** @param {string} text */
function decoded(text) {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
