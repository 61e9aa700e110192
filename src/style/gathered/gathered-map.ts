import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { isCrowded } from '../../composition/crowded';
import type { Camera, Size } from '../../view/camera';
import type { Scene } from '../scene';
import { type FeatureStates, statesFor } from '../states';
import { styleFor } from '../style';
import { gatheredStates } from './gathered-states';
import { gatheredStyle } from './gathered-style';
import { areSame, arranged, type GatheredView, gatheredView } from './gathered-view';
import { drawnAs, nearerCamera, openedBy, positionsWithin, withRelations } from './presses';

/** What draws a crowded story. Loaded only for one. */
export const GATHERING = {
  viewOf: gatheredView,
  areSame,
  arranged,
  styleOf: gatheredStyle,
  statesOf: gatheredStates,
  drawnAs,
  openedBy,
  withRelations,
  nearerCamera,
  positionsWithin,
} as const;
export type GatherCode = typeof GATHERING;

export interface DrawnScene {
  readonly style: StyleSpecification;
  readonly states: FeatureStates;
  /** Undefined: nothing is gathered. */
  readonly gathered: GatheredView | undefined;
}

/** Returns style and states of a scene on a map of this size: of any story. */
export function drawnScene(scene: Scene, fontBase: string, camera: Camera, size: Size): DrawnScene {
  const { story, view } = scene;
  if (!isCrowded(story)) return { style: styleFor(scene, fontBase), states: statesFor(scene), gathered: undefined };
  const gathered = arranged(gatheredView(story, view, camera, size));
  return { style: gatheredStyle(scene, fontBase, gathered), states: gatheredStates(scene, gathered), gathered };
}
