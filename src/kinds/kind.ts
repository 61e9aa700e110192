import type { Shape } from './shape';

/**
 * How a kind of relationship is drawn: its line, the signs at the line's ends, the symbol of what one place does by itself, and
 * its colours. The kinds can be told apart without colour. The live map, the figure and the swatches all draw from this.
 */
export interface KindLook {
  /** The part of the gallery that shows it. */
  readonly group: KindGroup;
  readonly line: LineLook;
  /** The sign at each end that the relation points to: pointing up, with its tip, if any, at the top middle (12, 2). */
  readonly end: Shape;
  /** The symbol of what one place does by itself, upright. It must be readable at 10 px. */
  readonly alone: Shape;
  /** CSS hex colours, by palette: at least 3:1 against land and water, 4.5:1 as words (7:1 for a projector). */
  readonly color: Readonly<Record<KindPalette, string>>;
}

/** What the kinds of a group have in common, for the order of the gallery. It says nothing of a story. */
export const KIND_GROUPS = ['together', 'exchange', 'standing', 'apart', 'force'] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

export type KindPalette = 'day' | 'night' | 'projector';

/** Lengths are in CSS px at line scale 1: the map multiplies them by the scales of the palette and of the screen. */
export interface LineLook {
  readonly width: number;
  /** Lengths in line widths, alternately on and off; whole numbers, as MapLibre requires. Empty: solid. */
  readonly dash: readonly number[];
  readonly cap: 'butt' | 'round';
  /** Width of a pale core along the middle, as a share of the width: it looks like a double line. 0: none. */
  readonly core: number;
}
