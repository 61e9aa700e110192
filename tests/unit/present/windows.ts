import { signal } from '@preact/signals';
import type { LessonHost } from '../../../src/present/lesson/lesson-host';
import type { LessonStorage } from '../../../src/present/lesson/lesson-storage';
import { type LessonStore, openLesson } from '../../../src/present/lesson/lesson-store';
import type { Role } from '../../../src/present/lesson/message';
import type { Story } from '../../../src/story/format';
import { createStore, type Store } from '../../../src/view/store';

/** A computer with windows of a lesson, without a browser: time passes and messages arrive when the test says so. */
export interface FakeWindow {
  readonly id: string;
  readonly role: Role;
  readonly store: Store;
  readonly lesson: LessonStore;
  readonly address: () => string;
  /** Messages that were sent to this window and have not arrived, the oldest first. */
  readonly inbox: unknown[];
  hidden: boolean;
  readonly deliver: (at?: number) => void;
  /** Closes it; a window that crashes sends no more messages. */
  readonly end: (how: 'close' | 'crash') => void;
}

/** The language of a window's page, and what shows another one. */
interface InLanguage {
  readonly lang?: string;
  readonly switchLanguage?: (lang: string) => void;
}

export function fakeComputer(story: Story, storage: LessonStorage) {
  let now = 1_800_000_000_000;
  let opened = 0;
  const windows: FakeWindow[] = [];
  const timers = new Set<{ at: number; every: number | undefined; act: () => void; owner: string }>();

  function open(role: Role, hash: string, chosen = false, more: InLanguage = {}): FakeWindow {
    const told = { ...story, lang: more.lang ?? story.lang };
    const id = `w${String(opened++).padStart(3, '0')}`;
    const address = { hash };
    const write = (_: unknown, __: string, url?: string | URL | null) => {
      address.hash = String(url);
    };
    const store = createStore(told, {
      location: address,
      history: { pushState: write, replaceState: write },
      addEventListener() {},
    });
    let receive: (data: unknown) => void = () => {};
    let gone = false;
    let onHide = () => {};
    let onShow: (isBack: boolean) => void = () => {};
    const schedule = (time: number, act: () => void, every?: number) => {
      const timer = { at: now + time, every, act, owner: id };
      timers.add(timer);
      return () => void timers.delete(timer);
    };
    const host: LessonHost = {
      id,
      claim: now,
      address: hash,
      storage,
      connect(listener) {
        receive = listener;
        return {
          send(message) {
            if (!gone) for (const one of windows) if (one.id !== id) one.inbox.push(structuredClone(message));
          },
          close() {},
        };
      },
      now: () => now,
      after: (time, act) => schedule(time, act),
      every: (time, act) => schedule(time, act, time),
      watch(events) {
        ({ onHide, onShow } = events);
        return () => {};
      },
    };
    const inbox: unknown[] = [];
    const lesson = openLesson({
      story: told,
      store,
      role,
      screen: signal({ width: 1000, height: 600 }),
      chosen,
      host,
      switchLanguage: more.switchLanguage,
    });
    const made: FakeWindow = {
      id,
      role,
      store,
      lesson,
      address: () => address.hash,
      inbox,
      get hidden() {
        return hiddenNow;
      },
      set hidden(next) {
        if (hiddenNow && !next) onShow(false);
        hiddenNow = next;
        // Browsers slow the intervals of hidden windows alone.
        for (const timer of next ? [] : timers)
          if (timer.owner === id && timer.every) timer.at = Math.min(timer.at, now + timer.every);
      },
      deliver(at = 0) {
        const [message] = inbox.splice(Math.min(at, inbox.length - 1), 1);
        if (message !== undefined) receive(message);
      },
      end(how) {
        if (how === 'close') onHide();
        gone = true;
        windows.splice(windows.indexOf(made), 1);
        for (const timer of timers) if (timer.owner === id) timers.delete(timer);
      },
    };
    let hiddenNow = false;
    windows.push(made);
    return made;
  }

  const isHidden = (id: string) => windows.find((one) => one.id === id)?.hidden ?? false;

  /** Time passes. In a hidden window, intervals run only once a minute, as in real browsers. */
  function pass(time: number): void {
    const end = now + time;
    for (;;) {
      const due = [...timers].filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      now = Math.max(now, due.at);
      if (due.every === undefined) timers.delete(due);
      else due.at = now + (isHidden(due.owner) ? MINUTE : due.every);
      due.act();
    }
    now = end;
  }

  /** All sent messages arrive, in order. */
  function arrive(): void {
    for (let round = 0; round < 1000; round++) {
      const one = windows.find(({ inbox }) => inbox.length > 0);
      if (!one) return;
      one.deliver();
    }
    throw new Error('The windows never stop talking');
  }

  return {
    windows,
    open,
    pass,
    arrive,
    now: () => now,
    /** No input for six seconds; or for two minutes, where no window is visible either. */
    quiet() {
      arrive();
      if (windows.every(({ hidden }) => hidden)) pass(2 * MINUTE);
      for (let step = 0; step < 12; step++) {
        arrive();
        pass(500);
      }
      arrive();
    },
  };
}

const MINUTE = 60_000;

/** A storage in memory with the interface of the browser's. */
export function memoryStorage(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}
