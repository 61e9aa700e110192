// @ts-check
import { readFile } from 'node:fs/promises';

/** @returns {Promise<string>} the icon as an address that holds all of it */
export async function iconHref() {
  const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
  return `data:image/svg+xml,${encodeURIComponent(svg.trim())}`;
}

/**
 * A Vite plugin: the pages' icon, in the page itself. A file is asked for again at each address by Chromium, so at each
 * step of a lesson, and is missing without a network.
 *
 * @returns {import('vite').Plugin}
 */
export function icon() {
  return {
    name: 'crosscurrents:icon',
    transformIndexHtml: async () => [
      { tag: 'link', attrs: { rel: 'icon', href: await iconHref(), type: 'image/svg+xml' }, injectTo: 'head' },
    ],
  };
}
