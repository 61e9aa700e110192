import { type Box, isEdge, largestDifference, type Pixel, pixelAt, pixelsIn } from '../map-pixels';
import { type Frame, pixelsOf, SCALE } from '../screencast';

/**
 * What a frame shows of the picture that a page ends with, by the edges in it: letters, coasts, lines and marks. Two renderers
 * differ in the colours of their edges, but not in where these are.
 */

/** How much of the last frame's edges a frame must have. An empty frame has none; without names and lines it has half of the map's. */
const MIN_SHARE = { text: 0.9, map: 0.7 } as const;
/** A frame has changed when it differs at this share of the pixels at which the page before a press differs from the page after it. */
const CHANGED_SHARE = 0.3;
const TOLERANCE = 20;
/** A page with fewer edges shows no map, or no text. */
const MIN_EDGES = 300;

/**
 * Returns a function that says whether a frame shows both the map and the text of the page's last frame.
 *
 * @throws {Error} if the last frame has no edges in one of the boxes
 */
export function pictureSeenBy(map: Box, text: Box): (end: Frame) => (frame: Frame) => boolean {
  return (end) => {
    const picture = pixelsOf(end);
    const edges = (pixels: readonly Pixel[]) => pixels.filter((pixel) => isEdge(picture, pixel));
    const parts = [
      { edges: edges(pixelsIn(text)), min: MIN_SHARE.text },
      { edges: edges(pixelsIn(map).filter((pixel) => !isIn(text, pixel))), min: MIN_SHARE.map },
    ];
    if (parts.some((part) => part.edges.length < MIN_EDGES)) throw new Error('The last frame shows no map or no text');
    return (frame) =>
      parts.every(
        (part) => part.edges.filter((pixel) => isEdge(pixelsOf(frame), pixel)).length >= part.edges.length * part.min,
      );
  };
}

/**
 * Returns a function that says whether a frame shows an answer to a press: it is unlike the page before, where that and the page
 * after the press differ. So neither a picture that is still incomplete nor another renderer's edges count as an answer.
 *
 * @param boxes in any of which the answer may be. If the press has changed nothing in them, no frame is an answer.
 */
export function answeredIn(boxes: readonly Box[], before: Frame, after: Frame): (frame: Frame) => boolean {
  const [a, b] = [pixelsOf(before), pixelsOf(after)];
  const changed = boxes
    .map((box) => pixelsIn(box).filter(([x, y]) => largestDifference(a, x, y, pixelAt(b, x, y)) > TOLERANCE))
    .filter(({ length }) => length >= 20);
  return (frame) => {
    const picture = pixelsOf(frame);
    return changed.some(
      (pixels) =>
        pixels.filter(([x, y]) => largestDifference(picture, x, y, pixelAt(a, x, y)) > TOLERANCE).length >=
        pixels.length * CHANGED_SHARE,
    );
  };
}

/** Whether a pixel of a frame is in a box of the window. */
function isIn({ left, top, width, height }: Box, [x, y]: Pixel): boolean {
  const [px, py] = [x / SCALE, y / SCALE];
  return px >= left && px < left + width && py >= top && py < top + height;
}
