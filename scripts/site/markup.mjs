// @ts-check

/**
 * A text in HTML: in an element or in an attribute with double quotes.
 *
 * @param {string} text
 */
export const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/**
 * @param {import('vite').HtmlTagDescriptor} descriptor of an element without content
 * @returns {string} its HTML
 */
export const elementText = ({ tag, attrs = {} }) =>
  `<${tag} ${Object.entries(attrs)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(' ')} />`;

/**
 * An element that holds data for the program, which a browser does not run.
 *
 * @param {string} id
 * @param {unknown} data
 */
export const dataBlock = (id, data) =>
  `<script type="application/json" id="${id}">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
