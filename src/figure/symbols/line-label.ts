import type { Globe, Position } from '../geometry/globe';
import { planeOf } from '../geometry/mercator';
import type { XY } from '../svg/path';
import { distanceBetween, lengthOf, pointAt } from '../svg/polyline';
import type { Circle } from './collision';
import { EM, type Shaped } from './shaping';

/**
 * A label that follows its line through the line's middle, as MapLibre lays it out (`getCenterAnchor`, `checkMaxAngle`,
 * `placeGlyphsAlongLine`): in the Mercator plane, which then is bent over the globe.
 */
export interface LineLabel {
  /** What the text follows, in px on the screen. */
  readonly path: readonly XY[];
  /** Px along the path to the first letter's start. */
  readonly start: number;
  /** Px of the text's size and, below the path, of its baseline. */
  readonly size: number;
  readonly baseline: number;
  /** The room it takes. */
  readonly circles: readonly Circle[];
  readonly front: number;
  readonly nearness: number;
}

export interface LineLabelLayout {
  /** Px as drawn, at the next whole zoom level, and at zoom 18, by which the room on the line is judged. */
  readonly size: number;
  readonly layoutSize: number;
  readonly largestSize: number;
  /** Half of the first letter's width and of the last one's, in units of 1/24 em: the live map keeps room from middle to middle. */
  readonly lean: readonly [number, number];
  /** [along, down] in units of 1/24 em. */
  readonly offset: readonly [number, number];
  readonly padding: number;
  /** Degrees that the line may bend within the width of a letter or two. */
  readonly maxAngle: number;
  readonly keepUpright: boolean;
}

/** The label on a line of positions; undefined where the line is too short or too bent, or goes behind the globe. */
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
  // Room is judged at the whole zoom level, so that a label does not come and go between two.
  const levelScale = 2 ** (globe.zoom - level);
  const judged = (layout.largestSize / EM) * levelScale;
  if (
    !fits(line, middle, (shaped.right - shaped.left) * judged, 0.6 * EM * judged, (layout.maxAngle * Math.PI) / 180)
  ) {
    return undefined;
  }
  const anchor = plane.from(pointAt(line, middle));
  const { front } = globe.project(anchor);
  const near = globe.nearness(front);
  const nearness = 0.5 + 0.5 * near;
  // Px of the plane for 1/24 em: the plane stretches towards the poles, and perspective is half taken back.
  const stretch = Math.cos((globe.center[1] * Math.PI) / 180) / Math.cos((anchor[1] * Math.PI) / 180);
  const unit = (layout.size / EM) * (stretch / nearness);
  const onScreen = (point: XY): XY => {
    const { x, y } = globe.project(plane.from(point));
    return [x, y];
  };
  const [left, right] = [(shaped.left + layout.offset[0]) * unit, (shaped.right + layout.offset[0]) * unit];
  const reads = onScreen(pointAt(line, middle + left))[0] <= onScreen(pointAt(line, middle + right))[0];
  const moved = shifted(layout.keepUpright && !reads ? line.toReversed() : line, middle, layout.offset[1] * unit);
  const [from, to] = [moved.middle + left, moved.middle + right];
  if (from < 0 || to > lengthOf(moved.line)) return undefined;
  // Letters that lean over the ends need a little more of the line than their text is long.
  const ends = EM * unit;
  const cut = between(moved.line, from - ends, to + ends);
  if (cut.some((point) => globe.project(plane.from(point)).front <= 0)) return undefined;
  const path = cut.map(onScreen);
  /** How much longer the way is on the screen than in the plane. */
  const scale = lengthOf(path) / lengthOf(cut);
  return {
    path,
    start: lengthOf(between(moved.line, from - ends, from)) * scale,
    size: layout.size * (stretch / nearness) * scale,
    baseline: (shaped.lines[0]?.[0]?.baseline ?? 0) * unit * scale,
    circles: circlesAlong(
      between(moved.line, from + layout.lean[0] * unit, to - layout.lean[1] * unit).map(onScreen),
      (Math.max(10, shaped.bottom - shaped.top) * layout.layoutSize * nearness) / EM / 2 + layout.padding,
    ),
    front,
    nearness,
  };
}

/** The line from one length along it to another. */
function between(line: readonly XY[], from: number, to: number): XY[] {
  const cut: XY[] = [pointAt(line, from)];
  let length = 0;
  line.forEach((point, i) => {
    length += distanceBetween(line[i - 1] ?? point, point);
    if (length > from && length < to) cut.push(point);
  });
  cut.push(pointAt(line, to));
  return cut;
}

/** The line moved `below` px to its right, its corners mitred; with the length to where the middle has come. */
function shifted(line: readonly XY[], middle: number, below: number): { line: XY[]; middle: number } {
  const normals = line.slice(1).map((point, i): XY => {
    const before = line[i] as XY;
    const length = distanceBetween(before, point) || 1;
    return [-(point[1] - before[1]) / length, (point[0] - before[0]) / length];
  });
  const moved = line.map((point, i): XY => {
    const [a, b] = [normals[i - 1] ?? normals[i] ?? [0, 0], normals[i] ?? normals[i - 1] ?? [0, 0]];
    const along = 1 + a[0] * b[0] + a[1] * b[1];
    const miter = along > 0.1 ? below / along : 0;
    return [point[0] + (a[0] + b[0]) * miter, point[1] + (a[1] + b[1]) * miter];
  });
  let [length, wideLength] = [0, 0];
  for (let i = 1; i < line.length; i++) {
    const step = distanceBetween(line[i - 1] as XY, line[i] as XY);
    const wideStep = distanceBetween(moved[i - 1] as XY, moved[i] as XY);
    if (middle <= length + step && step > 0) {
      return { line: moved, middle: wideLength + ((middle - length) / step) * wideStep };
    }
    length += step;
    wideLength += wideStep;
  }
  return { line: moved, middle: wideLength };
}

/** Whether the line has room for the label around its middle and bends no more than `maxAngle` within `window` px. */
function fits(line: readonly XY[], middle: number, length: number, window: number, maxAngle: number): boolean {
  if (middle < length / 2) return false;
  let along = 0;
  const corners: { at: number; bend: number }[] = [];
  for (let i = 1; i < line.length - 1; i++) {
    const [a, b, c] = [line[i - 1] as XY, line[i] as XY, line[i + 1] as XY];
    along += distanceBetween(a, b);
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

/** Circles along a path, a little less than touching, that stand for the text on it. */
function circlesAlong(path: readonly XY[], radius: number): Circle[] {
  const length = lengthOf(path);
  const padding = radius * 0.25;
  const count = length <= 0.5 * radius ? 1 : Math.ceil((length - 2 * padding) / (radius * 2.5)) + 1;
  return Array.from({ length: count }, (_, i) => {
    const [x, y] = pointAt(path, padding + ((length - 2 * padding) * i) / Math.max(1, count - 1));
    return { x, y, radius };
  });
}
