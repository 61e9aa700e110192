import type { Map as LiveMap } from 'maplibre-gl';
import { HATCH_WIDTH, type HatchIcon, type MarkIcon, IMAGE_PIXEL_RATIO as PIXEL_RATIO, readIcon } from '../style/icons';
import { CASING, SHAPE_BOX } from '../style/marks';

/** Paints each image that the style describes when the map first needs it. */
export function paintIcons(map: LiveMap): void {
  map.setMissingStyleImageResolver((name) => {
    const icon = readIcon(name);
    if (!icon || map.hasImage(name)) return;
    const image = icon.type === 'mark' ? painted(icon) : hatched(icon);
    map.addImage(name, image, { pixelRatio: PIXEL_RATIO });
  });
}

function painted({ shape, color, casing, size }: MarkIcon): ImageData {
  const side = Math.ceil((size + 2 * CASING) * PIXEL_RATIO);
  const context = blank(side);
  const scale = (size * PIXEL_RATIO) / SHAPE_BOX;
  context.translate(side / 2, side / 2);
  context.scale(scale, scale);
  context.translate(-SHAPE_BOX / 2, -SHAPE_BOX / 2);
  const path = new Path2D(shape.path);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  context.strokeStyle = casing;
  context.lineWidth = shape.stroke + (2 * CASING * PIXEL_RATIO) / scale;
  context.stroke(path);
  if (shape.stroke) {
    context.strokeStyle = color;
    context.lineWidth = shape.stroke;
    context.stroke(path);
  } else {
    context.fillStyle = color;
    context.fill(path);
  }
  return context.getImageData(0, 0, side, side);
}

function hatched({ color, size, way }: HatchIcon): ImageData {
  const side = size * PIXEL_RATIO;
  const context = blank(side);
  context.strokeStyle = color;
  context.lineWidth = PIXEL_RATIO * HATCH_WIDTH;
  const stroke = (fromX: number, fromY: number, toX: number, toY: number) => {
    context.beginPath();
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
    context.stroke();
  };
  if (way === 'level') stroke(-1, side / 2, side + 1, side / 2);
  // Three strokes, so that the lines join at the corners of adjacent squares.
  for (const shift of way === 'level' ? [] : [-side, 0, side]) {
    if (way !== 'falling') stroke(shift - 1, side + 1, shift + side + 1, -1);
    if (way !== 'rising') stroke(shift - 1, -1, shift + side + 1, side + 1);
  }
  return context.getImageData(0, 0, side, side);
}

function blank(side: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser has no 2D canvas');
  return context;
}
