// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { waitFor } from '@testing-library/dom';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startOffline } from '../../../src/offline/start';
import { KeptOffline } from '../../../src/panels/whole/KeptOffline';
import type { App, Trouble } from '../../../src/parts/app-context';
import { Notices } from '../../../src/parts/page/Notices';
import { NEW_LESSON } from '../../../src/present/lesson/lesson';
import { storedText } from '../../../src/present/lesson/message';
import { en } from '../../../src/text/en';
import { offlineTextsFor } from '../../../src/text/late/classroom/offline-texts';
import { goTo, openPanel } from '../../../src/view/steps';
import { rendered } from '../component-driver';
import { appAt } from '../panels/test-app';

const texts = offlineTextsFor(en);
const BASE = new URL('./', document.baseURI).href;
const FOLDER = encodeURIComponent(new URL(BASE).pathname);

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  delete document.documentElement.dataset['offline'];
});

/** A service worker that gives these answers. */
function workerWith(answers: Readonly<Record<string, object>>) {
  return Object.assign(new EventTarget(), {
    state: 'installed',
    asked: [] as string[],
    postMessage(this: { asked: string[] }, { type }: { type: string }, [port]: MessagePort[]) {
      this.asked.push(type);
      port?.postMessage(answers[type]);
    },
  });
}

const state = (id: string) => ({ id, day: '2026-01-05', bytes: 4_400_000, isWhole: true });

/** The browser's service workers, with one registration. */
function browserWith(registration: object, storage: object = {}) {
  const whole = Object.assign(new EventTarget(), { scope: BASE, unregister: vi.fn(), ...registration });
  const serviceWorker = {
    register: vi.fn(async () => whole),
    getRegistration: async () => whole,
    ready: Promise.resolve(whole),
  };
  vi.stubGlobal('navigator', { serviceWorker, storage });
  return { serviceWorker, registration: whole };
}

/** A page whose service worker is started. */
async function started(hash = '#/explore') {
  const trouble = signal<readonly Trouble[]>([]);
  const app: App = { ...appAt(hash), trouble };
  await startOffline(app, BASE, (one) => {
    trouble.value = one ? [one] : [];
  });
  return { app, trouble };
}

describe('a newer edition', () => {
  const waiting = (id = 'B', others = 0) => workerWith({ state: state(id), 'take-over': { others } });
  const active = () => workerWith({ state: state('A'), keep: state('A') });

  it('is offered on the overview alone', async () => {
    browserWith({ active: active(), waiting: waiting() });
    const { app, trouble } = await started();
    await waitFor(() => expect(trouble.value).toMatchObject([{ code: 'update', says: { text: texts.update } }]));
    app.store.act(openPanel('teach'));
    expect(trouble.value).toEqual([]);
    app.store.act(goTo(app.story, 'present', app.story.chapters[0]?.id));
    expect(trouble.value).toEqual([]);
    app.store.act(goTo(app.story, 'explore'));
    expect(trouble.value).toHaveLength(1);
  });

  it('is not offered if it has the same files', async () => {
    const same = waiting('A');
    browserWith({ active: active(), waiting: same });
    const { trouble } = await started();
    await waitFor(() => expect(same.asked).toEqual(['state']));
    await new Promise((resolve) => setTimeout(resolve));
    expect(trouble.value).toEqual([]);
  });

  it('is not offered, and does not take over, while a lesson is kept', async () => {
    const newer = waiting();
    browserWith({ active: active(), waiting: newer });
    const { app, trouble } = await started();
    await waitFor(() => expect(trouble.value).toHaveLength(1));
    const lesson = { hash: '#/present', lesson: NEW_LESSON, stamp: { number: 1, by: 'w' }, at: Date.now() };
    localStorage.setItem('crosscurrents/lesson/any-story', storedText(lesson));
    trouble.value[0]?.retry?.();
    expect(trouble.value).toMatchObject([{ says: { text: texts.presentationOpen } }]);
    expect(newer.asked).toEqual(['state']);
    app.store.act(openPanel('teach'));
    app.store.act(goTo(app.story, 'explore'));
    expect(trouble.value).toEqual([]);
  });

  it('says which windows have to be closed first', async () => {
    browserWith({ active: active(), waiting: waiting('B', 1) });
    const { trouble } = await started();
    await waitFor(() => expect(trouble.value).toHaveLength(1));
    trouble.value[0]?.retry?.();
    await waitFor(() => expect(trouble.value).toMatchObject([{ says: { text: texts.otherWindows } }]));
  });

  it('is a notice with a button', async () => {
    browserWith({ active: active(), waiting: waiting() });
    const { app } = await started();
    const page = rendered(app, <Notices />);
    await waitFor(() => page.getByText(texts.update));
    page.getByRole('button', { name: texts.load });
  });
});

describe('a browser without service workers', () => {
  it('is no trouble', async () => {
    vi.stubGlobal('navigator', {});
    expect((await started()).trouble.value).toEqual([]);
  });

  it('nor is a frame that forbids even the question', async () => {
    const forbidden = {
      get serviceWorker() {
        throw new DOMException('Forbidden', 'SecurityError');
      },
    };
    vi.stubGlobal('navigator', forbidden);
    expect((await started()).trouble.value).toEqual([]);
  });
});

it('pages of a build without offline use end it, and leave other caches alone', async () => {
  document.documentElement.dataset['offline'] = 'off';
  const names = [`crosscurrents:${FOLDER}:A`, 'crosscurrents:%2Fdeep%2F:A', 'other'];
  const deleted: string[] = [];
  vi.stubGlobal('caches', { keys: async () => names, delete: async (name: string) => deleted.push(name) });
  const { serviceWorker, registration } = browserWith({ active: null, waiting: null });
  await started();
  expect(serviceWorker.register).not.toHaveBeenCalled();
  expect(registration.unregister).toHaveBeenCalledOnce();
  expect(deleted).toEqual([`crosscurrents:${FOLDER}:A`]);
});

describe('the page for teachers', () => {
  const shown = () => rendered(appAt('#/explore?panel=teach'), <KeptOffline />);

  it('says how large what is kept is, and of when', async () => {
    browserWith({ active: workerWith({ state: state('A') }) }, { persisted: async () => true });
    const page = shown();
    await waitFor(() => page.getByText(texts.kept(4, '2026-01-05')));
    expect(page.queryByRole('button')).toBeNull();
  });

  it('says that nothing is kept', async () => {
    vi.stubGlobal('navigator', {});
    const page = shown();
    await waitFor(() => page.getByText(texts.none));
  });

  it.each([
    [true, {}, 'done'],
    [false, {}, 'refused'],
    [true, { error: 'QuotaExceededError', isWhole: false }, 'full'],
    [true, { error: 'TypeError', isWhole: false }, 'failed'],
  ] as const)('says how keeping it has ended (%s, %o: %s)', async (persist, answer, ending) => {
    const active = workerWith({ state: state('A'), keep: { ...state('A'), ...answer } });
    browserWith({ active }, { persisted: async () => false, persist: async () => persist });
    const page = shown();
    (await waitFor(() => page.getByRole('button', { name: texts.keep }))).click();
    await waitFor(() => page.getByText(texts.endings[ending]));
  });
});
