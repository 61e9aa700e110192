// @ts-check
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Files of a build that no page shows, or that only other sites ask for. */
const NOT_KEPT =
  /^(?:sw\.js|404\.html|licenses\.md|story\.schema\.json|fonts\/OFL\.txt)$|(?:^|[/.])(?:og\.png|oembed\.json)$|\.(?:br|gz)$/;

/** The hash in a file's name: it may have the letters of a language. */
const HASH_IN_NAME = /-[\w-]{8}(?=\.\w+$)/;

/**
 * Returns the list of files for `service-worker.js`.
 *
 * @param {string} dir the build
 * @param {readonly string[]} paths its files, from `dir`, with "/"
 * @param {{ day: string, languages: readonly string[], stories: readonly string[] }} site `day`: ISO; `languages`: those that are not the
 *   stories' own; `stories`: those with pages of their own beside the start page
 * @returns {Promise<OfflineBuild>}
 */
export async function offlineFiles(dir, paths, { day, ...site }) {
  const kept = [...new Set(paths)].filter((path) => !NOT_KEPT.test(path)).sort();
  const entries = await Promise.all(
    kept.map(async (path) => {
      const body = await readFile(join(dir, path));
      const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
      const parts = partsOf(path, site).join(' ');
      /** @type {OfflineBuild['files'][string]} */
      const entry = parts ? [hash, body.length, parts] : [hash, body.length];
      return /** @type {const} */ ([path, entry]);
    }),
  );
  const id = createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 16);
  return { id, day, files: Object.fromEntries(entries) };
}

/**
 * Returns the language and the story that a file belongs to: it is kept with the first page of these that is seen.
 *
 * @param {string} path
 * @param {{ languages: readonly string[], stories: readonly string[] }} site
 * @returns {string[]}
 */
export function partsOf(path, { languages, stories }) {
  const plain = path.replace(HASH_IN_NAME, '');
  const [, name = ''] = /(?:^|\/)([^/]+)$/.exec(plain) ?? [];
  const isOfLanguage = (/** @type {string} */ lang) => {
    const script = new Intl.Locale(lang).maximize().script ?? lang;
    return new RegExp(`(?:^|[/.-])${lang}[/.]|(?:^fonts/|^assets/)${script}[/.]`, 'i').test(plain);
  };
  return [
    ...languages.filter(isOfLanguage),
    ...stories.filter((story) => !plain.startsWith('assets/') && name.startsWith(`${story}.`)),
  ];
}
