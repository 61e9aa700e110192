import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import { onceLoaded } from '../ui/once-loaded';
import { captionPlace } from '../view/room';
import { mapSize } from '../view/screen';
import { inMode } from '../view/stops';
import { urlText } from '../view/url';
import type { WritableApp } from './map-on-screen';
import { whenIdle } from './when-idle';
import { windowSize } from './window';

/** The elements that a presentation changes. */
export interface PresentElements {
  readonly panel: HTMLElement;
  readonly overMap: HTMLElement;
  /** Where the presentation itself comes to stand. */
  readonly present: HTMLElement;
  /** Measures the map anew. */
  readonly measure: () => void;
}

/** In present mode the panel makes room, and the presentation stands over the map. It is loaded when first wanted. */
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
  // Whoever presses "Present" on a page that is open wants this chapter; a page that is loaded asks where the lesson is.
  let pressed = false;

  effect(() => {
    const on = presenting.value;
    panel.inert = on;
    overMap.inert = on;
    const caption = captionPlace(windowSize.value);
    for (const side of ['left', 'bottom'] as const) {
      page.style.setProperty(`--caption-${side}`, `${on && caption.side === side ? caption.px : 0}px`);
    }
    page.dataset['mode'] = on ? 'present' : 'read';
    measure();
  });
  effect(() => {
    if (!presenting.value) {
      pressed = true;
      return;
    }
    let leave: (() => void) | undefined;
    let wanted = true;
    load().then(
      ([{ Present }, { openLesson }, { openWindow }]) => {
        if (!wanted) return;
        const { lesson, act, ...opened } = openLesson({
          story,
          store,
          role: 'audience',
          screen: mapSize,
          chosen: pressed,
        });
        leave = opened.leave;
        const openSpeaker = (failed: () => void) => openWindow('speaker', urlText(story, store.view.peek()), failed);
        render(<Present app={app} lesson={lesson} teach={act} openSpeaker={openSpeaker} />, present);
      },
      (error: unknown) => {
        console.warn(error);
        const others = app.trouble.value.filter(({ code }) => code !== 'no-present');
        app.trouble.value = [...others, { code: 'no-present' }];
        if (wanted) store.act(inMode('story'), 'replace');
      },
    );
    return () => {
      wanted = false;
      leave?.();
      render(null, present);
      panel.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
    };
  });
  whenIdle(app, () => void load().catch(() => {}));
}
