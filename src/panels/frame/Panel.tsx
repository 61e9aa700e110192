import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { type Desk, DeskContext } from '../../parts/desk';
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
import { afterReading, readSoFar } from '../reading/read-so-far';
import { WholePage } from '../whole/WholePage';
import { stillHovered } from './hovering';
import { useReturning } from './returning';
import { type Sheet, SheetHandle } from './SheetHandle';
import './panel.css';
import '../../parts/lists/rows.css';

/** All that is said beside the map: one panel that goes from the overview to a thing's page and back. */
export function Panel({ desk }: { desk: Desk }) {
  const { story, store } = desk;
  const screen = screenOf(story, store.view.value);
  const key = screenKey(screen);
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useSignal<Sheet>('peek');
  useReturning(scroller, key);

  useSignalEffect(() => {
    readSoFar.value = afterReading(story, store.view.value, readSoFar.peek());
  });
  // A running text needs the room.
  const isRead = store.view.value.mode === 'story';
  useLayoutEffect(() => {
    if (isRead) sheet.value = 'half';
  }, [isRead, sheet]);

  // A mark that goes from under a resting pointer sends no event, so its tooltip is put away from here.
  const before = useRef(store.view.peek());
  useSignalEffect(() => {
    const after = store.view.value;
    const resting = hovered.peek();
    if (resting && !stillHovered(story, before.current, after, resting)) hovered.value = undefined;
    before.current = after;
  });

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      hovered.value = undefined;
      const here = screenOf(story, store.view.peek());
      if (here.kind === 'detail') store.act(select(chapterSelection(here.chapter)));
      if (here.kind === 'panel') store.act(openPanel(undefined));
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [story, store]);

  return (
    <DeskContext.Provider value={desk}>
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
    </DeskContext.Provider>
  );
}
