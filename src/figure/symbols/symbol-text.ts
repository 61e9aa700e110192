import type { Feature } from 'geojson';
import type { Globe, Position } from '../geometry/globe';
import { type LayerReader, tileLevel } from '../read/evaluate';
import type { Box } from './collision';
import type { FontMetrics } from './fonts';
import { type SymbolFrame, turnedBox } from './frame';
import { type Anchor, EM, justifiedBy, mirroredOffset, radialOffset, type Shaped, shaped } from './shaping';
import { frameFor } from './symbol-frame';
import { layoutOf, sectionsOf } from './text-sections';

export interface SymbolText {
  readonly frame: SymbolFrame;
  /** Degrees clockwise inside the frame. */
  readonly rotate: number;
  /** Px of the text as drawn; the live map lays out boxes at the size of the next whole zoom level. */
  readonly size: number;
  /** The ways to set it, the best liked first. */
  readonly settings: readonly TextSetting[];
}

export interface TextSetting {
  readonly shaped: Shaped;
  /** Px by which the whole text moves inside the frame, as drawn and for its box. */
  readonly shift: readonly [number, number];
  readonly boxShift: readonly [number, number];
  /** The box that it wants for itself, in the frame's px. */
  readonly box: Box;
}

/** A feature's text at a position; undefined where it has none. */
export function textOf(
  reader: LayerReader,
  feature: Feature,
  position: Position,
  globe: Globe,
  metrics: FontMetrics,
): SymbolText | undefined {
  const sections = sectionsOf(reader, feature);
  const size = reader.number('text-size', feature);
  if (sections.every(({ text }) => text === '') || size <= 0) return undefined;
  const layoutScale = reader.number('text-size', feature, tileLevel(globe.zoom) + 1) / EM;
  const padding = reader.number('text-padding', feature);
  const rotate = reader.number('text-rotate', feature);
  const justify = reader.text('text-justify', feature);
  const set = (anchor: Anchor, justified: Anchor, offset: readonly [number, number]): Shaped | undefined =>
    shaped(
      sections,
      {
        ...layoutOf(reader, feature),
        anchor,
        justify: justify === 'auto' ? justifiedBy(justified) : (justify as 'left' | 'center' | 'right'),
        offset,
      },
      metrics,
    );
  const boxOf = ({ left, top, right, bottom }: Shaped): Box =>
    turnedBox(
      {
        left: left * layoutScale - padding,
        top: top * layoutScale - padding,
        right: right * layoutScale + padding,
        bottom: bottom * layoutScale + padding,
      },
      rotate,
    );
  const settings = anchorsOf(reader, feature).flatMap(({ anchor, offset, free }): TextSetting[] => {
    const text = free ? set('center', anchor, [0, 0]) : set(anchor, anchor, offset);
    if (!text) return [];
    const box = boxOf(text);
    if (!free) return [{ shaped: text, box, shift: [0, 0], boxShift: [0, 0] }];
    const [x, y] = shiftTo(anchor, box);
    const scale = size / EM;
    return [
      {
        shaped: text,
        box,
        shift: [(x / layoutScale + offset[0]) * scale, (y / layoutScale + offset[1]) * scale],
        boxShift: [x + offset[0] * layoutScale, y + offset[1] * layoutScale],
      },
    ];
  });
  if (settings.length === 0) return undefined;
  return { frame: frameFor(reader, 'text', position, globe), rotate, size, settings };
}

/** From a box in the middle of its point to one with its `anchor` there. */
function shiftTo(anchor: Anchor, box: Box): [number, number] {
  const x = anchor.includes('left') ? 0.5 : anchor.includes('right') ? -0.5 : 0;
  const y = anchor.includes('top') ? 0.5 : anchor.includes('bottom') ? -0.5 : 0;
  return [x * (box.right - box.left), y * (box.bottom - box.top)];
}

/** The anchor that the style names, or those that the text may choose from; offsets in units of 1/24 em. */
function anchorsOf(
  reader: LayerReader,
  feature: Feature,
): { anchor: Anchor; offset: readonly [number, number]; free: boolean }[] {
  const variable = reader.value('text-variable-anchor', feature) as Anchor[] | undefined;
  const radial = reader.number('text-radial-offset', feature) * EM;
  const [x = 0, y = 0] = (reader.value('text-offset', feature) ?? []) as number[];
  const offset: [number, number] = [x * EM, y * EM];
  if (variable?.length) {
    const towards = (anchor: Anchor) =>
      reader.sets('text-radial-offset') ? radialOffset(anchor, radial) : mirroredOffset(anchor, offset);
    return variable.map((anchor) => ({ anchor, offset: towards(anchor), free: true }));
  }
  const anchor = reader.text('text-anchor', feature) as Anchor;
  return [{ anchor, offset: radial ? radialOffset(anchor, radial) : offset, free: false }];
}
