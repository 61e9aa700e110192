import { RADIANS } from '../../view/projection';
import type { Globe, Position } from '../geometry/globe';
import { planeOf } from '../geometry/mercator';
import type { XY } from '../svg/path';
import { lengthOf, planarDistance, pointAt } from '../svg/polyline';
import type { Circle } from './collision';
import { EM, type Shaped } from './shaping';

/**
 * A label that follows the middle part of its line, laid out as in MapLibre (`getCenterAnchor`, `checkMaxAngle`,
 * `placeGlyphsAlongLine`): first in the Mercator plane, then projected to the globe.
 */
export interface LineLabel {
  /** The path that the text follows, in px on the screen. */
  readonly path: readonly XY[];
  /** Px along the path to the start of the first letter. */
  readonly start: number;
  /** The text's size in px. */
  readonly size: number;
  /** Px by which the baseline is below the path. */
  readonly baseline: number;
  /** The area that the label occupies. */
  readonly circles: readonly Circle[];
  readonly front: number;
  readonly perspectiveRatio: number;
}

export interface LineLabelLayout {
  /** Text sizes in px: as drawn, at the next whole zoom level, and at zoom 18, which decides whether the line is long enough. */
  readonly size: number;
  readonly layoutSize: number;
  readonly largestSize: number;
  /**
   * Half the widths of the first and the last letter, in units of 1/24 em: MapLibre's collision circles start and end at their
   * middles.
   */
  readonly endInsets: readonly [number, number];
  /** [along, down] in units of 1/24 em. */
  readonly offset: readonly [number, number];
  readonly padding: number;
  /** Degrees that the line may bend within the width of a letter or two. */
  readonly maxAngle: number;
  readonly keepUpright: boolean;
}

/** Returns the label on a line of positions; undefined if the line is too short, bends too much, or goes behind the globe. */
export function lineLabel(
  positions: readonly Position[],
  shaped: Shaped,
  layout: LineLabelLayout,
  globe: Globe,
  level: number,
): LineLabel | undefined {
  const plane = planeOf(globe.zoom);
  const line = positions.map(plane.to);
  const middle = lengthOf(line) / 2;
  // The length is checked at the whole zoom level, so that a label does not appear and disappear between two levels.
  const levelScale = 2 ** (globe.zoom - level);
  const checkedUnit = (layout.largestSize / EM) * levelScale;
  if (
    !fits(line, middle, (shaped.right - shaped.left) * checkedUnit, 0.6 * EM * checkedUnit, layout.maxAngle * RADIANS)
  ) {
    return undefined;
  }
  const anchor = plane.from(pointAt(line, middle));
  const { front } = globe.project(anchor);
  const perspectiveRatio = 0.5 + 0.5 * globe.perspective(front);
  // Px of the plane for 1/24 em: the plane stretches towards the poles, and half of the perspective is undone.
  const stretch = Math.cos(globe.center[1] * RADIANS) / Math.cos(anchor[1] * RADIANS);
  const unit = (layout.size / EM) * (stretch / perspectiveRatio);
  const onScreen = (point: XY): XY => {
    const { x, y } = globe.project(plane.from(point));
    return [x, y];
  };
  const [left, right] = [(shaped.left + layout.offset[0]) * unit, (shaped.right + layout.offset[0]) * unit];
  const isLeftToRight = onScreen(pointAt(line, middle + left))[0] <= onScreen(pointAt(line, middle + right))[0];
  const shiftedLine = shifted(
    layout.keepUpright && !isLeftToRight ? line.toReversed() : line,
    middle,
    layout.offset[1] * unit,
  );
  const [from, to] = [shiftedLine.middle + left, shiftedLine.middle + right];
  if (from < 0 || to > lengthOf(shiftedLine.line)) return undefined;
  // The path is a little longer than the text: a letter that reaches beyond the path's end would not be drawn.
  const extra = EM * unit;
  const part = partBetween(shiftedLine.line, from - extra, to + extra);
  if (part.some((point) => globe.project(plane.from(point)).front <= 0)) return undefined;
  const path = part.map(onScreen);
  /** How much longer the path is on the screen than in the plane. */
  const scale = lengthOf(path) / lengthOf(part);
  return {
    path,
    start: lengthOf(partBetween(shiftedLine.line, from - extra, from)) * scale,
    size: layout.size * (stretch / perspectiveRatio) * scale,
    baseline: (shaped.lines[0]?.[0]?.baseline ?? 0) * unit * scale,
    circles: circlesAlong(
      partBetween(shiftedLine.line, from + layout.endInsets[0] * unit, to - layout.endInsets[1] * unit).map(onScreen),
      (Math.max(10, shaped.bottom - shaped.top) * layout.layoutSize * perspectiveRatio) / EM / 2 + layout.padding,
    ),
    front,
    perspectiveRatio,
  };
}

