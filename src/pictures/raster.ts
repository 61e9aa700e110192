import { PictureBlocked, PictureTooLarge } from '../parts/app-context';
import type { Size } from '../view/camera';

/**
 * Converts an SVG to a PNG with `scale` device pixels per px.
 *
 * @throws PictureBlocked if the browser does not let pages read what they draw; PictureTooLarge if its canvas cannot be so large; Error if the SVG cannot be drawn.
 */
export async function rasterised(svg: string, size: Size, scale: number): Promise<Blob> {
  if (!readsWhatItDraws()) throw new PictureBlocked('A canvas is read with other colours than were drawn.');
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const pixels = { width: size.width * scale, height: size.height * scale };
    const canvas = document.createElement('canvas');
    Object.assign(canvas, pixels);
    return await pngOf(canvas, image, pixels);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function pngOf(canvas: HTMLCanvasElement, image: HTMLImageElement, pixels: Size): Promise<Blob> {
  const { width, height } = pixels;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  context?.drawImage(image, 0, 0, width, height);
  // A canvas above the browser's limits, which it does not expose, silently stays empty
  // (https://github.com/whatwg/html/issues/1635). A drawn picture is opaque up to its last corner.
  const drawn = context !== null && isDrawn(context, width - 1, height - 1);
  const png = drawn && (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png')));
  if (!png) throw new PictureTooLarge(pixels);
  return png;
}

/** Browsers that protect privacy change what is read. By so little, nobody sees it, and the picture is worth saving. */
const NOISE = 16;

function isDrawn(context: CanvasRenderingContext2D, x: number, y: number): boolean {
  try {
    return (context.getImageData(x, y, 1, 1).data[3] ?? 0) >= 255 - NOISE;
  } catch {
    return false;
  }
}

/** Draws a small square of one colour, and returns whether it is read back. */
function readsWhatItDraws(): boolean {
  const [side, color] = [8, [180, 60, 120, 255]];
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!context) return false;
  context.fillStyle = `rgb(${color.slice(0, 3).join(' ')})`;
  context.fillRect(0, 0, side, side);
  try {
    const { data } = context.getImageData(0, 0, side, side);
    return data.every((value, i) => Math.abs(value - (color[i % 4] ?? 0)) <= NOISE);
  } catch {
    return false;
  }
}
