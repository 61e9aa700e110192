import type { Story } from '../story/format';
import type { Camera, Size } from '../view/camera';
import { type Box, boundsOnScreen, framesGlobe } from '../view/framing';
import { projectionOf } from '../view/projection';

/** A smaller box is no measure for the picture around it: what a story of one street frames has few px on a map that is not closer. */
const LEAST = 64;

/**
 * Returns the function that gives the box in a picture that every window fits into its free room: around the story's bounds, or around
 * the globe where no closer picture shows the bounds. `size`: of the map that decides; `camera`: its camera.
 */
export function framer(
  story: Story,
  camera: Camera,
  size: Size,
): (camera: Camera, size: Size, distance?: number) => Box {
  const isGlobe = framesGlobe(story);
  const own = boundsOnScreen(story, camera, size);
  const isSmall = !isGlobe && Math.max(own.right - own.left, own.bottom - own.top) < LEAST;
  return (at, its, distance) => {
    if (isGlobe) {
      const { x, y, radius } = projectionOf(at, its, distance).horizon;
      return squareAround(x, y, radius);
    }
    const box = boundsOnScreen(story, at, its, distance);
    if (!isSmall) return box;
    const half = (LEAST / 2) * 2 ** (at.zoom - camera.zoom);
    return squareAround((box.left + box.right) / 2, (box.top + box.bottom) / 2, half);
  };
}

const squareAround = (x: number, y: number, half: number): Box => ({
  left: x - half,
  right: x + half,
  top: y - half,
  bottom: y + half,
});
