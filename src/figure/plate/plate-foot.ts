import { MEASURES, type Part, SANS, type Sheet, typeOf } from './plate-sheet';
import { linesAt, widthOf, wrapped } from './text-block';
import { wordmark } from './wordmark';

/** The notes and the credit, under a map that ends at `top`. */
export function footOf({ size, words, outlines, unit, narrow, margin, ink }: Sheet, top: number): Part {
  const note = typeOf(SANS, MEASURES.note * unit, 1.38, ink.quiet);
  const mark = wordmark(words.product, unit, ink, outlines);
  const creditWidth = widthOf(words.credit, note, outlines);
  const room = narrow ? size.width : Math.min(MEASURES.longestNote * unit, size.width - creditWidth - 40 * unit);
  const lines = words.notes.flatMap((text) => wrapped(text, room, note, outlines));
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
