import { type ReadonlySignal, signal } from '@preact/signals';
import type { Box } from '../view/framing';

/** The controls and boxes over the map. Not the toolbar of a presentation, which is shown only while the pointer moves. */
const OVER_MAP = '[data-taken], [data-placed], .present-caption, .present-dots, .present-note, .present-card';

/** What changes the place of one of them, besides its size. */
const MOVED_BY = ['style', 'data-placed', 'data-place', 'data-taken'];

/**
 * The boxes in which the map is not visible, in px from its upper left corner: under controls, and where it extends beyond the
 * window. `holders`: the elements that contain the controls.
 */
export function coveredBoxes(map: HTMLElement, holders: readonly HTMLElement[]): ReadonlySignal<readonly Box[]> {
  const covered = signal<readonly Box[]>([]);
  const sized = new ResizeObserver(() => measure());
  const measure = () => {
    const controls = holders.flatMap((holder) => [...holder.querySelectorAll<HTMLElement>(OVER_MAP)]);
    for (const control of controls) sized.observe(control);
    const next = [...beyondWindow(map), ...controls.map((control) => boxIn(map, control)).filter(isSomewhere)];
    if (JSON.stringify(next) !== JSON.stringify(covered.peek())) covered.value = next;
  };
  let waits = false;
  // Measuring is a layout of the page: once a frame, and not for a tooltip that follows the pointer.
  const measureSoon = () => {
    if (waits) return;
    waits = true;
    requestAnimationFrame(() => {
      waits = false;
      measure();
    });
  };
  const changed = new MutationObserver((records) => {
    const isOfControl = ({ type, target, attributeName }: MutationRecord) =>
      type === 'childList' || attributeName === 'data-taken' || (target instanceof Element && target.matches(OVER_MAP));
    if (records.some(isOfControl)) measureSoon();
  });
  for (const holder of holders) {
    changed.observe(holder, { childList: true, subtree: true, attributes: true, attributeFilter: MOVED_BY });
  }
  sized.observe(map);
  measure();
  return covered;
}

/** Returns an element's box, in whole px. */
function boxIn(map: HTMLElement, element: HTMLElement): Box {
  const origin = map.getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return {
    left: Math.floor(left - origin.left),
    top: Math.floor(top - origin.top),
    right: Math.ceil(right - origin.left),
    bottom: Math.ceil(bottom - origin.top),
  };
}

/** What is not laid out has no box. */
const isSomewhere = ({ left, right }: Box): boolean => right > left;

/** Returns the strips of the map that are outside of the window. */
function beyondWindow(map: HTMLElement): Box[] {
  const { left, top, right, bottom } = map.getBoundingClientRect();
  const [width, height] = [right - left, bottom - top];
  const strips: Box[] = [
    { left: 0, top: 0, right: -left, bottom: height },
    { left: 0, top: 0, right: width, bottom: -top },
    { left: window.innerWidth - left, top: 0, right: width, bottom: height },
    { left: 0, top: window.innerHeight - top, right: width, bottom: height },
  ];
  return strips.filter((strip) => strip.right > strip.left && strip.bottom > strip.top);
}
