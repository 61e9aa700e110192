/**
 * Returns the part of a segment that is on the inner side of all edges (Liang & Barsky 1984), as the shares of its length (0 to 1)
 * at which it enters and leaves; undefined if no part is inside. Each edge is given by `step`, how far the segment goes towards
 * the edge's outer side, and `room`, the distance from the segment's start to the edge, negative outside.
 */
export function partInside(edges: readonly (readonly [step: number, room: number])[]): [number, number] | undefined {
  let [from, to] = [0, 1];
  for (const [step, room] of edges) {
    if (step === 0) {
      if (room < 0) return undefined;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from < to ? [from, to] : undefined;
}
