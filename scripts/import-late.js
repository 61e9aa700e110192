/*
 * Loads a part of the program late, with the style sheets and scripts that it needs. The build puts this in the place of Vite's own
 * function, which takes a sheet that has failed for a loaded one at the next try (https://github.com/vitejs/vite/issues/13405), and
 * a page that a host sends for an unknown file for a sheet.
 */

/** Style sheets that are there or on their way, by their URLs. */
const sheets = /** @type {Map<string, Promise<void>>} */ (new Map());

/**
 * @param {() => Promise<object>} load imports the part
 * @param {readonly string[]} [files] what it needs: paths from the module that imports it
 * @param {string} [importer] the URL of that module
 */
export const __vitePreload = (load, files = [], importer) =>
  Promise.all(files.map((file) => need(new URL(file, importer).href)))
    .then(load)
    .then(whole)
    .catch((error) => {
      window.dispatchEvent(Object.assign(new Event('vite:preloadError'), { payload: error }));
      throw error;
    });

/**
 * A file that was cut off between two statements runs, and exports nothing. An import of a style sheet alone is of no file: the build
 * puts an empty object in its place, which has a constructor, unlike a module. Where the program takes some exports alone, the build
 * makes an object of them.
 *
 * @param {object} part
 */
function whole(part) {
  const exported = Object.values(part);
  const isFile = exported.length > 0 || !part.constructor;
  if (isFile && exported.every((one) => one === undefined)) throw new SyntaxError('A part was cut off');
  return part;
}

/**
 * @param {string} href
 * @returns {Promise<void> | undefined} undefined: nothing has to be waited for
 */
function need(href) {
  const rel = href.endsWith('.css') ? 'stylesheet' : 'modulepreload';
  const links = [...document.querySelectorAll('link')];
  if (sheets.has(href) || links.some((link) => link.rel === rel && link.href === href)) return sheets.get(href);
  const link = document.createElement('link');
  link.rel = rel;
  link.crossOrigin = '';
  link.href = href;
  document.head.append(link);
  if (rel === 'modulepreload') return;
  const sheet = new Promise((resolve, reject) => {
    link.onerror = () => {
      sheets.delete(href);
      link.remove();
      reject(new Error(`Failed to fetch style sheet: ${href}`));
    };
    link.onload = (event) => (link.sheet?.cssRules.length ? resolve(undefined) : link.onerror?.(event));
  });
  sheets.set(href, sheet);
  return sheet;
}
