import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { storedValue } from '../../ui/stored-value';

const stored = storedValue('letter-keys');

/**
 * Whether single letters and signs are shortcuts. A user who speaks to the computer, or whose fingers tremble, presses them by
 * mistake, so they can be switched off, for all windows of this browser.
 * https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts.html
 */
export const letterKeys = signal(true);

export function setLetterKeys(on: boolean): void {
  stored.write(on ? 'on' : 'off');
  letterKeys.value = on;
}

/** Reads the stored choice, and follows it when another window changes it. After the first rendering, which is prerendered. */
export function useLetterKeys(): boolean {
  useEffect(() => {
    const read = () => {
      letterKeys.value = stored.read() !== 'off';
    };
    read();
    window.addEventListener('storage', read);
    return () => window.removeEventListener('storage', read);
  }, []);
  return letterKeys.value;
}
