// @ts-check

/**
 * What the page requests first depends on what its URL shows: a door. `opening.js`, which runs before the first paint, reads the
 * door from the URL and requests these files in parallel with the program. Otherwise the program would request them one after
 * the other, when it has read the story.
 */

/** The modules that a door needs besides the page's program, by ends of their paths. */
const MODULES = {
  /** Any view that is not prerendered is first drawn as a simple map. */
  map: ['/src/figure/simple-map/simple-map.ts'],
  present: [
    '/src/present/audience/Present.tsx',
    '/src/present/lesson/lesson-store.ts',
    '/src/present/lesson/windows.ts',
  ],
  page: ['/src/panels/whole/lazy-pages.ts'],
  select: ['/src/panels/detail/details.tsx'],
  /** A story that the build has not checked. */
  story: ['/src/story/reading/sound.ts'],
};

/**
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @returns {Record<keyof typeof MODULES | 'program', string[]>} the files of each door, without those of the doors before it
 * @throws {Error} when the bundle lacks one of the modules
 */
export function doorsOf(bundle) {
  const entry = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith('/index.html'),
  );
  if (!entry) throw new Error('The build has no program.');
  const program = filesOf(bundle, entry.fileName).filter((file) => file.endsWith('.js'));
  // The head of the page requests the program's style sheet.
  const known = new Set(filesOf(bundle, entry.fileName));
  const door = (/** @type {readonly string[]} */ modules) => {
    const files = modules.flatMap((module) => filesOf(bundle, chunkOf(bundle, module).fileName));
    return [...new Set(files)].filter((file) => !known.has(file));
  };
  const { map, present, page, select, story } = MODULES;
  return {
    program,
    map: door(map),
    present: door(present),
    page: door(page),
    select: door(select),
    story: door(story),
  };
}

/**
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {string} module the end of its path
 * @throws {Error} when no file of the bundle contains the module
 */
export function chunkOf(bundle, module) {
  for (const file of Object.values(bundle)) {
    if (file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(module))) return file;
  }
  throw new Error(`The build has no ${module}.`);
}

/**
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @param {string} fileName of a script
 * @returns {string[]} the script, the scripts that it imports at once, and their style sheets
 */
export function filesOf(bundle, fileName) {
  /** @type {Set<string>} */
  const files = new Set();
  const add = (/** @type {string} */ name) => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || files.has(name)) return;
    files.add(name);
    chunk.imports.forEach(add);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
  };
  add(fileName);
  return [...files];
}
