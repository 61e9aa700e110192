import { computed, effect, untracked } from '@preact/signals';
import { render } from 'preact';
import { onceLoaded } from '../ui/once-loaded';
import { captionArea } from '../view/caption-area';
import { mapSize } from '../view/screen';
import { switchMode } from '../view/stops';
import { urlText } from '../view/url';
import { type PageApp, report, settle } from './page-app';
import { whenIdle } from './when-idle';
import { windowSize } from './window';

/** The elements that a presentation changes. */
export interface PresentElements {
  readonly panel: HTMLElement;
  /** The container of the presentation. */
  readonly present: HTMLElement;
  /** Shows or hides the panel and the controls over the map. */
  readonly showPanels: (shown: boolean) => void;
  /** Updates the map's size. */
  readonly measure: () => void;
}

/** The user is told that the presentation is on its way after so many ms. */
const COMING_MS = 2000;

/** Stands over the map until the presentation is loaded. */
const Coming = ({ app: { messages }, onLeave }: { app: PageApp; onLeave: () => void }) => (
  <div class="coming paper" role="status">
    <p>{messages.present.coming}</p>
    <button type="button" class="button" onClick={onLeave}>
      {messages.present.backToChapter}
    </button>
  </div>
);

/** Loads the code of the presentation. */
export const loadPresentation = onceLoaded(() =>
  Promise.all([
    import('../present/audience/Present'),
    import('../present/lesson/lesson-store'),
    import('../present/lesson/windows'),
  ]),
);

/** Lays the page out for the mode. In present mode it shows the presentation instead of the panel; its code is lazy. */
export function startPresenting(app: PageApp, { panel, present, showPanels, measure }: PresentElements): void {
  const { story, store } = app;
  const page = document.documentElement;
  const mode = computed(() => store.view.value.mode);
  const presenting = computed(() => mode.value === 'present');
  // "Present" on an open page starts with the current chapter; a page loaded in present mode joins the running lesson.
  let isChosen = false;
  let wasPresenting = false;

  effect(() => {
    const on = presenting.value;
    const showsPanels = !on || app.printsPage.value;
    page.dataset['mode'] = mode.value;
    const caption = captionArea(windowSize.value);
    page.dataset['stage'] = caption.stage;
    for (const side of ['left', 'bottom'] as const) {
      page.style.setProperty(`--caption-${side}`, `${on && caption.side === side ? caption.px : 0}px`);
    }
    untracked(() => {
      showPanels(showsPanels);
      // After all of this, because it decides about the map's size.
      measure();
      if (wasPresenting && !on) panel.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
    });
    wasPresenting = on;
  });
  effect(() => {
    if (!presenting.value) {
      isChosen = true;
      return;
    }
    let leave: (() => void) | undefined;
    let needed = true;
    const toChapter = () => store.act(switchMode(story, 'story'), 'replace');
    const timer = setTimeout(() => render(<Coming app={app} onLeave={toChapter} />, present), COMING_MS);
    loadPresentation()
      .then(([{ Present }, { openLesson }, { openWindow }]) => {
        if (!needed) return;
        clearTimeout(timer);
        settle(app.trouble, 'no-present');
        const { lesson, act, ...opened } = openLesson({
          story,
          store,
          role: 'audience',
          screen: mapSize,
          chosen: isChosen,
          switchLanguage: app.switchLanguage,
        });
        leave = opened.leave;
        const openSpeaker = (failed: () => void) => openWindow('speaker', urlText(story, store.view.peek()), failed);
        render(<Present app={app} lesson={lesson} actOnLesson={act} openSpeaker={openSpeaker} />, present);
      })
      .catch((error: unknown) => {
        console.warn(error);
        report(app.trouble, { code: 'no-present', retry: () => store.act(switchMode(story, 'present'), 'replace') });
        if (needed) toChapter();
      });
    return () => {
      needed = false;
      clearTimeout(timer);
      leave?.();
      render(null, present);
    };
  });
  whenIdle(app, () => void loadPresentation().catch(() => {}));
}
