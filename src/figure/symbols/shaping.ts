import { graphemes } from '../../story/characters';
import { LINE_END } from '../../story/phrases';
import type { FontMetrics } from './fonts';
import { lineBreaks } from './line-breaks';

/**
 * The layout of a label as in MapLibre (its `shapeText`), in units of 1/24 em from the anchor. So each line has the same words and
 * the same baseline as in the live map.
 */

export const EM = 24;
/** From the top of a line's box to the baseline, as MapLibre shifts glyphs: −17 for the box, +27 for the bitmap in it. */
const LINE_SHIFT = -17;
const BASELINE = 27;

/** A part of a label with its own font, size or colour. */
export interface Section {
  readonly text: string;
  readonly font: string;
  /** The fonts for what that one lacks, as CSS names them, each followed by a comma. */
  readonly fallback: string;
  /** Factor on the size of the label's text. */
  readonly scale: number;
  readonly verticalAlign: 'bottom' | 'center' | 'top';
  readonly color: string | undefined;
}

export interface TextLayout {
  readonly maxWidth: number;
  readonly lineHeight: number;
  readonly letterSpacing: number;
  readonly anchor: Anchor;
  readonly justify: Justify;
  readonly offset: readonly [number, number];
}

export type Justify = 'left' | 'center' | 'right';
export type Anchor =
  | 'center' | 'left' | 'right' | 'top' | 'bottom' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right'; // biome-ignore format: nine sides

/** A part of one line in one section: its text and where it starts. */
export interface Run {
  readonly text: string;
  readonly section: Section;
  readonly x: number;
  readonly baseline: number;
}

export interface Shaped {
  readonly lines: readonly (readonly Run[])[];
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Letter {
  readonly text: string;
  readonly section: Section;
  readonly advance: number;
}

/** Control and format characters, which have no width in MapLibre either. */
const NO_ADVANCE = /\p{gc=Cc}|^\p{gc=Cf}+$/u;

/** Returns the layout of a label; undefined if it has no visible text. Lengths of `layout` are in units of 1/24 em. */
export function shaped(sections: readonly Section[], layout: TextLayout, metrics: FontMetrics): Shaped | undefined {
  const lines = brokenLines(sections, layout, metrics);
  return lines.every((line) => line.length === 0) ? undefined : aligned(lines, layout);
}

/** Returns the lines of a label: they are the same for each of its anchors. */
export function brokenLines(
  sections: readonly Section[],
  layout: Pick<TextLayout, 'maxWidth' | 'letterSpacing'>,
  metrics: FontMetrics,
): Letter[][] {
  const letters = sections.flatMap((section) =>
    graphemes(section.text).map((text): Letter => {
      const advance = NO_ADVANCE.test(text) ? 0 : metrics.advance(section.font, text) * EM * section.scale;
      return { text, section, advance: advance + layout.letterSpacing };
    }),
  );
  const ends = lineBreaks(letters, layout.maxWidth);
  // Fonts may have a sign for the place where a line may end.
  const isSeen = ({ text }: Letter) => text !== LINE_END;
  return ends.map((end, i) => trimmed(letters.slice(ends[i - 1] ?? 0, end).filter(isSeen)));
}

/** Returns the layout of a label's lines, of which at least one has a letter. */
export function aligned(lines: readonly Letter[][], layout: Omit<TextLayout, 'maxWidth'>): Shaped {
  const { lineHeight, letterSpacing, offset } = layout;
  const [alongX, alongY] = alignment(layout.anchor);
  const justify = { left: 0, center: 0.5, right: 1 }[layout.justify];
  const scales = lines.map((line) => Math.max(0, ...line.map((letter) => letter.section.scale)));
  const heights = scales.map((scale, i) => (lines[i]?.length ? lineHeight * scale : lineHeight));
  const widths = lines.map(
    (line) => line.reduce((sum, { advance }) => sum + advance, 0) - (line.length ? letterSpacing : 0),
  );
  const widest = Math.max(...widths);
  const height = heights.reduce((sum, lineHeight) => sum + lineHeight, 0);
  // As in MapLibre, lines of mixed sizes are aligned as one block, others by the middles of their lines.
  const mixed = Math.max(...heights.filter((_, i) => lines[i]?.length)) !== lineHeight;
  const shiftY = mixed ? -height * alongY - LINE_SHIFT : -alongY * lines.length * lineHeight + lineHeight / 2;
  let top = 0;
  const runs = lines.map((line, i) => {
    const x = (justify - alongX) * widest - justify * (widths[i] ?? 0) + offset[0];
    const y = top + LINE_SHIFT + shiftY + offset[1];
    top += heights[i] ?? 0;
    return runsOf(line, x, y, scales[i] ?? 1);
  });
  const left = offset[0] - alongX * widest;
  const above = offset[1] - alongY * height;
  return { lines: runs, left, top: above, right: left + widest, bottom: above + height };
}

function runsOf(line: readonly Letter[], start: number, y: number, lineScale: number): Run[] {
  const runs: { text: string; section: Section; x: number; baseline: number }[] = [];
  let x = start;
  for (const { text, section, advance } of line) {
    const last = runs.at(-1);
    if (last?.section === section) last.text += text;
    else {
      const lowered = { top: 0, center: 0.5, bottom: 1 }[section.verticalAlign] * (lineScale - section.scale) * EM;
      runs.push({ text, section, x, baseline: y + lowered + BASELINE * section.scale });
    }
    x += advance;
  }
  return runs;
}

/** Returns the shares of the text's width and height that are to the left of its anchor and above it. */
function alignment(anchor: Anchor): [x: number, y: number] {
  const x = anchor.includes('left') ? 0 : anchor.includes('right') ? 1 : 0.5;
  const y = anchor.includes('top') ? 0 : anchor.includes('bottom') ? 1 : 0.5;
  return [x, y];
}

/** Returns the justification for an anchor if the style's `text-justify` is `auto`. */
export const justifiedBy = (anchor: Anchor): Justify =>
  anchor.includes('left') ? 'left' : anchor.includes('right') ? 'right' : 'center';

/** MapLibre's assumed distance from the baseline to the edge of the text's box. */
const BASELINE_GAP = 7;

/** Returns the offset of a text from its point by `distance`, away from the side of its anchor, in units of 1/24 em. */
export function radialOffset(anchor: Anchor, distance: number): [number, number] {
  const reach = Math.max(0, distance) / (anchor.includes('-') ? Math.SQRT2 : 1);
  const x = anchor.includes('left') ? reach : anchor.includes('right') ? -reach : 0;
  const y = anchor.includes('top') ? reach - BASELINE_GAP : anchor.includes('bottom') ? -reach + BASELINE_GAP : 0;
  return [x, y];
}

/**
 * Returns the offset of a text with a variable anchor: the absolute values of `text-offset`, away from the side of the anchor.
 */
export function mirroredOffset(anchor: Anchor, [x, y]: readonly [number, number]): [number, number] {
  const dx = anchor.includes('left') ? Math.abs(x) : anchor.includes('right') ? -Math.abs(x) : 0;
  const dy = anchor.includes('top')
    ? Math.abs(y) - BASELINE_GAP
    : anchor.includes('bottom')
      ? BASELINE_GAP - Math.abs(y)
      : 0;
  return [dx, dy];
}

function trimmed(line: readonly Letter[]): Letter[] {
  const isSpace = ({ text }: Letter) => /^\s+$/u.test(text);
  let [start, end] = [0, line.length];
  while (start < end && isSpace(line[start] as Letter)) start++;
  while (end > start && isSpace(line[end - 1] as Letter)) end--;
  return line.slice(start, end);
}
