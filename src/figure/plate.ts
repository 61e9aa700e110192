import type { FontName } from '../style/fonts';
import type { Palette } from '../style/palette';
import { LOGO } from '../ui/logo';
import type { Size } from '../view/camera';
import { type LegendEntry, legendElements } from './legend';
import { type Outlines, TITLE_FONT } from './outlines';
import type { Element } from './svg';
import { balanced, linesAt, type Type, widthOf, wrapped } from './text-block';

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

export interface Plate {
  readonly element: Element;
  readonly size: Size;
}

/** Px at scale 1. A map narrower than `narrow` has slimmer margins, and the product's name under it. */
const MEASURES = {
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

const SANS: FontName = 'Map Sans Regular';
const STRONG: FontName = 'Map Sans Semibold';

/** The map as a page of an atlas: its title and legend above, notes and credit below, nothing over its marks. */
export function plateOf(input: PlateInput, outlines: Outlines): Plate {
  const { map, size, words, palette, scale } = input;
  const unit = scale * palette.textScale;
  const narrow = size.width < MEASURES.narrow * unit;
  const margin = Math.round((narrow ? MEASURES.margin.narrow : MEASURES.margin.wide) * unit);
  const sheet: Sheet = { ...input, outlines, unit, narrow, margin, ink: inksOf(palette) };
  const head = headOf(sheet);
  const mapTop = Math.round(head.bottom);
  const foot = footOf(sheet, mapTop + size.height);
  const whole = { width: size.width + 2 * margin, height: Math.ceil(foot.bottom + margin * 0.8) };
  const frame = { x: margin, y: mapTop, width: size.width, height: size.height };
  const [defs, ...layers] = map.children ?? [];
  const clip: Element = {
    name: 'clipPath',
    attributes: { id: 'frame' },
    children: [{ name: 'rect', attributes: frame }],
  };
  return {
    size: whole,
    element: {
      name: 'svg',
      attributes: {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${whole.width} ${whole.height}`,
        width: whole.width,
        height: whole.height,
        lang: words.lang,
      },
      children: [
        { name: 'title', attributes: {}, children: [words.name] },
        { name: 'desc', attributes: {}, children: [words.description] },
        { name: 'defs', attributes: {}, children: [clip, ...(typeof defs === 'object' ? (defs.children ?? []) : [])] },
        { name: 'rect', attributes: { width: whole.width, height: whole.height, fill: sheet.ink.paper } },
        ...head.elements,
        {
          name: 'g',
          attributes: { 'clip-path': 'url(#frame)' },
          children: [{ name: 'g', attributes: { transform: `translate(${margin} ${mapTop})` }, children: layers }],
        },
        { name: 'rect', attributes: { ...frame, fill: 'none', stroke: sheet.ink.rule, 'stroke-width': scale } },
        ...foot.elements,
      ],
    },
  };
}

interface Sheet extends PlateInput {
  readonly outlines: Outlines;
  /** Px for a px of `MEASURES`. */
  readonly unit: number;
  readonly narrow: boolean;
  readonly margin: number;
  readonly ink: Inks;
}

interface Part {
  readonly elements: readonly Element[];
  /** Px from the top of the picture. */
  readonly bottom: number;
}

interface Inks {
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

function headOf({ size, words, legend, palette, scale, outlines, unit, narrow, margin, ink }: Sheet): Part {
  const rule = MEASURES.rule * unit;
  const mark = wordmark(words.product, unit, ink, outlines);
  const titleSize = (narrow ? MEASURES.title.narrow : MEASURES.title.wide) * unit;
  const title = typeOf(TITLE_FONT, titleSize, 1.1, ink.ink, -0.01);
  const titleLines = balanced(words.title, size.width - (narrow ? 0 : mark.width + 32 * unit), title, outlines);
  const elements: Element[] = [
    { name: 'rect', attributes: { x: margin, y: margin, width: size.width, height: rule, fill: ink.ink } },
  ];
  let y = margin + rule + titleSize * 1.15;
  elements.push(...linesAt(titleLines, margin, y, title));
  if (!narrow) elements.push(mark.at(margin + size.width - mark.width, y));
  y += (titleLines.length - 1) * title.leading;

  const subject = typeOf(STRONG, MEASURES.subject * unit, 1.3, ink.ink);
  const date = typeOf(SANS, MEASURES.date * unit, 1.3, ink.quiet);
  const subjectLines = words.subject === undefined ? [] : wrapped(words.subject, size.width, subject, outlines);
  let dateLeft = margin;
  y += 28 * unit;
  if (subjectLines.length) {
    elements.push(...linesAt(subjectLines, margin, y, subject));
    y += (subjectLines.length - 1) * subject.leading;
    const end = widthOf(subjectLines.at(-1) ?? '', subject, outlines) + 12 * unit;
    if (end + widthOf(words.date, date, outlines) <= size.width) dateLeft = margin + end;
    else y += date.leading;
  }
  elements.push(...linesAt([words.date], dateLeft, y, date));
  y += 16 * unit;

  const row = legendElements(
    legend,
    { x: margin, y, width: size.width, swatchScale: scale * palette.lineScale },
    typeOf(SANS, MEASURES.legend * unit, 1.25, ink.ink),
    outlines,
  );
  return { elements: [...elements, ...row.elements], bottom: y + row.height + (legend.length ? 14 * unit : 0) };
}

function footOf({ size, words, outlines, unit, narrow, margin, ink }: Sheet, top: number): Part {
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

const typeOf = (font: string, size: number, leading: number, color: string, spacing = 0): Type => ({
  font,
  size,
  leading: size * leading,
  color,
  ...(spacing && { spacing: size * spacing }),
});

/** The product's sign and name, as over the panel. `unit`: px for a px of its own measures. */
export function wordmark(
  product: string,
  unit: number,
  ink: Inks,
  outlines: Outlines,
): { readonly width: number; readonly at: (x: number, baseline: number) => Element } {
  const type = typeOf(STRONG, 13 * unit, 1, ink.ink, 0.1);
  const name = product.toLocaleUpperCase();
  const [logoWidth, gap] = [LOGO.width * unit * 0.9, 8 * unit];
  return {
    width: logoWidth + gap + widthOf(name, type, outlines) - (type.spacing ?? 0),
    at: (x, baseline) => ({
      name: 'g',
      attributes: {},
      children: [
        {
          name: 'path',
          attributes: {
            d: LOGO.path,
            fill: 'none',
            stroke: ink.ink,
            'stroke-width': LOGO.stroke,
            // The sign's middle stands at half the height of the capitals.
            transform: `translate(${x} ${baseline - type.size * 0.33 - (LOGO.height * unit * 0.9) / 2}) scale(${unit * 0.9})`,
          },
        },
        ...linesAt([name], x + logoWidth + gap, baseline, type),
      ],
    }),
  };
}
