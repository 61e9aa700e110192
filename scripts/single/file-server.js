/*
 * Answers what the program asks a server for, with what the single file holds: a browser lets a page that is a file read no file beside it.
 * `scripts/single/bundle.mjs` puts this `fetch` in the place of the browser's.
 */

/** Where the program looks for the files of its site. */
const folder = new URL('./', document.baseURI).href;

/** The page itself: the program may ask whether it can be loaded again. */
const OWN_PAGE = '<div id="panel"></div><div id="present"></div><div id="speaker"></div>';

/**
 * @param {RequestInfo | URL} asked
 * @returns {Promise<Response>} 404 for what the file does not hold
 */
export async function fetch(asked) {
  const url = new URL(asked instanceof Request ? asked.url : asked, document.baseURI);
  if (url.pathname === location.pathname) return new Response(OWN_PAGE);
  const path = decoded(url.href.replace(/[?#].*$/s, '').slice(folder.length));
  const body = url.href.startsWith(folder) ? ((await held(path)) ?? font(path)) : undefined;
  return new Response(body, { status: body ? 200 : 404 });
}

/**
 * A part of the file, as it was before it was packed.
 *
 * @param {string} path from the site's folder
 */
export async function held(path) {
  const blocks = [...document.querySelectorAll('script')];
  const block = blocks.find(({ dataset }) => dataset['file'] === path);
  return block ? new Response(unpacked(block.textContent ?? '')).arrayBuffer() : undefined;
}

/**
 * A font: the style sheet has it already.
 *
 * @param {string} path
 */
function font(path) {
  const sheet = document.querySelector('style')?.textContent ?? '';
  const name = `font/woff2;file=${encodeURIComponent(path)};base64,`;
  const at = sheet.indexOf(name);
  if (at < 0) return undefined;
  const [text = ''] = /^[\w+/=]*/.exec(sheet.slice(at + name.length)) ?? [];
  return bytes(text).buffer;
}

/** @param {string} text gzip as base64 */
const unpacked = (text) => new Blob([bytes(text)]).stream().pipeThrough(new DecompressionStream('gzip'));

/** @param {string} text base64 */
const bytes = (text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** @param {string} path */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
