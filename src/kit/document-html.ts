/**
 * A sheet as rich text that word processors keep: plain elements, borders of tables as attributes, pictures as `data:` URLs. It goes to
 * the clipboard alone, and never into a page.
 */

/** Elements that stay what they are. Of all others the content stays. */
const KEPT = ['H1', 'H2', 'H3', 'P', 'UL', 'OL', 'LI', 'TABLE', 'THEAD', 'TBODY', 'TR', 'TH', 'TD', 'STRONG', 'EM'];
const BORDER = 'border:1px solid #555;padding:4pt;vertical-align:top';
const ATTRIBUTES: Readonly<Record<string, string>> = {
  TABLE: ' border="1" cellspacing="0" cellpadding="5" style="border-collapse:collapse;width:100%"',
  TH: ` style="${BORDER};text-align:start"`,
  TD: ` style="${BORDER}"`,
};
/** A line to write on: as wide as the text of a page, or a part of it. */
const LINE = '_'.repeat(72);
const PART = '_'.repeat(24);
/** Px of a map in the document: as wide as the text of a page. */
const PICTURE_WIDTH = 620;
/** What paper does not show, and drawings, whose meaning stands beside them as text. */
const LEFT_OUT = '.visually-hidden, svg, [hidden]';

/** Returns a sheet as HTML. `pictures`: its maps as `data:` URLs, by the id in `data-map`; a map without one is left out. */
export const documentHtml = (sheet: Element, lang: string, pictures: ReadonlyMap<string, string>): string =>
  `<div lang="${escaped(lang)}">${contentOf(sheet, pictures)}</div>`;

const contentOf = (parent: Element, pictures: ReadonlyMap<string, string>): string =>
  [...parent.childNodes].map((node) => markupOf(node, pictures)).join('');

function markupOf(node: Node, pictures: ReadonlyMap<string, string>): string {
  if (!isElement(node)) return escaped(node.textContent ?? '');
  const map = node.getAttribute('data-map');
  if (map !== null) {
    const src = pictures.get(map);
    const alt = escaped(node.getAttribute('aria-label') ?? '');
    return src === undefined ? '' : `<p><img src="${escaped(src)}" alt="${alt}" width="${PICTURE_WIDTH}"></p>`;
  }
  if (node.matches(LEFT_OUT)) return '';
  const { tagName } = node;
  if (node.classList.contains('kit-line')) return tagName === 'P' ? `<p>${LINE}</p>` : ` ${PART} `;
  const content = contentOf(node, pictures);
  if (!KEPT.includes(tagName)) return tagName === 'FIGCAPTION' ? `<p>${content}</p>` : content;
  const name = tagName.toLowerCase();
  return `<${name}${ATTRIBUTES[tagName] ?? ''}>${content}</${name}>`;
}

/** Returns a sheet as plain text, for programs that take no other: a line for each block, cells after tabs. */
export const documentText = (sheet: Element): string =>
  textOf(sheet)
    .replace(/[^\S\n\t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

const BLOCKS = ['H1', 'H2', 'H3', 'P', 'LI', 'TR', 'FIGCAPTION'];

function textOf(node: Node): string {
  if (!isElement(node)) return node.textContent ?? '';
  if (node.matches(LEFT_OUT)) return '';
  if (node.classList.contains('kit-line')) return node.tagName === 'P' ? `\n${LINE}\n` : ` ${PART} `;
  const content = [...node.childNodes].map(textOf).join('');
  if (node.tagName === 'TD' || node.tagName === 'TH') return `${content.trim().replace(/\s+/g, ' ')}\t`;
  return BLOCKS.includes(node.tagName) ? `\n${content}\n` : content;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
