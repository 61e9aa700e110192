// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { answerHost, type FramedWindow } from '../../../src/embed/host-link';
import { select } from '../../../src/view/steps';
import { createStore } from '../../../src/view/store';
import { openingStory } from '../story/files';

/** The page in a frame, as the page around it sees it. */

const story = openingStory();
const HOST = 'https://school.example';
const SEOUL = '#/explore?select=place:seoul';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function framed() {
  const posted = vi.fn<(message: object, origin: string) => void>();
  const parent = { postMessage: posted } as unknown as Window;
  const went: string[] = [];
  const own = Object.assign(new EventTarget(), {
    parent,
    location: {
      hash: '#/explore',
      replace(hash: string) {
        went.push(hash);
        own.location.hash = hash;
        own.dispatchEvent(new Event('hashchange'));
      },
    },
    history: {
      pushState: () => expect.unreachable(),
      replaceState: (_: unknown, __: string, hash: string) => {
        own.location.hash = hash;
      },
    },
  });
  const store = createStore(story, own as never);
  answerHost({ story, store }, own as unknown as FramedWindow);
  return {
    store,
    went,
    /** What the host has been told, and to which origin, since the last time. */
    told: () => posted.mock.calls.splice(0),
    posts(data: unknown, { origin = HOST, source = parent }: { origin?: string; source?: unknown } = {}) {
      own.dispatchEvent(new MessageEvent('message', { data, origin, source: source as Window }));
    },
  };
}

const follow = { crosscurrents: 1, do: 'follow' };
const go = (hash: string) => ({ crosscurrents: 1, do: 'go', hash });
const view = (hash: string) => ({ crosscurrents: 1, on: 'view', hash });

it('says to any host that it is ready, and nothing else before it is asked', () => {
  const { store, told } = framed();
  expect(told()).toEqual([[{ crosscurrents: 1, on: 'ready' }, '*']]);
  store.act(select({ kind: 'place', id: 'seoul' }));
  expect(told()).toEqual([]);
});

it('tells a host that follows each view, and its origin alone', () => {
  const { store, told, posts } = framed();
  told();
  posts(follow);
  store.act(select({ kind: 'place', id: 'seoul' }));
  expect(told()).toEqual([
    [view('#/explore'), HOST],
    [view(SEOUL), HOST],
  ]);
});

it('tells a host without an origin of its own', () => {
  const { told, posts } = framed();
  told();
  posts(follow, { origin: 'null' });
  expect(told()).toEqual([[view('#/explore'), '*']]);
});

it('goes to an address without an entry in the history, and says where it is', () => {
  const { store, told, posts, went } = framed();
  told();
  posts(go(SEOUL));
  expect(went).toEqual([SEOUL]);
  expect(store.view.value.select).toEqual({ kind: 'place', id: 'seoul' });
  expect(told()).toEqual([[view(SEOUL), HOST]]);
});

it('repairs an address, reports in the page what of it cannot be read, and says what is shown', () => {
  const { store, told, posts } = framed();
  told();
  posts(go('#/explore?select=place:SEOUL&layers=nonsense'));
  expect(store.dropped.value).toEqual([{ part: 'only-strange-layers', value: 'nonsense' }]);
  expect(told()).toEqual([[view(SEOUL), HOST]]);
});

it('answers also where the view is there already', () => {
  const { told, posts, went } = framed();
  told();
  posts(go('#/explore'));
  expect(went).toEqual([]);
  expect(told()).toEqual([[view('#/explore'), HOST]]);
});

it('says what it cannot read', () => {
  const { told, posts } = framed();
  told();
  posts({ crosscurrents: 2, do: 'go' });
  posts(go('javascript:alert(1)'));
  posts({ crosscurrents: 1, do: 'dance' });
  expect(told()).toEqual([
    [{ crosscurrents: 1, on: 'refused', why: 'version' }, HOST],
    [{ crosscurrents: 1, on: 'refused', why: 'hash' }, HOST],
    [{ crosscurrents: 1, on: 'refused', why: 'do' }, HOST],
  ]);
});

it('hears no other window, and no other program’s messages', () => {
  const { store, told, posts, went } = framed();
  told();
  posts(go(SEOUL), { source: { postMessage() {} } });
  posts(follow, { source: null });
  posts({ 'datawrapper-height': 400 });
  store.act(select({ kind: 'place', id: 'tokyo' }));
  expect(went).toEqual([]);
  expect(told()).toEqual([]);
});

it('goes no faster than browsers allow; of many addresses the last one counts', () => {
  const { posts, went } = framed();
  for (const { id } of story.chapters) posts(go(`#/story/${id}`));
  expect(went).toEqual([`#/story/${story.chapters[0]?.id}`]);
  vi.advanceTimersByTime(1000);
  expect(went).toEqual([`#/story/${story.chapters[0]?.id}`, `#/story/${story.chapters.at(-1)?.id}`]);
});
