import type { Size } from './camera';

/** Free space in CSS pixels on each side of what is framed. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * Around the story's bounds, which extend beyond its places: space for the controls over the map. Equal on opposite
 * sides, so that the map's middle is the same position in windows of all sizes.
 */
export const BOUNDS_MARGINS: Margins = { top: 64, right: 60, bottom: 64, left: 60 };

/**
 * In present mode a caption covers the map at its left or, in a portrait window, at its bottom. The map element extends
 * equally far beyond the window on the opposite side, where it is not visible. So the map's middle is the middle of the
 * free room, and neither renderer needs to know about the caption.
 *
 *   ┌─ window ───────────────┐
 *   │ ┌─────────┐            ┊╌╌╌╌╌╌╌╌╌╌┐
 *   │ │ caption │     +      ┊          ┊   + the map's middle
 *   │ └─────────┘            ┊╌╌╌╌╌╌╌╌╌╌┘
 *   └────────────────────────┘
 */
export interface CaptionArea {
  readonly side: 'left' | 'bottom';
  /** Its width or height from the window's edge, in CSS pixels. */
  readonly px: number;
}

const CAPTION = {
  /** Share of a large window's width for a caption at the left. */
  share: 0.3,
  /** Least width for a readable line in type of 28 px, in CSS pixels. */
  least: 440,
  /** Greatest share of the window, on either side. */
  most: 0.5,
} as const;

/**
 * Whether a window has no room for a caption beside the map: then the map fills it, and the caption and all other boxes follow
 * one after another over its lower part, where they scroll (src/present/audience/small-stage.css). A map is as large as its window
 * then, so that the same holds for the map's size. `em`: the size of type, as large type needs more room.
 */
export const isSmallStage = ({ width, height }: Size, em = 16): boolean =>
  (width < 45 * em && height < 34 * em) || height < 20 * em || width < 18 * em;

/** The share of a small window in which the boxes begin. */
const SMALL_SHARE = 0.45;

/** The caption's area in a window of this size, beside which the map extends. */
export function captionArea(window: Size, em?: number): CaptionArea {
  if (isSmallStage(window, em)) return { side: 'bottom', px: 0 };
  const { width, height } = window;
  if (height >= width) return { side: 'bottom', px: Math.round(CAPTION.most * height) };
  const px = Math.max(CAPTION.share * width, Math.min(CAPTION.least, CAPTION.most * width));
  return { side: 'left', px: Math.round(px) };
}

/** The margins that caption and window edge need in present mode. `size`: of the map, which extends beyond the window. */
export function captionMargins(map: Size): Margins {
  const { width, height } = map;
  if (isSmallStage(map)) return { top: 0, right: 0, bottom: Math.round(SMALL_SHARE * height), left: 0 };
  const beyond = (share: number) => share / (1 + share);
  if (height >= width) {
    const px = Math.round(beyond(CAPTION.most) * height);
    return { top: px, right: 0, bottom: px, left: 0 };
  }
  const px = Math.round(Math.max(beyond(CAPTION.share) * width, Math.min(CAPTION.least, beyond(CAPTION.most) * width)));
  return { top: 0, right: px, bottom: 0, left: px };
}

/**
 * Around the places of a chapter in present mode: for their larger names, the bow of a line above them, and the chapter
 * navigation at the bottom.
 */
const AROUND_PRESENTED: Margins = { top: 120, right: 120, bottom: 136, left: 120 };
/** On screens wider than this, in CSS pixels, names scale with the screen, and so do the margins. */
const DESK_WIDTH = 1920;

/** The margins around a chapter's places in present mode, including the caption's. */
export function presentMargins(map: Size): Margins {
  const caption = captionMargins(map);
  const around = aroundPresented(sizeInside(map, caption));
  return {
    top: caption.top + around.top,
    right: caption.right + around.right,
    bottom: caption.bottom + around.bottom,
    left: caption.left + around.left,
  };
}

/** The margins inside the free room beside the caption. */
function aroundPresented(free: Size): Margins {
  const scale = labelScale(free);
  const { top, right, bottom, left } = AROUND_PRESENTED;
  return fittingMargins(
    free,
    roomForBows(free, { top: top * scale, right: right * scale, bottom: bottom * scale, left: left * scale }),
  );
}

const labelScale = (free: Size): number => Math.max(1, free.width / (DESK_WIDTH * (1 - CAPTION.share)));

/** A label beside a place, in CSS pixels: from the mark to its start, per letter, and free space after it. */
const SITE = { aside: 62, letter: 10, after: 16 } as const;

/** Px that the labels beside a place need at its left and right, beyond a chapter's margins in present mode. */
export function siteLabelRoom(labels: readonly string[], map: Size): number {
  if (labels.length === 0) return 0;
  const free = sizeInside(map, captionMargins(map));
  const around = aroundPresented(free);
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

/** Two places side by side are at most this share of the height apart, so that a round bow between them fits. */
const WIDEST = 0.8;

/** Widens the margins at left and right so that the lines between places bow inside the height. */
function roomForBows({ width, height }: Size, margins: Margins): Margins {
  const side = (width - WIDEST * height) / 2;
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
