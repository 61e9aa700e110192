import type { Formatted } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { CASING, type MarkIcon, readIcon } from '../style/icons';
import type { Box } from './collision';
import { type LayerReader, tileLevel } from './evaluate';
import type { FontMetrics } from './fonts';
import { type Alignment, type SymbolFrame, symbolFrame, turnedBox } from './frame';
import type { Globe, Position } from './globe';
import { type LineLabel, lineLabel } from './line-label';
import { linesOf } from './nodes';
import {
  type Anchor,
  EM,
  justifiedBy,
  mirroredOffset,
  radialOffset,
  type Section,
  type Shaped,
  shaped,
} from './shaping';

/** One feature's symbol before it is known whether it has room. */
export interface MapSymbol {
  readonly feature: Feature;
  readonly text: SymbolText | undefined;
  /** A text that follows a line instead. */
  readonly along: TextAlong | undefined;
  readonly icon: SymbolIcon | undefined;
}

export interface TextAlong {
  readonly label: LineLabel;
  readonly shaped: Shaped;
}

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

export interface SymbolIcon {
  readonly frame: SymbolFrame;
  readonly rotate: number;
  readonly icon: MarkIcon;
  /** Factor on the icon's own size. */
  readonly size: number;
  readonly offset: readonly [number, number];
  readonly box: Box;
  /** The box without its padding. */
  readonly bounds: Box;
}

/** The symbols of a layer, in the order in which they ask for room. */
export function symbolsOf(
  reader: LayerReader,
  features: readonly Feature[],
  globe: Globe,
  metrics: FontMetrics,
): MapSymbol[] {
  const sorted = reader.sets('symbol-sort-key')
    ? features
        .map((feature) => ({ feature, key: reader.number('symbol-sort-key', feature) }))
        .sort((a, b) => a.key - b.key)
        .map(({ feature }) => feature)
    : features;
  if (reader.text('symbol-placement') === 'line-center') {
    return sorted.flatMap((feature) =>
      linesOf(feature.geometry).flatMap((line): MapSymbol[] => {
        const along = textAlong(
          reader,
          feature,
          line.map(([lon = 0, lat = 0]): Position => [lon, lat]),
          globe,
          metrics,
        );
        return along ? [{ feature, text: undefined, icon: undefined, along }] : [];
      }),
    );
  }
  return sorted.flatMap((feature) =>
    positionsOf(feature).map((position) => ({
      feature,
      text: textOf(reader, feature, position, globe, metrics),
      icon: iconOf(reader, feature, position, globe),
      along: undefined,
    })),
  );
}

/** Points only: what else a symbol may stand on, the layer's check has already named as left out. */
function positionsOf({ geometry }: Feature): Position[] {
  const points =
    geometry.type === 'Point' ? [geometry.coordinates] : geometry.type === 'MultiPoint' ? geometry.coordinates : [];
  return points.map(([lon = 0, lat = 0]) => [lon, lat]);
}

function textAlong(
  reader: LayerReader,
  feature: Feature,
  line: readonly Position[],
  globe: Globe,
  metrics: FontMetrics,
): TextAlong | undefined {
  const level = tileLevel(globe.zoom);
  const anchor = reader.text('text-anchor', feature) as Anchor;
  const [x = 0, y = 0] = (reader.value('text-offset', feature) ?? []) as number[];
  const radial = reader.number('text-radial-offset', feature) * EM;
  const text = shaped(
    sectionsOf(reader, feature),
    { ...layoutOf(reader, feature), maxWidth: Number.POSITIVE_INFINITY, anchor, justify: 'center', offset: [0, 0] },
    metrics,
  );
  const size = reader.number('text-size', feature);
  if (!text || size <= 0) return undefined;
  const label = lineLabel(
    line,
    text,
    {
      size,
      layoutSize: reader.number('text-size', feature, level + 1),
      largestSize: reader.number('text-size', feature, LARGEST_ZOOM),
      offset: radial ? radialOffset(anchor, radial) : [x * EM, y * EM],
      padding: reader.number('text-padding', feature),
      maxAngle: reader.number('text-max-angle', feature),
      keepUpright: reader.value('text-keep-upright') !== false,
    },
    globe,
    level,
  );
  return label && { label, shaped: text };
}

