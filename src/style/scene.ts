import type { Enlargement } from '../composition/scale';
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

/** The factors on the lengths of a scene's marks and text. */
export const enlargementOfScene = ({ palette, scale }: Scene): Enlargement => ({
  marks: palette.lineScale * scale,
  text: palette.textScale * scale,
});
