import type { Size } from './camera';

/** Room in CSS pixels that stays free on each side of what is framed. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * Around the story's bounds, which reach beyond its places: room for what stands over the map. The same on opposite
 * sides, so that the map's middle is the same place in windows of all sizes.
 */
export const AROUND_BOUNDS: Margins = { top: 64, right: 60, bottom: 64, left: 60 };

/**
 * In present mode a caption stands over the map, at its left or, in an upright window, at its foot. The map reaches as far
 * beyond the window at the opposite side, where nobody sees it: so its middle is the middle of what the caption leaves
 * free, globes included, and neither renderer need know of a caption.
 *
 *   ┌─ window ───────────────┐
 *   │ ┌─────────┐            ┊╌╌╌╌╌╌╌╌╌╌┐
 *   │ │ caption │     +      ┊          ┊   + the map's middle
 *   │ └─────────┘            ┊╌╌╌╌╌╌╌╌╌╌┘
 *   └────────────────────────┘
 */
export interface CaptionPlace {
  readonly side: 'left' | 'bottom';
  /** What the caption takes of the window, from its edge on, in CSS pixels. */
  readonly px: number;
}

const CAPTION = {
  /** Share of the window's width that a caption at the left takes in a large window. */
  share: 0.3,
  /** What its type of 28 px needs for a line that reads well, in CSS pixels. */
  least: 440,
  /** And never more than this share of the window, at either side. */
  most: 0.5,
} as const;

/** Where the caption stands in a window of this size. */
export function captionPlace({ width, height }: Size): CaptionPlace {
  if (height >= width) return { side: 'bottom', px: Math.round(CAPTION.most * height) };
  const px = Math.max(CAPTION.share * width, Math.min(CAPTION.least, CAPTION.most * width));
  return { side: 'left', px: Math.round(px) };
}

/** What caption and window leave of the present mode's map, from the map's own size, which reaches beyond the window. */
export function besideCaption({ width, height }: Size): Margins {
  const beyond = (share: number) => share / (1 + share);
  if (height >= width) {
    const px = Math.round(beyond(CAPTION.most) * height);
    return { top: px, right: 0, bottom: px, left: 0 };
  }
  const px = Math.round(Math.max(beyond(CAPTION.share) * width, Math.min(CAPTION.least, beyond(CAPTION.most) * width)));
  return { top: 0, right: px, bottom: 0, left: px };
}

/**
 * Around the places of a chapter in present mode: their larger names, above them the bow of a line, and at the foot what
 * leads through the chapters.
 */
const AROUND_PRESENTED: Margins = { top: 120, right: 120, bottom: 136, left: 120 };
/** On screens wider than this, in CSS pixels, names grow with the screen, and the room for them as well. */
const DESK_WIDTH = 1920;

/** The margins around a chapter's places in present mode, the caption's place among them. */
export function presentMargins(map: Size): Margins {
  const taken = besideCaption(map);
  const around = aroundPresented(roomInside(map, taken));
  return {
    top: taken.top + around.top,
    right: taken.right + around.right,
    bottom: taken.bottom + around.bottom,
    left: taken.left + around.left,
  };
}

/** The margins inside what the caption leaves free. */
function aroundPresented(free: Size): Margins {
  const grown = grownWith(free);
  const { top, right, bottom, left } = AROUND_PRESENTED;
  return fittingMargins(
    free,
    roomForBows(free, { top: top * grown, right: right * grown, bottom: bottom * grown, left: left * grown }),
  );
}

const grownWith = (free: Size): number => Math.max(1, free.width / (DESK_WIDTH * (1 - CAPTION.share)));

/** The words of what a place does by itself, in CSS pixels: from its mark to their begin, for a letter, and free after them. */
const SITE = { aside: 62, letter: 10, after: 16 } as const;

/** What the words beside a place need at either side of it beyond a chapter's margins in present mode. */
export function siteRoom(labels: readonly string[], map: Size): number {
  if (labels.length === 0) return 0;
  const free = roomInside(map, besideCaption(map));
  const around = aroundPresented(free);
  const length = Math.max(...labels.map((label) => label.length));
  const wanted =
    (SITE.aside + SITE.letter * length + SITE.after) * grownWith(free) - Math.min(around.left, around.right);
  // At both sides of a place together two thirds of the room: on a phone the words may reach the edge, and the map stays large.
  return Math.max(0, Math.min(wanted, roomInside(free, around).width / 3));
}

/** Around a chapter's places beside the panel: their names stand beside their marks, and lines bow above and below them. */
const AROUND_PLACES: Margins = { top: 90, right: 130, bottom: 100, left: 130 };
/** A line bows by a share of its length, so the room for it grows with the map: of the map's height, above and below. */
const BOW_SHARE = 0.17;

/** The margins around a chapter's places in the story. */
export function chapterMargins(map: Size): Margins {
  const bow = BOW_SHARE * map.height;
  const { top, bottom } = AROUND_PLACES;
  return roomForBows(map, { ...AROUND_PLACES, top: Math.max(top, bow), bottom: Math.max(bottom, bow) });
}

/** Two places side by side stand no farther apart than this share of the height, so that a round bow between them fits. */
const WIDEST = 0.8;

/** The margins with so much more at left and right that the lines between places bow inside the height. */
function roomForBows({ width, height }: Size, margins: Margins): Margins {
  const side = (width - WIDEST * height) / 2;
  return { ...margins, left: Math.max(margins.left, side), right: Math.max(margins.right, side) };
}

/** The margins at a size of the map: half of it at least stays for what is framed. */
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

/** What the margins leave, in CSS pixels. */
export const roomInside = ({ width, height }: Size, { top, right, bottom, left }: Margins): Size => ({
  width: width - left - right,
  height: height - top - bottom,
});
