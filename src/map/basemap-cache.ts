import type { Map as LiveMap } from 'maplibre-gl';
import { isBasemap } from '../style/layers/basemap-flag';
import { aroundLayers, type DrawnLayer, type Frame, type Painter } from './around-layers';

export interface BasemapCache {
  /** Invalidates the cache: something below the names has changed. */
  readonly changed: () => void;
  /** Whether a layer is part of the picture that the frame starts with. */
  readonly holds: (frame: Frame, layer: DrawnLayer) => boolean;
  /** Requests one more frame if the basemap is not cached yet, so that the user's first action is already fast. */
  readonly cacheWhenIdle: () => void;
}

/** A copy of the canvas. Sizes in device pixels. */
interface Picture {
  readonly framebuffer: WebGLFramebuffer;
  readonly pixels: WebGLRenderbuffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Caches a picture of the basemap while the camera does not move, and starts each frame with it: sea, land, coasts and
 * borders are four fifths of a frame's cost, and do not change while names fade in, a line is highlighted or a layer is
 * switched. The picture is made in the second frame with the same basemap; every change of the basemap must call
 * `changed`. `isUnseen`: no extra frame is requested while the figure covers the map, since it would delay the first
 * visible one.
 */
export function cacheBasemap(map: LiveMap, isUnseen: () => boolean): BasemapCache {
  let changes = 0;
  let cached: { readonly of: string; readonly picture: Picture } | undefined;
  let frame: Frame | undefined;
  /** Everything that the basemap of this frame depends on, and the same of the frame before. */
  let key = '';
  let keyBefore = '';
  /** Whether this frame starts with the cached picture. */
  let usesCache = false;
  /** Whether this frame's translucent pass has drawn the picture, or could store it. */
  let isHandled = false;
  /** Whether no basemap layer of this frame is in a transition. */
  let steady = true;

  const startFrame = (next: Frame) => {
    if (next === frame) return;
    frame = next;
    keyBefore = key;
    key = `${changes} ${cameraKey(next)} ${map.getPixelRatio()}`;
    usesCache = cached?.of === key;
    isHandled = false;
    steady = true;
  };
  const store = (painter: Painter) => {
    const before = cached?.picture;
    const fits = before?.width === painter.width && before.height === painter.height;
    if (before && !fits) release(painter, before);
    const picture = before && fits ? before : blank(painter);
    cached = picture && { of: key, picture };
    if (picture) copy(painter, null, picture.framebuffer);
  };
  aroundLayers(map, ({ painter, layer, frame: current }, draw) => {
    startFrame(current);
    const inBasemap = isBasemap(layer.metadata);
    if (inBasemap && layer.hasTransition()) steady = false;
    if (current.currentPass === 'translucent' && !isHandled && (usesCache || !inBasemap)) {
      isHandled = true;
      if (usesCache && cached) copy(painter, cached.picture.framebuffer, null);
      else if (steady && key === keyBefore) store(painter);
    }
    if (!(usesCache && inBasemap)) draw();
  });
  let requestedFor = '';
  const cacheWhenIdle = () => {
    if (cached?.of === key || requestedFor === key) return;
    requestedFor = key;
    map.triggerRepaint();
  };
  map.on('idle', () => (isUnseen() ? undefined : cacheWhenIdle()));
  // The picture was lost with the context.
  map.on('webglcontextlost', () => {
    cached = undefined;
  });
  const changed = () => {
    changes++;
  };
  map.on('sourcedata', ({ sourceId }) => {
    if (sourceId.startsWith('geo/')) changed();
  });
  return {
    changed,
    cacheWhenIdle,
    holds(current, layer) {
      startFrame(current);
      return usesCache && isBasemap(layer.metadata);
    },
  };
}

/** The properties of a camera that affect positions on the screen, as text. */
function cameraKey({ transform }: Frame): string {
  const { center, zoom, bearing, pitch, roll, fov, width, height } = transform;
  return [center.lng, center.lat, zoom, bearing, pitch, roll, fov, width, height].join(' ');
}

/** An empty picture of the canvas's size; undefined if there is no memory for it. */
function blank(painter: Painter): Picture | undefined {
  const { width, height } = painter;
  const { gl } = painter.context;
  const picture = { framebuffer: gl.createFramebuffer(), pixels: gl.createRenderbuffer(), width, height };
  gl.bindRenderbuffer(gl.RENDERBUFFER, picture.pixels);
  gl.renderbufferStorage(gl.RENDERBUFFER, gl.RGBA8, width, height);
  gl.bindRenderbuffer(gl.RENDERBUFFER, null);
  gl.bindFramebuffer(gl.FRAMEBUFFER, picture.framebuffer);
  gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, picture.pixels);
  const isWhole = gl.checkFramebufferStatus(gl.FRAMEBUFFER) === gl.FRAMEBUFFER_COMPLETE;
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  if (!isWhole) release(painter, picture);
  return isWhole ? picture : undefined;
}

function release({ context: { gl } }: Painter, { framebuffer, pixels }: Picture): void {
  gl.deleteFramebuffer(framebuffer);
  gl.deleteRenderbuffer(pixels);
}

/** Copies all pixels. `null` is the canvas, which is bound again afterwards, as MapLibre expects. */
function copy(
  { context: { gl }, width, height }: Painter,
  from: WebGLFramebuffer | null,
  to: WebGLFramebuffer | null,
): void {
  gl.bindFramebuffer(gl.READ_FRAMEBUFFER, from);
  gl.bindFramebuffer(gl.DRAW_FRAMEBUFFER, to);
  gl.blitFramebuffer(0, 0, width, height, 0, 0, width, height, gl.COLOR_BUFFER_BIT, gl.NEAREST);
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
}
