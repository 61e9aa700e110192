import { useDesk } from '../../parts/desk';
import type { ChapterId } from '../../story/format';

interface Props {
  readonly current: ChapterId | undefined;
  readonly onGo: (chapter: number, byHand: boolean) => void;
}

/** How far the lesson has come, a dot for each chapter: full where it has been, long where it is, hollow where it will be. */
export function ChapterDots({ current, onGo }: Props) {
  const { story, messages } = useDesk();
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
