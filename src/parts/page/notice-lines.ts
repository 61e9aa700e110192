import { signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { App, MapTrouble } from '../app-context';

/** Lines that the user has dismissed. Global, so that what is dismissed in the panel stays dismissed in a presentation. */
export const dismissed = signal<readonly string[]>([]);

export type TroubleCode = MapTrouble['code'];
const NONE: readonly TroubleCode[] = [];

/** Returns a line for each part of the URL that was dropped, and for each of the map's troubles. */
export function noticeLines(
  { store, trouble, messages: { notices } }: Pick<App, 'store' | 'trouble' | 'messages'>,
  without: readonly TroubleCode[] = NONE,
): string[] {
  return [
    ...store.dropped.value.map(({ part, value }) => notices.dropped(part, value)),
    ...trouble.value.filter(({ code }) => !without.includes(code)).map(({ code }) => notices.trouble[code]),
  ].filter((line) => !dismissed.value.includes(line));
}

/** Returns a function that returns the lines which are new since its last call, for a live region: notices are none. */
export function useNewNotices(app: App, without?: readonly TroubleCode[]): () => string[] {
  const before = useRef<readonly string[]>([]);
  return () => {
    const lines = noticeLines(app, without);
    const added = lines.filter((line) => !before.current.includes(line));
    before.current = lines;
    return added;
  };
}
