import type { Box } from '../composition/box';
import { dockedBoxes, dockedInsets, typeFactor } from '../composition/furniture';
import type { Margins, Size } from './camera';
import { areaBeside, captionMargins, type Stage } from './caption-area';

/** The part of a map where a camera shows what is told. Boxes in CSS pixels from the map's upper left corner. */
export interface Room {
  /** The map's. */
  readonly size: Size;
  /** What the window shows of the map. */
  readonly seen: Box;
  /** Of that, without the sides where furniture is docked. */
  readonly free: Box;
  /** The furniture. */
  readonly docked: readonly Box[];
}

/** Returns the room of a map beside the panel. */
export function roomBesidePanel(size: Size): Room {
  const seen: Box = { left: 0, top: 0, right: size.width, bottom: size.height };
  const { left, top, right, bottom } = dockedInsets(size);
  const free: Box = { left, top, right: seen.right - right, bottom: seen.bottom - bottom };
  return { size, seen, free, docked: dockedBoxes(size) };
}

/**
 * Px at the bottom of a presentation's map, for the chapters' dots or the note on borders; and of the tools at its left, which a strip
 * has on the map (`stage.css`, `tools.css`).
 */
const FOOT: Readonly<Record<Stage, number>> = { column: 60, strip: 26, portrait: 46, small: 0 };
const TOOLS = { width: 470, height: 48 } as const;

/** Returns the room of a map beside a presentation's caption. */
export function roomBesideCaption(size: Size): Room {
  const seen = seenBesideCaption(size);
  const { stage } = areaBeside(size);
  const factor = typeFactor(size);
  const foot: Box = { ...seen, top: seen.bottom - FOOT[stage] * factor };
  const tools: Box = { ...seen, right: seen.left + TOOLS.width * factor, top: seen.bottom - TOOLS.height * factor };
  return { size, seen, free: seen, docked: stage === 'strip' ? [foot, tools] : [foot] };
}

/**
 * Returns the part of the map that the window shows beside the caption. The map extends beyond the window on the side opposite to the
 * caption, by the caption's width: both margins are cut off.
 */
export function seenBesideCaption(map: Size): Box {
  const { top, right, bottom, left } = captionMargins(map);
  return { left, top, right: map.width - right, bottom: map.height - bottom };
}

/** Returns the size of a box. */
export const sizeOfBox = ({ left, top, right, bottom }: Box): Size => ({ width: right - left, height: bottom - top });

/**
 * Around the story's bounds, which extend beyond its places: space for the controls over the map, in the default type. Equal on
 * opposite sides, so that the map's middle is the same position in windows of all sizes.
 */
export const BOUNDS_MARGINS: Margins = { top: 64, right: 60, bottom: 64, left: 60 };

/** Returns the margins around the story's bounds on a map of this size. */
export function boundsMargins(size: Size): Margins {
  const factor = typeFactor(size);
  const { top, right, bottom, left } = BOUNDS_MARGINS;
  return fittingMargins(size, {
    top: top * factor,
    right: right * factor,
    bottom: bottom * factor,
    left: left * factor,
  });
}

/** Around a chapter's places: for names beside their marks, and for lines that bow above and below. */
const AROUND_PLACES: Margins = { top: 90, right: 130, bottom: 100, left: 130 };
/** A line bows by a share of its length, so its space scales with the map: this share of the height, above and below. */
const BOW_SHARE = 0.17;
/** Places side by side are at most this share of the height apart, so that a round bow between them fits. */
const WIDEST = 0.8;

/** The margins around a chapter's places where there is no room for all that it tells. */
export function placesMargins({ size, seen }: Room): Margins {
  const { width, height } = sizeOfBox(seen);
  const upDown = BOW_SHARE * height;
  const aside = Math.max(AROUND_PLACES.left, (width - WIDEST * height) / 2);
  const around = fittingMargins(
    { width, height },
    {
      top: Math.max(AROUND_PLACES.top, upDown),
      bottom: Math.max(AROUND_PLACES.bottom, upDown),
      left: aside,
      right: aside,
    },
  );
  return {
    top: seen.top + around.top,
    right: size.width - seen.right + around.right,
    bottom: size.height - seen.bottom + around.bottom,
    left: seen.left + around.left,
  };
}

/** Reduces the margins so that at least half of the map's width and height is left. */
function fittingMargins(size: Size, margins: Margins): Margins {
  const across = Math.min(1, size.width / 2 / Math.max(1, margins.left + margins.right));
  const down = Math.min(1, size.height / 2 / Math.max(1, margins.top + margins.bottom));
  return {
    left: margins.left * across,
    right: margins.right * across,
    top: margins.top * down,
    bottom: margins.bottom * down,
  };
}

/** The size that the margins leave, in CSS pixels. */
export const sizeInside = ({ width, height }: Size, { top, right, bottom, left }: Margins): Size => ({
  width: width - left - right,
  height: height - top - bottom,
});
