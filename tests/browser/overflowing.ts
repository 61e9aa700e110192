/** In the page: what is wider than the window, which is the page, or text outside of every ancestor that clips or scrolls it. */
export function overflowing(): string[] {
  const root = document.documentElement;
  const faults = root.scrollWidth > innerWidth ? [`the page is ${root.scrollWidth} px wide`] : [];
  const visibleBox = (element: Element) => {
    let [left, right] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let one: Element | null = element; one; one = one.parentElement) {
      const { overflowX, position, clip } = getComputedStyle(one);
      if (clip !== 'auto' && position === 'absolute') return undefined; // for screen readers
      if (overflowX === 'visible') continue;
      const box = one.getBoundingClientRect();
      [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
      if (one.matches('dialog')) break; // over the whole window
    }
    return { left: Math.max(left, 0), right: Math.min(right, innerWidth) };
  };
  const isClipped = (element: Element) => {
    for (let one: Element | null = element; one; one = one.parentElement)
      if (getComputedStyle(one).overflowX !== 'visible') return one;
    return undefined;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !node.nodeValue?.trim() || !parent.checkVisibility({ visibilityProperty: true })) continue;
    if (parent.closest('svg, [aria-hidden="true"], .visually-hidden')) continue;
    range.selectNodeContents(node);
    const { left, right, width } = range.getBoundingClientRect();
    const box = visibleBox(parent);
    if (!box || width === 0 || box.right - box.left <= 1) continue; // or hidden in a small window
    // What is cut off must at least be a scroller or a shortened line.
    const clip = isClipped(parent);
    const style = clip && getComputedStyle(clip);
    const isMeant =
      style &&
      (style.textOverflow === 'ellipsis' ||
        (/auto|scroll/.test(style.overflowX) && clip.scrollWidth > clip.clientWidth && !clip.matches('#panel, body')));
    if ((right > box.right + 1 || left < box.left - 1) && !isMeant)
      faults.push(
        `${parent.tagName}.${parent.className} “${node.nodeValue.slice(0, 20)}”: ${Math.round(left)} to ${Math.round(right)} in ${Math.round(box.left)} to ${Math.round(box.right)}`,
      );
  }
  return faults;
}
