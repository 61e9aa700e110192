import type { ReadonlySignal, Signal } from '@preact/signals';
import type { App, MapTrouble } from '../parts/app-context';

/** The app of the main page, with what only this folder reads or writes. */
export interface PageApp extends App {
  /** False once the final renderer has drawn the whole view. */
  readonly mapBusy: ReadonlySignal<boolean>;
  readonly trouble: Signal<readonly MapTrouble[]>;
  /** Whether the page itself is printed, because the print sheet is not loaded yet. */
  readonly printsPage: Signal<boolean>;
}

/** Adds a problem to those that the panel reports, unless it is already there. */
export function report({ trouble }: PageApp, added: MapTrouble): void {
  if (!trouble.value.some(({ code }) => code === added.code)) trouble.value = [...trouble.value, added];
}
