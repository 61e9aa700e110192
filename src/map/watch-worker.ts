import { getGlobalDispatcher, type Map as LiveMap } from 'maplibre-gl';

/** A map that has been drawing for so long may wait for a worker that is no more, in ms. */
const SUSPICIOUS_MS = 4000;
/**
 * How long the worker has for its answer, in ms, while the page itself is responsive: a worker that is being loaded, and one that
 * has answered before.
 */
const FIRST_ANSWER_MS = 15_000;
const ANSWER_MS = 5000;
/** The patience is counted in steps: while the page is blocked, an answer cannot arrive. */
const STEP_MS = 100;
/** After so many restarts without a drawn map, another one would not help either. */
const MAX_RESTARTS = 2;

export interface WorkerEvents {
  /** The worker is dead and will be replaced: MapLibre then reports its context as lost and restored. */
  readonly restarts: () => void;
  /** There is no worker, and there will be none. */
  readonly dead: () => void;
}

/**
 * Watches whether the worker of a map is alive. Browsers end workers without an event, for example when memory is short, and the
 * map then waits for ever. MapLibre itself asks its worker only when the page comes back to the foreground.
 *
 * Returns a function that is told whether the map is busy.
 */
export function watchWorker(map: LiveMap, { restarts, dead }: WorkerEvents): (busy: boolean) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isBusy = false;
  let hasAnswered = false;
  let restarted = 0;
  let over = false;

  const look = async () => {
    const dispatcher = getGlobalDispatcher();
    const patience = hasAnswered ? ANSWER_MS : FIRST_ANSWER_MS;
    const answers = await Promise.race([dispatcher.ping(2 * patience), silence(patience)]);
    if (over || !isBusy) return;
    hasAnswered ||= answers;
    if (!answers) {
      if (++restarted > MAX_RESTARTS) return stop(dead);
      restarts();
      let isReplaced = false;
      const replaced = () => {
        isReplaced = true;
      };
      map.once('webglcontextrestored', replaced);
      // It asks once more, with little patience, and then replaces the worker.
      await dispatcher.ensureWorkers();
      map.off('webglcontextrestored', replaced);
      if (over) return;
      hasAnswered = false;
      if (!isReplaced) return stop(dead);
    }
    again();
  };
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(look, SUSPICIOUS_MS);
  };
  const stop = (report: () => void = () => {}) => {
    over = true;
    clearTimeout(timer);
    report();
  };
  map.on('remove', () => stop());
  map.on('idle', () => {
    restarted = 0;
  });
  return (busy) => {
    if (over || busy === isBusy) return;
    isBusy = busy;
    if (busy) again();
    else clearTimeout(timer);
  };
}

/** Resolves with false after so many ms in which the page was responsive. */
async function silence(ms: number): Promise<false> {
  for (let waited = 0; waited < ms; waited += STEP_MS) await new Promise((resolve) => setTimeout(resolve, STEP_MS));
  return false;
}
