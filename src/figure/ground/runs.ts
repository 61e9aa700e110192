import type { Feature } from 'geojson';
import { readIcon } from '../../style/icons';
import { namesOf } from '../read/drawn-mark';
import type { LayerReader } from '../read/evaluate';
import type { Attributes } from '../svg/svg';
import type { Tiling } from './dashes';

/** Features of one layer that are painted alike: they share a path. A feature that can be selected has a run of its own. */
export interface PaintRun {
  readonly kind: 'fill' | 'line';
  readonly features: readonly Feature[];
  readonly target: string | undefined;
  readonly attributes: Attributes;
  /** Px at the map's middle; 0 for areas. */
  readonly width: number;
  /** Px at the tiling's level, on and off by turns; empty: solid. */
  readonly dash: readonly number[];
  readonly tiling: Tiling | undefined;
  readonly opacity: number;
  /** The name of the image that fills the areas. */
  readonly pattern: string | undefined;
}

export function fillRuns(reader: LayerReader, features: readonly Feature[]): PaintRun[] {
  return together(features, (feature) => {
    const paint = reader.color('fill-color', feature);
    const pattern = reader.sets('fill-pattern') ? String(reader.value('fill-pattern', feature) ?? '') : '';
    const opacity = paint.opacity * reader.number('fill-opacity', feature);
    if (opacity <= 0 || (pattern && readIcon(pattern)?.type !== 'hatch')) return undefined;
    return {
      kind: 'fill',
      attributes: { fill: pattern ? undefined : paint.color },
      width: 0,
      dash: [],
      tiling: undefined,
      opacity,
      pattern: pattern || undefined,
    };
  });
}

/** The live map draws nothing fainter than this. */
const FAINTEST = 0.01;

export function lineRuns(reader: LayerReader, features: readonly Feature[], tiling: Tiling): PaintRun[] {
  return together(features, (feature) => {
    const paint = reader.color('line-color', feature);
    const width = reader.number('line-width', feature);
    const opacity = paint.opacity * reader.number('line-opacity', feature);
    if (width <= 0 || opacity < FAINTEST) return undefined;
    // Dashes are made at the whole zoom level and grow with the map until the next.
    const dashUnit = reader.number('line-width', feature, tiling.level);
    const dashes = (reader.value('line-dasharray', feature) ?? []) as number[];
    const cap = reader.text('line-cap', feature);
    const join = reader.text('line-join', feature);
    return {
      kind: 'line',
      attributes: {
        stroke: paint.color,
        'stroke-linecap': cap === 'butt' ? undefined : cap,
        'stroke-linejoin': join === 'miter' ? undefined : join,
      },
      width,
      dash: dashes.some((length) => length > 0) ? dashes.map((length) => length * dashUnit) : [],
      tiling,
      opacity,
      pattern: undefined,
    };
  });
}

type Look = Omit<PaintRun, 'features' | 'target'>;

function together(features: readonly Feature[], lookOf: (feature: Feature) => Look | undefined): PaintRun[] {
  const runs = new Map<string, { look: Look; target: string | undefined; features: Feature[] }>();
  for (const feature of features) {
    const look = lookOf(feature);
    if (!look) continue;
    const { target } = namesOf(feature);
    const key = JSON.stringify([target, look]);
    const run = runs.get(key);
    if (run) run.features.push(feature);
    else runs.set(key, { look, target, features: [feature] });
  }
  return [...runs.values()].map(({ look, target, features: own }) => ({ ...look, target, features: own }));
}
