import { useApp } from '../../parts/app-context';
import type { ChapterId } from '../../story/format';

interface Props {
  readonly current: ChapterId | undefined;
  /** Called with the chapter's index, counted from 0, and whether it was a click and not a key. */
  readonly onGo: (chapter: number, byPointer: boolean) => void;
}

/** The progress of the lesson, one dot for each chapter: filled for past, long for the current, hollow for future chapters. */
export function ChapterDots({ current, onGo }: Props) {
  const { story, messages } = useApp();
  const { present } = messages;
  const at = story.chapters.findIndex(({ id }) => id === current);
  return (
    <nav class="present-dots paper" aria-label={present.chapters}>
      <p class="present-count">{present.count(at + 1, story.chapters.length)}</p>
      <ol>
        {story.chapters.map((chapter, i) => (
          <li key={chapter.id}>
            <button
              type="button"
              class="present-dot icon-button"
              title={present.chapter(i + 1, chapter.title)}
              aria-label={present.chapter(i + 1, chapter.title)}
              aria-current={i === at ? 'step' : undefined}
              data-when={i < at ? 'before' : i === at ? 'now' : 'after'}
              onClick={(event) => onGo(i, event.detail > 0)}
            >
              <span />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
