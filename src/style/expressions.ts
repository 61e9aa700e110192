import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureState } from './states';

/** A length in px at the region's zoom that changes moderately with the zoom. `far`, `near`: factors at zoom 2.5 and 7. */
export const zoomed = (px: number, far = 0.75, near = 1.35): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  2.5,
  round(px * far),
  4.5,
  round(px),
  7,
  round(px * near),
];

export const isIn = (property: string, ids: Iterable<string>): ExpressionSpecification => [
  'in',
  ['get', property],
  ['literal', [...ids]],
];

/** As `isIn`, for filters with many ids: `match` is a lookup, `in` a linear search. */
export const isOneOf = (property: string, ids: readonly string[]): ExpressionSpecification =>
  ids.length === 0 ? ['literal', false] : ['match', ['get', property], [...ids], true, false];

/** A name in the language, or in English if the table has none. */
export const nameIn = (lang: string): ExpressionSpecification => [
  'coalesce',
  ['get', `name:${lang}`],
  ['get', 'name:en'],
];

const inState = (name: Exclude<keyof FeatureState, 'wide'>): ExpressionSpecification => [
  'boolean',
  ['feature-state', name],
  false,
];
/** Whether the pointer or the focus is on the feature. */
export const HOVERED = inState('hover');
/** Whether the feature is selected. */
export const SELECTED = inState('selected');
/** Whether something else is selected. */
export const RECEDED = inState('receded');

/**
 * Makes a constant data-driven. MapLibre compiles a shader for each combination of data-driven paint properties, which
 * takes as long as many frames: layers with the same combination share one.
 */
export const perFeature = (value: string | number): ExpressionSpecification => ['case', HOVERED, value, value];

/** Rounds a number of the style to 1/100: styles are read by people and compared by a diff. */
export const round = (value: number): number => Math.round(value * 100) / 100;
