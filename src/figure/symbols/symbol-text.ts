import type { Feature } from 'geojson';
import type { Box } from '../../view/framing';
import type { Point } from '../../view/projection';
import type { Globe, Position } from '../geometry/globe';
import { type LayerReader, tileLevel } from '../read/evaluate';
import { PADDING } from './collision';
import type { FontMetrics } from './fonts';
import { rotatedBox, type SymbolFrame } from './frame';
import { frameFor } from './layer-frame';
import {
  type Anchor,
  aligned,
  brokenLines,
  EM,
  justifiedBy,
  mirroredOffset,
  radialOffset,
  type Section,
  type Shaped,
} from './shaping';
import { layoutOf, sectionsOf } from './text-sections';

export interface SymbolText {
  readonly frame: SymbolFrame;
  /** Degrees clockwise in the frame. */
  readonly rotate: number;
  /** The text's size in px as drawn. Collision boxes have the size at the next whole zoom level, as in the live map. */
  readonly size: number;
  /** What makes the possible layouts, the preferred one first: few of them are needed. None: the text is far outside of the picture. */
  readonly candidates: readonly (() => TextCandidate)[];
}

/** A text with one of its possible anchors. */
export interface TextCandidate {
  readonly shaped: Shaped;
  /** Px by which the text is shifted in the frame: as drawn, and for its collision box. */
  readonly shift: readonly [number, number];
  readonly boxShift: readonly [number, number];
  /** The collision box with padding, in px of the frame. */
  readonly box: Box;
}

/** Returns a feature's text at a position; undefined if it has none. */
export function textOf(
  reader: LayerReader,
  feature: Feature,
  position: Position,
  globe: Globe,
  metrics: FontMetrics,
): SymbolText | undefined {
  const sections = sectionsOf(reader, feature);
  const size = reader.number('text-size', feature);
  if (sections.every(({ text }) => !/\S/u.test(text)) || size <= 0) return undefined;
  const frame = frameFor(reader, 'text', position, globe);
  const layoutScale = reader.number('text-size', feature, tileLevel(globe.zoom) + 1) / EM;
  const padding = reader.number('text-padding', feature);
  const rotate = reader.number('text-rotate', feature);
  const justify = reader.text('text-justify', feature);
  const layout = layoutOf(reader, feature);
  const anchors = anchorsOf(reader, feature);
  if (isOutOfReach(frame.at, globe, reachOf(sections, layout, anchors) * layoutScale + padding))
    return { frame, rotate, size, candidates: [] };
  let lines: ReturnType<typeof brokenLines> | undefined;
  const shapedWith = (anchor: Anchor, justified: Anchor, offset: readonly [number, number]): Shaped => {
    lines ??= brokenLines(sections, layout, metrics);
    return aligned(lines, {
      ...layout,
      anchor,
      justify: justify === 'auto' ? justifiedBy(justified) : (justify as 'left' | 'center' | 'right'),
      offset,
    });
  };
  const boxOf = ({ left, top, right, bottom }: Shaped): Box =>
    rotatedBox(
      {
        left: left * layoutScale - padding,
        top: top * layoutScale - padding,
        right: right * layoutScale + padding,
        bottom: bottom * layoutScale + padding,
      },
      rotate,
    );
  const candidates = anchors.map(({ anchor, offset, isVariable }) => (): TextCandidate => {
    const text = isVariable ? shapedWith('center', anchor, [0, 0]) : shapedWith(anchor, anchor, offset);
    const box = boxOf(text);
    if (!isVariable) return { shaped: text, box, shift: [0, 0], boxShift: [0, 0] };
    const [x, y] = shiftTo(anchor, box);
    const scale = size / EM;
    return {
      shaped: text,
      box,
      shift: [(x / layoutScale + offset[0]) * scale, (y / layoutScale + offset[1]) * scale],
      boxShift: [x + offset[0] * layoutScale, y + offset[1] * layoutScale],
    };
  });
  return { frame, rotate, size, candidates };
}

/** Widths of letters are less than this, in ems. */
const WIDEST = 2;

/** Returns a length in units of 1/24 em: no part of a text is farther from its point, to any side. */
function reachOf(
  sections: readonly Section[],
  { lineHeight, letterSpacing }: ReturnType<typeof layoutOf>,
  anchors: readonly TextAnchor[],
): number {
  const letters = sections.reduce((sum, { text, scale }) => sum + text.length * Math.max(1, scale), 0);
  const offset = Math.max(...anchors.map(({ offset: [x, y] }) => Math.hypot(x, y)));
  return letters * (Math.max(lineHeight, WIDEST * EM) + Math.abs(letterSpacing)) + offset;
}

/**
 * Whether a text that reaches so many px from its point is outside of where symbols are placed. Its box may be turned twice, by its own
 * angle and by its frame, and grows to √2 of its size each time.
 */
function isOutOfReach({ x, y }: Point, { size }: Globe, reach: number): boolean {
  const far = PADDING + 2 * reach;
  return x < -far || y < -far || x > size.width + far || y > size.height + far;
}

/** Returns the shift of a box that is centred on its point to one with its `anchor` on the point. */
function shiftTo(anchor: Anchor, box: Box): [number, number] {
  const x = anchor.includes('left') ? 0.5 : anchor.includes('right') ? -0.5 : 0;
  const y = anchor.includes('top') ? 0.5 : anchor.includes('bottom') ? -0.5 : 0;
  return [x * (box.right - box.left), y * (box.bottom - box.top)];
}

interface TextAnchor {
  readonly anchor: Anchor;
  readonly offset: readonly [number, number];
  readonly isVariable: boolean;
}

/** Returns the anchor that the style sets, or the variable anchors; offsets are in units of 1/24 em. */
function anchorsOf(reader: LayerReader, feature: Feature): TextAnchor[] {
  const variable = reader.value('text-variable-anchor', feature) as Anchor[] | undefined;
  const radial = reader.number('text-radial-offset', feature) * EM;
  const [x = 0, y = 0] = (reader.value('text-offset', feature) ?? []) as number[];
  const offset: [number, number] = [x * EM, y * EM];
  if (variable?.length) {
    const offsetFor = (anchor: Anchor) =>
      reader.sets('text-radial-offset') ? radialOffset(anchor, radial) : mirroredOffset(anchor, offset);
    return variable.map((anchor) => ({ anchor, offset: offsetFor(anchor), isVariable: true }));
  }
  const anchor = reader.text('text-anchor', feature) as Anchor;
  return [{ anchor, offset: radial ? radialOffset(anchor, radial) : offset, isVariable: false }];
}
