import type { FontName } from '../../style/fonts';
import type { Palette } from '../../style/palette';
import type { Size } from '../../view/camera';
import type { Outlines } from '../letters/outlines';
import type { Element } from '../svg/svg';
import type { LegendEntry } from './legend';
import type { Type } from './text-block';

/** What a picture says around its map, as plain text. */
export interface PlateWords {
  /** The BCP 47 tag of all of it. */
  readonly lang: string;
  readonly title: string;
  /** What is looked at; undefined: all of it. */
  readonly subject: string | undefined;
  readonly date: string;
  readonly product: string;
  /** Under the map, one paragraph each. */
  readonly notes: readonly string[];
  readonly credit: string;
  /** For who does not see the picture. */
  readonly name: string;
  readonly description: string;
}

export interface PlateInput {
  /** The map: an `<svg>` as `figureOf` makes it, and its size in px. */
  readonly map: Element;
  readonly size: Size;
  readonly legend: readonly LegendEntry[];
  readonly words: PlateWords;
  readonly palette: Palette;
  /** As the scene's: larger on very large screens. */
  readonly scale: number;
}

/** What head and foot are set on. */
export interface Sheet extends PlateInput {
  readonly outlines: Outlines;
  /** Px for a px of `MEASURES`. */
  readonly unit: number;
  readonly narrow: boolean;
  readonly margin: number;
  readonly ink: Inks;
}

/** A part of the picture above or below its map. */
export interface Part {
  readonly elements: readonly Element[];
  /** Px from the top of the picture. */
  readonly bottom: number;
}

/** Px at scale 1. A map narrower than `narrow` has slimmer margins, and the product's name under it. */
export const MEASURES = {
  narrow: 560,
  margin: { wide: 24, narrow: 16 },
  rule: 3,
  title: { wide: 30, narrow: 25 },
  subject: 17,
  date: 15,
  legend: 15,
  note: 13,
  /** A longer line is hard to follow. */
  longestNote: 720,
} as const;

export const SANS: FontName = 'Map Sans Regular';
export const STRONG: FontName = 'Map Sans Semibold';

export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
}

/** What is written around the map has the colours of what is written on it. */
export const inksOf = (palette: Palette): Inks => ({
  paper: palette.placeHalo,
  ink: palette.placeLabel,
  quiet: palette.countryLabel,
  rule: palette.border,
});

/** `size` in px, `leading` and `spacing` in shares of it. */
export const typeOf = (font: string, size: number, leading: number, color: string, spacing = 0): Type => ({
  font,
  size,
  leading: size * leading,
  color,
  ...(spacing && { spacing: size * spacing }),
});
