import { effect } from '@preact/signals';
import type { Story } from '../../story/format';
import { storedValue } from '../../ui/stored-value';
import { readSoFar } from './read-so-far';

/** Keeps the chapter that was read last for as long as the tab is open, so that the way back to it survives a reload. */
export function storeReading(story: Story): void {
  const chapter = storedValue(`read/${story.id}`, 'sessionStorage');
  const last = story.chapters.find(({ id }) => id === chapter.read())?.id;
  if (last) readSoFar.value = { ...readSoFar.peek(), last };
  effect(() => {
    if (readSoFar.value.last !== undefined) chapter.write(readSoFar.value.last);
  });
}
