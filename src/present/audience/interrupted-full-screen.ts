import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useLayoutEffect } from 'preact/hooks';
import { storedValue } from '../../ui/stored-value';
import type { FullScreen } from '../shared/full-screen';

const stored = storedValue('full-screen', 'sessionStorage');

/**
 * Whether the page was in full screen mode when it was loaded again: the browser ends it then, and only a press may bring it
 * back. Becomes false when it is back.
 */
export function useInterruptedFullScreen({ on, isPossible }: FullScreen): Signal<boolean> {
  const interrupted = useSignal(isPossible && stored.read() === 'on');
  useLayoutEffect(() => {
    stored.write('');
    const note = () => stored.write(on.peek() ? 'on' : '');
    const controller = new AbortController();
    // Before the browser itself ends it.
    for (const event of ['beforeunload', 'pagehide'] as const)
      window.addEventListener(event, note, { once: true, signal: controller.signal });
    return () => controller.abort();
  }, [on]);
  useSignalEffect(() => {
    if (on.value) interrupted.value = false;
  });
  return interrupted;
}
