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
