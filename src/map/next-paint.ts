import { afterPaint } from '../ui/after-paint';

/**
 * Puts work off until the page has painted what it says of a change: a press is seen to be taken, and a step's words stand
 * there, while the map works. Of what is asked for under one name between two paints, the last counts. A hidden page does not
 * paint: there all is done at once, so that its first visible picture is the present one.
 */
export function workAtNextPaint(): {
  /** `light`: it takes no longer than the page's own frame, and is done in that frame where nothing else waits. */
  readonly later: (name: string, work: () => void, light?: boolean) => void;
  readonly forget: () => void;
} {
  const waiting = new Map<string, () => void>();
  let isPutOff = false;
  const doAll = () => {
    isPutOff = false;
    const all = [...waiting.values()];
    waiting.clear();
    for (const work of all) work();
  };
  return {
    later(name, work, light = false) {
      waiting.set(name, work);
      if (document.hidden) doAll();
      else if (isPutOff) return;
      else if (light) queueMicrotask(() => (isPutOff ? undefined : doAll()));
      else {
        isPutOff = true;
        afterPaint(doAll);
      }
    },
    forget: () => waiting.clear(),
  };
}
