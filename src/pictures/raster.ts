import { PictureTooLarge } from '../parts/app-context';
import type { Size } from '../view/camera';

/**
 * An SVG as PNG, `scale` device pixels to each of its px.
 *
 * @throws PictureTooLarge where a canvas of this browser cannot be so large; Error where the SVG cannot be drawn.
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
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  pen?.drawImage(image, 0, 0, width, height);
  // A canvas beyond the browser's limits takes everything and stays empty; the picture itself has paper to its last corner.
  const drawn = pen !== null && isDrawn(pen, width - 1, height - 1);
  const png = drawn && (await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png')));
  if (!png) throw new PictureTooLarge(pixels);
  return png;
}

function isDrawn(pen: CanvasRenderingContext2D, x: number, y: number): boolean {
  try {
    return pen.getImageData(x, y, 1, 1).data[3] === 255;
  } catch {
    return false;
  }
}
