import type { Map as LiveMap } from 'maplibre-gl';

/** Sampling: `grid` × `grid` points of the map are queried for land, and up to `most` of those on land are read. */
export interface Look {
  readonly grid: number;
  readonly most: number;
}
/** Enough if most of the land is uncovered, as with a usual story. */
export const GLANCE: Look = { grid: 12, most: 16 };
/** Enough even if a thousand lines cover the land. */
export const CLOSE_LOOK: Look = { grid: 30, most: 400 };
/** Per colour channel. Palette colours are drawn without blending, so only rounding can differ. */
const TOLERANCE = 3;
/** Milliseconds between two checks of the fence. */
const PAUSE = 8;

/**
 * Whether land is really on the screen: MapLibre fires `load` and `idle` with a dead worker too. Must be called in a
 * render event, while the frame can still be read. If the view contains no land, loaded geometry is enough.
 */
export async function landIsPainted(map: LiveMap, landColors: readonly string[], how: Look = GLANCE): Promise<boolean> {
  const gl = map.getCanvas().getContext('webgl2');
  if (!gl || !map.isSourceLoaded('geo/countries')) return false;
  const points = pointsOnLand(map, how);
  if (points.length === 0) return true;
  const colors = landColors.map(channels);
  const pixels = await pixelsAt(gl, points);
  return pixels.some((pixel) =>
    colors.some((color) => color.every((value, c) => Math.abs(value - (pixel[c] ?? -255)) <= TOLERANCE)),
  );
}

type SamplePoint = readonly [x: number, y: number];

/** Points where the map draws land, as shares of its width and height from the upper left corner. */
function pointsOnLand(map: LiveMap, { grid, most }: Look): SamplePoint[] {
  const { clientWidth, clientHeight } = map.getCanvas();
  const points: SamplePoint[] = [];
  for (let i = 0; i < grid * grid && points.length < most; i++) {
    const [x, y] = [((i % grid) + 0.5) / grid, (Math.floor(i / grid) + 0.5) / grid];
    const found = map.queryRenderedFeatures([x * clientWidth, y * clientHeight], { layers: ['land'] });
    if (found.length > 0) points.push([x, y]);
  }
  return points;
}

/**
 * Reads red, green, blue and alpha of the current frame at the points, into a buffer. A direct `readPixels` would block
 * the main thread until the frame is drawn: in software WebGL for as long as a frame takes.
 */
async function pixelsAt(gl: WebGL2RenderingContext, points: readonly SamplePoint[]): Promise<Uint8Array[]> {
  const { drawingBufferWidth: width, drawingBufferHeight: height } = gl;
  const buffer = gl.createBuffer();
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
  gl.bufferData(gl.PIXEL_PACK_BUFFER, points.length * 4, gl.STREAM_READ);
  points.forEach(([x, y], i) => {
    gl.readPixels(Math.floor(x * width), Math.floor((1 - y) * height), 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, i * 4);
  });
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
  await commandsExecuted(gl);
  const bytes = new Uint8Array(points.length * 4);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, buffer);
  gl.getBufferSubData(gl.PIXEL_PACK_BUFFER, 0, bytes);
  gl.bindBuffer(gl.PIXEL_PACK_BUFFER, null);
  gl.deleteBuffer(buffer);
  return points.map((_, i) => bytes.subarray(i * 4, i * 4 + 4));
}

/** Resolves when all commands so far have been executed, or the context is lost. */
async function commandsExecuted(gl: WebGL2RenderingContext): Promise<void> {
  const fence = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!fence) return;
  gl.flush();
  while (!gl.isContextLost() && gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  gl.deleteSync(fence);
}

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
