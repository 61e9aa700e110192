import { effect } from '@preact/signals';
import type { Story } from '../story/format';
import { readSoFar } from './read-so-far';

/**
 * Keeps the chapter that was read last for as long as the tab is open, so that the way back to it survives a reload. A browser that
 * keeps nothing loses only that.
 */
export function keepReading(story: Story): void {
  const key = `crosscurrents/read/${story.id}`;
  try {
    const last = story.chapters.find(({ id }) => id === sessionStorage.getItem(key))?.id;
    if (last) readSoFar.value = { ...readSoFar.peek(), last };
  } catch {
    return;
  }
  effect(() => {
    const { last } = readSoFar.value;
    if (last === undefined) return;
    try {
      sessionStorage.setItem(key, last);
    } catch {
      // Full, or forbidden since.
    }
  });
}
