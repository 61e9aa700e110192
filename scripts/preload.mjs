// @ts-check

/**
 * Vite plugin that adds `<link rel=preload>`s of low priority for all files that the page will need. Otherwise each file is
 * requested only after the previous one has run (the program, the story, the live map, its worker): one round trip each.
 *
 * The links are at the end of the page, after the first picture, so that they do not delay anything that the picture needs.
 */

/** End of the path of the module that imports MapLibre. */
const LIVE_MAP = '/src/map/live-map.ts';
const WORKER = /maplibre-worker[^/]*\.js$/;
/** Files that the program itself loads with `fetch`. */
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
      /** @type {(file: string, known?: Set<string>) => Set<string>} the file of a module and all files that it imports */
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
        // A worker cannot be preloaded as such. Because it is a separate file, it is in the browser's cache when the worker
        // starts.
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
