// @ts-check
import { iconPng } from '../icon/icon.mjs';
import { pagesInLanguages, storyPages } from '../site/pages.mjs';

/**
 * Vite plugin that writes a web app manifest beside the start page of each language, and the icons that all of them name: browsers offer to
 * install the site. Its address is the same from all pages of a folder.
 * https://www.w3.org/TR/appmanifest/
 */

const MANIFEST = 'site.webmanifest';

/** For the head of a page. */
export const MANIFEST_LINK = `<link rel="manifest" href="${MANIFEST}" />`;

/** The size of an icon in px. `isMaskable`: systems may cut it to their own shape. */
const ICONS = [
  { file: 'icon-192.png', size: 192, isMaskable: false },
  { file: 'icon-512.png', size: 512, isMaskable: false },
  { file: 'icon-maskable.png', size: 512, isMaskable: true },
];

/** As in `scripts/icon/icon.svg`. */
const THEME = '#1f3d4a';
const PAPER = '#f5f1e6';

/** @returns {import('vite').Plugin} */
export function webManifest() {
  return {
    name: 'crosscurrents:web-manifest',
    apply: 'build',
    async generateBundle() {
      for (const { file, size, isMaskable } of ICONS)
        this.emitFile({ type: 'asset', fileName: `icons/${file}`, source: await iconPng(size, isMaskable) });
      const [start] = await storyPages();
      for (const page of start ? pagesInLanguages(start) : [])
        this.emitFile({
          type: 'asset',
          fileName: page.page.replace('index.html', MANIFEST),
          source: JSON.stringify(manifestOf(page)),
        });
    },
  };
}

/**
 * The manifest of the start page in a language. All its addresses are relative to it.
 *
 * @param {Pick<import('../site/pages.mjs').StoryPage, 'story' | 'root'>} page
 */
const manifestOf = ({ story, root }) => ({
  name: story.title,
  short_name: 'Crosscurrents',
  description: story.summary,
  lang: story.lang,
  start_url: './',
  // The pages in other languages belong to the same app.
  scope: root,
  display: 'minimal-ui',
  background_color: PAPER,
  theme_color: THEME,
  icons: ICONS.map(({ file, size, isMaskable }) => ({
    src: `${root}icons/${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    ...(isMaskable && { purpose: 'maskable' }),
  })),
});
