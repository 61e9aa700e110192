import { useApp } from '../../parts/app-context';
import type { ChapterId } from '../../story/format';
import { lessonTextsFor } from '../../text/late/lesson-texts';

interface Props {
  readonly current: ChapterId | undefined;
  /** The width that is free for the dots, in px. */
  readonly room: number;
  /** Opens the list of chapters, where there is no room for a dot for each. */
  readonly onChoose: () => void;
  /** Called with the chapter's index, counted from 0, and whether it was a click and not a key. */
  readonly onGo: (chapter: number, byPointer: boolean) => void;
}

/** The least width of a dot's button, in px (`--target`), and the space around all of them. */
const DOT = 44;
const AROUND = 40;

/**
 * The progress of the lesson, one dot for each chapter: filled for past, long for the current, hollow for future chapters. Without
 * room for all of them in one row: the number of the chapter, which opens the list.
 */
export function ChapterDots({ current, room, onChoose, onGo }: Props) {
  const { story, messages } = useApp();
  const { present } = messages;
  const texts = lessonTextsFor(messages);
  const at = story.chapters.findIndex(({ id }) => id === current);
  const isCompact = story.chapters.length * DOT + AROUND > room;
  return (
    <nav class="present-dots paper" aria-label={texts.chapters}>
      {isCompact ? (
        <button
          type="button"
          class="present-count icon-button"
          title={texts.actions['go-to']}
          aria-haspopup="dialog"
          onClick={onChoose}
        >
          {texts.count(at + 1, story.chapters.length)}
        </button>
      ) : (
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
      )}
    </nav>
  );
}
