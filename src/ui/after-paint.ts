/** Calls `act` after the next paint. A hidden page paints, and so calls it, when it becomes visible. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
