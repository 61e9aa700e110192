import type { Story } from '../../story/format';
import type { Camera, Size } from '../../view/camera';
import { mapIn } from '../../view/caption-area';
import { type Box, cameraOf } from '../../view/framing';
import { cameraDistance } from '../../view/projection';
import { seenBesideCaption } from '../../view/room';
import type { View } from '../../view/view';

const DEFAULT_WINDOW: Size = { width: 1280, height: 720 };

/** The size of the audience's map while no audience's window is open, in CSS px: that of a common projector. */
export const DEFAULT_SCREEN: Size = mapIn(DEFAULT_WINDOW);

/** The camera and the box with which a picture shows exactly what the audience's map shows beside its caption, but smaller. */
export interface SmallFrame {
  readonly camera: Camera;
  /** The size of the whole map, in CSS px of the picture. */
  readonly size: Size;
  /** The distance from the camera to the globe's surface, in CSS px of the picture. */
  readonly distance: number;
  /** The part of that map that the picture shows. */
  readonly box: Box;
}

/** Returns the frame for a picture, `width` px wide, of what the audience sees of a view on a map of the size `screen`. */
export function smallFrame(story: Story, view: View, screen: Size, width: number): SmallFrame {
  const { left, top, right, bottom } = seenBesideCaption(screen);
  const share = width / (right - left);
  const camera = cameraOf(story, view, screen);
  return {
    camera: { ...camera, zoom: camera.zoom + Math.log2(share) },
    size: { width: screen.width * share, height: screen.height * share },
    distance: cameraDistance(screen) * share,
    box: { left: left * share, top: top * share, right: right * share, bottom: bottom * share },
  };
}
