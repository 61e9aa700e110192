import type { Story } from '../../story/format';
import { canonicalCamera, type Size } from '../../view/camera';
import { cameraOf } from '../../view/framing';
import type { Step } from '../../view/steps';

/**
 * From the chapters to free exploring with an unchanged map: layers, places, date and camera stay. `size`: the map's size
 * in CSS pixels, from which the chapter's framing follows. Only the selection is cleared, since it would open as a page.
 */
export const exploreFrom =
  (story: Story, size: Size): Step =>
  (view) => ({
    ...view,
    mode: 'explore',
    chapter: undefined,
    select: undefined,
    panel: undefined,
    step: 0,
    // Before layout the size is 0 and there is no framing.
    camera: size.width > 0 ? canonicalCamera(cameraOf(story, view, size)) : view.camera,
  });
