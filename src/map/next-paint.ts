import { afterPaint } from '../ui/after-paint';

/**
 * Defers the map's work until the page has painted its own response to a change, so that the user sees it at once. Of
 * several jobs with one name between two paints, only the last is done. A hidden page does not paint: there jobs run at
 * once, so that the map is up to date when the page becomes visible.
 */
export function workAtNextPaint(): {
  /** `light`: the job is short, and runs in the current frame if no other is deferred. */
  readonly later: (name: string, work: () => void, light?: boolean) => void;
  readonly cancel: () => void;
} {
  const waiting = new Map<string, () => void>();
  let isDeferred = false;
  const doAll = () => {
    isDeferred = false;
    const all = [...waiting.values()];
    waiting.clear();
    for (const work of all) work();
  };
  return {
    later(name, work, light = false) {
      waiting.set(name, work);
      if (document.hidden) doAll();
      else if (isDeferred) return;
      else if (light) queueMicrotask(() => (isDeferred ? undefined : doAll()));
      else {
        isDeferred = true;
        afterPaint(doAll);
      }
    },
    cancel: () => waiting.clear(),
  };
}
