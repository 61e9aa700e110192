import { effect } from '@preact/signals';
import type { Story } from '../../story/format';
import { storyKey } from '../../story/story-key';
import { storedValue } from '../../ui/stored-value';
import type { View } from '../../view/view';
import { readingProgress } from './reading-progress';

/** Stores the chapter that was read last in `sessionStorage`, so that the link back to it survives a reload. */
export function storeReading(story: Story, view: View): void {
  const chapter = storedValue(`read/${storyKey(story, view)}`, 'sessionStorage');
  const last = story.chapters.find(({ id }) => id === chapter.read())?.id;
  if (last) readingProgress.value = { ...readingProgress.peek(), last };
  effect(() => {
    if (readingProgress.value.last !== undefined) chapter.write(readingProgress.value.last);
  });
}
