/** A point of a way and where the way leads there, in radians clockwise. */
interface Waypoint {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}

/** The point after a length along it; undefined before its beginning and after its end, where browsers set no letters. */
export type PointAt = (length: number) => Waypoint | undefined;

/** The way along a path of straight pieces: "M0 0L10 5 20 5". */
export function pointsAlong(d: string): PointAt {
  const numbers = (d.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const points = Array.from({ length: numbers.length >> 1 }, (_, i): [number, number] => [
    numbers[2 * i] ?? 0,
    numbers[2 * i + 1] ?? 0,
  ]);
  return (length) => {
    if (length < 0) return undefined;
    let left = length;
    for (let i = 1; i < points.length; i++) {
      const [[ax, ay], [bx, by]] = [points[i - 1] as [number, number], points[i] as [number, number]];
      const step = Math.hypot(bx - ax, by - ay);
      if (step > 0 && left <= step) {
        const share = left / step;
        return { x: ax + (bx - ax) * share, y: ay + (by - ay) * share, angle: Math.atan2(by - ay, bx - ax) };
      }
      left -= step;
    }
    return undefined;
  };
}
