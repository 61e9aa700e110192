import {
  type Color,
  expression,
  featureFilter,
  type LayerSpecification,
  latest,
  normalizePropertyExpression,
  type StylePropertyExpression,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';

/** What a layer says of each feature, with the style specification's own expressions. */
export interface LayerReader {
  readonly layer: LayerSpecification;
  /** The features of the layer's source that its filter lets through. */
  readonly features: (all: readonly Feature[]) => Feature[];
  /**
   * A paint or layout property of the layer for a feature, the specification's default where the layer sets none; at
   * another zoom than the camera's where one is given.
   */
  readonly value: (name: string, feature?: Feature, zoom?: number) => unknown;
  readonly number: (name: string, feature?: Feature, zoom?: number) => number;
  readonly text: (name: string, feature?: Feature) => string;
  readonly color: (name: string, feature?: Feature) => Paint;
  /** Whether the layer itself sets the property. */
  readonly sets: (name: string) => boolean;
}

/** A colour as SVG writes it, and its own opacity from 0 to 1. */
export interface Paint {
  readonly color: string;
  readonly opacity: number;
}

/** Sizes of symbols follow the zoom smoothly; the rest of the layout is made once for each whole zoom level. */
const SMOOTH_LAYOUT = new Set(['text-size', 'icon-size']);

/**
 * Reads a layer at a zoom as the live map does: filters and layout at the whole zoom level of its tiles, paint and symbol
 * sizes at the very zoom. What cannot be read is told to `leftOut`, and the default stands in its place. Features
 * whose ids are `hovered` have the feature-state `hover`.
 */
export function readerOf(
  layer: LayerSpecification,
  zoom: number,
  leftOut: (what: string) => void,
  hovered?: ReadonlySet<string>,
): LayerReader {
  const level = tileLevel(zoom);
  const cache = new Map<string, StylePropertyExpression | undefined>();
  const paint = (layer.paint ?? {}) as Record<string, unknown>;
  const layout = (layer.layout ?? {}) as Record<string, unknown>;

  const expressionOf = (name: string): StylePropertyExpression | undefined => {
    if (!cache.has(name)) cache.set(name, read(name, paint[name] ?? layout[name]));
    return cache.get(name);
  };
  const read = (name: string, value: unknown): StylePropertyExpression | undefined => {
    const specification = specificationOf(layer.type, name);
    if (!specification) return undefined;
    try {
      if (isNoValue(value, specification))
        throw new Error(`${JSON.stringify(value)} is no value and no known expression`);
      return normalizePropertyExpression(value ?? specification.default, name, specification);
    } catch (error) {
      leftOut(`${layer.id}: ${name}: ${error instanceof Error ? error.message : String(error)}`);
      return normalizePropertyExpression(specification.default, name, specification);
    }
  };
  const zoomOf = (name: string): number => (isPaint(layer.type, name) || SMOOTH_LAYOUT.has(name) ? zoom : level);
  const value = (name: string, feature?: Feature, at = zoomOf(name)): unknown =>
    expressionOf(name)?.evaluate({ zoom: at }, feature && evaluable(feature), stateOf(feature, hovered));

  return {
    layer,
    features(all) {
      const filter = 'filter' in layer && layer.filter ? layer.filter : undefined;
      if (!filter) return [...all];
      try {
        const passes = featureFilter(filter, 'filter').filter;
        return all.filter((feature) => passes({ zoom: level }, evaluable(feature)));
      } catch (error) {
        leftOut(`${layer.id}: filter: ${error instanceof Error ? error.message : String(error)}`);
        return [];
      }
    },
    value,
    number: (name, feature, at) => Number(value(name, feature, at) ?? 0),
    text: (name, feature) => String(value(name, feature) ?? ''),
    color: (name, feature) => paintOf(value(name, feature)),
    sets: (name) => name in paint || name in layout,
  };
}

/** The specification takes an array with an unknown operator for a constant; a constant array has its own place and type. */
function isNoValue(value: unknown, specification: StylePropertySpecification): boolean {
  if (!Array.isArray(value) || expression.isExpression(value)) return false;
  if (specification.type === 'array') {
    return specification.value === 'number' && !value.every((item) => typeof item === 'number');
  }
  return !ARRAYS.has(specification.type);
}

const ARRAYS = new Set<string>(['padding', 'numberArray', 'colorArray', 'variableAnchorOffsetCollection']);

/** The whole zoom level of the tiles that the live map lays out. */
export const tileLevel = (zoom: number): number => Math.max(0, Math.floor(zoom));

/** What the specification says of a property of a layer type; undefined where it has none of the name. */
export function specificationOf(type: string, name: string): StylePropertySpecification | undefined {
  return GROUPS[`paint_${type}`]?.[name] ?? GROUPS[`layout_${type}`]?.[name];
}

const GROUPS = latest as unknown as Record<string, Record<string, StylePropertySpecification> | undefined>;
const isPaint = (type: string, name: string): boolean => GROUPS[`paint_${type}`]?.[name] !== undefined;

const stateOf = (feature: Feature | undefined, hovered: ReadonlySet<string> | undefined) =>
  hovered?.has(feature?.properties?.['id']) ? { hover: true } : {};

/** The specification's evaluator knows three types of geometry, and wants properties. */
const evaluable = ({ geometry, properties, id }: Feature) => ({
  type: geometry.type.replace('Multi', '') as 'Point' | 'LineString' | 'Polygon',
  properties: properties ?? {},
  id,
});

function paintOf(value: unknown): Paint {
  if (!isColor(value)) return { color: '#000000', opacity: 0 };
  const [r, g, b, a] = value.rgb;
  return { color: `#${[r, g, b].map(hex).join('')}`, opacity: a };
}

const isColor = (value: unknown): value is Color => typeof value === 'object' && value !== null && 'rgb' in value;
const hex = (share: number): string =>
  Math.round(Math.min(1, Math.max(0, share)) * 255)
    .toString(16)
    .padStart(2, '0');
