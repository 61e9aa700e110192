// @ts-check
// Makes public/geo. Run by `npm run geo`; what it makes is committed, and a test holds the two together.

import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { SENSITIVE_NAMES } from './names.mjs';
import { world } from './world.mjs';

/**
 * The files of public/geo by name, the same text each time and on any machine.
 *
 * @returns {Record<string, string>}
 */
export const files = () => ({
  'world.topo.json': `${JSON.stringify(world())}\n`,
  'names.json': `${JSON.stringify(SENSITIVE_NAMES)}\n`,
});

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = new URL('../public/geo/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files())) writeFileSync(new URL(name, folder), text);
}
