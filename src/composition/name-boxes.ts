import type { Place } from '../story/format';
import type { Box } from './box';
import type { Anchor } from './label-sides';
import { labelText, widthOf } from './label-text';
import type { Enlargement } from './scale';
import { linesOfName, MARKER, NAME_LINES, siteRow } from './site-rows';

/** The boxes of a place's name and of its symbols, in px from the middle of its mark, with the north up. */

/** Px at scale 1 of a place's mark with its ring, from its middle. */
export const MARK = 13;
/** A name: its size in px at scale 1, em from the mark's middle, and from line to line. */
export const NAME = { size: 20, aside: 0.72, line: NAME_LINES.line } as const;
/** Px at scale 1 of the type of labels of lines and symbols. */
export const LABEL = 15;

/** The width of a text in em, as far as it is not wrapped. */
const wrappedWidth = (words: string): number =>
  Math.min(Math.max(...words.split('\n').map((line) => widthOf(labelText(line)))), NAME_LINES.wrap + 2);

/** The box of a place's name on a side of its mark. `em`: of its type, in px. */
export function nameBox({ name, marker }: Pick<Place, 'name' | 'marker'>, anchor: Anchor, em: number): Box {
  const width = Math.max(wrappedWidth(name), marker ? wrappedWidth(marker) * MARKER : 0) * em;
  const height = linesOfName({ name, marker }) * NAME.line * em;
  const isCorner = anchor.includes('-');
  const away = NAME.aside * em * (isCorner ? Math.SQRT1_2 : 1);
  // MapLibre sets a text above or below nearer by a part of its line: https://github.com/maplibre/maplibre-gl-js/blob/main/src/symbol/symbol_layout.ts
  const near = (anchor.includes('bottom') || anchor.includes('top') ? 7 / 24 : 0) * em;
  const left = anchor.includes('right') ? -away - width : anchor.includes('left') ? away : -width / 2;
  const top = anchor.includes('bottom') ? -away - height : anchor.includes('top') ? away : -height / 2;
  return {
    left,
    top: anchor.includes('top') ? top - near : top,
    right: left + width,
    bottom: anchor.includes('bottom') ? top + height + near : top + height,
  };
}

/** The box of a symbol with its label, in its row beside the name. */
export function siteBox(label: string, anchor: Anchor, nameLines: number, row: number, size: Enlargement): Box {
  const { side, x, y, label: from, isLeft } = siteRow(anchor, nameLines, row, size);
  const half = Math.max(side, LABEL * size.text * NAME.line) / 2;
  const inner = Math.abs(x) - side / 2;
  const outer = Math.abs(from) + widthOf(label) * LABEL * size.text;
  const [left, right] = isLeft ? [-outer, -inner] : [inner, outer];
  return { left, top: y - half, right, bottom: y + half };
}
