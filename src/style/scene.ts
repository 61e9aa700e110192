import type { Story } from '../story/format';
import type { View } from '../view/view';
import type { Palette } from './palette';

/** Everything that the style depends on. The same scene gives the same style. */
export interface Scene {
  readonly story: Story;
  readonly view: View;
  readonly palette: Palette;
  /** Factor on line widths and text sizes for very large screens: 1 up to 1920 px, 2 at 3840 px. */
  readonly scale: number;
}

/** The scale for a window's width in CSS px, in steps of 1/4, so that a resize seldom makes a new style. */
export const scaleFor = (windowWidth: number): number =>
  Math.min(2.5, Math.max(1, Math.round((windowWidth / 1920) * 4) / 4));
