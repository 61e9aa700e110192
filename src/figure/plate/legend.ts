import { shortened } from '../../story/characters';
import type { Story } from '../../story/format';
import type { Palette } from '../../style/palette';
import { shapesIn } from '../../style/shapes/shapes';
import { bundleMark, kindMark } from '../../style/swatch';
import { SWATCH_SIZE, type SwatchPart, swatchParts } from '../../ui/swatch-parts';
import type { Outlines } from '../letters/outlines';
import type { DrawnMark } from '../read/drawn-mark';
import { type Element, shortNumber } from '../svg/svg';
import { linesAt, MOST_LETTERS, type Type, widthOf, wrapped } from './text-block';

export interface LegendEntry {
  readonly title: string;
  readonly parts: readonly SwatchPart[];
}

/**
 * Returns an entry for each layer with at least one relation in the picture, in the story's order, and for each area. `bundles`: what lines of several
 * layers are, if there are any.
 */
export function legendOf(story: Story, palette: Palette, drawn: readonly DrawnMark[], bundles?: string): LegendEntry[] {
  const ofOne = story.layers
    .filter(({ id }) => drawn.some(({ layer }) => layer.startsWith(`relation/${id}/`)))
    .map((layer) => ({
      title: shortened(layer.kindName ? `${layer.title} (${layer.kindName})` : layer.title, MOST_LETTERS.legend),
      parts: swatchParts(
        kindMark(
          layer.kind,
          story.relations.filter((relation) => relation.layer === layer.id),
          palette,
        ),
      ),
    }));
  const areas = story.areas
    .filter(({ id }) => drawn.some(({ layer }) => layer.startsWith(`area/${id}/`)))
    .map(({ name, kind }) => ({
      title: shortened(name, MOST_LETTERS.legend),
      parts: shapesIn(story)?.areaSwatch(kind, palette, SWATCH_SIZE) ?? [],
    }));
  const ofSeveral = bundles === undefined ? [] : [{ title: bundles, parts: swatchParts(bundleMark(palette)) }];
  return [...ofSeveral, ...ofOne, ...areas];
}

/** Where the legend is placed, in px. */
interface LegendArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Factor on the size of a swatch. */
  readonly swatchScale: number;
}

/** In shares of the text's size. */
const GAPS = { afterSwatch: 0.6, columns: 1.9, rows: 0.45 };

/** Returns the entries from `y` on, in as many columns as fit, and their height. */
export function legendElements(
  entries: readonly LegendEntry[],
  { x, y, width, swatchScale }: LegendArea,
  type: Type,
  outlines: Outlines,
): { elements: Element[]; height: number } {
  const swatch = { width: SWATCH_SIZE.width * swatchScale, height: SWATCH_SIZE.height * swatchScale };
  const indent = swatch.width + type.size * GAPS.afterSwatch;
  const gap = type.size * GAPS.columns;
  const columns = columnsOf(
    entries.map(({ title }) => indent + widthOf(title, type, outlines)),
    width,
    gap,
  );
  const elements: Element[] = [];
  let [left, top, rowHeight] = [x, y, 0];
  entries.forEach(({ title, parts }, i) => {
    const column = i % columns.length;
    if (i > 0 && column === 0) [left, top, rowHeight] = [x, top + rowHeight + type.size * GAPS.rows, 0];
    const columnWidth = columns[column] ?? width;
    const lines = wrapped(title, columnWidth - indent, type, outlines);
    const height = Math.max(swatch.height, lines.length * type.leading);
    rowHeight = Math.max(rowHeight, height);
    const middle = top + height / 2;
    // Capitals and small letters look vertically centred if the baseline is a third of the text's size below the middle.
    const baseline = middle - ((lines.length - 1) * type.leading) / 2 + type.size / 3;
    const scaled = swatchScale === 1 ? '' : ` scale(${swatchScale})`;
    elements.push(
      {
        name: 'g',
        attributes: {
          transform: `translate(${shortNumber(left)} ${shortNumber(middle - swatch.height / 2)})${scaled}`,
        },
        children: parts,
      },
      ...linesAt(lines, left + indent, baseline, type),
    );
    left += columnWidth + gap;
  });
  return { elements, height: entries.length ? top + rowHeight - y : 0 };
}

/** Returns the widths of the columns: as many as fit in `maxWidth`, filled row by row; one if no two fit. */
export function columnsOf(widths: readonly number[], maxWidth: number, gap: number): number[] {
  for (let rows = 1; rows < widths.length; rows++) {
    // Rows of equal length: four entries that do not fit in one row become two and two, not three and one.
    const count = Math.ceil(widths.length / rows);
    const columns = Array.from({ length: count }, (_, column) =>
      Math.max(...widths.filter((_width, i) => i % count === column)),
    );
    if (sum(columns) + gap * (count - 1) <= maxWidth) return columns;
  }
  return [maxWidth];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
