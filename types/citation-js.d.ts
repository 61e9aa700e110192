// Citation.js publishes no types: only what the tests use.

declare module '@citation-js/core' {
  export class Cite {
    constructor(text: string);
    /** CSL-JSON. */
    readonly data: readonly object[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
