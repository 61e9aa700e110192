import type { Margins, Size } from './camera';
import { areaBeside, captionMargins, type Stage } from './caption-area';

/**
 * Around the story's bounds, which extend beyond its places: space for the controls over the map. Equal on opposite
 * sides, so that the map's middle is the same position in windows of all sizes.
 */
export const BOUNDS_MARGINS: Margins = { top: 64, right: 60, bottom: 64, left: 60 };

/**
 * Around the places of a chapter in present mode: for their larger names, the bow of a line above them, and the chapter
 * navigation at the bottom, which a strip contains itself.
 */
const AROUND_PRESENTED: Margins = { top: 120, right: 120, bottom: 136, left: 120 };
const ABOVE_STRIP: Margins = { ...AROUND_PRESENTED, top: 84, bottom: 68 };
/** On screens wider than this, in CSS pixels, names scale with the screen, and so do the margins. */
const DESK_WIDTH = 1920;
/** The share of that width that a caption at the left leaves free. */
const DESK_FREE = 0.7;

/** The margins around a chapter's places in present mode, including the caption's. `places`: how many there are. */
export function presentMargins(map: Size, places: number): Margins {
  const caption = captionMargins(map);
  const around = aroundPresented(sizeInside(map, caption), areaBeside(map).stage, places);
  return {
    top: caption.top + around.top,
    right: caption.right + around.right,
    bottom: caption.bottom + around.bottom,
    left: caption.left + around.left,
  };
}

/** The margins inside the free room beside the caption. */
function aroundPresented(free: Size, stage: Stage, places: number): Margins {
  const scale = labelScale(free);
  const { top, right, bottom, left } = stage === 'strip' ? ABOVE_STRIP : AROUND_PRESENTED;
  const fitting = fittingMargins(
    free,
    roomForBows(free, { top: top * scale, right: right * scale, bottom: bottom * scale, left: left * scale }),
  );
  return places === 2 ? roomForBows(free, fitting, WIDEST_PAIR) : fitting;
}

const labelScale = (free: Size): number => Math.max(1, free.width / (DESK_WIDTH * DESK_FREE));

/** A label beside a place, in CSS pixels: from the mark to its start, per letter, and free space after it. */
const SITE = { aside: 62, letter: 10, after: 16 } as const;

/** Px that the labels beside a place need at its left and right, beyond a chapter's margins in present mode. */
export function siteLabelRoom(labels: readonly string[], map: Size, places: number): number {
  if (labels.length === 0) return 0;
  const free = sizeInside(map, captionMargins(map));
  const around = aroundPresented(free, areaBeside(map).stage, places);
  const length = Math.max(...labels.map((label) => label.length));
  const needed =
    (SITE.aside + SITE.letter * length + SITE.after) * labelScale(free) - Math.min(around.left, around.right);
  // At most two thirds of the room for both sides: on a phone the label may reach the edge, but the map stays large.
  return Math.max(0, Math.min(needed, sizeInside(free, around).width / 3));
}

/** Around a chapter's places beside the panel: for names beside their marks, and for lines that bow above and below. */
const AROUND_PLACES: Margins = { top: 90, right: 130, bottom: 100, left: 130 };
/** A line bows by a share of its length, so its space scales with the map: this share of the height, above and below. */
const BOW_SHARE = 0.17;

/** The margins around a chapter's places in story mode. */
export function chapterMargins(map: Size): Margins {
  const bow = BOW_SHARE * map.height;
  const { top, bottom } = AROUND_PLACES;
  return roomForBows(map, { ...AROUND_PLACES, top: Math.max(top, bow), bottom: Math.max(bottom, bow) });
}

/** Places side by side are at most this share of the height apart, so that a round bow between them fits. */
const WIDEST = 0.8;
/** Two places alone: several lines between them bow one outside the other. */
const WIDEST_PAIR = 0.62;

/** Widens the margins at left and right so that the lines between places bow inside the height. */
function roomForBows({ width, height }: Size, margins: Margins, widest = WIDEST): Margins {
  const side = (width - widest * height) / 2;
  return { ...margins, left: Math.max(margins.left, side), right: Math.max(margins.right, side) };
}

/** Reduces the margins so that at least half of the map's width and height is left. */
export function fittingMargins(size: Size, margins: Margins): Margins {
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
