import { effect } from '@preact/signals';
import type { Story } from '../../story/format';
import { storedValue } from '../../ui/stored-value';
import { readingProgress } from './reading-progress';

/** Stores the chapter that was read last in `sessionStorage`, so that the link back to it survives a reload. */
export function storeReading(story: Story): void {
  const chapter = storedValue(`read/${story.id}`, 'sessionStorage');
  const last = story.chapters.find(({ id }) => id === chapter.read())?.id;
  if (last) readingProgress.value = { ...readingProgress.peek(), last };
  effect(() => {
    if (readingProgress.value.last !== undefined) chapter.write(readingProgress.value.last);
  });
}
