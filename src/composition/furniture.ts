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
}

/** Px. Up to `narrow`, the controls are a row (`furniture.css`). */
const BOXES = {
  edge: 13,
  button: 46,
  search: 142,
  controls: 272,
  narrow: 544,
  note: 46,
} as const;

const isNarrow = ({ width }: MapSize): boolean => width <= BOXES.narrow;

/** Returns the boxes of the docked furniture. */
export function dockedBoxes(map: MapSize): readonly Box[] {
  const { width, height } = map;
  const { edge, button, search, note } = BOXES;
  return [
    { left: 0, top: 0, right: edge + (isNarrow(map) ? button : search), bottom: edge + button },
    controlsBox(map),
    { left: width - note, top: height - note, right: width, bottom: height },
  ];
}

/** Returns the box of the controls, before they fold to two columns. */
export function controlsBox(map: MapSize): Box {
  const { width } = map;
  const { edge, button, controls } = BOXES;
  if (!isNarrow(map)) return { left: width - edge - button, top: 0, right: width, bottom: edge + controls };
  // On the narrowest maps the row is broken into two.
  const rows = width - button - 32 < controls ? 2 : 1;
  return {
    left: width - edge - controls / rows - button * (rows - 1),
    top: 0,
    right: width,
    bottom: edge + button * rows,
  };
}

/** Returns the px that the furniture takes along whole sides of the map. */
export function dockedInsets(map: MapSize): Box {
  const taken = BOXES.edge + BOXES.button;
  return isNarrow(map) ? { left: 0, top: taken, right: 0, bottom: 0 } : { left: 0, top: 0, right: taken, bottom: 0 };
}
