import type { RefObject } from 'preact';
import { useCallback } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { useSwipe } from '../../parts/page/swipe';
import type { Chapter } from '../../story/format';
import { goTo } from '../../view/steps';
import { useChapterKeys } from './chapter-keys';
import { useChapterScroll } from './chapter-scroll';
import { ReadingChapter } from './ReadingChapter';
import { chapterIn } from './reading-place';
import './reading.css';

interface Props {
  /** The chapter that is read: the view's. */
  readonly chapter: Chapter;
  readonly scroller: RefObject<HTMLElement | null>;
}

/** The story to be read alone: all chapters one after another, and the map goes along. */
export function Reading({ chapter, scroller }: Props) {
  const { story, store } = useApp();
  const { touched } = useChapterScroll(scroller, chapter);
  const step = useCallback(
    (by: 1 | -1): boolean => {
      const { mode, chapter: here } = store.view.peek();
      const next = story.chapters[story.chapters.findIndex(({ id }) => id === here) + by];
      if (mode !== 'story' || !next) return false;
      store.act(goTo(story, 'story', next.id));
      return true;
    },
    [story, store],
  );
  const intoText = useCallback(() => {
    const node = scroller.current;
    const { mode, chapter: id } = store.view.peek();
    const here = mode === 'story' && node ? chapterIn(node, id) : undefined;
    here?.querySelector('h2')?.focus({ preventScroll: true });
  }, [scroller, store]);
  useChapterKeys(step, intoText);
  useSwipe(scroller, step);
  return (
    <div class="reading">
      {story.chapters.map((one) => (
        <ReadingChapter key={one.id} chapter={one} here={one === chapter} touched={touched} />
      ))}
    </div>
  );
}
