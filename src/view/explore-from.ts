import type { Story } from '../story/format';
import { canonicalCamera, type Size } from './camera';
import { cameraOf } from './framing';
import type { Step } from './steps';

/**
 * Out of the chapters into free exploring, with the map as it stands: layers, places, day and what is in sight at this
 * size of the map in CSS pixels stay. Only what the chapter had selected is let go of, since it would open as a page.
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
    // Before the map is laid out nothing is in sight yet.
    camera: size.width > 0 ? canonicalCamera(cameraOf(story, view, size)) : view.camera,
  });
