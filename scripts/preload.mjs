// @ts-check

/**
 * A Vite plugin: the built page asks for everything that it is certain to need as soon as it has been read, at low priority.
 * Else each file is asked for only when the one before has come and run: the program, then the story, then the live map, then
 * its worker, a journey to the server each.
 *
 * The links stand at the page's end, behind the first picture, so that nothing which that picture needs waits for them.
 */

/** The module that brings MapLibre, by its path's end. */
const LIVE_MAP = '/src/map/live-map.ts';
const WORKER = /maplibre-worker[^/]*\.js$/;
/** What the program fetches itself, with its own words for `fetch`. */
const FETCHED = ['stories/northeast-asia-2026.json', 'geo/world.topo.json'];

/** @returns {import('vite').Plugin} */
export function preload() {
  return {
    name: 'crosscurrents:preload',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const page = bundle['index.html'];
      if (page?.type !== 'asset') this.error('The build has no index.html to put links into.');
      const files = Object.values(bundle);
      /** @type {(file: string, known?: Set<string>) => Set<string>} a module's file and all that come with it */
      const importedBy = (file, known = new Set()) => {
        if (known.has(file)) return known;
        known.add(file);
        const chunk = bundle[file];
        for (const next of chunk?.type === 'chunk' ? chunk.imports : []) importedBy(next, known);
        return known;
      };
      const live = files.find((file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(LIVE_MAP)));
      const worker = files.find(({ fileName }) => WORKER.test(fileName));
      if (live?.type !== 'chunk' || !worker) this.error('The build has no live map with a worker.');
      const html = String(page.source);
      const taken = [...importedBy(live.fileName)];
      const modules = taken.filter((file) => !html.includes(file));
      const styles = taken.flatMap((file) => {
        const chunk = bundle[file];
        return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
      });
      const links = [
        ...FETCHED.map((file) => link(file, 'rel="preload" as="fetch"')),
        ...modules.map((file) => link(file, 'rel="modulepreload"')),
        ...styles.filter((file) => !html.includes(file)).map((file) => link(file, 'rel="preload" as="style"')),
        // There is no way to ask for a worker ahead; as a file of its own it lies in the browser's cache when one starts.
        link(worker.fileName, 'rel="preload" as="fetch"'),
      ];
      page.source = html.replace('</body>', () => `${links.join('\n    ')}\n  </body>`);
    },
  };
}

/**
 * @param {string} file in the build
 * @param {string} kind
 */
const link = (file, kind) => `<link ${kind} href="./${file}" fetchpriority="low" crossorigin />`;
