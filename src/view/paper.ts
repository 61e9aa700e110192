import type { Story } from '../story/format';
import type { Camera, Size } from './camera';
import { cameraOf } from './framing';
import { cameraDistance, projectionOf } from './projection';
import type { View } from './view';

/** How wide the map is drawn for paper, in CSS pixels: about what a sheet's type area has, so that labels keep their size. */
export const PAPER_WIDTH = 720;
/** A narrower map gets more world at its sides: a sheet has to hold its title and its legend as well. */
const NARROWEST = 1.5;
/** A wider one gets more above and below. */
const WIDEST = 2.2;
/** How much of the height a globe takes at least that is seen whole. */
const GLOBE = 0.92;
/** The style draws nothing below this zoom: then the map is drawn wider than the sheet, and shrinks onto it. */
const LEAST_ZOOM = 0;

/** What a figure for paper is drawn from. */
export interface PaperFrame {
  /** The view's own camera, or its framing, as far away as the size asks. Pitch is 0: paper lies flat. */
  readonly camera: Camera;
  /** CSS pixels. */
  readonly size: Size;
  /** From the camera to the globe's surface in CSS pixels: on paper as on screen, in the picture's measure. */
  readonly distance: number;
  /** The height in its middle that is shown, in CSS pixels: what lies over it and under it is space. */
  readonly shownHeight: number;
}

/**
 * The map of a view for paper: what the screen shows at its size, in the shape that paper has room for. As the camera's
 * distance goes with the picture's size, the vertical perspective keeps its shape, however large it is drawn.
 *
 * `screen`: the map's size on screen in CSS pixels; without one it counts as the narrowest shape.
 */
export function paperFrame(story: Story, view: View, screen: Size): PaperFrame {
  const shaped = shapedForPaper(screen);
  const camera = cameraOf(story, view, shaped);
  // A camera of the view's own was set on the screen; any other frames what it shows in the paper's shape.
  const distance = cameraDistance(view.camera && screen.width > 0 ? screen : shaped);
  const globe = 2 * projectionOf(camera, shaped, distance).horizon.radius;
  /** A globe with much space around it is brought nearer. */
  const nearer = Math.max(1, (GLOBE * shaped.height) / globe);
  const scale = Math.max(PAPER_WIDTH / shaped.width, 2 ** (LEAST_ZOOM - camera.zoom) / nearer);
  const zoom = camera.zoom + Math.log2(scale * nearer);
  return {
    camera: { ...camera, zoom: Math.max(LEAST_ZOOM, zoom), pitch: 0 },
    size: { width: shaped.width * scale, height: shaped.height * scale * nearer },
    distance: distance * scale * nearer,
    shownHeight: shaped.height * scale,
  };
}

/** The size with as much added at one pair of sides as its shape needs for paper. */
function shapedForPaper({ width, height }: Size): Size {
  if (width <= 0 || height <= 0) return { width: PAPER_WIDTH, height: PAPER_WIDTH / NARROWEST };
  if (width / height < NARROWEST) return { width: height * NARROWEST, height };
  if (width / height > WIDEST) return { width, height: width / WIDEST };
  return { width, height };
}
