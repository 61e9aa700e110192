// @ts-check
import { readFile } from 'node:fs/promises';

/** @returns {Promise<string>} the icon as a data: URL */
export async function iconHref() {
  const svg = await readFile(new URL('icon.svg', import.meta.url), 'utf8');
  return `data:image/svg+xml,${encodeURIComponent(svg.trim())}`;
}

/**
 * Vite plugin that puts the pages' icon into the page itself. Chromium requests an icon file again after each change of the
 * URL, so at each step of a lesson, and without a network the icon would be missing.
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
