// @ts-check
import { readFile } from 'node:fs/promises';
import { zipSync } from 'fflate';

/** Makes the site as one file for a laptop, with a small server that Python runs. The same bytes for the same site. */

const SERVER = new URL('start.py', import.meta.url);
/** The folder in the file. */
const FOLDER = 'crosscurrents';
/** Files have no other date: the first one that the format knows. It is read in local time, and so made in it. */
const mtime = new Date(1980, 0, 1);
/** These are compressed already. */
const COMPRESSED = /\.(?:png|jpe?g|webp|avif|woff2)$/;

/**
 * @param {readonly (readonly [path: string, content: Uint8Array])[]} files of the site
 * @param {readonly string[]} howTo what to do, in each language
 * @returns {Promise<Uint8Array>}
 */
export async function zipOf(files, howTo) {
  // Windows' editor shows what has no byte order mark in another encoding, in older versions.
  const readme = `\ufeff${howTo.join('\n\n')}\n`.replace(/\n/g, '\r\n');
  /** @type {import('fflate').Zippable} */
  const contents = {
    [`${FOLDER}/README.txt`]: Buffer.from(readme),
    [`${FOLDER}/start.py`]: await readFile(SERVER),
  };
  for (const [path, content] of files)
    contents[`${FOLDER}/${path}`] = [content, { level: COMPRESSED.test(path) ? 0 : 9 }];
  return zipSync(contents, { level: 9, mtime });
}
