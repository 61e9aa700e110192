import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type App, AppContext, useApp } from '../../parts/app-context';
import { Boundary } from '../../parts/Boundary';
import { SkipToMap } from '../../parts/links/SkipToMap';
import { chapterSelection, screenKey, screenOf } from '../../parts/naming/screen-of';
import { Languages } from '../../parts/page/Languages';
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
import { type LeftScreen, useRestoredScreen } from './restore-screen';
import { type Sheet, SheetHandle } from './SheetHandle';
import { useClearedHover } from './still-hovered';
import './panel.css';
import '../../parts/lists/rows.css';

interface Props {
  readonly app: App;
  /** False while a presentation hides the panel. What must outlast that is kept here, outside of the content. */
  readonly shown?: boolean;
}

/** The panel beside the map. */
export function Panel({ app, shown = true }: Props) {
  const { story, store } = app;
  const sheet = useSignal<Sheet>('peek');
  const visited = useRef<LeftScreen[]>([]);
  useClearedHover(app);
  useSignalEffect(() => {
    readingProgress.value = progressAfter(story, store.view.value, readingProgress.peek());
  });
  return (
    <AppContext.Provider value={app}>{shown && <PanelContent sheet={sheet} visited={visited} />}</AppContext.Provider>
  );
}

interface ContentProps {
  readonly sheet: Signal<Sheet>;
  readonly visited: RefObject<LeftScreen[]>;
}

/** Shows one screen: overview, chapters, the page of a selection, or a page of the whole story. */
function PanelContent({ sheet, visited }: ContentProps) {
  const { story, store } = useApp();
  const screen = screenOf(story, store.view.value);
  const key = screenKey(screen);
  const scroller = useRef<HTMLDivElement>(null);
  useRestoredScreen(scroller, key, visited);

  // The chapters are long texts and need a higher sheet.
  const isReading = store.view.value.mode === 'story';
  useLayoutEffect(() => {
    if (isReading) sheet.value = 'half';
  }, [isReading, sheet]);

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
    <main class="panel" data-sheet={sheet.value}>
      <SkipToMap />
      <SheetHandle sheet={sheet} />
      <Boundary>{screen.kind === 'chapter' && <ReadingHead />}</Boundary>
      <div class="panel-scroll" ref={scroller}>
        <Boundary>
          <Masthead full={screen.kind === 'overview'} />
        </Boundary>
        <Boundary>
          <Notices />
        </Boundary>
        <div class="screen" key={key}>
          <Boundary>
            {screen.kind === 'overview' && <Overview />}
            {screen.kind === 'chapter' && <Reading chapter={screen.chapter} scroller={scroller} />}
            {screen.kind === 'detail' && (
              <Detail selection={screen.selection} chapter={screen.chapter} panel={screen.panel} />
            )}
            {screen.kind === 'panel' && <WholePage panel={screen.panel} />}
          </Boundary>
        </div>
        {/* The chapters have it in their menu: on the way to the foot, a reader would come to the last one. */}
        <Boundary>{screen.kind !== 'chapter' && <Languages />}</Boundary>
      </div>
      <Boundary>{screen.kind === 'chapter' && <ReadingFoot chapter={screen.chapter} />}</Boundary>
      <Boundary quiet>
        <Status />
      </Boundary>
    </main>
  );
}
