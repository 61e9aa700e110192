import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type App, AppContext } from '../../parts/app-context';
import { SkipToMap } from '../../parts/links/SkipToMap';
import { chapterSelection, screenKey, screenOf } from '../../parts/naming/screen-of';
import { Masthead } from '../../parts/page/Masthead';
import { Notices } from '../../parts/page/Notices';
import { Status } from '../../parts/page/Status';
import { hovered } from '../../view/focus';
import { openPanel, select } from '../../view/steps';
import { Detail } from '../detail/Detail';
import { Overview } from '../overview/Overview';
import { Reading } from '../reading/Reading';
import { ReadingFoot, ReadingHead } from '../reading/ReadingFrame';
import { progressAfter, readingProgress } from '../reading/reading-progress';
import { WholePage } from '../whole/WholePage';
import { useRestoredScreen } from './restore-screen';
import { type Sheet, SheetHandle } from './SheetHandle';
import { stillHovered } from './still-hovered';
import './panel.css';
import '../../parts/lists/rows.css';

/** The panel beside the map. It shows one screen: overview, chapters, the page of a selection, or a page of the whole story. */
export function Panel({ app }: { app: App }) {
  const { story, store } = app;
  const screen = screenOf(story, store.view.value);
  const key = screenKey(screen);
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useSignal<Sheet>('peek');
  useRestoredScreen(scroller, key);

  useSignalEffect(() => {
    readingProgress.value = progressAfter(story, store.view.value, readingProgress.peek());
  });
  // The chapters are long texts and need a higher sheet.
  const isReading = store.view.value.mode === 'story';
  useLayoutEffect(() => {
    if (isReading) sheet.value = 'half';
  }, [isReading, sheet]);

  // A mark that is removed under a resting pointer gets no event, so the hover is cleared here:
  // https://github.com/w3c/pointerevents/issues/477
  const before = useRef(store.view.peek());
  useSignalEffect(() => {
    const after = store.view.value;
    const current = hovered.peek();
    if (current && !stillHovered(story, before.current, after, current)) hovered.value = undefined;
    before.current = after;
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      hovered.value = undefined;
      const open = screenOf(story, store.view.peek());
      if (open.kind === 'detail') store.act(select(chapterSelection(open.chapter)));
      if (open.kind === 'panel') store.act(openPanel(undefined));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [story, store]);

  return (
    <AppContext.Provider value={app}>
      <main class="panel" data-sheet={sheet.value}>
        <SkipToMap />
        <SheetHandle sheet={sheet} />
        {screen.kind === 'chapter' && <ReadingHead />}
        <div class="panel-scroll" ref={scroller}>
          <Masthead full={screen.kind === 'overview'} />
          <Notices />
          <div class="screen" key={key}>
            {screen.kind === 'overview' && <Overview />}
            {screen.kind === 'chapter' && <Reading chapter={screen.chapter} scroller={scroller} />}
            {screen.kind === 'detail' && (
              <Detail selection={screen.selection} chapter={screen.chapter} panel={screen.panel} />
            )}
            {screen.kind === 'panel' && <WholePage panel={screen.panel} />}
          </div>
        </div>
        {screen.kind === 'chapter' && <ReadingFoot chapter={screen.chapter} />}
        <Status />
      </main>
    </AppContext.Provider>
  );
}
