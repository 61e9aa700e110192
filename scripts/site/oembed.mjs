// @ts-check
import { escaped } from './markup.mjs';
import { hrefOf } from './pages.mjs';

/**
 * oEmbed as a file: what a page of another site shows where somebody posts a link to a story's page. A static host cannot answer for
 * each view, so there is one file a page, for the map as the story opens. https://oembed.com/
 */

/** Of the frame, in px: the format wants both. The HTML itself is as wide as the text around it. */
const SIZE = { width: 800, height: 500 };
/** Of the link preview, `PREVIEW` in `scripts/story-pictures.ts`. */
const THUMBNAIL = { width: 1200, height: 630 };

/**
 * @typedef {object} Embedded
 * @property {string} title of the page
 * @property {string} product
 * @property {string} page its file
 * @property {string} preview its picture's file
 * @property {boolean} hasPreview
 */

/** @param {Pick<Embedded, 'preview'>} story @returns the file beside its page */
export const oembedFile = ({ preview }) => preview.replace(/og\.png$/, 'oembed.json');

/**
 * @param {Embedded} embedded
 * @param {string} siteUrl the address of the site's folder: everything in the file is read on other sites
 * @param {(address: string) => string} frameCode the HTML of the frame
 */
export function oembedOf({ title, product, page, preview, hasPreview }, siteUrl, frameCode) {
  const base = withSlash(siteUrl);
  const address = new URL(hrefOf(page), base);
  address.search = 'embed=map';
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: product,
    provider_url: base,
    ...SIZE,
    html: frameCode(address.href),
    ...(hasPreview && {
      thumbnail_url: new URL(hrefOf(preview), base).href,
      thumbnail_width: THUMBNAIL.width,
      thumbnail_height: THUMBNAIL.height,
    }),
  };
}

/**
 * The element by which other sites find the file.
 *
 * @param {Pick<Embedded, 'preview' | 'title'>} story
 * @param {string} siteUrl
 */
export const oembedLink = (story, siteUrl) =>
  `<link rel="alternate" type="application/json+oembed" href="${escaped(new URL(hrefOf(oembedFile(story)), withSlash(siteUrl)).href)}" title="${escaped(story.title)}" />`;

/** @param {string} url */
const withSlash = (url) => (url.endsWith('/') ? url : `${url}/`);
