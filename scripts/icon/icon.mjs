// @ts-check
import { readFile } from 'node:fs/promises';
import { pngOf } from '../link-preview.mjs';

/** A mask may cut off all but a circle with 80 % of the icon's width: https://www.w3.org/TR/appmanifest/#icon-masks */
const SAFE = 0.8;

const iconSvg = () => readFile(new URL('icon.svg', import.meta.url), 'utf8');

/**
 * Returns the icon as a square picture.
 *
 * @param {number} size in px
 * @param {boolean} isMaskable whether its colour fills the square, with the drawing in the middle
 * @returns {Promise<Uint8Array>} PNG
 */
export async function iconPng(size, isMaskable) {
  const svg = await iconSvg();
  const [, ground = '', drawing = ''] = /(<rect [^>]*>)(.*)<\/svg>/s.exec(svg) ?? [];
  if (!drawing) throw new Error('icon.svg has no <rect> with the drawing after it');
  const inside = isMaskable
    ? `${ground.replace(/ rx="\d+"/, '')}<g transform="translate(16 16) scale(${SAFE}) translate(-16 -16)">${drawing}</g>`
    : ground + drawing;
  return pngOf(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="${size}" height="${size}">${inside}</svg>`,
  );
}

/** @returns {Promise<string>} the icon as a data: URL */
export async function iconHref() {
  const svg = await iconSvg();
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
