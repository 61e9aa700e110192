import { shortened } from '../../story/characters';
import { TITLE_FONT } from '../letters/outlines';
import type { Element } from '../svg/svg';
import { legendElements } from './legend';
import { MEASURES, type Part, type PlateLayout, SANS, STRONG, typeOf } from './plate-layout';
import { balanced, linesAt, MOST_LETTERS, widthOf, wrapped } from './text-block';
import { wordmark } from './wordmark';

/** Returns a heavy rule, the title, the subject and date, and the legend. */
export function headOf({
  size,
  words,
  legend,
  palette,
  scale,
  outlines,
  unit,
  narrow,
  margin,
  colors,
}: PlateLayout): Part {
  const rule = MEASURES.rule * unit;
  const mark = wordmark(words.product, unit, colors, outlines);
  const titleSize = (narrow ? MEASURES.title.narrow : MEASURES.title.wide) * unit;
  const title = typeOf(TITLE_FONT, titleSize, 1.1, colors.text, -0.01);
  const titleLines = balanced(
    shortened(words.title, MOST_LETTERS.title),
    size.width - (narrow ? 0 : mark.width + 32 * unit),
    title,
    outlines,
  );
  const elements: Element[] = [
    { name: 'rect', attributes: { x: margin, y: margin, width: size.width, height: rule, fill: colors.text } },
  ];
  let y = margin + rule + titleSize * 1.15;
  elements.push(...linesAt(titleLines, margin, y, title));
  if (!narrow) elements.push(mark.at(margin + size.width - mark.width, y));
  y += (titleLines.length - 1) * title.leading;

  const subject = typeOf(STRONG, MEASURES.subject * unit, 1.3, colors.text);
  const date = typeOf(SANS, MEASURES.date * unit, 1.3, colors.secondary);
  const subjectLines = wrapped(shortened(words.subject ?? '', MOST_LETTERS.subject), size.width, subject, outlines);
  const dateLines = wrapped(shortened(words.date, MOST_LETTERS.date), size.width, date, outlines);
  let dateLeft = margin;
  y += 28 * unit;
  if (subjectLines.length) {
    elements.push(...linesAt(subjectLines, margin, y, subject));
    y += (subjectLines.length - 1) * subject.leading;
    const end = widthOf(subjectLines.at(-1) ?? '', subject, outlines) + 12 * unit;
    if (end + widthOf(dateLines[0] ?? '', date, outlines) <= size.width && dateLines.length === 1)
      dateLeft = margin + end;
    else y += date.leading;
  }
  elements.push(...linesAt(dateLines, dateLeft, y, date));
  y += (dateLines.length - 1) * date.leading + 16 * unit;

  const row = legendElements(
    legend,
    { x: margin, y, width: size.width, swatchScale: scale * palette.lineScale },
    typeOf(SANS, MEASURES.legend * unit, 1.25, colors.text),
    outlines,
  );
  return { elements: [...elements, ...row.elements], bottom: y + row.height + (legend.length ? 14 * unit : 0) };
}
