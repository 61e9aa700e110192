// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { expect, it, vi } from 'vitest';
import { printingOf } from '../../../src/app/printing';
import { appAt } from '../panels/test-app';

// Only keys are tried here. Nothing draws, because the geometry does not come.
vi.mock('../../../src/figure/figure-element', () => ({}));
vi.mock('../../../src/panels/print/PrintSheet', () => ({}));
const noWorld = Promise.reject(new Error('No network'));
noWorld.catch(() => {});

it('printing waits for its sheet, by the key of P on any keyboard, and prints without one at last', async () => {
  const print = vi.fn();
  window.print = print;
  printingOf({ ...appAt(''), mapBusy: signal(true), printsPage: signal(false) }, () => noWorld, './');
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
