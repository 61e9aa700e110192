/** Factors on the lengths of the style: of marks and lines, and of text. */
export interface Enlargement {
  readonly marks: number;
  readonly text: number;
}

/** In the colours for a projector, marks and text are larger. */
export const PROJECTOR: Enlargement = { marks: 1.5, text: 1.4 };

/** The scale for a window's width in CSS px, in steps of 1/4, so that a resize seldom makes a new style. */
export const scaleFor = (windowWidth: number): number =>
  Math.min(2.5, Math.max(1, Math.round((windowWidth / 1920) * 4) / 4));

/** Px of the panel beside a map that is wide enough for the scale to matter. */
const PANEL = 420;

/** Returns the width of the window in which a map of this width is beside the panel, in px. */
export const widthWithPanel = (mapWidth: number): number => mapWidth + PANEL;

/** Returns the enlargement at a scale. */
export function enlargementOf(scale: number, isProjector: boolean): Enlargement {
  const { marks, text } = isProjector ? PROJECTOR : { marks: 1, text: 1 };
  return { marks: marks * scale, text: text * scale };
}

/** The factor on the size of places' names at a zoom, as in their style layer. */
export function nameFactor(zoom: number): number {
  const between = (from: number, to: number, low: number, high: number) =>
    low + (high - low) * Math.min(1, Math.max(0, (zoom - from) / (to - from)));
  return zoom < 4.5 ? between(2.5, 4.5, 0.85, 1) : between(4.5, 7, 1, 1.15);
}
