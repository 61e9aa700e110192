import type { Story } from '../../story/format';
import type { Camera, Size } from '../../view/camera';
import { type Box, cameraOf } from '../../view/framing';
import { cameraDistance } from '../../view/projection';
import { captionPlace } from '../../view/room';
import type { View } from '../../view/view';
import { freeRoom } from '../shared/free-room';

const WINDOW: Size = { width: 1280, height: 720 };

/** The audience's map where none is open yet, in CSS px: that of a common projector. */
export const USUAL_SCREEN: Size = {
  width: WINDOW.width + captionPlace(WINDOW).px,
  height: WINDOW.height,
};

/** What a picture needs so that it shows just what the audience's map shows beside its caption, only smaller. */
export interface SmallFrame {
  readonly camera: Camera;
  /** Of the whole map, in CSS px of the picture. */
  readonly size: Size;
  /** From the camera to the globe's surface, in CSS px of the picture. */
  readonly distance: number;
  /** What of that map the picture shows. */
  readonly box: Box;
}

/** A picture `width` px wide of what the audience sees of a view on a map of the size `screen`, beside the caption. */
export function smallFrame(story: Story, view: View, screen: Size, width: number): SmallFrame {
  const { left, top, right, bottom } = freeRoom(screen);
  const share = width / (right - left);
  const camera = cameraOf(story, view, screen);
  return {
    camera: { ...camera, zoom: camera.zoom + Math.log2(share) },
    size: { width: screen.width * share, height: screen.height * share },
    distance: cameraDistance(screen) * share,
    box: { left: left * share, top: top * share, right: right * share, bottom: bottom * share },
  };
}
