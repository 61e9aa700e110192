import type { Map as LiveMap } from 'maplibre-gl';

/** Points across the map that are looked at, a side. */
const GRID = 12;
/** Palette colours are drawn without blending; a rounding of one is all that may differ. */
const TOLERANCE = 3;

/**
 * Whether land has really reached the screen: MapLibre says `load` and `idle` with a dead worker just as well. Must run
 * inside a render event, while the frame can still be read. Where the view holds no land at all, its sea must have come
 * with the geometry read.
 */
export function landIsPainted(map: LiveMap, landColors: readonly string[]): boolean {
  if (!map.isSourceLoaded('geo/countries')) return false;
  const canvas = map.getCanvas();
  const gl = canvas.getContext('webgl2');
  if (!gl) return false;
  const colors = landColors.map(channels);
  let land = 0;
  for (let i = 0; i < GRID * GRID; i++) {
    const x = ((i % GRID) + 0.5) / GRID;
    const y = (Math.floor(i / GRID) + 0.5) / GRID;
    const point: [number, number] = [x * canvas.clientWidth, y * canvas.clientHeight];
    if (map.queryRenderedFeatures(point, { layers: ['land'] }).length === 0) continue;
    land++;
    const pixel = new Uint8Array(4);
    gl.readPixels(
      Math.floor(x * canvas.width),
      Math.floor((1 - y) * canvas.height),
      1,
      1,
      gl.RGBA,
      gl.UNSIGNED_BYTE,
      pixel,
    );
    if (colors.some((color) => color.every((value, c) => Math.abs(value - (pixel[c] ?? -255)) <= TOLERANCE)))
      return true;
  }
  return land === 0;
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
