import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

/** A length in px that is right at the region's zoom and follows gently when one goes nearer or farther. */
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

/** `value` where the feature's property is one of the ids, else `otherwise`; read from each feature, as with `perFeature`. */
export const whereIn = (
  property: string,
  ids: Iterable<string>,
  value: number,
  otherwise: number,
): ExpressionSpecification => perFeature(['case', isIn(property, ids), value, otherwise]);

export const isIn = (property: string, ids: Iterable<string>): ExpressionSpecification => [
  'in',
  ['get', property],
  ['literal', [...ids]],
];

/** The same for filters over many ids: each feature's is looked up, where `in` goes through them all. */
export const isOneOf = (property: string, ids: readonly string[]): ExpressionSpecification =>
  ids.length === 0 ? ['literal', false] : ['match', ['get', property], [...ids], true, false];

/** A place name in the language, in English where the table has none. */
export const nameIn = (lang: string): ExpressionSpecification => [
  'coalesce',
  ['get', `name:${lang}`],
  ['get', 'name:en'],
];

/** Whether the pointer or the focus rests on the feature. */
export const HOVERED: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];

/**
 * The same for all features, and yet read from each. MapLibre compiles a shader for each set of properties that differ from
 * feature to feature, which takes as long as many frames: layers that read the same ones share it, and none is compiled at a
 * selection. And what reads a feature's state can be evaluated anew where it is drawn, in sources whose features have ids.
 */
export const perFeature = (value: string | number | ExpressionSpecification): ExpressionSpecification => [
  'case',
  HOVERED,
  value,
  value,
];

/** Style numbers are read by people and compared by a diff: no long tails. */
export const round = (value: number): number => Math.round(value * 100) / 100;
