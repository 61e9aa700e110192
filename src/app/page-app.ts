import type { ReadonlySignal, Signal } from '@preact/signals';
import type { App, NoticeCode, Trouble } from '../parts/app-context';

/** The app of the main page, with what only this folder reads or writes. */
export interface PageApp extends App {
  /** False once the final renderer has drawn the whole view. */
  readonly mapBusy: ReadonlySignal<boolean>;
  readonly trouble: Signal<readonly Trouble[]>;
  /** Whether the page itself is printed, because the print sheet is not loaded yet. */
  readonly printsPage: Signal<boolean>;
}

/** The troubles that the panel reports. */
export type Troubles = Signal<readonly Trouble[]>;

/** Adds a trouble to those that the panel reports, unless it is already there. */
export function report(trouble: Troubles, added: Trouble): void {
  if (!trouble.peek().some(({ code }) => code === added.code)) trouble.value = [...trouble.peek(), added];
}

/** Removes troubles that are over. */
export function settle(trouble: Troubles, ...codes: readonly NoticeCode[]): void {
  if (trouble.peek().some(({ code }) => codes.includes(code)))
    trouble.value = trouble.peek().filter(({ code }) => !codes.includes(code));
}
