/**
 * SVG path data on a grid. Coordinates are whole numbers of the grid's unit and relative to the point before, so that a
 * coast takes few bytes; whoever draws the path scales it by `UNIT`.
 */

/** Size of the grid in px: finer than the eye sees on a coast. */
export const UNIT = 0.25;

export type XY = readonly [number, number];

/** Path data for lines of [x, y] in px. A line that ends where it began is closed. Points that the grid merges are left out. */
export function pathData(lines: readonly (readonly XY[])[], { closed = false } = {}): string {
  const writer = new PathWriter();
  for (const line of lines) writer.add(line, closed);
  return writer.text;
}

class PathWriter {
  text = '';
  /** Where the pen is, in units: relative moves start there even after a subpath was closed. */
  private x = 0;
  private y = 0;

  add(line: readonly XY[], closed: boolean): void {
    const points = onGrid(line);
    const first = points[0];
    if (!first) return;
    const last = points.at(-1) ?? first;
    const ring = closed || (points.length > 3 && first[0] === last[0] && first[1] === last[1]);
    if (ring && points.length > 1 && first[0] === last[0] && first[1] === last[1]) points.pop();
    let text = `m${pair(first[0] - this.x, first[1] - this.y)}`;
    // A speck is a line of no length: round caps make a dot of it.
    if (points.length === 1) text += 'h0';
    let [x, y] = first;
    let command = '';
    for (const [nextX, nextY] of points.slice(1)) {
      const [dx, dy] = [nextX - x, nextY - y];
      const wanted = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
      const numbers = wanted === 'h' ? String(dx) : wanted === 'v' ? String(dy) : pair(dx, dy);
      // After a move, pairs are lines by themselves.
      const implied = wanted === command || (command === '' && wanted === 'l');
      text += implied ? (numbers.startsWith('-') ? numbers : ` ${numbers}`) : wanted + numbers;
      command = wanted;
      [x, y] = [nextX, nextY];
    }
    if (ring && points.length > 1) {
      text += 'z';
      [x, y] = first;
    }
    [this.x, this.y] = [x, y];
    this.text += text;
  }
}

const pair = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);

/** In units, without repeats and without points in the middle of a straight run along the grid's own directions. */
function onGrid(line: readonly XY[]): [number, number][] {
  const points: [number, number][] = [];
  for (const [px, py] of line) {
    const [x, y] = [Math.round(px / UNIT), Math.round(py / UNIT)];
    const last = points.at(-1);
    if (last && last[0] === x && last[1] === y) continue;
    const before = points.at(-2);
    if (last && before && straight(before, last, [x, y])) points.pop();
    points.push([x, y]);
  }
  return points;
}

function straight(a: XY, b: XY, c: XY): boolean {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}
