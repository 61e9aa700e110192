/** The parts of the browser that are needed to keep the screen on. Some browsers have no `wakeLock`. */
export interface WakeLockHost {
  readonly wakeLock: Pick<WakeLock, 'request'> | undefined;
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

/**
 * The browser's. In a frame there is none: it belongs to the page around it, which has to allow its use, and browsers report each attempt
 * without that as an error.
 */
export const ownWakeLock = (): WakeLockHost['wakeLock'] =>
  'wakeLock' in navigator && window.top === window ? navigator.wakeLock : undefined;

/**
 * Keeps the screen on. The browser releases the lock whenever the page is hidden, so it is requested again when the page is
 * visible (https://www.w3.org/TR/screen-wake-lock/#handling-document-loss-of-visibility). If it is refused (low battery, a
 * policy), the lesson continues and the screen may sleep.
 *
 * @returns a function that lets the screen sleep again
 */
export function keepAwake({ wakeLock, document }: WakeLockHost): () => void {
  let lock: Pick<WakeLockSentinel, 'release'> | undefined;
  let isOn = true;
  const release = (sentinel: typeof lock) => void sentinel?.release().catch(() => {});
  const request = async () => {
    if (document.visibilityState !== 'visible') return;
    try {
      const newLock = await wakeLock?.request('screen');
      release(lock);
      lock = newLock;
      if (!isOn) release(lock);
    } catch {
      // Refused, see above.
    }
  };
  const onVisible = () => void request();
  document.addEventListener('visibilitychange', onVisible);
  onVisible();
  return () => {
    isOn = false;
    document.removeEventListener('visibilitychange', onVisible);
    release(lock);
    lock = undefined;
  };
}
