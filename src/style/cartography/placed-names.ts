import type { Feature } from 'geojson';
import type { Box } from '../../view/framing';
import { NAME_PADDING } from './name-layer';
import { type NameFrame, type NameGround, nameFits } from './name-rules';

/** From a collision box to its letters, but for a px: as drawn, they may be this much aside. */
const INSET = NAME_PADDING - 1;

/** The names of one layer while a renderer places them one after another. */
export interface PlacedNames {
  /** Whether a name may be placed with this collision box. */
  readonly allows: (feature: Feature, box: Box) => boolean;
  readonly add: (feature: Feature) => void;
  /** Whether the name is placed already: it has several positions, and is shown at one of them. */
  readonly has: (feature: Feature) => boolean;
  /** Whether a name that was placed stays, once all are: of two names that belong together, both or neither. */
  readonly stays: (feature: Feature) => boolean;
}

export function placedNames(frame: NameFrame, ground: NameGround): PlacedNames {
  const placed = new Set<unknown>();
  const has = (feature: Feature) => placed.has(nameId(feature));
  return {
    has,
    allows: (feature, { left, top, right, bottom }) =>
      !has(feature) &&
      nameFits(
        feature,
        { left: left + INSET, top: top + INSET, right: right - INSET, bottom: bottom - INSET },
        frame,
        ground,
      ),
    add: (feature) => void placed.add(nameId(feature)),
    stays({ properties }) {
      const together = properties?.['together'];
      return together === undefined || placed.has(together);
    },
  };
}

const nameId = ({ properties }: Feature): unknown => properties?.['id'];
