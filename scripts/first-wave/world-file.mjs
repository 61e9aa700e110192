// @ts-check
import { readFileSync } from 'node:fs';

/**
 * The stories with a geometry of their own, by `npm run geo`.
 *
 * @type {readonly string[]}
 */
export const STORY_WORLDS = JSON.parse(readFileSync('src/style/story-worlds.json', 'utf8'));

/**
 * The file of a story's geometry in the built site, as `src/style/fetch-world.ts` has it.
 *
 * @param {string} story the name of its file, without ".json"
 * @param {string} [translation] the language of a translation: a file with its names
 */
export const worldFileOf = (story, translation) =>
  STORY_WORLDS.includes(story)
    ? `geo/stories/${translation ? `${story}.${translation}` : story}.topo.json`
    : 'geo/world.topo.json';
