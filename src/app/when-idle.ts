import { effect } from '@preact/signals';
import type { PageApp } from './page-app';

/** After so many ms nothing is waited for: the map may never be drawn. */
const LONGEST_MS = 30_000;

/** Calls `act` once, when the map has drawn the whole view for the first time and the page is idle. */
export function whenIdle({ mapBusy }: Pick<PageApp, 'mapBusy'>, act: () => void): void {
  const begin = () => {
    queueMicrotask(() => stop());
    clearTimeout(timer);
    if ('requestIdleCallback' in window) requestIdleCallback(act, { timeout: 5000 });
    else setTimeout(act, 500);
  };
  const timer = setTimeout(begin, LONGEST_MS);
  const stop = effect(() => {
    if (!mapBusy.value) begin();
  });
}
