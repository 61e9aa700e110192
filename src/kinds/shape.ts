/** Width and height of the box in which shapes are defined. */
export const SHAPE_BOX = 24;

/**
 * A shape as an SVG path in a 24 × 24 box. `stroke`: line width in the same units for stroked shapes, 0 for filled ones. A
 * filled shape has holes where the path runs the other way round: they show the casing.
 */
export interface Shape {
  readonly path: string;
  readonly stroke: number;
}

export const filled = (path: string): Shape => ({ path, stroke: 0 });
export const stroked = (path: string, stroke: number): Shape => ({ path, stroke });
