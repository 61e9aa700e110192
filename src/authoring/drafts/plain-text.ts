import { isClean } from '../../story/text';

/**
 * The text of a piece of HTML. It is never parsed as markup: tags are cut out of the string, so that nothing of it can run. What is
 * left is plain text, which the page shows as it is.
 */

/** Elements whose content is no text. */
const NO_TEXT = /<(script|style|iframe|object|embed|template|svg|math|noscript)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** Elements that begin on a line of their own. */
const BREAK = /<(?:br|\/?(?:p|div|li|ul|ol|h[1-6]|tr|blockquote))\b[^>]*>/gi;
const TAG = /<\/?[a-z][^>]*(?:>|$)/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d?));/gi;

/** Named characters that people and editors write. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…',
  lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', shy: '', deg: '°',
}; // biome-ignore format: pairs of a table

/** Returns the text, with line breaks where paragraphs end. */
export function plainText(html: string): string {
  const text = html
    .replace(COMMENT, '')
    .replace(NO_TEXT, '')
    .replace(BREAK, '\n')
    .replace(TAG, '')
    .replace(ENTITY, (all, decimal?: string, hex?: string, name?: string) => {
      const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
      if (code !== undefined) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      return NAMED[name?.toLowerCase() ?? ''] ?? all;
    });
  return clean(text);
}

/** Whether a text has markup that {@link plainText} takes out. */
export const hasMarkup = (text: string): boolean => /<\/?[a-z][^>]*>|<!--/i.test(text);

/** A text without control characters, and with single spaces and line breaks; empty if nothing in it can be seen. */
export function clean(text: string): string {
  const cleaned = text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t\u200c\u200d]|\uFFFD/gu, '')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
  return isClean(cleaned) ? cleaned : '';
}
