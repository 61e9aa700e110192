// @vitest-environment happy-dom
import type { Map as LiveMap } from 'maplibre-gl';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { announcePaint } from '../../../src/map/announce-paint';

const LAND = '#f5f1e6';
const SIZE = 600;
/** Whether land is visible at a point of the canvas, in px; a line covers it elsewhere. */
type Visible = (x: number, y: number) => boolean;

/** The part of WebGL 2 that reads pixels into a buffer: land where it is visible, black elsewhere. */
function canvasOf(isVisible: Visible) {
  const pixels = new Map<number, readonly number[]>();
  const gl = {
    drawingBufferWidth: SIZE,
    drawingBufferHeight: SIZE,
    createBuffer: () => ({}),
    deleteBuffer() {},
    bindBuffer() {},
    bufferData: () => pixels.clear(),
    readPixels(x: number, y: number, _w: number, _h: number, _format: number, _type: number, offset: number) {
      pixels.set(offset, isVisible(x, y) ? [0xf5, 0xf1, 0xe6, 255] : [0, 0, 0, 255]);
    },
    fenceSync: () => ({}),
    flush() {},
    isContextLost: () => false,
    TIMEOUT_EXPIRED: 0x911b,
    clientWaitSync: () => 0x911a,
    deleteSync() {},
    getBufferSubData(_target: number, _from: number, bytes: Uint8Array) {
      for (const [offset, pixel] of pixels) bytes.set(pixel, offset);
    },
  };
  return { clientWidth: SIZE, clientHeight: SIZE, getContext: () => gl };
}

/** A map of land only, whose events the test fires, and which counts the requested frames. */
function mapOf(isVisible: Visible) {
  const listeners = new Map<string, Set<() => unknown>>();
  const on = (type: string, listener: () => unknown) => {
    listeners.set(type, (listeners.get(type) ?? new Set()).add(listener));
  };
  const canvas = canvasOf(isVisible);
  const triggerRepaint = vi.fn();
  const map = {
    on,
    once: on,
    off: (type: string, listener: () => unknown) => void listeners.get(type)?.delete(listener),
    triggerRepaint,
    isSourceLoaded: () => true,
    getPixelRatio: () => 1,
    getCanvas: () => canvas,
    queryRenderedFeatures: () => [{}],
  } as unknown as LiveMap;
  const fire = async (type: string) => {
    await Promise.all([...(listeners.get(type) ?? [])].map((listener) => listener()));
  };
  return { map, fire, triggerRepaint };
}

function announced(isVisible: Visible) {
  const { map, ...rest } = mapOf(isVisible);
  const painted = vi.fn();
  announcePaint(map, { events: { painted, trouble() {} }, landColors: () => [LAND] });
  // Its timers end with it.
  onTestFinished(() => rest.fire('remove'));
  return { painted, ...rest };
}

describe('the live map', () => {
  it('is announced once it is idle, where land is visible at many points', async () => {
    const { painted, fire, triggerRepaint } = announced(() => true);
    await fire('render');
    expect(painted).not.toHaveBeenCalled();
    await fire('idle');
    expect(painted).toHaveBeenCalledOnce();
    expect(triggerRepaint).not.toHaveBeenCalled();
  });

  it.each(['before', 'after'])(
    'is sampled at more points where lines cover most of its land: idle %s the first samples are read',
    async (when) => {
      // A few visible px, which only the finer grid samples. Pixels of WebGL are counted from below.
      const { painted, fire, triggerRepaint } = announced((x, y) => Math.hypot(x - 300, y - 450) < 20);
      const sampled = fire('render');
      if (when === 'after') await sampled;
      await fire('idle');
      await sampled;
      expect(painted).not.toHaveBeenCalled();
      expect(triggerRepaint).toHaveBeenCalledOnce();
      await fire('render');
      await fire('idle');
      expect(painted).toHaveBeenCalledOnce();
    },
  );

  it('is not announced where no land is visible, and does not request frames forever', async () => {
    const { painted, fire, triggerRepaint } = announced(() => false);
    for (let frame = 0; frame < 5; frame++) {
      await fire('render');
      await fire('idle');
    }
    expect(painted).not.toHaveBeenCalled();
    expect(triggerRepaint).toHaveBeenCalledOnce();
  });
});
