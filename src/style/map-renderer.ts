import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Camera, Size } from '../view/camera';
import type { Press } from '../view/focus';
import type { Box } from '../view/framing';
import type { Selection } from '../view/view';
import type { FeatureStates } from './states';

/** The id of the element that says in words what the map shows: both renderers refer to it as the map's description. */
export const MAP_DESCRIPTION = 'map-drawn';

/** What a map shows. */
export interface MapContent {
  readonly style: StyleSpecification;
  /** What is selected, receded or under the pointer. */
  readonly states: FeatureStates;
  readonly camera: Camera;
  /** Where the map is not visible, in px from its upper left corner: no name of the basemap is placed there. */
  readonly covered: readonly Box[];
}

/** What the app asks of a renderer: the live map or the simple map. */
export interface MapRenderer {
  /** Changes the map to what the view asks for. A camera that is another object is moved to. */
  readonly show: (content: MapContent) => void;
  /** Adapts to the map's size in CSS pixels. */
  readonly resize: (size: Size) => void;
  readonly focus: () => void;
  readonly remove: () => void;
}

/** What a renderer reports. */
export interface MapRendererEvents {
  /** The map is drawing (true) or has drawn the whole view (false). */
  readonly busy: (busy: boolean) => void;
  /** At least once per frame while the camera moves, by the user or by `show`. */
  readonly moving: (camera: Camera) => void;
  /** The user has finished moving the map. */
  readonly moved: (camera: Camera) => void;
  /** The map is drawn: these lines have a label. Ids of relations, in no order. */
  readonly labelled: (relations: readonly string[]) => void;
  /** The pointer is over another target than before, or over none. */
  readonly hover: (target: Selection | undefined) => void;
  /** The user has clicked. */
  readonly choose: (target: Selection | undefined, press: Press) => void;
}
