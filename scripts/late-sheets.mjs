// @ts-check

/**
 * Vite plugin that changes Vite's own function for dynamic imports, which loads the style sheets of a program before it:
 *
 * - An empty sheet has failed. Some browsers report a page, which hosts send for unknown files, as a loaded sheet.
 * - A sheet that has failed is loaded again at the next import. Vite remembers it as loaded, and so does the browser's element.
 *   https://github.com/vitejs/vite/issues/13405
 */

const HELPER = '\0vite/preload-helper.js';
/** @type {readonly (readonly [before: RegExp, after: string])[]} */
const CHANGES = [
  [/if \(e\.type === "error"\)/, 'if ((e.type === "error" || !link.sheet?.cssRules.length) && !link.remove())'],
  [/seen\[href\] = void 0;(?=\s*throw)/, 'delete seen[href];'],
];

/** @returns {import('vite').Plugin} */
export function lateSheets() {
  return {
    name: 'crosscurrents:late-sheets',
    apply: 'build',
    transform(code, id) {
      if (id !== HELPER) return;
      return CHANGES.reduce((text, [before, after]) => {
        if (!before.test(text)) this.error(`Vite’s function for dynamic imports has no ${before}`);
        return text.replace(before, after);
      }, code);
    },
  };
}
