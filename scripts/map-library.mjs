// @ts-check
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath, transformWithOxc } from 'vite';

/**
 * A Vite plugin that builds MapLibre from the sources in its package. The package's own two files, one for the page and one for
 * its worker, hold each what both need, and all kinds of layers and sources. Here the two share a file, and what our style
 * cannot ask for is left out: two fifths of the bytes less.
 */

const PACKAGE = normalizePath(join(dirname(fileURLToPath(import.meta.resolve('maplibre-gl/package.json'))), '/'));
export const SOURCES = `${PACKAGE}src/`;
const WORKER = `${SOURCES}source/worker.ts`;
/** What `src/map/worker.ts` imports for the worker's address. */
const WORKER_ADDRESS = 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

/**
 * What is left out, by module. Our style has backgrounds, fills, lines, circles and symbols, out of GeoJSON, on a globe without
 * terrain, sky or air (`src/style/layers`). What is called all the same says so.
 */
export const LEFT_OUT = [
  /\/webgl\/draw\/draw_(?:collision_debug|color_relief|debug|fill_extrusion|heatmap|hillshade|raster|sky|terrain)\.ts$/,
  /\/webgl\/program\/(?:atmosphere|color_relief|debug|fill_extrusion|heatmap|hillshade|raster|sky)_program\.ts$/,
  /\/webgl\/render_to_texture\.ts$/,
  /\/data\/(?:bucket\/fill_extrusion_bucket|bucket\/heatmap_bucket|dem_data)\.ts$/,
  /\/source\/(?:canvas|image|raster_dem_tile|raster_tile|video)_source\.ts$/,
  /\/source\/(?:raster_dem_tile_worker_source|vector_tile_mlt)\.ts$/,
  /\/render\/terrain\.ts$/,
];
export const SHADERS_LEFT_OUT =
  /\/glsl\/(?:atmosphere|collision|color_relief|debug|fill_extrusion|heatmap|hillshade|line_gradient|raster|sky|terrain).*\.g\.ts$/;

/**
 * The library and what it stands on, which change rarely and come after the first paint, as files of their own: the page's, and
 * one that the worker has in common with it. What the figure takes as well, above all how a style's expressions are read, is
 * a third, so that nobody loads the rest for it. What the worker alone takes is its entry.
 */
export const MAP_LIBRARY_GROUP = {
  name: 'maplibre',
  test: (/** @type {string} */ id) => LIBRARY.test(id) && !WORKERS_OWN.test(id),
  entriesAware: true,
  entriesAwareMergeThreshold: 20_000,
};
const LIBRARY =
  /node_modules[\\/](?:@mapbox|@maplibre|bidi-js|earcut|gl-matrix|kdbush|maplibre-gl|murmurhash-js|pbf|potpack|quickselect|tinyqueue)[\\/]/;
const WORKERS_OWN = /[\\/]maplibre-gl[\\/]src[\\/]source[\\/].*worker.*\.ts$/;

/** @param {string} name as the build makes it up: the group's, and all entries that a file of it is for */
export function nameOfChunk(name) {
  const [group, ...entries] = name.split('~');
  if (group !== MAP_LIBRARY_GROUP.name || entries.length < 2) return group;
  return entries.includes('figure') ? 'style-spec' : 'maplibre-shared';
}

/** Its classes declare fields that the class which they extend has filled already: they are no fields of their own. */
const AS_PUBLISHED = /** @type {const} */ ({
  lang: 'ts',
  typescript: { removeClassFieldsWithoutInitializer: true },
  assumptions: { setPublicClassFields: true },
});

/** @returns {import('vite').Plugin} */
export function mapLibrary() {
  return {
    name: 'crosscurrents:map-library',
    apply: 'build',
    enforce: 'pre',
    resolveId: {
      order: 'pre',
      handler: (id) =>
        id === 'maplibre-gl' ? `${SOURCES}index.ts` : id === WORKER_ADDRESS ? '\0map-worker' : undefined,
    },
    async load(id) {
      if (id === '\0map-worker') {
        const file = this.emitFile({ type: 'chunk', id: WORKER, name: 'maplibre-worker' });
        return `export default import.meta.ROLLUP_FILE_URL_${file};`;
      }
      if (id === `${PACKAGE}package.json`) return { code: `export default ${versionAlone(id)};`, moduleType: 'js' };
      if (!id.startsWith(SOURCES) || !id.endsWith('.ts')) return undefined;
      if (SHADERS_LEFT_OUT.test(id)) return "export default '';";
      const { code } = await transformWithOxc(readFileSync(id, 'utf8'), id, AS_PUBLISHED);
      return { code: LEFT_OUT.some((one) => one.test(id)) ? stubsFor(this.parse(code)) : code, moduleType: 'js' };
    },
  };
}

/** @param {string} file a package.json, of which the library asks for its version alone */
const versionAlone = (file) => JSON.stringify({ version: JSON.parse(readFileSync(file, 'utf8')).version });

/**
 * @param {import('vite').ESTree.Program} program
 * @returns {string} a module that exports the same names, and says so where one of them is called
 */
export function stubsFor(program) {
  const names = program.body.flatMap(exportedBy);
  return [MAKER, ...names.map((name) => `export const ${name} = /* @__PURE__ */ leftOut('${name}');`)].join('\n');
}

const MAKER = `const leftOut = (name) => function () { throw new Error('MapLibre is built without ' + name); };`;

/**
 * @param {import('vite').ESTree.Statement} statement of a module's outermost ones
 * @returns {readonly string[]} the names that it exports
 */
function exportedBy(statement) {
  if (statement.type !== 'ExportNamedDeclaration') return [];
  const { declaration, specifiers } = statement;
  const named = specifiers.flatMap(({ exported }) => ('name' in exported ? [exported.name] : []));
  if (declaration?.type === 'VariableDeclaration') {
    return [...named, ...declaration.declarations.flatMap(({ id }) => ('name' in id ? [id.name] : []))];
  }
  return declaration && 'id' in declaration && declaration.id && 'name' in declaration.id
    ? [...named, declaration.id.name]
    : named;
}
