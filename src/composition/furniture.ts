import type { Box } from './box';

/**
 * The furniture that is docked on the map beside the panel: search, controls and the button of the note. It declares its
 * boxes here, so that a camera can leave room for it before it is in the page.
 *
 *     wide                        narrow
 *     ┌──────────────────┐        ┌──────────────┐
 *     │ search         ▢ │        │ ▢  ▢▢▢▢▢▢    │
 *     │                ▢ │        │              │
 *     │                ⓘ │        │            ⓘ │
 *     └──────────────────┘        └──────────────┘
 */
interface MapSize {
  readonly width: number;
  readonly height: number;
  /** Px of the reader's type; {@link DEFAULT_TYPE} if not given. */
  readonly em?: number | undefined;
}

/** Px of a browser's type, unless its reader has chosen another: all measures are written for it. */
export const DEFAULT_TYPE = 16;

/** The reader's type as a factor on the default one. Furniture grows with it, but is never smaller than a fingertip. */
export const typeFactor = ({ em = DEFAULT_TYPE }: Pick<MapSize, 'em'>): number => Math.max(1, em / DEFAULT_TYPE);

/** Px in the default type. Up to `narrow`, the controls are a row (`furniture.css`). */
const BOXES = {
  edge: 13,
  button: 46,
  search: 142,
  controls: 272,
  narrow: 544,
  note: 46,
} as const;

const isNarrow = ({ width }: MapSize): boolean => width <= BOXES.narrow;

/** Large type on a map is as the default type on a smaller one. */
function inDefaultType(map: MapSize): MapSize {
  const factor = typeFactor(map);
  return { width: map.width / factor, height: map.height / factor };
}

const inType = ({ left, top, right, bottom }: Box, map: MapSize): Box => {
  const factor = typeFactor(map);
  return { left: left * factor, top: top * factor, right: right * factor, bottom: bottom * factor };
};

/** Returns the boxes of the docked furniture. */
export function dockedBoxes(map: MapSize): readonly Box[] {
  const size = inDefaultType(map);
  const { edge, button, search, note } = BOXES;
  const others: readonly Box[] = [
    { left: 0, top: 0, right: edge + (isNarrow(size) ? button : search), bottom: edge + button },
    { left: size.width - note, top: size.height - note, right: size.width, bottom: size.height },
  ];
  return [...others.map((box) => inType(box, map)), controlsBox(map)];
}

/** Returns the box of the controls, before they fold to two columns. */
export function controlsBox(map: MapSize): Box {
  const size = inDefaultType(map);
  const { edge, button, controls } = BOXES;
  if (!isNarrow(size))
    return inType({ left: size.width - edge - button, top: 0, right: size.width, bottom: edge + controls }, map);
  // On the narrowest maps the row is broken into two.
  const rows = size.width - button - 32 < controls ? 2 : 1;
  const left = size.width - edge - controls / rows - button * (rows - 1);
  return inType({ left, top: 0, right: size.width, bottom: edge + button * rows }, map);
}

/** Returns the px that the furniture takes along whole sides of the map. */
export function dockedInsets(map: MapSize): Box {
  const taken = BOXES.edge + BOXES.button;
  const inset = { left: 0, top: 0, right: 0, bottom: 0 };
  return inType(isNarrow(inDefaultType(map)) ? { ...inset, top: taken } : { ...inset, right: taken }, map);
}
