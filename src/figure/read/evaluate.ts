import {
  type Color,
  expression,
  type FilterSpecification,
  featureFilter,
  type LayerSpecification,
  latest,
  normalizePropertyExpression,
  type StylePropertyExpression,
  type StylePropertySpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { FeatureStates } from '../../style/states';

/** Reads a layer's properties for each feature, with the evaluator of the style specification. */
export interface LayerReader {
  readonly layer: LayerSpecification;
  /** Returns the features that pass the layer's filter. */
  readonly features: (all: readonly Feature[]) => Feature[];
  /**
   * Returns a paint or layout property of the layer for a feature, or the specification's default where the layer sets
   * none. `zoom` replaces the zoom that the reader was made for.
   */
  readonly value: (name: string, feature?: Feature, zoom?: number) => unknown;
  readonly number: (name: string, feature?: Feature, zoom?: number) => number;
  readonly text: (name: string, feature?: Feature) => string;
  readonly color: (name: string, feature?: Feature) => Paint;
  /** Whether the layer itself sets the property. */
  readonly sets: (name: string) => boolean;
}

/** A colour as #rrggbb, and its opacity from 0 to 1. */
export interface Paint {
  readonly color: string;
  readonly opacity: number;
}

/** Sizes of symbols follow the zoom continuously. All other layout properties change at whole zoom levels only. */
const SMOOTH_LAYOUT = new Set(['text-size', 'icon-size']);

/**
 * Returns a reader of a layer at a zoom. As in the live map, filters and layout are read at the whole zoom level of the
 * tiles, paint and symbol sizes at the exact zoom. What cannot be read is passed to `reportLeftOut` and replaced by the
 * default. `states`: the feature state by the property `id`.
 */
export function readerOf(
  layer: LayerSpecification,
  zoom: number,
  reportLeftOut: (what: string) => void,
  states: FeatureStates = new Map(),
): LayerReader {
  const level = tileLevel(zoom);
  const cache = new Map<string, StylePropertyExpression | undefined>();
  const paint = (layer.paint ?? {}) as Record<string, unknown>;
  const layout = (layer.layout ?? {}) as Record<string, unknown>;

  const expressionOf = (name: string): StylePropertyExpression | undefined => {
    if (!cache.has(name)) cache.set(name, parsed(name, paint[name] ?? layout[name]));
    return cache.get(name);
  };
  const parsed = (name: string, value: unknown): StylePropertyExpression | undefined => {
    const specification = specificationOf(layer.type, name);
    if (!specification) return undefined;
    try {
      if (isInvalid(value, specification))
        throw new Error(`${JSON.stringify(value)} is no value and no known expression`);
      return normalizePropertyExpression(value ?? specification.default, name, specification);
    } catch (error) {
      reportLeftOut(`${layer.id}: ${name}: ${error instanceof Error ? error.message : String(error)}`);
      return normalizePropertyExpression(specification.default, name, specification);
    }
  };
  const zoomOf = (name: string): number => (isPaint(layer.type, name) || SMOOTH_LAYOUT.has(name) ? zoom : level);
  const value = (name: string, feature?: Feature, zoomToRead = zoomOf(name)): unknown =>
    expressionOf(name)?.evaluate({ zoom: zoomToRead }, feature && evaluatorFeature(feature), {
      ...states.get(feature?.properties?.['id']),
    });

  return {
    layer,
    features(all) {
      const filter = 'filter' in layer && layer.filter ? layer.filter : undefined;
      if (!filter) return [...all];
      try {
        const { tests, rest } = split(filter);
        const some = all.filter(({ properties }) => tests.every(([name, wanted]) => properties?.[name] === wanted));
        if (!rest) return some;
        const passes = featureFilter(rest, 'filter').filter;
        return some.filter((feature) => passes({ zoom: level }, evaluatorFeature(feature)));
      } catch (error) {
        reportLeftOut(`${layer.id}: filter: ${error instanceof Error ? error.message : String(error)}`);
        return [];
      }
    },
    value,
    number: (name, feature, zoomToRead) => Number(value(name, feature, zoomToRead) ?? 0),
    text: (name, feature) => String(value(name, feature) ?? ''),
    color: (name, feature) => paintOf(value(name, feature)),
    sets: (name) => name in paint || name in layout,
  };
}

/**
 * Splits a filter into values that properties must have, such as the object of the geometry, and the rest. To compare a value takes
 * far less than the specification's evaluator.
 */
function split(filter: FilterSpecification): {
  readonly tests: readonly (readonly [name: string, wanted: unknown])[];
  readonly rest: FilterSpecification | undefined;
} {
  const conditions: readonly unknown[] = Array.isArray(filter) && filter[0] === 'all' ? filter.slice(1) : [filter];
  const others = conditions.filter((condition) => !isComparison(condition));
  const tests = conditions.filter(isComparison).map(([, [, name], wanted]) => [name, wanted] as const);
  if (tests.length === 0) return { tests, rest: filter };
  return { tests, rest: others.length > 0 ? (['all', ...others] as FilterSpecification) : undefined };
}

/** Whether an expression is `['==', ['get', name], text or truth value]`. */
function isComparison(condition: unknown): condition is ['==', ['get', string], string | boolean] {
  if (!Array.isArray(condition) || condition.length !== 3) return false;
  const [operator, left, right] = condition;
  if (operator !== '==' || (typeof right !== 'string' && typeof right !== 'boolean')) return false;
  return Array.isArray(left) && left.length === 2 && left[0] === 'get' && typeof left[1] === 'string';
}

/**
 * Whether a value is an array that the property cannot have. The style specification's parser does not report it: it takes an
 * array with an unknown operator for a constant.
 */
function isInvalid(value: unknown, specification: StylePropertySpecification): boolean {
  if (!Array.isArray(value) || expression.isExpression(value)) return false;
  if (specification.type === 'array') {
    return specification.value === 'number' && !value.every((item) => typeof item === 'number');
  }
  return !ARRAY_TYPES.has(specification.type);
}

/** Types other than `array` whose constants are arrays. */
const ARRAY_TYPES = new Set<string>(['padding', 'numberArray', 'colorArray', 'variableAnchorOffsetCollection']);

/** Returns the whole zoom level of the tiles that the live map shows at a zoom. */
export const tileLevel = (zoom: number): number => Math.max(0, Math.floor(zoom));

/** Returns the specification of a property of a layer type, or undefined if there is none of this name. */
export function specificationOf(type: string, name: string): StylePropertySpecification | undefined {
  return GROUPS[`paint_${type}`]?.[name] ?? GROUPS[`layout_${type}`]?.[name];
}

const GROUPS = latest as unknown as Record<string, Record<string, StylePropertySpecification> | undefined>;
const isPaint = (type: string, name: string): boolean => GROUPS[`paint_${type}`]?.[name] !== undefined;

/** Returns a feature as the specification's evaluator needs it: with one of three geometry types, and with properties. */
const evaluatorFeature = ({ geometry, properties, id }: Feature) => ({
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
