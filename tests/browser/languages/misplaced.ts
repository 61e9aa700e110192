/**
 * In the page: controls whose words are cut off, controls that lie on each other, and words that lie on other words or on controls.
 * What scrolls lies under what stays in its place, so only what scrolls together is compared.
 */
export function misplaced(): string[] {
  interface Box {
    readonly left: number;
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
  }
  interface Part {
    readonly element: Element;
    readonly boxes: readonly Box[];
    readonly group: Element;
    readonly name: string;
  }
  const CONTROLS = 'a[href], button, input, select, textarea, summary';
  /** A box that reaches this much further than another, in px, is not wrong: edges lie between pixels. */
  const TOLERANCE = 2;

  const dialog = document.querySelector('dialog:modal');
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    !element.closest('[inert], .visually-hidden, [data-folded], svg') &&
    // It comes over the rest when it has the focus.
    !element.matches('.skip') &&
    (!dialog || dialog.contains(element));
  const styleOf = (element: Element) => getComputedStyle(element);
  /** The nearest part of the page that scrolls or stays in its place by itself. */
  const groupOf = (element: Element): Element => {
    for (let one: Element = element; one.parentElement; one = one.parentElement) {
      const { overflowX, overflowY, position } = styleOf(one);
      if (one.matches('dialog, .map-popover-content') || /fixed|sticky/.test(position)) return one;
      if (one !== element && /auto|scroll/.test(overflowX + overflowY)) return one;
    }
    return document.documentElement;
  };
  /** The part of a box that its ancestors show, up to the group. */
  const shownPart = (box: Box, from: Element, group: Element): Box => {
    let { left, top, right, bottom } = box;
    for (let one: Element | null = from; one && one !== group; one = one.parentElement) {
      if (styleOf(one).overflowX === 'visible' && styleOf(one).overflowY === 'visible') continue;
      const own = one.getBoundingClientRect();
      [left, top] = [Math.max(left, own.left), Math.max(top, own.top)];
      [right, bottom] = [Math.min(right, own.right), Math.min(bottom, own.bottom)];
    }
    return { left, top, right, bottom };
  };
  const isLarge = ({ left, top, right, bottom }: Box) => right - left > TOLERANCE && bottom - top > TOLERANCE;
  const common = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  });
  const short = (text: string | null) => (text ?? '').trim().replace(/\s+/g, ' ').slice(0, 30);
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()}.${element.className} “${short(element.getAttribute('aria-label') ?? element.textContent)}”`;

  const range = document.createRange();
  /** The letters of a text: in the middle of its boxes, because a font has space above and below, more than a line in some scripts. */
  const lettersOf = (node: Node): Box[] => {
    range.selectNodeContents(node);
    return [...range.getClientRects()].map(({ left, top, right, bottom }) => {
      const margin = (bottom - top) * 0.25;
      return { left, top: top + margin, right, bottom: bottom - margin };
    });
  };
  const textsIn = (root: Element): Text[] => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode.nodeValue?.trim()) texts.push(walker.currentNode as Text);
    return texts;
  };
  /** What is seen of a control: its box if it has an edge or a ground, else its words and signs. A finger's target may be larger. */
  const inkOf = (element: Element): Box[] => {
    const { borderTopWidth, backgroundColor, display } = styleOf(element);
    const isBox = borderTopWidth !== '0px' || !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
    if (isBox && display !== 'inline') return [element.getBoundingClientRect()];
    const signs = [...element.querySelectorAll('svg, img')].map((sign) => sign.getBoundingClientRect());
    const seen = textsIn(element).filter(({ parentElement }) => parentElement && isSeen(parentElement));
    return [...seen.flatMap(lettersOf), ...signs];
  };

  const controls = [...document.querySelectorAll(CONTROLS)].filter(isSeen).map((element): Part => {
    const group = groupOf(element);
    const boxes = inkOf(element)
      .map((box) => shownPart(box, element, group))
      .filter(isLarge);
    return { element, boxes, group, name: nameOf(element) };
  });

  const faults: string[] = [];
  const words: Part[] = [];
  for (const node of textsIn(document.body)) {
    const element = node.parentElement;
    if (!element || !isSeen(element)) continue;
    const letters = lettersOf(node);
    const group = groupOf(element);
    const seen = letters.map((box) => shownPart(box, element, group));
    // For screen readers, or not in a window of this size.
    if (!seen.some(isLarge)) continue;
    const isShortened = (one: Element | null): boolean =>
      one !== null && one !== group && (styleOf(one).textOverflow === 'ellipsis' || isShortened(one.parentElement));
    const isCut = letters.some((box, i) => {
      const part = seen[i];
      if (!part) return false;
      const across = box.right - part.right > TOLERANCE || part.left - box.left > TOLERANCE;
      return across || box.bottom - part.bottom > TOLERANCE || part.top - box.top > TOLERANCE;
    });
    if (isCut && !isShortened(element)) faults.push(`cut off: ${nameOf(element)} “${short(node.nodeValue)}”`);
    words.push({ element, boxes: seen.filter(isLarge), group, name: `${nameOf(element)} “${short(node.nodeValue)}”` });
    const control = element.closest(CONTROLS);
    if (!control || styleOf(control).display === 'inline') continue;
    const own = control.getBoundingClientRect();
    if (
      letters.some(
        (box) =>
          box.left < own.left - 1 || box.right > own.right + 1 || box.top < own.top - 1 || box.bottom > own.bottom + 1,
      )
    )
      faults.push(`wider than its control: ${nameOf(control)}`);
  }

  const overlaps = (one: Part, other: Part) =>
    one.group === other.group &&
    !one.element.contains(other.element) &&
    !other.element.contains(one.element) &&
    one.boxes.some((a) => other.boxes.some((b) => isLarge(common(a, b))));
  const isLabelOf = (one: Element, control: Element) =>
    control instanceof HTMLInputElement && [...(control.labels ?? [])].some((label) => label.contains(one));
  controls.forEach((one, i) => {
    for (const other of controls.slice(i + 1))
      if (overlaps(one, other)) faults.push(`on each other: ${one.name} and ${other.name}`);
    for (const text of words)
      if (overlaps(one, text) && !text.element.closest(CONTROLS) && !isLabelOf(text.element, one.element))
        faults.push(`words on a control: ${text.name} and ${one.name}`);
  });
  words.forEach((one, i) => {
    for (const other of words.slice(i + 1))
      if (one.group === other.group && one.boxes.some((a) => other.boxes.some((b) => isLarge(common(a, b)))))
        faults.push(`words on words: ${one.name} and ${other.name}`);
  });
  return faults;
}
