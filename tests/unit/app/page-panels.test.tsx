// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/dom';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { pagePanels } from '../../../src/app/page-panels';
import { en } from '../../../src/text/en';
import { inside } from '../component-driver';
import { appAt } from '../panels/test-app';

function pageAt(hash: string) {
  const [panel, overMap] = [document.createElement('div'), document.createElement('div')];
  document.body.append(panel, overMap);
  const show = pagePanels(appAt(hash), { panel, overMap }, false);
  return { panel, overMap, show: (shown: boolean) => act(() => show(shown)) };
}

it('hidden panels have no elements, from the start or later', async () => {
  const { panel, overMap, show } = pageAt('#/present/question');
  await show(false);
  expect([panel.childElementCount, overMap.childElementCount]).toEqual([0, 0]);
  await show(true);
  inside(panel).getByRole('main');
  inside(overMap).getByRole('region', { name: en.furniture.controls });
  await show(false);
  expect([panel.childElementCount, overMap.childElementCount]).toEqual([0, 0]);
});

it('shown again, they are as the user has left them: scroll position, height of the sheet, note on borders', async () => {
  const { panel, overMap, show } = pageAt('#/explore');
  await show(true);
  const parts = () => ({
    scroller: panel.querySelector<HTMLElement>('.panel-scroll'),
    handle: panel.querySelector('.sheet-handle'),
    note: inside(overMap).getByRole('button', { name: en.furniture.note }),
  });
  const { scroller, handle, note } = parts();
  if (!scroller || !handle) throw new Error('The panel has no scroller or no handle');
  await act(() => {
    scroller.scrollTop = 300;
    fireEvent.scroll(scroller);
    fireEvent.click(handle);
    fireEvent.click(note);
  });
  await show(false);
  await show(true);
  const now = parts();
  expect(now.scroller).not.toBe(scroller);
  expect(now.scroller?.scrollTop).toBe(300);
  expect(now.handle?.getAttribute('aria-expanded')).toBe('true');
  expect(now.note.getAttribute('aria-expanded')).toBe('true');
});
