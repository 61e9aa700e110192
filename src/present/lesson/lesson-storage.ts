import { readStored, type StoredLesson, storedText } from './message';

/**
 * What the browser keeps of a lesson between two loadings of a page: where it stands, its clock, what is drawn. Nothing of
 * it is about a person. Storage may be forbidden or full; then a lesson lasts as long as one of its windows.
 */
export interface LessonStorage {
  /** The lesson of this story, unless it is too old to go on. One that was left on purpose says so. */
  readonly load: () => StoredLesson | undefined;
  readonly save: (lesson: StoredLesson) => void;
}

const PREFIX = 'crosscurrents/lesson/';
/** A lesson goes on within a school day, in ms; what is older is put away, whichever story it was about. */
const LONGEST_BREAK = 8 * 60 * 60 * 1000;

/** `storages`: the first that can be written to is used. `now` in ms since 1970. */
export function lessonStorageFor(
  storyId: string,
  storages: readonly (() => Storage)[],
  now: () => number,
): LessonStorage {
  const storage = firstUsable(storages);
  const key = PREFIX + storyId;
  const isFresh = (lesson: StoredLesson | undefined) =>
    lesson !== undefined && Math.abs(now() - lesson.at) < LONGEST_BREAK;
  return {
    load() {
      try {
        if (!storage) return undefined;
        for (const one of keysOf(storage))
          if (!isFresh(readStored(storage.getItem(one) ?? ''))) storage.removeItem(one);
        return readStored(storage.getItem(key) ?? '');
      } catch {
        return undefined;
      }
    },
    save(lesson) {
      try {
        storage?.setItem(key, storedText(lesson));
      } catch {
        // Full: what was kept before stays, and the windows have it all the same.
      }
    },
  };
}

const keysOf = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter((key) => key.startsWith(PREFIX));

/** Private windows may have a storage that throws when it is touched or written to. */
function firstUsable(storages: readonly (() => Storage)[]): Storage | undefined {
  const probe = 'crosscurrents/probe';
  for (const open of storages) {
    try {
      const storage = open();
      storage.setItem(probe, '');
      storage.removeItem(probe);
      return storage;
    } catch {
      // The next one, then.
    }
  }
  return undefined;
}

/** The storage that all windows share, else this window's own. */
export const BROWSER_STORAGES: readonly (() => Storage)[] = [() => window.localStorage, () => window.sessionStorage];
