import type { Map as LiveMap } from 'maplibre-gl';

/** How closely one looks: points across the map that are asked for land, a side, and how many that have some are looked at. */
export interface Look {
  readonly grid: number;
  readonly most: number;
}
/** Where most of the land lies open, as with any story of a week. */
export const GLANCE: Look = { grid: 12, most: 16 };
/** Where a thousand lines lie over it. */
export const CLOSE_LOOK: Look = { grid: 30, most: 400 };
/** Palette colours are drawn without blending; a rounding of one is all that may differ. */
const TOLERANCE = 3;
/** Milliseconds between two looks whether what was drawn has arrived. */
const PAUSE = 8;

/**
 * Whether land has really reached the screen: MapLibre says `load` and `idle` with a dead worker just as well. Must be called
 * inside a render event, while the frame can still be read. Where the view holds no land at all, its sea must have come
 * with the geometry read.
 */
export async function landIsPainted(map: LiveMap, landColors: readonly string[], how: Look = GLANCE): Promise<boolean> {
  const gl = map.getCanvas().getContext('webgl2');
  if (!gl || !map.isSourceLoaded('geo/countries')) return false;
  const places = placesOnLand(map, how);
  if (places.length === 0) return true;
  const colors = landColors.map(channels);
  const pixels = await pixelsAt(gl, places);
  return pixels.some((pixel) =>
    colors.some((color) => color.every((value, c) => Math.abs(value - (pixel[c] ?? -255)) <= TOLERANCE)),
  );
}

type Place = readonly [x: number, y: number];

/** Where the map says that it draws land, as shares of its width and height from the upper left corner. */
function placesOnLand(map: LiveMap, { grid, most }: Look): Place[] {
  const { clientWidth, clientHeight } = map.getCanvas();
  const places: Place[] = [];
  for (let i = 0; i < grid * grid && places.length < most; i++) {
    const [x, y] = [((i % grid) + 0.5) / grid, (Math.floor(i / grid) + 0.5) / grid];
    const found = map.queryRenderedFeatures([x * clientWidth, y * clientHeight], { layers: ['land'] });
    if (found.length > 0) places.push([x, y]);
  }
  return places;
}

/**
 * What the present frame has there, red, green, blue and opacity, once it has been drawn. Asking for pixels outright, the page
 * would stand still until then: where WebGL is done in software, for as long as a frame takes.
 */
async function pixelsAt(gl: WebGL2RenderingContext, places: readonly Place[]): Promise<Uint8Array[]> {
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
  gl.bufferData(gl.PIXEL_PACK_BUFFER, places.length * 4, gl.STREAM_READ);
  places.forEach(([x, y], i) => {
    gl.readPixels(Math.floor(x * width), Math.floor((1 - y) * height), 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, i * 4);
  });
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
  await drawn(gl);
  const bytes = new Uint8Array(places.length * 4);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
  gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, bytes);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
  gl.deleteBuffer(buffer);
  return places.map((_, i) => bytes.subarray(i * 4, i * 4 + 4));
}

/** Resolves when all has been drawn that was asked for so far, or the context is lost. */
async function drawn(gl: WebGL2RenderingContext): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!fence) return;
  gl.flush();
  while (!gl.isContextLost() && gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  gl.deleteSync(fence);
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
