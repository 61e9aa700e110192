import type { Story } from '../story/format';
import { type Lit, litBy } from '../view/drawn';
import { litNames } from '../view/name-selection';
import type { Selection } from '../view/view';
import type { Scene } from './scene';

/** What a feature's look depends on besides its properties. The style's expressions read it as feature state. */
export interface FeatureState {
  /** The pointer or the focus is on the feature. */
  readonly hover?: boolean;
  /** Something else is selected. */
  readonly receded?: boolean;
  readonly selected?: boolean;
  /** The factor on a bundle's width: as a property it would send all lines to the worker with each switch. */
  readonly wide?: number;
}

/** The state of each feature that has one, by the feature's id ("place:seoul"). */
export type FeatureStates = ReadonlyMap<string, FeatureState>;

/** Always the same object while nothing has a state, so that renderers see at once that nothing has changed. */
export const NO_STATES: FeatureStates = new Map();

const RECEDED: FeatureState = { receded: true };
const SELECTED: FeatureState = { selected: true };

/**
 * Returns what the selection highlights and what recedes behind it. A selection changes states instead of the style: the
 * live map updates the states of the features that differ, and its worker re-makes no tile.
 */
export const statesFor = ({ story, view }: Pick<Scene, 'story' | 'view'>): FeatureStates =>
  statesOf(story, litBy(story, view), view.select);

/** As {@link statesFor}. `story`: what is drawn. */
export function statesOf(
  story: Pick<Story, 'relations' | 'places'>,
  lit: Lit | undefined,
  select: Selection | undefined,
): FeatureStates {
  const states = new Map<string, FeatureState>();
  if (lit) {
    for (const { id } of story.relations) if (!lit.relations.has(id)) states.set(`relation:${id}`, RECEDED);
    for (const { id } of story.places) if (!lit.places.has(id)) states.set(`place:${id}`, RECEDED);
  }
  if (select?.kind === 'place') states.set(`place:${select.id}`, SELECTED);
  for (const name of litNames(select)) states.set(`name:${name}`, SELECTED);
  return states.size > 0 ? states : NO_STATES;
}

/** Returns the states with `hover` added to those of some ids. */
export function withHover(states: FeatureStates, hovered: Iterable<string>): FeatureStates {
  const ids = [...hovered];
  if (ids.length === 0) return states;
  const all = new Map(states);
  for (const id of ids) all.set(id, { ...states.get(id), hover: true });
  return all;
}
