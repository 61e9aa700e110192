import { shortened } from '../../story/characters';
import { MEASURES, type Part, type PlateLayout, SANS, typeOf } from './plate-layout';
import { linesAt, MOST_LETTERS, widthOf, wrapped } from './text-block';
import { wordmark } from './wordmark';

/** Returns the notes and the credit, under a map that ends at `top`; on a narrow plate, the product's name too. */
export function footOf({ size, words, outlines, unit, narrow, margin, colors }: PlateLayout, top: number): Part {
  const note = typeOf(SANS, MEASURES.note * unit, 1.38, colors.secondary);
  const mark = wordmark(words.product, unit, colors, outlines);
  const creditWidth = widthOf(words.credit, note, outlines);
  const noteWidth = narrow ? size.width : Math.min(MEASURES.longestNote * unit, size.width - creditWidth - 40 * unit);
  const lines = words.notes.flatMap((text) => wrapped(shortened(text, MOST_LETTERS.note), noteWidth, note, outlines));
  const first = top + 24 * unit;
  const last = first + (lines.length - 1) * note.leading;
  const elements = linesAt(lines, margin, first, note);
  if (!narrow) {
    elements.push(...linesAt([words.credit], margin + size.width - creditWidth, first, note));
    return { elements, bottom: last };
  }
  const line = last + 26 * unit;
  const fits = mark.width + 24 * unit + creditWidth <= size.width;
  const credit = fits ? { x: margin + size.width - creditWidth, y: line } : { x: margin, y: line + 22 * unit };
  elements.push(mark.at(margin, line), ...linesAt([words.credit], credit.x, credit.y, note));
  return { elements, bottom: credit.y };
}
