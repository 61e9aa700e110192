import { DEFAULT_TYPE, typeFactor } from '../composition/furniture';
import type { Margins, Size } from './camera';

/** Where the caption is: over a map that fills the window, at its left, at the bottom of a window in landscape or in portrait. */
export type Stage = 'small' | 'column' | 'strip' | 'portrait';

/**
 * In present mode a caption covers the map at its left or at its bottom. The map element extends equally far beyond the window on
 * the opposite side, where it is not visible. So the map's middle is the middle of the free room, and neither renderer needs to know
 * about the caption.
 *
 *   ┌─ window ───────────────┐                  ┌╌╌╌╌╌╌╌╌╌╌╌╌┐
 *   │ ┌─────────┐            ┊╌╌╌╌╌╌╌╌╌╌┐       ├─ window ───┤
 *   │ │ caption │     +      ┊          ┊       │     +      │   + the map's middle
 *   │ └─────────┘            ┊╌╌╌╌╌╌╌╌╌╌┘       │ caption    │
 *   └────────────────────────┘                  └────────────┘
 */
export interface CaptionArea {
  readonly stage: Stage;
  readonly side: 'left' | 'bottom';
  /** Its width or height from the window's edge, in CSS pixels. */
  readonly px: number;
}

const COLUMN = {
  /** Share of a large window's width for a caption at the left. */
  share: 0.3,
  /** Least width for a readable line in type of 28 px, in CSS pixels; more in larger type. */
  least: 440,
  /** Greatest share of the window's width. */
  most: 0.5,
} as const;

/** Share of the height of a window in portrait for a caption at its bottom. */
const PORTRAIT_SHARE = 0.5;

const STRIP = {
  /** Share of the window's height for a caption at the bottom of a window in landscape. */
  share: 0.33,
  /** Least width of a window in which the longest text of a chapter has room in the strip, in CSS pixels. */
  least: 960,
  /** Width by height of what the map has to show: of two captions, the one that leaves more room for this. */
  framed: 4 / 3,
} as const;

/**
 * Whether a window has no room for a caption beside the map: then the map fills it, and the caption and all other boxes follow
 * one after another over its lower part, where they scroll (src/present/audience/small-stage.css). A map is as large as its window
 * then, so that the same holds for the map's size. Large type needs more room.
 */
export const isSmallStage = ({ width, height, em = DEFAULT_TYPE }: Size): boolean =>
  (width < 45 * em && height < 34 * em) || height < 20 * em || width < 18 * em;

/** The share of a small window in which the boxes begin. */
const SMALL_SHARE = 0.45;

/** The caption's area in a window of this size, beside which the map extends. */
export function captionArea(window: Size): CaptionArea {
  if (isSmallStage(window)) return { stage: 'small', side: 'bottom', px: 0 };
  const { width, height } = window;
  if (height >= width) return { stage: 'portrait', side: 'bottom', px: Math.round(PORTRAIT_SHARE * height) };
  const column = Math.round(columnOf(window));
  const strip = Math.floor(STRIP.share * height);
  const framedWidth = (free: Size) => Math.min(free.width, STRIP.framed * free.height);
  const isStrip =
    width >= STRIP.least * typeFactor(window) &&
    framedWidth({ width, height: height - strip }) > framedWidth({ width: width - column, height });
  return isStrip ? { stage: 'strip', side: 'bottom', px: strip } : { stage: 'column', side: 'left', px: column };
}

const columnOf = (window: Size): number =>
  Math.max(COLUMN.share * window.width, Math.min(COLUMN.least * typeFactor(window), COLUMN.most * window.width));

/** The map's size in a window, with the part that extends beyond it. */
export function mapIn(window: Size, { side, px } = captionArea(window)): Size {
  const { width, height } = window;
  return side === 'left' ? { ...window, width: width + px } : { ...window, height: height + px };
}

/** The window of which {@link mapIn} gives this map. */
export function windowOf(map: Size): Size {
  const { side, px } = areaBeside(map);
  return side === 'left' ? { ...map, width: map.width - px } : { ...map, height: map.height - px };
}

/** The margins that caption and window edge need in present mode. `map`: its size, which extends beyond the window. */
export function captionMargins(map: Size): Margins {
  if (isSmallStage(map)) return { top: 0, right: 0, bottom: Math.round(SMALL_SHARE * map.height), left: 0 };
  const { side, px } = areaBeside(map);
  return side === 'left' ? { top: 0, right: px, bottom: 0, left: px } : { top: px, right: 0, bottom: px, left: 0 };
}

/** The inverse of {@link mapIn}: no two windows with different captions have maps of the same size. */
export function areaBeside(map: Size): CaptionArea {
  if (isSmallStage(map)) return { stage: 'small', side: 'bottom', px: 0 };
  const { width, height } = map;
  const beyond = (share: number) => share / (1 + share);
  const below = (share: number): number => Math.round(beyond(share) * height);
  const strip = below(STRIP.share);
  // The size is rounded, so a strip is looked for in the windows next to it as well.
  for (const px of [strip, strip - 1, strip + 1]) {
    const area = captionArea({ ...map, height: height - px });
    if (area.stage === 'strip' && area.px === px) return area;
  }
  if (height >= width) return { stage: 'portrait', side: 'bottom', px: below(PORTRAIT_SHARE) };
  const least = COLUMN.least * typeFactor(map);
  const px = Math.round(Math.max(beyond(COLUMN.share) * width, Math.min(least, beyond(COLUMN.most) * width)));
  return { stage: 'column', side: 'left', px };
}
