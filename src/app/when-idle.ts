import { effect } from '@preact/signals';
import type { PageApp } from './page-app';

/** Calls `act` once, when the map has drawn the whole view for the first time and the page is idle. */
export function whenIdle({ mapBusy }: Pick<PageApp, 'mapBusy'>, act: () => void): void {
  const stop = effect(() => {
    if (mapBusy.value) return;
    queueMicrotask(() => stop());
    if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 5000 });
    else setTimeout(act, 500);
  });
}
