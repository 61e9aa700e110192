/**
 * SVG path data on a grid. Coordinates are whole numbers of the grid's unit and relative to the previous point, so that a
 * coast takes few bytes. An element that draws the path scales it by `UNIT`.
 */

/** Size of the grid in px: finer than a user can see on a coast. */
export const UNIT = 0.25;

export type XY = readonly [number, number];

/**
 * Returns path data for lines of [x, y] in px. A line that ends at its start is closed. Points that fall on one grid point are
 * merged.
 */
export function pathData(lines: readonly (readonly XY[])[], { closed = false } = {}): string {
  const writer = new PathWriter();
  for (const line of lines) writer.add(line, closed);
  return writer.text;
}

class PathWriter {
  text = '';
  /** The current point, in units: a relative move starts here, also after a subpath was closed. */
  private x = 0;
  private y = 0;

  add(line: readonly XY[], closed: boolean): void {
    const points = onGrid(line);
    const first = points[0];
    if (!first) return;
    const last = points.at(-1) ?? first;
    const ring = closed || (points.length > 3 && first[0] === last[0] && first[1] === last[1]);
    if (ring && points.length > 1 && first[0] === last[0] && first[1] === last[1]) points.pop();
    // The way back covers the way there. An island that is shrunk to two points is such a line.
    if (!ring && points.length === 3 && first[0] === last[0] && first[1] === last[1]) points.pop();
    let text = `m${pair(first[0] - this.x, first[1] - this.y)}`;
    // A line of length 0 is drawn as a dot if its caps are round: https://svgwg.org/svg2-draft/painting.html#StrokeLinecapProperty
    if (points.length === 1) text += 'h0';
    let at = first;
    let command = '';
    for (let i = 1; i < points.length; i++) {
      const next = points[i] as [number, number];
      const dx = next[0] - at[0];
      const dy = next[1] - at[1];
      const needed = dy === 0 ? 'h' : dx === 0 ? 'v' : 'l';
      const numbers = needed === 'h' ? String(dx) : needed === 'v' ? String(dy) : pair(dx, dy);
      // After a move, pairs of numbers mean lines: no command is needed.
      const implied = needed === command || (command === '' && needed === 'l');
      text += implied ? (numbers.startsWith('-') ? numbers : ` ${numbers}`) : needed + numbers;
      command = needed;
      at = next;
    }
    if (ring && points.length > 1) {
      text += 'z';
      at = first;
    }
    [this.x, this.y] = at;
    this.text += text;
  }
}

const pair = (x: number, y: number): string => (y < 0 ? `${x}${y}` : `${x} ${y}`);

/** Returns the points in units, without repeated points and without points in the middle of a straight part. */
function onGrid(line: readonly XY[]): [number, number][] {
  const points: [number, number][] = [];
  for (const point of line) {
    const x = Math.round(point[0] / UNIT);
    const y = Math.round(point[1] / UNIT);
    const last = points.at(-1);
    if (last && last[0] === x && last[1] === y) continue;
    const next: [number, number] = [x, y];
    const secondLast = points.at(-2);
    if (last && secondLast && isStraight(secondLast, last, next)) points.pop();
    points.push(next);
  }
  return points;
}

function isStraight(a: XY, b: XY, c: XY): boolean {
  const ux = b[0] - a[0];
  const uy = b[1] - a[1];
  const vx = c[0] - b[0];
  const vy = c[1] - b[1];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}
