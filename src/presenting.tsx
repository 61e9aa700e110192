import { computed, effect } from '@preact/signals';
import { render } from 'preact';
import type { MapDesk } from './map-on-screen';
import { onceLoaded } from './once-loaded';
import { openLesson } from './present/lesson-store';
import { captionPlace } from './view/room';
import { inMode } from './view/walk';
import { whenQuiet } from './when-quiet';
import { windowSize } from './window';

/** The elements that a presentation changes. */
export interface Places {
  readonly panel: HTMLElement;
  readonly overMap: HTMLElement;
  /** Where the presentation itself comes to stand. */
  readonly present: HTMLElement;
  /** Measures the map anew. */
  readonly measure: () => void;
}

/** In present mode the panel makes room, and the presentation stands over the map. It is loaded when first wanted. */
export function bringPresenting(desk: MapDesk, { panel, overMap, present, measure }: Places): void {
  const { store } = desk;
  const page = document.documentElement;
  const presenting = computed(() => store.view.value.mode === 'present');
  const load = onceLoaded(async () => {
    const { Present } = await import('./present/Present');
    const { lesson, act } = openLesson();
    return <Present desk={desk} lesson={lesson} teach={act} />;
  });

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
    if (!presenting.value) return;
    let wanted = true;
    load().then(
      (presentation) => {
        if (wanted) render(presentation, present);
      },
      (error: unknown) => {
        console.warn(error);
        const others = desk.trouble.value.filter(({ code }) => code !== 'no-present');
        desk.trouble.value = [...others, { code: 'no-present' }];
        if (wanted) store.act(inMode('story'), 'replace');
      },
    );
    return () => {
      wanted = false;
      render(null, present);
      panel.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
    };
  });
  whenQuiet(desk, () => void load().catch(() => {}));
}
