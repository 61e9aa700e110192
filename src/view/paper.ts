import type { Story } from '../story/format';
import type { Camera, Size } from './camera';
import { cameraOf } from './framing';
import { cameraDistance, projectionOf } from './projection';
import type { View } from './view';

/** Width of the map for paper, in CSS pixels: about that of a sheet's type area, so that labels are printed at their size. */
export const PAPER_WIDTH = 720;
/** Least ratio of width to height. A narrower map is extended at its sides: a sheet also holds the title and the legend. */
const NARROWEST = 1.5;
/** Greatest ratio. A wider map is extended above and below. */
const WIDEST = 2.2;
/** A globe that is completely visible takes at least this share of the height. */
const GLOBE = 0.92;
/** The style draws nothing below this zoom: a smaller map is drawn wider than the sheet and scaled down. */
const MIN_PAPER_ZOOM = 0;

/** The camera and size of a figure for paper. */
export interface PaperFrame {
  /** The view's own camera or framing, with the zoom for this size and without pitch. */
  readonly camera: Camera;
  /** CSS pixels. */
  readonly size: Size;
  /** From the camera to the globe's surface in CSS pixels, scaled with the picture. */
  readonly distance: number;
  /** The visible height in the middle of the figure, in CSS pixels: above and below it is only space. */
  readonly shownHeight: number;
}

/**
 * Returns the frame of a view for paper: the map as on screen, in a shape that fits a sheet. The camera's distance scales
 * with the picture's size, so that the perspective is the same at any size.
 *
 * `screen`: the map's size on screen in CSS pixels; without a size the narrowest shape is used.
 */
export function paperFrame(story: Story, view: View, screen: Size): PaperFrame {
  const shaped = shapedForPaper(screen);
  const camera = cameraOf(story, view, shaped);
  // The view's own camera was set for the screen's shape; a framing is made for the paper's shape.
  const distance = cameraDistance(view.camera && screen.width > 0 ? screen : shaped);
  const globe = 2 * projectionOf(camera, shaped, distance).horizon.radius;
  /** A globe with much space around it is enlarged. */
  const enlargement = Math.max(1, (GLOBE * shaped.height) / globe);
  const scale = Math.max(PAPER_WIDTH / shaped.width, 2 ** (MIN_PAPER_ZOOM - camera.zoom) / enlargement);
  const zoom = camera.zoom + Math.log2(scale * enlargement);
  return {
    camera: { ...camera, zoom: Math.max(MIN_PAPER_ZOOM, zoom), pitch: 0 },
    size: { width: shaped.width * scale, height: shaped.height * scale * enlargement },
    distance: distance * scale * enlargement,
    shownHeight: shaped.height * scale,
  };
}

/** Returns a test for positions, [lon, lat] in degrees: whether they are in the visible part of a frame. */
export function isOnPaper({ camera, size, distance, shownHeight }: PaperFrame) {
  const { project } = projectionOf(camera, size, distance);
  return (position: readonly [number, number]): boolean => {
    const { x, y, front } = project(position);
    return front > 0 && x > 0 && x < size.width && Math.abs(y - size.height / 2) < shownHeight / 2;
  };
}

/** The size, extended in one direction to a shape that fits a sheet. */
function shapedForPaper({ width, height }: Size): Size {
  if (width <= 0 || height <= 0) return { width: PAPER_WIDTH, height: PAPER_WIDTH / NARROWEST };
  if (width / height < NARROWEST) return { width: height * NARROWEST, height };
  if (width / height > WIDEST) return { width, height: width / WIDEST };
  return { width, height };
}
