/**
 * Which part of a segment lies on the inner side of all edges (Liang & Barsky 1984): the shares of its length from 0 to 1
 * where it comes in and where it leaves; undefined where it does neither. For each edge: how far the whole segment
 * goes towards the outside, and how much room its start has to that edge; negative room is outside.
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