/** Returns the part of a line from one length along it to another. */
function partBetween(line: readonly XY[], from: number, to: number): XY[] {
  const part: XY[] = [pointAt(line, from)];
  let length = 0;
  line.forEach((point, i) => {
    length += planarDistance(line[i - 1] ?? point, point);
    if (length > from && length < to) part.push(point);
  });
  part.push(pointAt(line, to));
  return part;
}

/** Returns the line shifted by `distance` px to its right with mitred corners, and the length along it at which its middle is. */
function shifted(line: readonly XY[], middle: number, distance: number): { line: XY[]; middle: number } {
  const normals = line.slice(1).map((point, i): XY => {
    const previous = line[i] as XY;
    const length = planarDistance(previous, point) || 1;
    return [-(point[1] - previous[1]) / length, (point[0] - previous[0]) / length];
  });
  const moved = line.map((point, i): XY => {
    const [a, b] = [normals[i - 1] ?? normals[i] ?? [0, 0], normals[i] ?? normals[i - 1] ?? [0, 0]];
    const along = 1 + a[0] * b[0] + a[1] * b[1];
    const miter = along > 0.1 ? distance / along : 0;
    return [point[0] + (a[0] + b[0]) * miter, point[1] + (a[1] + b[1]) * miter];
  });
  let [length, shiftedLength] = [0, 0];
  for (let i = 1; i < line.length; i++) {
    const step = planarDistance(line[i - 1] as XY, line[i] as XY);
    const shiftedStep = planarDistance(moved[i - 1] as XY, moved[i] as XY);
    if (middle <= length + step && step > 0) {
      return { line: moved, middle: shiftedLength + ((middle - length) / step) * shiftedStep };
    }
    length += step;
    shiftedLength += shiftedStep;
  }
  return { line: moved, middle: shiftedLength };
}

/** Whether the line is long enough around its middle and bends by no more than `maxAngle` (radians) within `window` px. */
function fits(line: readonly XY[], middle: number, length: number, window: number, maxAngle: number): boolean {
  if (middle < length / 2) return false;
  let along = 0;
  const corners: { at: number; bend: number }[] = [];
  for (let i = 1; i < line.length - 1; i++) {
    const [a, b, c] = [line[i - 1] as XY, line[i] as XY, line[i + 1] as XY];
    along += planarDistance(a, b);
    const at = along - middle;
    if (at < -length / 2) continue;
    if (at >= length / 2) break;
    const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
    corners.push({ at, bend: Math.abs(((turn + 3 * Math.PI) % (2 * Math.PI)) - Math.PI) });
    while (at - (corners[0]?.at ?? at) > window) corners.shift();
    if (corners.reduce((sum, { bend }) => sum + bend, 0) > maxAngle) return false;
  }
  return true;
}

/** Returns the collision circles of a text along a path, with small gaps between them. */
function circlesAlong(path: readonly XY[], radius: number): Circle[] {
  const length = lengthOf(path);
  const padding = radius * 0.25;
  const count = length <= 0.5 * radius ? 1 : Math.ceil((length - 2 * padding) / (radius * 2.5)) + 1;
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = pointAt(path, padding + ((length - 2 * padding) * i) / Math.max(1, count - 1));
    return { x, y, radius };
  });
}
