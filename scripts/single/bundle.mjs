// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Makes one script of a build's many: what the page and the speaker's window load, at once or late. It reads the built files, so there is no
 * second configuration. What they ask a server for, `file-server.js` answers; `file-worker.js` starts their worker.
 */

const ENTRY = fileURLToPath(new URL('entry.js', import.meta.url));
const SERVER = fileURLToPath(new URL('file-server.js', import.meta.url));
const WORKER = fileURLToPath(new URL('file-worker.js', import.meta.url));

/** The functions of the browser that reach files, and what stands for them. @type {Record<string, [file: string, name: string]>} */
const REPLACED = { fetch: [SERVER, 'fetch'], Worker: [WORKER, 'Worker'] };

/** What a built script says of files, which one script does not have: `import-late.js` would wait for them. */
const LISTS = /const __vite__mapDeps=\(i,m=__vite__mapDeps,d=\(m\.f\|\|\(m\.f=\[.*?\]\)\)\)=>i\.map\(i=>d\[i\]\);?/;
/** The address of MapLibre's worker. */
const WORKER_ADDRESS = /new URL\([`'"](?:\.\/)?maplibre-worker-[\w-]+\.js[`'"],\s*import\.meta\.url\)\.href/;
/** MapLibre asks for the fonts of the map by XMLHttpRequest where the page is a file. */
const BY_XHR =
  /\b(\w+)=>\1\.startsWith\([`'"]file:[`'"]\)\|\|\w+\(\)\?\.startsWith\([`'"]file:[`'"]\)&&!\/\^\\w\+:\/\.test\(\1\)/;

/**
 * @param {string} dist a build
 * @param {{ page: string, speaker: string }} entries the built scripts of the two pages, from `dist`
 * @returns {Promise<string>} a module, the same for all languages
 */
export async function programOf(dist, entries) {
  const assets = resolve(dist, 'assets');
  const found = { worker: 0, xhr: 0 };
  const code = await bundled(ENTRY, 'es', {
    resolveId: (id) =>
      id === 'virtual:built-page'
        ? resolve(dist, entries.page)
        : id === 'virtual:built-speaker'
          ? resolve(dist, entries.speaker)
          : undefined,
    transform: (code, id) => {
      if (!id.startsWith(assets)) return undefined;
      if (WORKER_ADDRESS.test(code)) found.worker++;
      if (BY_XHR.test(code)) found.xhr++;
      return code
        .replace(LISTS, 'const __vite__mapDeps=()=>[];')
        .replace(WORKER_ADDRESS, 'new URL("worker.js",document.baseURI).href')
        .replace(BY_XHR, '()=>false');
    },
  });
  if (found.worker !== 1 || found.xhr !== 1)
    throw new Error(`The built scripts name their worker ${found.worker} times, and ask by XHR ${found.xhr} times.`);
  return code;
}

/**
 * @param {string} dist a build
 * @returns {Promise<string>} its worker as one script that is no module: browsers start no module from a `blob:` URL on a page that is a
 *   file (https://issues.chromium.org/issues/40067939)
 */
export async function workerOf(dist) {
  const [file, ...others] = (await readdir(join(dist, 'assets'))).filter((name) =>
    /^maplibre-worker-.*\.js$/.test(name),
  );
  if (!file || others.length > 0) throw new Error(`${dist} has not exactly one worker.`);
  return bundled(resolve(dist, 'assets', file), 'iife', {});
}

/**
 * The built scripts of the two pages.
 *
 * @param {string} dist a build
 */
export async function entriesOf(dist) {
  const [page, speaker] = await Promise.all(
    ['index.html', 'speaker.html'].map(async (file) => {
      const html = await readFile(join(dist, file), 'utf8');
      const script = /<script type="module" crossorigin src="\.\/(assets\/[^"]+)"/.exec(html)?.[1];
      if (!script) throw new Error(`${file} has no program.`);
      return script;
    }),
  );
  return { page: page ?? '', speaker: speaker ?? '' };
}

/**
 * @typedef {object} Steps
 * @property {(id: string) => string | undefined} [resolveId]
 * @property {(code: string, id: string) => string | undefined} [transform]
 */

/**
 * @param {string} input
 * @param {'es' | 'iife'} format
 * @param {Steps} steps
 * @returns {Promise<string>}
 */
async function bundled(input, format, { resolveId, transform }) {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      {
        name: 'crosscurrents:single',
        enforce: 'pre',
        ...(resolveId && { resolveId: { order: 'pre', handler: (id) => resolveId(id) } }),
        ...(transform && { transform: { order: 'pre', handler: (code, id) => transform(code, id) } }),
      },
    ],
    build: {
      write: false,
      target: 'baseline-widely-available',
      modulePreload: false,
      rolldownOptions: {
        input,
        ...(format === 'es' && { transform: { inject: REPLACED } }),
        output: { format, codeSplitting: false },
      },
    },
  });
  const files = 'output' in result ? result.output : [];
  const [chunk, ...others] = files;
  if (chunk?.type !== 'chunk' || others.length > 0)
    throw new Error(`${basename(input)} became ${files.map(({ fileName }) => fileName).join(', ')}.`);
  return chunk.code;
}
