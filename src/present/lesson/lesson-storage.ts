import { readStored, type StoredLesson, storedText } from './message';

/**
 * Stores a lesson in the browser between page loads: the current stop, the clock and the ink, and no personal data. Storage may be
 * forbidden or full; then a lesson lasts only as long as one of its windows is open.
 */
export interface LessonStorage {
  /** Returns the stored lesson of this story, unless it is too old to resume. A lesson that the user left has `left` set. */
  readonly load: () => StoredLesson | undefined;
  readonly save: (lesson: StoredLesson) => void;
}

const PREFIX = 'crosscurrents/lesson/';
/**
 * A lesson can be resumed after a reload, a crash or a break, in ms: not in the afternoon by another class. Older lessons of all
 * stories are deleted. The address has the chapter and the step for longer.
 */
const MAX_BREAK = 2 * 60 * 60 * 1000;

const isRecent = (lesson: StoredLesson | undefined, now: number): lesson is StoredLesson =>
  lesson !== undefined && Math.abs(now - lesson.at) < MAX_BREAK;

/** Whether a lesson of any story can be resumed, or is open in another window. `now` in ms since 1970. */
export function isLessonKept(storages: readonly (() => Storage)[], now: number): boolean {
  const storage = firstUsable(storages);
  return (
    storage !== undefined &&
    lessonKeysIn(storage)
      .map((key) => readStored(storage.getItem(key) ?? ''))
      .some((lesson) => isRecent(lesson, now) && !lesson.left)
  );
}

/** Returns the storage of a story's lesson. Uses the first of `storages` that is writable. `now` in ms since 1970. */
export function lessonStorageFor(
  storyId: string,
  storages: readonly (() => Storage)[],
  now: () => number,
): LessonStorage {
  const storage = firstUsable(storages);
  const key = PREFIX + storyId;
  return {
    load() {
      try {
        if (!storage) return undefined;
        for (const lessonKey of lessonKeysIn(storage))
          if (!isRecent(readStored(storage.getItem(lessonKey) ?? ''), now())) storage.removeItem(lessonKey);
        return readStored(storage.getItem(key) ?? '');
      } catch {
        return undefined;
      }
    },
    save(lesson) {
      try {
        storage?.setItem(key, storedText(lesson));
      } catch {
        // Storage is full: the earlier stored lesson stays, and the open windows have the current one.
      }
    },
  };
}

const lessonKeysIn = (storage: Storage): string[] =>
  Array.from({ length: storage.length }, (_, i) => storage.key(i) ?? '').filter((key) => key.startsWith(PREFIX));

/** Returns the first writable storage. In private windows reading or writing a storage may throw. */
function firstUsable(storages: readonly (() => Storage)[]): Storage | undefined {
  const probe = 'crosscurrents/probe';
  for (const open of storages) {
    try {
      const storage = open();
      storage.setItem(probe, '');
      storage.removeItem(probe);
      return storage;
    } catch {
      // Not usable: try the next one.
    }
  }
  return undefined;
}

/** `localStorage`, which all windows share; otherwise `sessionStorage`, which only this window has. */
export const BROWSER_STORAGES: readonly (() => Storage)[] = [() => window.localStorage, () => window.sessionStorage];
