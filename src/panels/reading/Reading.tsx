import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { useSwipe } from '../../parts/page/swipe';
import type { Chapter } from '../../story/format';
import { goTo } from '../../view/steps';
import { useAllParts } from './all-parts';
import { useChapterKeys } from './chapter-keys';
import { useChapterScroll } from './chapter-scroll';
import { ReadingChapter } from './ReadingChapter';
import { chapterIn } from './reading-line';
import './reading.css';

interface Props {
  /** The current chapter: the view's. */
  readonly chapter: Chapter;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The reading mode: all chapters one after another in one scroller, while the map follows the current chapter. */
export function Reading({ chapter, scroller }: Props) {
  const { story, store } = useApp();
  const { setChapter } = useChapterScroll(scroller, chapter);
  const move = useCallback(
    (by: 1 | -1): boolean => {
      const { mode, chapter: current } = store.view.peek();
      const next = story.chapters[story.chapters.findIndex(({ id }) => id === current) + by];
      if (mode !== 'story' || !next) return false;
      store.act(goTo(story, 'story', next.id));
      return true;
    },
    [story, store],
  );
  const focusText = useCallback(() => {
    const node = scroller.current;
    const { mode, chapter: id } = store.view.peek();
    const element = mode === 'story' && node ? chapterIn(node, id) : undefined;
    element?.querySelector('h2')?.focus({ preventScroll: true });
  }, [scroller, store]);
  useChapterKeys(move, focusText);
  useSwipe(scroller, move);
  const all = useAllParts(scroller);
  return (
    <div class="reading">
      {story.chapters.map((item) => (
        <ReadingChapter
          key={item.id}
          chapter={item}
          isCurrent={item === chapter}
          isWhole={all || item === chapter}
          onUse={setChapter}
        />
      ))}
    </div>
  );
}
