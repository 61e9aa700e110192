/** The parts of the browser that storage the screen on takes. Some browsers have no `wakeLock`. */
export interface WakeLockPlace {
  readonly wakeLock: Pick<WakeLock, 'request'> | undefined;
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

/**
 * Keeps the screen on. The browser lets go of the lock whenever the page is hidden, so it is asked for again when the
 * page is back. A refusal (a low battery, a policy) is no error: a lesson goes on, and the screen may sleep.
 *
 * @returns what lets the screen sleep again
 */
export function keepAwake({ wakeLock, document }: WakeLockPlace): () => void {
  let lock: Pick<WakeLockSentinel, 'release'> | undefined;
  let wanted = true;
  const release = (held: typeof lock) => void held?.release().catch(() => {});
  const ask = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      const given = await wakeLock?.request('screen');
      release(lock);
      lock = given;
      if (!wanted) release(lock);
    } catch {
      // Refused: see above.
    }
  };
  const onVisible = () => void ask();
  document.addEventListener('visibilitychange', onVisible);
  onVisible();
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', onVisible);
    release(lock);
    lock = undefined;
  };
}
