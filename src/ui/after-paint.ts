/** Acts once the page has painted what stands in it now. A hidden page paints, and acts, when it is seen again. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => setTimeout(act));
}
