import type { FontName } from '../../style/fonts';
import type { Palette } from '../../style/palette';
import type { Size } from '../../view/camera';
import type { Outlines } from '../letters/outlines';
import type { Element } from '../svg/svg';
import type { LegendEntry } from './legend';
import type { Type } from './text-block';

/** The texts of a plate, as plain text. */
export interface PlateWords {
  /** The language of all texts, as a BCP 47 tag. */
  readonly lang: string;
  readonly title: string;
  /** What the picture shows; undefined: the whole story. */
  readonly subject: string | undefined;
  readonly date: string;
  readonly product: string;
  /** Under the map, one paragraph each. */
  readonly notes: readonly string[];
  readonly credit: string;
  /** Name and description for screen readers. */
  readonly name: string;
  readonly description: string;
}

export interface PlateInput {
  /** The map, an `<svg>` as from `figureOf`, and its size in px. */
  readonly map: Element;
  readonly size: Size;
  readonly legend: readonly LegendEntry[];
  readonly words: PlateWords;
  readonly palette: Palette;
  /** The scale of the scene: larger on very large screens. */
  readonly scale: number;
}

/** What the layout of head and foot needs. */
export interface PlateLayout extends PlateInput {
  readonly outlines: Outlines;
  /** Factor on the lengths of `MEASURES`. */
  readonly unit: number;
  readonly narrow: boolean;
  readonly margin: number;
  readonly colors: PlateColors;
}

/** The part of the picture above or below its map. */
export interface Part {
  readonly elements: readonly Element[];
  /** Px from the top of the picture. */
  readonly bottom: number;
}

/** In px at scale 1. A map narrower than `narrow` has smaller margins, and the product's name under it. */
export const MEASURES = {
  narrow: 560,
  margin: { wide: 24, narrow: 16 },
  rule: 3,
  title: { wide: 30, narrow: 25 },
  subject: 17,
  date: 15,
  legend: 15,
  note: 13,
  /** A longer line is hard to read. */
  longestNote: 720,
} as const;

export const SANS: FontName = 'Map Sans Regular';
export const STRONG: FontName = 'Map Sans Semibold';

export interface PlateColors {
  readonly paper: string;
  readonly text: string;
  readonly secondary: string;
  readonly rule: string;
}

/** Returns the colours of a plate: its texts have the same colours as the labels of the map. */
export const plateColors = (palette: Palette): PlateColors => ({
  paper: palette.placeHalo,
  text: palette.placeLabel,
  secondary: palette.countryLabel,
  rule: palette.border,
});

/** Returns the typography of a text. `size` is in px, `leading` and `spacing` are shares of it. */
export const typeOf = (font: string, size: number, leading: number, color: string, spacing = 0): Type => ({
  font,
  size,
  leading: size * leading,
  color,
  ...(spacing && { spacing: size * spacing }),
});
