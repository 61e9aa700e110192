// @ts-check
import { readFile } from 'node:fs/promises';

/**
 * A Vite plugin: the pages' icon, in the page itself. A file is asked for again at each address by Chromium, so at each
 * step of a lesson, and is missing without a network.
 *
 * @returns {import('vite').Plugin}
 */
export function icon() {
  return {
    name: 'crosscurrents:icon',
    transformIndexHtml: async () => {
      const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
      const href = `data:image/svg+xml,${encodeURIComponent(svg.trim())}`;
      return [{ tag: 'link', attrs: { rel: 'icon', href, type: 'image/svg+xml' }, injectTo: 'head' }];
    },
  };
}
