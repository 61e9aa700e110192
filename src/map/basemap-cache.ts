import type { Map as LiveMap } from 'maplibre-gl';
import { isBasemap } from '../style/layers/basemap-flag';
import { aroundLayers, type DrawnLayer, type Frame, type Painter } from './around-layers';

export interface BasemapCache {
  /** Something of what lies under the names has changed: it is to be drawn anew. */
  readonly changed: () => void;
  /** Whether a layer is in the picture that the frame begins with. */
  readonly holds: (frame: Frame, layer: DrawnLayer) => boolean;
  /** Asks for one frame more where the ground is not kept yet, so that the first press finds it so. */
  readonly keepAtRest: () => void;
}

/** A picture of the canvas, in device pixels. */
interface Picture {
  readonly framebuffer: WebGLFramebuffer;
  readonly pixels: WebGLRenderbuffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Keeps a picture of the ground while the camera rests, and begins each frame with it: sea, land, coasts and borders are four
 * fifths of what a frame costs, and stay as they are while names fade in, a line lights up or a relationship is switched.
 * It is made in the second frame that would have the same ground; whatever changes that says so by `changed`. `isUnseen`: while
 * the figure lies over the map, a frame for this would come before the one that is to be seen.
 */
export function cacheBasemap(map: LiveMap, isUnseen: () => boolean): BasemapCache {
  let changes = 0;
  let kept: { readonly of: string; readonly picture: Picture } | undefined;
  let frame: Frame | undefined;
  /** What the ground of this frame is drawn from, and that of the frame before. */
  let key = '';
  let keyBefore = '';
  /** This frame: begins with what is kept; has begun; its ground is the one that stays. */
  let begins = false;
  let begun = false;
  let steady = true;

  const look = (next: Frame) => {
    if (next === frame) return;
    frame = next;
    keyBefore = key;
    key = `${changes} ${cameraKey(next)} ${map.getPixelRatio()}`;
    begins = kept?.of === key;
    begun = false;
    steady = true;
  };
  const keep = (painter: Painter) => {
    const before = kept?.picture;
    const fits = before?.width === painter.width && before.height === painter.height;
    if (before && !fits) forget(painter, before);
    const picture = before && fits ? before : blank(painter);
    kept = picture && { of: key, picture };
    if (picture) copy(painter, null, picture.framebuffer);
  };
  aroundLayers(map, ({ painter, layer, frame: now }, draw) => {
    look(now);
    const ground = isBasemap(layer.metadata);
    if (ground && layer.hasTransition()) steady = false;
    if (now.currentPass === 'translucent' && !begun && (begins || !ground)) {
      begun = true;
      if (begins && kept) copy(painter, kept.picture.framebuffer, null);
      else if (steady && key === keyBefore) keep(painter);
    }
    if (!(begins && ground)) draw();
  });
  let askedFor = '';
  const keepAtRest = () => {
    if (kept?.of === key || askedFor === key) return;
    askedFor = key;
    map.triggerRepaint();
  };
  map.on('idle', () => (isUnseen() ? undefined : keepAtRest()));
  // Nothing of the context before is left.
  map.on('webglcontextlost', () => {
    kept = undefined;
  });
  const changed = () => {
    changes++;
  };
  map.on('sourcedata', ({ sourceId }) => {
    if (sourceId.startsWith('geo/')) changed();
  });
  return {
    changed,
    keepAtRest,
    holds(now, layer) {
      look(now);
      return begins && isBasemap(layer.metadata);
    },
  };
}

/** Everything about a camera that moves a point on the screen. */
function cameraKey({ transform }: Frame): string {
  const { center, zoom, bearing, pitch, roll, fov, width, height } = transform;
  return [center.lng, center.lat, zoom, bearing, pitch, roll, fov, width, height].join(' ');
}

/** A picture of the canvas' size; undefined where there is no memory for it. */
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
  if (!isWhole) forget(painter, picture);
  return isWhole ? picture : undefined;
}

function forget({ context: { gl } }: Painter, { framebuffer, pixels }: Picture): void {
  gl.deleteFramebuffer(framebuffer);
  gl.deleteRenderbuffer(pixels);
}

/** Pixel for pixel; null is the canvas, which MapLibre draws on and finds bound again. */
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
