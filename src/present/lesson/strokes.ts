import type { Projection } from '../../view/projection';
import type { Position, Stroke } from './lesson';

/** Where a position is seen, in px; undefined behind the globe. */
export function seenAt(position: Position, { project }: Projection): { x: number; y: number } | undefined {
  const { x, y, front } = project(position);
  return front > 0 ? { x, y } : undefined;
}

/** A stroke as the `d` of an SVG path. It breaks off where it goes behind the globe; a lone point is a dot. */
export function strokePath(stroke: Stroke, projection: Projection): string {
  let pen: 'up' | 'down' = 'up';
  let d = '';
  for (const position of stroke) {
    const at = seenAt(position, projection);
    if (!at) {
      pen = 'up';
      continue;
    }
    const point = `${at.x.toFixed(1)} ${at.y.toFixed(1)}`;
    // A path of one point draws nothing; one that goes nowhere from it has its round cap.
    d += pen === 'up' ? `M${point}l0 0` : `L${point}`;
    pen = 'down';
  }
  return d;
}
