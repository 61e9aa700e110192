import { FONT_METRICS } from './font-metrics';

/** Widths of text, without a browser. */
export interface FontMetrics {
  /** Returns the advance of one character (a grapheme cluster) in a font, in ems. */
  readonly advance: (font: string, character: string) => number;
}

interface Table {
  readonly advances: Readonly<Record<number, string>>;
}

/**
 * Advances of characters that the map's Latin fonts lack, in ems: exact for Han, kana and Hangul in the fonts of `public/fonts/Kore` and
 * beside it, which have one width for all; others are about this wide.
 */
const FALLBACK_ADVANCE = { hangul: 0.92, square: 1, emoji: 1.3, other: 0.55 };
const HANGUL = /^[\u1100-\u11ff\uac00-\ud7ff]/;
export const SQUARE =
  /^[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{20000}-\u{3ffff}]/u;
const EMOJI = /^[\p{Emoji_Presentation}\p{RI}]|\ufe0f/u;

/** Metrics of the map's own fonts, from `scripts/fonts/font-metrics.mjs`. */
export const mapFontMetrics: FontMetrics = {
  advance(font, character) {
    const code = character.codePointAt(0) ?? 0;
    return advancesOf(font).get(code) ?? FALLBACK_ADVANCE[kindOf(character)];
  },
};

const kindOf = (character: string): keyof typeof FALLBACK_ADVANCE => {
  if (HANGUL.test(character)) return 'hangul';
  if (SQUARE.test(character)) return 'square';
  return EMOJI.test(character) ? 'emoji' : 'other';
};

const cache = new Map<string, ReadonlyMap<number, number>>();

function advancesOf(font: string): ReadonlyMap<number, number> {
  const cached = cache.get(font);
  if (cached) return cached;
  const table: Table | undefined = isMapFont(font) ? FONT_METRICS[font] : undefined;
  const advances = new Map<number, number>();
  for (const [first, widths] of Object.entries(table?.advances ?? {})) {
    widths.split(' ').forEach((width, i) => {
      advances.set(Number(first) + i, Number(width) / 1000);
    });
  }
  cache.set(font, advances);
  return advances;
}

const isMapFont = (font: string): font is keyof typeof FONT_METRICS => Object.hasOwn(FONT_METRICS, font);
