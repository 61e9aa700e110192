// @ts-check
import { runnerImport } from 'vite';
import { storyPages } from './pages.mjs';

/**
 * Vite plugin that leaves in the built program only the looks of kinds that the opening story draws, in the place of
 * `src/kinds/at-start.ts`. Other stories load the table of all kinds (`src/kinds/kinds.ts`). The same for what draws shapes
 * (`src/style/shapes`).
 */

const MODULE = '/src/kinds/at-start.ts';
const SHAPES = '/src/style/shapes/at-start.ts';

/** @returns {import('vite').Plugin} */
export function kindsAtStart() {
  return {
    name: 'crosscurrents:kinds-at-start',
    apply: 'build',
    enforce: 'pre',
    async load(id) {
      const path = id.replaceAll('\\', '/');
      if (path.endsWith(SHAPES)) {
        const [start] = await storyPages();
        const { hasShapes } = await imported('./src/story/shapes/has-shapes.ts');
        return start && hasShapes(start.story) ? undefined : 'export const SHAPES_AT_START = undefined;';
      }
      if (!path.endsWith(MODULE)) return;
      const { KIND_TABLE } = await imported('./src/kinds/kind-table.ts');
      const { PLACE_TABLE } = await imported('./src/kinds/place-table.ts');
      const [start] = await storyPages();
      const { story } = /** @type {NonNullable<typeof start>} */ (start);
      return [
        `export const AT_START = ${JSON.stringify(drawnBy(story, KIND_TABLE))};`,
        `export const PLACES_AT_START = ${JSON.stringify(markedBy(story, PLACE_TABLE))};`,
        `export const KIND_NAMES = ${namesOf(KIND_TABLE)};`,
        `export const PLACE_KIND_NAMES = ${namesOf(PLACE_TABLE)};`,
      ].join('\n');
    },
  };
}

/** @param {object} table */
const namesOf = (table) => `${JSON.stringify(Object.keys(table).join(' '))}.split(' ')`;

/** @param {string} file */
const imported = async (file) => (await runnerImport(file, { configFile: false, logLevel: 'warn' })).module;

/**
 * Returns the looks that a story draws: line, signs and colours of its kinds, and the symbols of those that a place does by itself.
 *
 * @param {{ layers: { id: string, kind: string }[], relations: { layer: string, to?: string | undefined }[] }} story
 * @param {Readonly<Record<string, import('../../src/kinds/kind').KindLook>>} table
 */
export const drawnBy = ({ layers, relations }, table) =>
  Object.fromEntries(
    Object.entries(table).flatMap(([kind, { line, end, alone, color }]) => {
      const own = layers.filter((layer) => layer.kind === kind).map(({ id }) => id);
      const isAlone = relations.some(({ layer, to }) => own.includes(layer) && to === undefined);
      return own.length ? [[kind, { line, end, color, ...(isAlone ? { alone } : {}) }]] : [];
    }),
  );

/**
 * Returns the marks of a story's places.
 *
 * @param {{ places: { kind: string }[] }} story
 * @param {Readonly<Record<string, import('../../src/kinds/place-table').PlaceMark>>} table
 */
export const markedBy = ({ places }, table) =>
  Object.fromEntries(Object.entries(table).filter(([kind]) => places.some((place) => place.kind === kind)));
