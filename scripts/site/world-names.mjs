// @ts-check
import { readFile, writeFile } from 'node:fs/promises';
import { STORY_WORLDS, worldFileOf } from '../first-wave/world-file.mjs';
import { storyPages } from './pages.mjs';

/**
 * The names on the map are in five languages (`geo/`), of which a page shows one. So the build writes the geometry of each story with its
 * names in the story's language, and another file for each translation. English is in all of them: for the names that a language lacks,
 * and for a page whose translation does not come. The world of all other stories keeps every language.
 *
 * @typedef {import('topojson-specification').Topology} Topology
 */

/**
 * Returns a geometry with its names in a language and in English alone.
 *
 * @param {Topology} world
 * @param {string} lang BCP 47
 * @returns {Topology}
 */
export function withNamesIn(world, lang) {
  const isKept = (/** @type {string} */ key) => !key.startsWith('name:') || key === `name:${lang}` || key === 'name:en';
  /** @type {(shape: import('topojson-specification').GeometryObject<import('geojson').GeoJsonProperties>) => typeof shape} */
  const named = (shape) => {
    const { properties } = shape;
    if (!properties) return shape;
    return { ...shape, properties: Object.fromEntries(Object.entries(properties).filter(([key]) => isKept(key))) };
  };
  const objects = Object.entries(world.objects).map(([name, object]) => [
    name,
    object.type === 'GeometryCollection' ? { ...object, geometries: object.geometries.map(named) } : object,
  ]);
  return { ...world, objects: Object.fromEntries(objects) };
}

/**
 * Returns the text of a story's geometry in a language.
 *
 * @param {string} story the name of its file, without ".json"
 * @param {string} lang BCP 47
 */
export async function worldText(story, lang) {
  const world = JSON.parse(await readFile(`public/${worldFileOf(story)}`, 'utf8'));
  return `${JSON.stringify(withNamesIn(world, lang))}\n`;
}

/**
 * Vite plugin that writes these files into the build.
 *
 * @returns {import('vite').Plugin}
 */
export function worldNames() {
  return {
    name: 'crosscurrents:world-names',
    apply: 'build',
    writeBundle: {
      order: 'pre',
      sequential: true,
      async handler({ dir = 'dist' }) {
        for (const { name, story, translations } of await storyPages()) {
          if (!STORY_WORLDS.includes(name)) continue;
          await writeFile(`${dir}/${worldFileOf(name)}`, await worldText(name, story.lang));
          for (const { lang } of translations)
            await writeFile(`${dir}/${worldFileOf(name, lang)}`, await worldText(name, lang));
        }
      },
    },
  };
}
