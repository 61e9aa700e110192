// The package that publishes no types: only what is used here.

declare module 'subset-font' {
  interface Axis {
    readonly min: number;
    readonly max: number;
    /** Left out: the old default, moved into the new range. */
    readonly default?: number;
  }
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff2';
    /** A number pins the axis there. Left out: as it is. */
    readonly variationAxes?: Readonly<Record<string, number | Axis>>;
    /** OpenType features to keep. Left out: all. */
    readonly keepFeatures?: readonly string[];
    readonly dropTables?: readonly string[];
    readonly keepAllGlyphs?: boolean;
    readonly noHinting?: boolean;
    /** Records of the table `name` to keep beside 0 to 6. */
    readonly preserveNameIds?: readonly number[];
  }
  export default function subsetFont(font: Buffer, text: string | undefined, options: Options): Promise<Buffer>;
}

/** In `opening.js`: the build puts the files of each door in its place (`doors.mjs`). */
declare const DOOR_FILES: Readonly<
  Record<'program' | 'map' | 'present' | 'page' | 'select' | 'story', readonly string[]>
>;
/** In `opening.js`: the addresses of each story's pages, by the story's name and the language (`site/pages.mjs`). */
declare const STORY_PAGES: Readonly<Record<string, Readonly<Record<string, string>>>>;
/** In `opening.js`: the build puts `src/text/languages.ts` into it. */
declare function nearestLanguage(available: readonly string[], tag: string): string | undefined;
declare function languageAsked(available: readonly string[], asked: string): string | undefined;
/** In `opening.js`: the product's name, from the catalog. */
declare const PRODUCT: string;

/** In both: whether the page is one of a site, or a single file (`single/page.mjs`). */
declare const IS_SITE: boolean;

/** In `last-resort.js`: the build puts the texts of the page in its place (`src/text/last-resort.ts`). */
declare const LAST_RESORT_TEXTS: Readonly<
  Record<
    | 'late'
    | 'missing'
    | 'failed'
    | 'old'
    | 'start'
    | 'startHash'
    | 'noAnswer'
    | 'disk'
    | 'sandbox'
    | 'retry'
    | 'statements',
    string
  > & { readonly other: Readonly<Record<'late' | 'missing' | 'failed' | 'old', string>> }
>;
/** The names of the stories with a geometry of their own. */
declare const STORY_WORLDS: readonly string[];

/** In `single/entry.js`: the built programs (`single/bundle.mjs`). */
declare module 'virtual:built-page';
declare module 'virtual:built-speaker';
