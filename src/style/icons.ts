import type { Shape } from '../kinds/shape';
import { type ShapeName, shapeNamed } from './marks';

/**
 * The style's image names are descriptions, not files: "mark:trade/end:#5c6400:#fffdf7:15" is the shape, its colour, its
 * casing's colour and its size in px. So a palette needs no sprite; the live map paints an image when it is first needed,
 * and the figure draws the same path as a vector.
 */
export type Icon = MarkIcon | HatchIcon;

export interface MarkIcon {
  readonly type: 'mark';
  readonly shape: Shape;
  readonly color: string;
  readonly casing: string;
  /** Side of the shape's box in CSS px, without the casing around it. */
  readonly size: number;
}

/** Which way the lines of a hatch go; two ways cross. */
export type HatchWay = 'rising' | 'falling' | 'level' | 'crossed';

/** Lines for a fill, tiling a square. */
export interface HatchIcon {
  readonly type: 'hatch';
  readonly color: string;
  /** Side of the square in CSS px; one line crosses it. */
  readonly size: number;
  readonly way: HatchWay;
}

/** The live map paints images at twice their size, so that they are sharp on high-density screens. */
export const IMAGE_PIXEL_RATIO = 2;

/** Width of a hatch line in CSS px. */
export const HATCH_WIDTH = 0.9;

export const markName = (shape: ShapeName, color: string, casing: string, size: number): string =>
  `mark:${shape}:${color}:${casing}:${size}`;

export const hatchName = (color: string, size: number, way: HatchWay = 'rising'): string =>
  `hatch:${color}:${size}${way === 'rising' ? '' : `:${way}`}`;

const WAYS: readonly string[] = ['rising', 'falling', 'level', 'crossed'] satisfies HatchWay[];

/** The inverse of {@link markName} and {@link hatchName}; undefined for a name that is neither. */
export function readIcon(name: string): Icon | undefined {
  const [type, ...parts] = name.split(':');
  if (type === 'hatch') {
    const [color = '', size = '', way = 'rising'] = parts;
    if (!color || !(Number(size) > 0) || !WAYS.includes(way)) return undefined;
    return { type, color, size: Number(size), way: way as HatchWay };
  }
  const [name_ = '', color = '', casing = '', size = ''] = parts;
  const shape = type === 'mark' ? shapeNamed(name_) : undefined;
  if (type !== 'mark' || !shape || !(Number(size) > 0)) return undefined;
  return { type, shape, color, casing, size: Number(size) };
}
