import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { ChapterList } from '../../parts/lists/Chapters';
import { useDismissing } from '../../parts/page/dismissing';
import { Languages } from '../../parts/page/Languages';
import type { Chapter } from '../../story/format';
import { Icon } from '../../ui/Icon';
import { focusHeading } from './reading-line';

/** A button with the number of the current chapter, which opens the list of all chapters and of the languages over the text. */
export function ChapterMenu({ chapter }: { chapter: Chapter }) {
  const { story, store, messages } = useApp();
  const { reading } = messages;
  const open = useSignal(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useDismissing(open, root, button);
  const onFollowed = (event: MouseEvent) => {
    if (!event.defaultPrevented) return;
    open.value = false;
    focusHeading(store.view.peek().chapter);
  };
  return (
    <div class="chapter-menu" ref={root}>
      <button
        type="button"
        class="chapter-menu-button touch-row"
        ref={button}
        aria-expanded={open.value}
        title={reading.allChapters}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {reading.chapter(story.chapters.indexOf(chapter) + 1, story.chapters.length)}
        <Icon name="down" />
      </button>
      {open.value && (
        // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link in it fires a click.
        // biome-ignore lint/a11y/noStaticElementInteractions: the user presses the links in it.
        <div class="chapter-menu-list" onClick={onFollowed}>
          <ChapterList chapters={story.chapters} current={chapter} />
          <Languages />
        </div>
      )}
    </div>
  );
}
