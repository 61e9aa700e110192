import { effect } from '@preact/signals';
import { render } from 'preact';
import type { App } from '../parts/app-context';
import { onceLoaded } from '../ui/once-loaded';
import { choice } from '../view/focus';
import { select } from '../view/steps';
import type { PageApp } from './page-app';
import { whenIdle } from './when-idle';

/** A press has its effect after so many ms at the latest. */
const LONGEST_MS = 2000;

/** Asks which of several lines is meant. The question's code is lazy; without it, the topmost line is selected. */
export function askForLines(app: PageApp): void {
  const load = onceLoaded(() => import('../panels/over-map/LineChoice'));
  let container: HTMLElement | undefined;
  const selectTopmost = () => {
    const [first] = choice.peek()?.lines ?? [];
    if (!first) return;
    choice.value = undefined;
    app.store.act(select(first));
  };
  effect(() => {
    if (!choice.value || container) return;
    const timer = setTimeout(selectTopmost, LONGEST_MS);
    load()
      .then(({ LineChoice }) => {
        container ??= document.body.appendChild(document.createElement('div'));
        render(<LineChoice app={app satisfies App} />, container);
      })
      .catch((error: unknown) => {
        console.warn(error);
        selectTopmost();
      })
      .finally(() => clearTimeout(timer));
  });
  whenIdle(app, () => void load().catch(() => {}));
}
