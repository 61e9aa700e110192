import { describe, expect, it } from 'vitest';
import { beginStroke, drawTo, NEW_LESSON, pointAt } from '../../../src/present/lesson/lesson';
import { lessonStorageFor } from '../../../src/present/lesson/lesson-storage';
import {
  readMessage,
  readStored,
  type StoredLesson,
  storedText,
  toEnvelope,
} from '../../../src/present/lesson/message';
import { stateMessage } from './sample-message';
import { memoryStorage } from './windows';

const lesson = drawTo([121, 31])(beginStroke([120, 30])(pointAt([126.9, 37.5])(NEW_LESSON)));
const message = stateMessage({ lesson });

describe('a message', () => {
  it('is read as it was sent', () => {
    expect(readMessage('a-story', structuredClone(toEnvelope('a-story', message)))).toEqual(message);
  });

  it('about another story, of another version or from another program is ignored', () => {
    const sent = toEnvelope('a-story', message);
    expect(readMessage('another-story', sent)).toBeUndefined();
    const strange: unknown[] = [
      undefined,
      null,
      'hello',
      42,
      [],
      {},
      message,
      { ...sent, protocol: 'crosscurrents/lesson/2' },
      { ...sent, kind: 'order' },
      { ...sent, from: '' },
      { ...sent, from: 'x'.repeat(99) },
      { ...sent, role: 'pupil' },
      { ...sent, more: 1 },
      { ...sent, stamp: { number: -1, by: 'a' } },
      { ...sent, stamp: { number: 0.5, by: 'a' } },
      { ...sent, stamp: { number: Number.POSITIVE_INFINITY, by: 'a' } },
      { ...sent, stamp: { number: 1e300, by: 'a' } },
      { ...sent, hash: '#/explore' },
      { ...sent, hash: 'javascript:alert(1)' },
      { ...sent, hash: `#/present?layers=${'x'.repeat(5000)}` },
      { ...sent, lesson: { ...lesson, curtain: 'red' } },
      { ...sent, lesson: { ...lesson, laser: [200, 0] } },
      { ...sent, lesson: { ...lesson, laser: [Number.NaN, 0] } },
      { ...sent, lesson: { ...lesson, ink: Array.from({ length: 61 }, () => [[0, 0]]) } },
      { ...sent, lesson: { ...lesson, ink: [Array.from({ length: 301 }, () => [0, 0])] } },
      { ...sent, lesson: { ...lesson, clock: { ...lesson.clock, before: -5 } } },
    ];
    for (const one of strange) expect(readMessage('a-story', one), JSON.stringify(one)).toBeUndefined();
  });
});

describe('the stored lesson', () => {
  const now = 1_800_000_000_000;
  const saved: StoredLesson = { stamp: message.stamp, hash: message.hash, lesson, at: now };
  const hour = 60 * 60 * 1000;

  it('is read back, except for the laser pointer', () => {
    expect(readStored(storedText(saved))).toEqual({ ...saved, lesson: { ...lesson, laser: undefined } });
    for (const text of ['', '{', 'null', '{"protocol":"crosscurrents/lesson/0"}'])
      expect(readStored(text)).toBeUndefined();
  });

  it('belongs to one story, lasts two hours, and is then deleted by any story', () => {
    const storage = memoryStorage();
    const stored = (story: string, at: number) => lessonStorageFor(story, [() => storage], () => at);
    stored('old', now).save(saved);
    storage.setItem('crosscurrents/lesson/broken', 'no lesson');
    storage.setItem('other-program', 'no lesson');
    expect(stored('new', now + hour).load()).toBeUndefined();
    expect(stored('old', now + hour).load()).toMatchObject({ hash: saved.hash });
    expect(storage.getItem('crosscurrents/lesson/broken')).toBeNull();
    expect(stored('new', now + 2 * hour).load()).toBeUndefined();
    expect(storage.getItem('crosscurrents/lesson/old')).toBeNull();
    expect(storage.getItem('other-program')).toBe('no lesson');
  });

  it('is put into the session storage where the local one is forbidden or full, and nowhere where both are', () => {
    const forbidden = () => {
      throw new Error('SecurityError');
    };
    const full: Storage = {
      ...memoryStorage(),
      getItem: () => null,
      setItem: () => {
        throw new Error('QuotaExceededError');
      },
    };
    const own = memoryStorage();
    for (const first of [forbidden, () => full]) {
      own.clear();
      const stored = lessonStorageFor('a-story', [first, () => own], () => now);
      stored.save(saved);
      expect(stored.load()).toMatchObject({ hash: saved.hash });
      expect(own.length).toBe(1);
    }
    const none = lessonStorageFor('a-story', [forbidden, () => full], () => now);
    none.save(saved);
    expect(none.load()).toBeUndefined();
  });

  it('stays unchanged when the storage becomes full or unavailable later', () => {
    const storage = memoryStorage();
    const stored = lessonStorageFor('a-story', [() => storage], () => now);
    stored.save(saved);
    storage.setItem = () => {
      throw new Error('QuotaExceededError');
    };
    stored.save({ ...saved, hash: '#/present/trade' });
    expect(stored.load()).toMatchObject({ hash: saved.hash });
    storage.getItem = () => {
      throw new Error('SecurityError');
    };
    expect(stored.load()).toBeUndefined();
  });
});
