import type { Story } from '../story/format';
import type { Camera, Size } from '../view/camera';
import { cameraOf } from '../view/framing';
import { cameraDistance } from '../view/projection';
import type { View } from '../view/view';

/** The audience's map where none is open yet, in CSS px: a common projector's shape. */
export const USUAL_SCREEN: Size = { width: 1280, height: 720 };

/** What a picture needs so that it shows just what the audience's map shows, only smaller. */
export interface SmallFrame {
  readonly camera: Camera;
  /** CSS px. */
  readonly size: Size;
  /** From the camera to the globe's surface, in CSS px. */
  readonly distance: number;
}

/** A picture `width` px wide of what a map of the size `screen` shows of a view. */
export function smallFrame(story: Story, view: View, screen: Size, width: number): SmallFrame {
  const share = width / screen.width;
  const camera = cameraOf(story, view, screen);
  return {
    camera: { ...camera, zoom: camera.zoom + Math.log2(share) },
    size: { width, height: screen.height * share },
    distance: cameraDistance(screen) * share,
  };
}
