import type { Projection } from '../../view/projection';
import type { Position, Stroke } from './lesson';

/** Returns a position's point on the map in px, or undefined if it is behind the globe. */
export function visiblePoint(position: Position, { project }: Projection): { x: number; y: number } | undefined {
  const { x, y, front } = project(position);
  return front > 0 ? { x, y } : undefined;
}

/** Returns a stroke as the `d` of an SVG path, with a gap where it is behind the globe. A single point becomes a dot. */
export function strokePath(stroke: Stroke, projection: Projection): string {
  let pen: 'up' | 'down' = 'up';
  let d = '';
  for (const position of stroke) {
    const at = visiblePoint(position, projection);
    if (!at) {
      pen = 'up';
      continue;
    }
    const point = `${at.x.toFixed(1)} ${at.y.toFixed(1)}`;
    // A subpath of one point is not drawn, but one with a line of length 0 is drawn as its round line caps, a dot:
    // https://www.w3.org/TR/SVG11/painting.html#StrokeProperties
    d += pen === 'up' ? `M${point}l0 0` : `L${point}`;
    pen = 'down';
  }
  return d;
}
