import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { CustomLayerInterface, Map as LiveMap } from 'maplibre-gl';
import { RADIANS } from '../composition/sphere';
import { rimOf } from '../style/layers/rim';
import type { Camera, Size } from '../view/camera';
import { cameraDistance, globeRadius, type Point } from '../view/projection';

/** The line around the globe. MapLibre draws no edge of its globe, and a layer of features cannot follow the horizon. */

const STEPS = 240;

const VERTEX = `#version 300 es
in vec2 point;
in float across;
out float away;
void main() { away = across; gl_Position = vec4(point, 0.0, 1.0); }`;
const FRAGMENT = `#version 300 es
precision highp float;
in float away;
uniform vec3 color;
uniform float width;
out vec4 pixel;
void main() { pixel = vec4(color, 1.0) * clamp(width / 2.0 + 0.5 - abs(away), 0.0, 1.0); }`;

interface Drawing {
  readonly program: WebGLProgram;
  readonly buffer: WebGLBuffer;
  readonly array: WebGLVertexArrayObject;
}

/** Returns a layer that draws the rim as the style says. */
export function rimLayer(map: LiveMap, style: () => StyleSpecification): CustomLayerInterface {
  let drawing: Drawing | undefined;
  return {
    id: 'rim',
    type: 'custom',
    onAdd(_, gl) {
      drawing = gl instanceof WebGL2RenderingContext ? newDrawing(gl) : undefined;
    },
    render(gl) {
      const rim = rimOf(style());
      if (!drawing || !rim || !(gl instanceof WebGL2RenderingContext)) return;
      const { lng, lat } = map.getCenter();
      const camera: Camera = {
        center: [lng, lat],
        zoom: map.getZoom(),
        bearing: map.getBearing(),
        pitch: map.getPitch(),
      };
      const { clientWidth: width, clientHeight: height } = map.getContainer();
      const ratio = gl.drawingBufferWidth / Math.max(1, width);
      const strip = stripAlong(horizonOf(camera, { width, height }), { width, height }, rim.width / 2 + 1);
      gl.disable(gl.DEPTH_TEST);
      gl.disable(gl.CULL_FACE);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
      // biome-ignore lint/correctness/useHookAtTopLevel: a function of WebGL, not a hook.
      gl.useProgram(drawing.program);
      gl.bindVertexArray(drawing.array);
      gl.bindBuffer(gl.ARRAY_BUFFER, drawing.buffer);
      gl.bufferData(
        gl.ARRAY_BUFFER,
        strip.map((value, i) => (i % 3 === 2 ? value * ratio : value)),
        gl.STREAM_DRAW,
      );
      gl.uniform3fv(gl.getUniformLocation(drawing.program, 'color'), channelsOf(rim.color));
      gl.uniform1f(gl.getUniformLocation(drawing.program, 'width'), rim.width * ratio);
      gl.drawArrays(gl.TRIANGLE_STRIP, 0, strip.length / 3);
      gl.bindVertexArray(null);
    },
  };
}

/**
 * Returns the globe's outline in px, closed. The horizon is the circle of points P with P · eye = 1, in radii from the globe's
 * middle; axes as in `projectionOf`.
 */
export function horizonOf(camera: Camera, size: Size): Point[] {
  const away = cameraDistance(size) / globeRadius(camera);
  const [sin, cos] = [Math.sin(camera.pitch * RADIANS), Math.cos(camera.pitch * RADIANS)];
  const [along, out] = [-away * sin, 1 + away * cos];
  const height = Math.hypot(along, out);
  const reach = Math.sqrt(1 - 1 / height ** 2);
  return Array.from({ length: STEPS + 1 }, (_, i) => {
    const turn = (i / STEPS) * 2 * Math.PI;
    const [right, up] = [reach * Math.cos(turn), (reach * Math.sin(turn)) / height];
    const [y, z] = [along / height ** 2 + up * out, out / height ** 2 - up * along];
    const k = cameraDistance(size) / Math.max(y * sin + (1 - z) * cos + away, 1e-6);
    return { x: size.width / 2 + k * right, y: size.height / 2 - k * (y * cos + (z - 1) * sin) };
  });
}

/** Returns a triangle strip along a closed line: x and y in clip space, and px across the line. */
function stripAlong(line: readonly Point[], { width, height }: Size, half: number): Float32Array<ArrayBuffer> {
  const count = line.length - 1;
  return new Float32Array(
    line.flatMap(({ x, y }, i) => {
      const [before, after] = [line[(i + count - 1) % count] ?? { x, y }, line[(i + 1) % count] ?? { x, y }];
      const [dx, dy] = [after.x - before.x, after.y - before.y];
      const length = Math.hypot(dx, dy) || 1;
      return [-half, half].flatMap((px) => [
        ((x - (dy / length) * px) / width) * 2 - 1,
        1 - ((y + (dx / length) * px) / height) * 2,
        px,
      ]);
    }),
  );
}

function newDrawing(gl: WebGL2RenderingContext): Drawing {
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, FRAGMENT],
  ] as const) {
    const shader = gl.createShader(type);
    if (!shader) continue;
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  const [array, buffer] = [gl.createVertexArray(), gl.createBuffer()];
  gl.bindVertexArray(array);
  gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
  for (const [name, size, offset] of [
    ['point', 2, 0],
    ['across', 1, 8],
  ] as const) {
    const at = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(at);
    gl.vertexAttribPointer(at, size, gl.FLOAT, false, 12, offset);
  }
  gl.bindVertexArray(null);
  return { program, buffer, array };
}

/** The channels of a hex colour, 0 … 1. */
const channelsOf = (color: string): number[] =>
  [1, 3, 5].map((from) => Number.parseInt(color.slice(from, from + 2), 16) / 255);
