// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { printingOf } from '../../../src/app/printing';
import { appAt } from '../panels/test-app';

// The sheet's program does not come.
vi.mock('../../../src/figure/figure-element', () => {
  throw new Error('No network');
});

it('printing waits for its sheet, by the key of P on any keyboard, and prints without one at last', async () => {
  const print = vi.fn();
  window.print = print;
  printingOf({ ...appAt(''), mapBusy: signal(true), printsPage: signal(false) }, () => new Promise(() => {}), './');
  const waits = (key: string, code: string, more: KeyboardEventInit = { ctrlKey: true }) =>
    !document.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more }));
  for (const key of ['p', 'P', 'з', 'ㅔ', 'Process', 'π']) expect(waits(key, 'KeyP'), key).toBe(true);
  expect(waits('p', 'KeyR')).toBe(true);
  expect(waits('з', 'KeyP', { metaKey: true })).toBe(true);
  expect(waits('l', 'KeyP')).toBe(false);
  expect(waits('з', 'KeyP', {})).toBe(false);
  expect(waits('з', 'KeyP', { ctrlKey: true, shiftKey: true })).toBe(false);
  await vi.waitFor(() => expect(print).toHaveBeenCalledTimes(8));
});
