import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { SHAPE_BOX, type Shape } from '../../../src/kinds/shape';

await initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));

/** The pixels that a shape covers, 0 to 1 each, row by row. */
export type Coverage = readonly number[];

/** Draws a shape on a square of `size` px, turned clockwise by so many degrees. */
export function coverageOf({ path, stroke }: Shape, size: number, turn = 0): Coverage {
  const paint = stroke ? `fill="none" stroke="#000" stroke-width="${stroke}"` : 'fill="#000"';
  // Some shapes reach beyond their box when they are turned.
  const side = Math.ceil(size * 1.5);
  const middle = SHAPE_BOX / 2;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}"><g transform="translate(${side / 2} ${side / 2}) rotate(${turn}) scale(${size / SHAPE_BOX}) translate(${-middle} ${-middle})"><path d="${path}" ${paint} stroke-linecap="round" stroke-linejoin="round"/></g></svg>`;
  const { pixels } = new Resvg(svg).render();
  return Array.from({ length: side * side }, (_, i) => (pixels[i * 4 + 3] ?? 0) / 255);
}

/** The share of two rasters of the same size in which they differ: 0 is the same, 1 has nothing in common. */
export function difference(a: Coverage, b: Coverage): number {
  let [common, all] = [0, 0];
  for (const [i, one] of a.entries()) {
    common += Math.min(one, b[i] ?? 0);
    all += Math.max(one, b[i] ?? 0);
  }
  return 1 - common / all;
}
