import type { Position } from 'geojson';
import type { Geodata } from '../../style/geodata';
import type { PaperFrame } from '../../view/paper';
import { projectionOf } from '../../view/projection';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Px between two points of a line. */
const STEP = 4;

/** Points along the borders of a map, agreed or not, in px from the upper left corner of what the sheet shows. */
export function borderPoints(geodata: Geodata, { camera, size, distance, shownHeight }: PaperFrame): Point[] {
  const { project } = projectionOf(camera, size, distance);
  const above = (size.height - shownHeight) / 2;
  const onMap = (position: Position): Point | undefined => {
    const [lon = 0, lat = 0] = position;
    const { x, y, front } = project([lon, lat]);
    const isShown = front > 0 && x > 0 && x < size.width && y > above && y < above + shownHeight;
    return isShown ? { x, y: y - above } : undefined;
  };
  return bordersIn(geodata).flatMap((line) => {
    const points = line.map(onMap);
    return points.flatMap((point, i) => between(points[i - 1], point));
  });
}

const bordersIn = (geodata: Geodata): Position[][] =>
  geodata['geo/base'].features.flatMap(({ properties, geometry }) => {
    if (properties?.['object'] !== 'borders' && properties?.['object'] !== 'dashed') return [];
    if (geometry.type === 'LineString') return [geometry.coordinates];
    return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
  });

/** The points from one to another, without the first. */
function between(from: Point | undefined, to: Point | undefined): Point[] {
  if (!to) return [];
  if (!from) return [to];
  const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP));
  return Array.from({ length: steps }, (_, i) => {
    const share = (i + 1) / steps;
    return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
  });
}
