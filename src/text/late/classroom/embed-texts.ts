import type { WithPart } from '../part';

/** The present view in a frame of another page: a part of the catalog that is loaded with what shares it. */

export type EmbedTexts = typeof en;

/** Returns these texts in the catalog's language. */
export const embedTextsFor = ({ later }: WithPart<'embed', EmbedTexts>): EmbedTexts => later?.embed ?? en;

const en = {
  title: 'Show it in another page',
  lead: 'Copy this code into the HTML of that page. Its readers see what you see now.',
  /** The choice of what is shown. */
  part: 'What is shown',
  parts: { map: 'The map', panel: 'The text without the map', chapter: 'The chapter with its map' },
  code: 'Code',
  copy: 'Copy the code',
  copied: 'Copied.',
  notCopied: 'Your browser does not allow copying, so the code is selected: copy it from there.',
  file: 'This page was opened as a file, so no other page can show it. Put it on a web server first.',
};
