import { PictureTooLarge } from '../parts/app-context';
import type { Size } from '../view/camera';

/**
 * Converts an SVG to a PNG with `scale` device pixels per px.
 *
 * @throws PictureTooLarge if the browser's canvas cannot be so large; Error if the SVG cannot be drawn.
 */
export async function rasterised(svg: string, size: Size, scale: number): Promise<Blob> {
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

function isDrawn(context: CanvasRenderingContext2D, x: number, y: number): boolean {
  try {
    return context.getImageData(x, y, 1, 1).data[3] === 255;
  } catch {
    return false;
  }
}
