import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { type Sources, shownLayers } from '../figure/shown-layers';
import type { FeatureStates } from '../style/states';

/**
 * Most of the basemap looks alike at all zooms but for the widths of its lines, so that one picture can be drawn with widths that follow
 * the window. Some layers do not: dashes are made at whole zoom levels, and a layer may begin at a zoom or show more features from one
 * on. They are drawn once for each level: a range of zooms in which they look alike.
 */
export interface Levels {
  /** The ids of the layers that are drawn for each level. */
  readonly layers: ReadonlySet<string>;
  /** Ranges of zoom, each up to the next one's start. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** Steps of zoom in which a change is looked for, and how exactly it is then found. */
const STEP = 0.25;
const EXACT = 0.01;

/** Returns the levels of a style between the zooms of the smallest and the largest window. */
export function levelsOf(
  style: StyleSpecification,
  geodata: Sources,
  states: FeatureStates,
  [low, high]: readonly [number, number],
): Levels {
  const areas = { ...style, layers: style.layers.filter(({ type }) => type === 'fill' || type === 'line') };
  const dashed = areas.layers.flatMap(({ id, ...layer }) =>
    layer.type === 'line' && layer.paint?.['line-dasharray'] ? [id] : [],
  );
  /** What is drawn at a zoom, by the layer. */
  const seenAt = (zoom: number) =>
    new Map(
      shownLayers(areas, geodata, zoom, ignore, states).map(({ reader, runs }) => [
        reader.layer.id,
        runs.map(({ features, pattern }) => `${pattern} ${features.map(idOf(geodata)).join()}`).join(';'),
      ]),
    );
  const count = Math.max(1, Math.ceil((high - low) / STEP));
  const zooms = Array.from({ length: count + 1 }, (_, i) => low + ((high - low) * i) / count);
  const seen = zooms.map(seenAt);
  const changing = areas.layers
    .map(({ id }) => id)
    .filter((id) => !dashed.includes(id) && seen.some((at) => at.get(id) !== seen[0]?.get(id)));
  const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
    changing.every((id) => a.get(id) === b.get(id));
  const changes = zooms.slice(1).flatMap((zoom, i) => {
    const [before, after] = [seen[i], seen[i + 1]];
    if (!before || !after || isSame(before, after)) return [];
    let [from, to] = [zooms[i] ?? zoom, zoom];
    while (to - from > EXACT) {
      const middle = (from + to) / 2;
      if (isSame(before, seenAt(middle))) from = middle;
      else to = middle;
    }
    return to;
  });
  const whole = Array.from({ length: Math.floor(high) - Math.floor(low) }, (_, i) => Math.floor(low) + 1 + i);
  const starts = [...new Set([Math.floor(low), ...whole, ...changes])].sort((a, b) => a - b);
  return {
    layers: new Set([...dashed, ...changing]),
    ranges: starts.map((from, i) => [from, starts[i + 1] ?? Math.floor(from) + 1]),
  };
}

const ignore = () => {};

/** Returns a function that numbers features. */
function idOf(geodata: Sources) {
  const known = numbers.get(geodata) ?? new Map<object, number>();
  numbers.set(geodata, known);
  return (feature: object): number => {
    const number = known.get(feature) ?? known.size;
    known.set(feature, number);
    return number;
  };
}

const numbers = new WeakMap<Sources, Map<object, number>>();
