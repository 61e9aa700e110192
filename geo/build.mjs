// @ts-check
// Builds the geography files. Run by `npm run geo`; the files are committed, and a test compares them with the output.

import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { nameCards, nameList } from './name-files.mjs';
import { world } from './world.mjs';

/**
 * Returns the files by their path in the project. Deterministic on any machine.
 *
 * @returns {Record<string, string>}
 */
export const files = () => {
  const topology = world();
  return {
    'public/geo/world.topo.json': `${JSON.stringify(topology)}\n`,
    'public/geo/names.json': `${JSON.stringify(nameCards(topology))}\n`,
    'src/view/names.json': `${JSON.stringify(nameList())}\n`,
  };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const project = new URL('../', import.meta.url);
  mkdirSync(new URL('public/geo/', project), { recursive: true });
  for (const [path, text] of Object.entries(files())) writeFileSync(new URL(path, project), text);
}
