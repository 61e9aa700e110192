import { RADIANS } from '../../composition/sphere';
import type { Globe, Position } from '../geometry/globe';
import { planeOf } from '../geometry/mercator';
import type { XY } from '../svg/path';
import { lengthOf, planarDistance, pointAt } from '../svg/polyline';
import type { Circle } from './collision';
import { EM, type Shaped } from './shaping';

/**
 * A label that follows the middle part of its line, laid out as in MapLibre (`getCenterAnchor`, `checkMaxAngle`,
 * `placeGlyphsAlongLine`) with `text-pitch-alignment: viewport`: the line is projected, then the letters are set along it in px
 * of the screen, so that the gaps between them are the font's own.
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
  readonly padding: number;
  /** Degrees that the line may bend within the width of a letter or two. */
  readonly maxAngle: number;
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
  const anchor = globe.project(plane.from(pointAt(line, middle)));
  const perspectiveRatio = 0.5 + 0.5 * globe.perspective(anchor.front);
  const size = layout.size * perspectiveRatio;
  const unit = size / EM;
  const path = upright(projected(positions, line, middle, globe), shaped, unit);
  const [from, to] = [path.anchor + shaped.left * unit, path.anchor + shaped.right * unit];
  if (from < 0 || to > lengthOf(path.points)) return undefined;
  if (path.visible.from > from || path.visible.to < to) return undefined;
  return {
    // A little longer than the text: a letter that reaches beyond the path's end would not be drawn.
    path: partBetween(path.points, Math.max(0, from - size), to + size),
    start: Math.min(from, size),
    size,
    baseline: (shaped.lines[0]?.[0]?.baseline ?? 0) * unit,
    circles: circlesAlong(
      partBetween(path.points, from + layout.endInsets[0] * unit, to - layout.endInsets[1] * unit),
      (Math.max(10, shaped.bottom - shaped.top) * layout.layoutSize * perspectiveRatio) / EM / 2 + layout.padding,
    ),
    front: anchor.front,
    perspectiveRatio,
  };
}

/** A line on the screen, in px. */
interface ScreenLine {
  readonly points: readonly XY[];
  /** Px along the line to the point that was its middle on the map. */
  readonly anchor: number;
  /** Px along the line: the part around the anchor that is on the near side of the globe. */
  readonly visible: { readonly from: number; readonly to: number };
}

/** Projects a line, with a point added at its middle. `line`: the same positions in the Mercator plane, `middle` px along it. */
function projected(positions: readonly Position[], line: readonly XY[], middle: number, globe: Globe): ScreenLine {
  const plane = planeOf(globe.zoom);
  const before = countBefore(line, middle);
  const points = [...positions.slice(0, before), plane.from(pointAt(line, middle)), ...positions.slice(before)].map(
    globe.project,
  );
  const screen = points.map(({ x, y }): XY => [x, y]);
  const along = (index: number) => lengthOf(screen.slice(0, index + 1));
  const firstHidden = points.findIndex(({ front }, i) => i > before && front <= 0);
  const lastHidden = points.findLastIndex(({ front }, i) => i <= before && front <= 0);
  return {
    points: screen,
    anchor: along(before),
    visible: {
      from: lastHidden < 0 ? 0 : along(lastHidden + 1),
      to: firstHidden < 0 ? Number.POSITIVE_INFINITY : along(firstHidden - 1),
    },
  };
}

/** How many points of a line come before `length` px along it. */
function countBefore(line: readonly XY[], length: number): number {
  let along = 0;
  const index = line.findIndex((point, i) => {
    along += planarDistance(line[i - 1] ?? point, point);
    return along >= length;
  });
  return index < 0 ? line.length : index;
}

/** Reverses the line if the text would be upside down on it: its last letter to the left of its first. */
function upright(line: ScreenLine, { left, right }: Shaped, unit: number): ScreenLine {
  const at = (px: number) => pointAt(line.points, line.anchor + px * unit)[0];
  if (at(left) <= at(right)) return line;
  const length = lengthOf(line.points);
  return {
    points: line.points.toReversed(),
    anchor: length - line.anchor,
    visible: { from: length - line.visible.to, to: length - line.visible.from },
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
