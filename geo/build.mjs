// @ts-check
// Makes the files of the geography. Run by `npm run geo`; what it makes is committed, and a test holds the two together.

import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { nameCards, nameList } from './name-files.mjs';
import { world } from './world.mjs';

/**
 * The files by their path in the project, the same text each time and on any machine.
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