/** By the size at this zoom the live map judges whether a line has room for its label. */
const LARGEST_ZOOM = 18;

const layoutOf = (reader: LayerReader, feature: Feature) => ({
  maxWidth: reader.number('text-max-width', feature) * EM,
  lineHeight: reader.number('text-line-height', feature) * EM,
  letterSpacing: reader.number('text-letter-spacing', feature) * EM,
});

function frameFor(reader: LayerReader, part: 'text' | 'icon', position: Position, globe: Globe): SymbolFrame {
  const rotation: Alignment = reader.text(`${part}-rotation-alignment`) === 'map' ? 'map' : 'viewport';
  const wanted = reader.text(`${part}-pitch-alignment`);
  return symbolFrame(position, globe, wanted === 'auto' ? rotation : wanted === 'map' ? 'map' : 'viewport', rotation);
}

function textOf(
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

function sectionsOf(reader: LayerReader, feature: Feature): Section[] {
  const field = reader.value('text-field', feature) as Formatted | string | undefined;
  const stack = ((reader.value('text-font', feature) ?? []) as string[])[0] ?? '';
  const cased = caseOf(reader.text('text-transform', feature));
  if (field === undefined || field === null) return [];
  if (typeof field === 'string') {
    return [{ text: cased(field), font: stack, scale: 1, verticalAlign: 'bottom', color: undefined }];
  }
  return field.sections.map((section) => ({
    text: cased(section.text),
    font: section.fontStack?.split(',')[0] ?? stack,
    scale: section.scale ?? 1,
    verticalAlign: section.verticalAlign ?? 'bottom',
    color: section.textColor?.toString(),
  }));
}

const caseOf = (transform: string) => (text: string) =>
  transform === 'uppercase' ? text.toLocaleUpperCase() : transform === 'lowercase' ? text.toLocaleLowerCase() : text;

/** The live map paints icons at twice the size, in whole pixels. */
const PIXEL_RATIO = 2;

function iconOf(reader: LayerReader, feature: Feature, position: Position, globe: Globe): SymbolIcon | undefined {
  const name = String(reader.value('icon-image', feature) ?? '');
  const icon = name ? readIcon(name) : undefined;
  const size = reader.number('icon-size', feature);
  if (icon?.type !== 'mark' || size <= 0) return undefined;
  const [x = 0, y = 0] = (reader.value('icon-offset', feature) ?? []) as number[];
  const side = Math.ceil((icon.size + 2 * CASING) * PIXEL_RATIO) / PIXEL_RATIO;
  const bounds = { left: x - side / 2, top: y - side / 2, right: x + side / 2, bottom: y + side / 2 };
  const [top = 0, right = 0, bottom = 0, left = 0] = paddingOf(reader.value('icon-padding', feature));
  const layoutSize = reader.number('icon-size', feature, tileLevel(globe.zoom) + 1);
  const rotate = reader.number('icon-rotate', feature);
  const box = {
    left: bounds.left * layoutSize - left,
    top: bounds.top * layoutSize - top,
    right: bounds.right * layoutSize + right,
    bottom: bounds.bottom * layoutSize + bottom,
  };
  return {
    frame: frameFor(reader, 'icon', position, globe),
    rotate,
    icon,
    size,
    offset: [x, y],
    box: turnedBox(box, rotate),
    bounds,
  };
}

const paddingOf = (value: unknown): readonly number[] =>
  typeof value === 'object' && value !== null && 'values' in value && Array.isArray(value.values)
    ? value.values
    : [2, 2, 2, 2];
