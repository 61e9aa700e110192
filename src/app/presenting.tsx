import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { onceLoaded } from '../ui/once-loaded';
import { captionArea } from '../view/margins';
import { mapSize } from '../view/screen';
import { switchMode } from '../view/stops';
import { urlText } from '../view/url';
import type { WritableApp } from './map-on-screen';
import { whenIdle } from './when-idle';
import { windowSize } from './window';

/** The elements that a presentation changes. */
export interface PresentElements {
  readonly panel: HTMLElement;
  readonly overMap: HTMLElement;
  /** The container of the presentation. */
  readonly present: HTMLElement;
  /** Updates the map's size. */
  readonly measure: () => void;
}

/** Shows the presentation over the map in present mode, instead of the panel. Its code is lazy. */
export function startPresenting(app: WritableApp, { panel, overMap, present, measure }: PresentElements): void {
  const { story, store } = app;
  const page = document.documentElement;
  const presenting = computed(() => store.view.value.mode === 'present');
  const load = onceLoaded(() =>
    Promise.all([
      import('../present/audience/Present'),
      import('../present/lesson/lesson-store'),
      import('../present/lesson/windows'),
    ]),
  );
  // "Present" on an open page starts with the current chapter; a page loaded in present mode joins the running lesson.
  let isChosen = false;

  effect(() => {
    const on = presenting.value;
    panel.inert = on;
    overMap.inert = on;
    const caption = captionArea(windowSize.value);
    for (const side of ['left', 'bottom'] as const) {
      page.style.setProperty(`--caption-${side}`, `${on && caption.side === side ? caption.px : 0}px`);
    }
    page.dataset['mode'] = on ? 'present' : 'read';
    measure();
  });
  effect(() => {
    if (!presenting.value) {
      isChosen = true;
      return;
    }
    let leave: (() => void) | undefined;
    let needed = true;
    load().then(
      ([{ Present }, { openLesson }, { openWindow }]) => {
        if (!needed) return;
        const { lesson, act, ...opened } = openLesson({
          story,
          store,
          role: 'audience',
          screen: mapSize,
          chosen: isChosen,
        });
        leave = opened.leave;
        const openSpeaker = (failed: () => void) => openWindow('speaker', urlText(story, store.view.peek()), failed);
        render(<Present app={app} lesson={lesson} actOnLesson={act} openSpeaker={openSpeaker} />, present);
      },
      (error: unknown) => {
        console.warn(error);
        const others = app.trouble.value.filter(({ code }) => code !== 'no-present');
        app.trouble.value = [...others, { code: 'no-present' }];
        if (needed) store.act(switchMode('story'), 'replace');
      },
    );
    return () => {
      needed = false;
      leave?.();
      render(null, present);
      panel.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
    };
  });
  whenIdle(app, () => void load().catch(() => {}));
}
