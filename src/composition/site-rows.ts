import type { Place, PlaceId, Story } from '../story/format';
import type { Anchor } from './label-sides';
import { labelText, widthOf } from './label-text';
import type { Enlargement } from './scale';

/** Where the symbols are of what a place does by itself: in rows beside its mark, clear of its name. */

/** Px at scale 1: the side of a symbol, and from the middle of the place's mark to the nearest edge of one. */
const SYMBOL = { side: 19, first: 16 } as const;
/** Rows of symbols at one place; further symbols share the last row. */
export const SITE_ROWS = 3;
/** From one row to the next, in symbols. */
const STEP = 1.25;
/** From the mark's middle to that of the first row, in rows: below a name on its level; beside the mark, off a name above or below. */
const FIRST = { below: 1.05, level: 0.17 } as const;

/** Px at scale 1 of the type of a name, at any zoom at most. */
const LARGEST = 20 * 1.15;
/** Em from one line of a name to the next, and at which it wraps. */
export const NAME_LINES = { line: 1.15, wrap: 10 } as const;
/** The size of the name of a place's mark, as a share of the place's own. */
export const MARKER = 0.75;
/** Px between a name and the row below it. */
const GAP = 2;

/** A symbol's row, in px from the middle of the place's mark, with the north up. */
export interface SiteRow {
  /** The side of the symbol. */
  readonly side: number;
  /** The middle of the symbol. */
  readonly x: number;
  readonly y: number;
  /** The end of its label that is nearer to it. */
  readonly label: number;
  readonly isLeft: boolean;
}

/** Whether the name, and with it the rows, is to the left of the mark. */
const isLeft = (anchor: Anchor): boolean => anchor.includes('right');

/** The lines of a place's name as the map sets it, with the name of its mark below it. */
export function linesOfName({ name, marker }: Pick<Place, 'name' | 'marker'>): number {
  const lines = (words: string) =>
    words
      .split('\n')
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(labelText(line)) / NAME_LINES.wrap)), 0);
  return lines(name) + (marker ? lines(marker) * MARKER : 0);
}

/**
 * Returns where a row is beside a name on a side. Below a name that is level with the mark; level with the mark if the name is above
 * it, and further rows below; upwards from there if the name is below the mark.
 */
export function siteRow(anchor: Anchor, nameLines: number, row: number, { marks, text }: Enlargement): SiteRow {
  const side = SYMBOL.side * marks;
  const step = side * STEP;
  const isBelow = anchor.includes('top');
  const half = (LARGEST * NAME_LINES.line * nameLines * text) / 2;
  const below = Math.max(FIRST.below * step, half + side / 2 + GAP);
  const first = isBelow || anchor.includes('bottom') ? FIRST.level * step : below;
  const y = first + step * Math.min(row, SITE_ROWS - 1);
  const x = SYMBOL.first * marks + side / 2;
  const sign = isLeft(anchor) ? -1 : 1;
  return { side, x: sign * x, y: isBelow ? -y : y, label: sign * (x + side * 0.75), isLeft: isLeft(anchor) };
}

/** The relations that each place has with itself alone, with the row of each, in the story's order. */
export function sitesOf({ relations }: Story): ReadonlyMap<PlaceId, readonly string[]> {
  const sites = new Map<PlaceId, readonly string[]>();
  for (const { from, to, label } of relations)
    if (to === undefined) sites.set(from, [...(sites.get(from) ?? []), label]);
  return sites;
}
