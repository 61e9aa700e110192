import { effect } from '@preact/signals';
import type { WritableApp } from './map-on-screen';

/** Once, when the map has drawn all of the view for the first time and the page has nothing better to do. */
export function whenIdle({ mapBusy }: Pick<WritableApp, 'mapBusy'>, act: () => void): void {
  const stop = effect(() => {
    if (mapBusy.value) return;
    queueMicrotask(() => stop());
    if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 5000 });
    else setTimeout(act, 500);
  });
}
