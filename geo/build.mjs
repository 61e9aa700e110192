// @ts-check
// Builds the geography files. Run by `npm run geo`; the files are committed, and a test compares them with the output.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { mapLabels, nameCards, nameList } from './name-files.mjs';
import { WORLD_PLAN } from './plan.mjs';
import { storyWorld } from './story-world.mjs';
import { labelsOf, world } from './world.mjs';

const PROJECT = new URL('../', import.meta.url);

/** The names of the project's stories. "x.ko.json" is a translation of "x.json", and no story of its own. */
function storyNames() {
  const names = readdirSync(new URL('public/stories/', PROJECT))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
  return names.filter((name) => !names.some((other) => name.startsWith(`${other}.`)));
}

/**
 * Returns the stories of the project in the order of their names: what the geography needs of them.
 *
 * @returns {{ name: string, bounds: import('./plan.mjs').Bounds, places: (readonly [number, number])[] }[]}
 */
const stories = () =>
  storyNames().map((name) => {
    const { bounds, places } = JSON.parse(readFileSync(new URL(`public/stories/${name}.json`, PROJECT), 'utf8'));
    return { name, bounds, places: places.map((/** @type {{ at: readonly [number, number] }} */ { at }) => at) };
  });

/**
 * Returns the files by their path in the project: a world for each story, which is fine in its bounds; one that is even, for
 * stories without; the names. Deterministic on any machine.
 *
 * @returns {Record<string, string>}
 */
export const files = () => {
  const even = world(WORLD_PLAN);
  const labels = labelsOf(WORLD_PLAN);
  const all = stories();
  return {
    'public/geo/world.topo.json': `${JSON.stringify(even)}\n`,
    ...Object.fromEntries(
      all.map((story) => [`public/geo/stories/${story.name}.topo.json`, `${JSON.stringify(storyWorld(story))}\n`]),
    ),
    'public/geo/names.json': `${JSON.stringify(nameCards(even, labels))}\n`,
    'src/view/names.json': `${JSON.stringify(nameList(even, labels))}\n`,
    'src/panels/names/map-labels.json': `${JSON.stringify(mapLabels())}\n`,
    'src/style/story-worlds.json': `[${all.map(({ name }) => JSON.stringify(name)).join(', ')}]\n`,
  };
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(new URL('public/geo/stories/', PROJECT), { recursive: true });
  for (const [path, text] of Object.entries(files())) writeFileSync(new URL(path, PROJECT), text);
}
