// @ts-check
import { readFile } from 'node:fs/promises';
import { transformWithOxc } from 'vite';

const FILE = 'src/text/languages.ts';

/**
 * Returns the functions of `src/text/languages.ts` as a part of a script that is no module: pages choose a language before the program
 * runs, or without it.
 */
export async function nearestLanguageCode() {
  const { code } = await transformWithOxc(await readFile(FILE, 'utf8'), FILE);
  return code.replace(/^export (?=\w)/gm, '').replace(/^export \{.*\};?$/gm, '');
}
