import type { Bundle } from '../../composition/bundles';
import type { Scene } from '../scene';
import { type FeatureStates, statesOf } from '../states';
import type { GatheredView } from './gathered-view';

/** As `statesFor`, by the ids of what is drawn, with the widths of bundles. */
export function gatheredStates(
  { story, view }: Pick<Scene, 'story' | 'view'>,
  { gathering, lit }: GatheredView,
): FeatureStates {
  const states = new Map(statesOf(gathering.drawn, lit, view.select));
  const usual = Math.max(2, story.relations.length / BUNDLES);
  for (const [id, bundle] of gathering.bundles) {
    const wide = widthFactor(bundle, usual);
    const own = `relation:${id}`;
    states.set(own, { ...states.get(own), wide: lit?.relations.has(id) ? Math.max(1, wide) : wide });
  }
  return states;
}

/** The factor on a bundle's width: 1 for a usual count, and within limits at which its look can be told. */
function widthFactor({ relations }: Bundle, usual: number): number {
  const factor = (relations.length / usual) ** GROWTH;
  return Math.round(Math.min(WIDEST, Math.max(THINNEST, factor)) * 100) / 100;
}
const GROWTH = 0.65;
const [THINNEST, WIDEST] = [0.5, 2.2];
/** Bundles of a whole story on a large map. */
const BUNDLES = 40;
