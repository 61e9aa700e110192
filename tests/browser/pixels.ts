import type { PNG } from 'pngjs';

/** Red, green, blue, each 0 to 255. */
export type Color = readonly [number, number, number];

/** A colour as the palettes write it, "#1a7f9c", in numbers. */
function colorOf(hex: string): Color {
  const [, r, g, b] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(hex) ?? [];
  if (!r || !g || !b) throw new Error(`${hex} is no colour like #1a7f9c`);
  return [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)];
}

/** A computed colour, "rgb(252, 248, 239)", as the palettes write it: "#fcf8ef". */
export function hexOf(computed: string): string {
  const [, ...channels] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(computed) ?? [];
  if (channels.length !== 3) throw new Error(`${computed} is no opaque colour like rgb(252, 248, 239)`);
  return `#${channels.map((channel) => Number(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Whether a pixel is `color`, give or take `tolerance` in each of red, green and blue. */
export function near(color: Color | string, tolerance = 8): (pixel: Color) => boolean {
  const [r, g, b] = typeof color === 'string' ? colorOf(color) : color;
  return (pixel) =>
    Math.abs(pixel[0] - r) <= tolerance && Math.abs(pixel[1] - g) <= tolerance && Math.abs(pixel[2] - b) <= tolerance;
}

/** How many pixels of a picture match a condition. */
export function countPixels(png: PNG, matches: (pixel: Color) => boolean): number {
  let count = 0;
  for (let at = 0; at < png.data.length; at += 4) if (matches(pixelAt(png, at))) count++;
  return count;
}

/** How many pixels differ by more than `tolerance` in red, green or blue. Two sizes differ in everything. */
export function differingPixels(a: PNG, b: PNG, tolerance = 16): number {
  if (a.width !== b.width || a.height !== b.height) return Math.max(a.width * a.height, b.width * b.height);
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) if (!near(pixelAt(a, at), tolerance)(pixelAt(b, at))) count++;
  return count;
}

/** The pixel at a point of a picture, in the picture's own pixels from its upper left corner. */
export function pixelOf(png: PNG, x: number, y: number): Color {
  if (x < 0 || y < 0 || x >= png.width || y >= png.height) throw new Error(`${x}, ${y} is outside of the picture`);
  return pixelAt(png, (Math.floor(y) * png.width + Math.floor(x)) * 4);
}

const pixelAt = ({ data }: PNG, at: number): Color => [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
