import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { moveCamera, select, toggleLayer } from '../../../src/view/steps';
import { createStore } from '../../../src/view/store';
import { openingStory } from '../story/files';

const story = openingStory();

/** The parts of a window that the store uses: a history that goes back and forward. */
function fakeWindow(hash: string) {
  const entries = [hash];
  let at = 0;
  const listeners: (() => void)[] = [];
  return {
    entries,
    location: {
      get hash() {
        return entries[at] ?? '';
      },
    },
    history: {
      pushState: (_: unknown, __: string, url?: string | URL | null) => {
        entries.splice(++at, Number.POSITIVE_INFINITY, String(url));
      },
      replaceState: (_: unknown, __: string, url?: string | URL | null) => {
        entries[at] = String(url);
      },
    },
    addEventListener: (_: string, listener: () => void) => void listeners.push(listener),
    go(by: number) {
      at += by;
      for (const listener of listeners) listener();
    },
  };
}

const rupture = story.layers.find((layer) => layer.kind === 'rupture');
if (!rupture) throw new Error('The story has a rupture');
const off = toggleLayer(story, rupture.id);

describe('the store in a frame', () => {
  it('adds no entry to the history, which is that of the page around it', () => {
    const host = fakeWindow('#/explore');
    const { act, view } = createStore(story, { ...host, parent: {} });
    act(off);
    act(select(undefined));
    expect(host.entries).toHaveLength(1);
    expect(view.value.layers).not.toContain(rupture.id);
  });

  it('writes a repaired address again, without a notice', () => {
    const host = fakeWindow('#/Explore?select=place%3Aseoul&amp;fbclid=1).');
    const { dropped } = createStore(story, host);
    expect(dropped.value).toEqual([]);
    expect(host.entries).toEqual(['#/explore?select=place:seoul']);
  });
});

describe('the store', () => {
  it('writes each act into the URL and is restored by the back button', () => {
    const page = fakeWindow('#/explore');
    const store = createStore(story, page);
    const before = store.view.value;
    store.act(off);
    expect(store.view.value.layers).not.toContain(rupture.id);
    page.go(-1);
    expect(store.view.value).toEqual(before);
    page.go(1);
    expect(store.view.value.layers).not.toContain(rupture.id);
  });

  it('makes one history entry for a choice and none for a moved map', () => {
    const page = fakeWindow('#/explore');
    const store = createStore(story, page);
    store.act(select({ kind: 'place', id: 'seoul' }));
    store.act(moveCamera({ center: [120, 30], zoom: 4, bearing: 0, pitch: 0 }), 'replace');
    expect(page.entries).toHaveLength(2);
    expect(page.entries[1]).toBe('#/explore?select=place:seoul&map=4/30/120');
  });

  it('does nothing at all where a step changes nothing', () => {
    const page = fakeWindow('#/explore?map=4/30/120');
    const store = createStore(story, page);
    const before = store.view.value;
    store.act(moveCamera({ center: [120.000001, 30], zoom: 4.001, bearing: 0, pitch: 0 }));
    store.act(select(undefined));
    expect(store.view.value).toBe(before);
    expect(page.entries).toHaveLength(1);
  });

  it('corrects an address that it could not read, and says what it dropped until that is dismissed', () => {
    const page = fakeWindow('#/explore?theme=mauve');
    const store = createStore(story, page);
    expect(page.entries).toEqual(['#/explore']);
    expect(store.dropped.value).toEqual([{ part: 'theme', value: 'mauve' }]);
    store.dismissDropped();
    expect(store.dropped.value).toEqual([]);
  });

  it('retains only a language that it knows', () => {
    expect(createStore(story, fakeWindow('#/explore?lang=ko'), ['en', 'ko']).view.value.lang).toBe('ko');
    const page = fakeWindow('#/explore?lang=xx');
    expect(createStore(story, page).dropped.value).toEqual([{ part: 'lang', value: 'xx' }]);
    expect(page.entries).toEqual(['#/explore']);
  });
});

describe('a browser that limits or refuses addresses', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** Steps that each change the view. */
  const stepOf = (n: number) => moveCamera({ center: [120, 30 + (n % 50) / 10], zoom: 4, bearing: 0, pitch: 0 });

  it('costs no step: the view is the same as with one that does not', () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.nat(49)), { maxLength: 30 }), (acts) => {
        const [page, plain] = [fakeWindow('#/explore'), fakeWindow('#/explore')];
        let refuses = false;
        const refusing =
          (write: History['pushState']) => (state: unknown, title: string, url?: string | URL | null) => {
            if (refuses) throw new DOMException('The operation is insecure.', 'SecurityError');
            write(state, title, url);
          };
        const { pushState, replaceState } = page.history;
        Object.assign(page.history, { pushState: refusing(pushState), replaceState: refusing(replaceState) });
        const [store, other] = [createStore(story, page), createStore(story, plain)];
        for (const [refusesNow, pushes, n] of acts) {
          refuses = refusesNow;
          for (const one of [store, other]) one.act(n === 0 ? off : stepOf(n), pushes ? 'push' : 'replace');
        }
        expect(store.view.value).toEqual(other.view.value);
        refuses = false;
        vi.advanceTimersByTime(10_000);
        expect(page.location.hash).toBe(plain.location.hash);
      }),
      { numRuns: 50 },
    );
  });

  it('is never asked for more than 100 addresses in 30 s, and ends with the last one', () => {
    const page = fakeWindow('#/explore');
    const written: number[] = [];
    for (const name of ['pushState', 'replaceState'] as const) {
      const write = page.history[name];
      page.history[name] = (...call) => {
        written.push(performance.now());
        write(...call);
      };
    }
    const store = createStore(story, page);
    for (let n = 0; n < 3000; n++) {
      store.act(stepOf(n), n % 3 ? 'replace' : 'push');
      vi.advanceTimersByTime(20);
    }
    vi.advanceTimersByTime(2000);
    const most = Math.max(...written.map((from) => written.filter((at) => at >= from && at < from + 30_000).length));
    expect(most).toBeGreaterThan(50);
    expect(most).toBeLessThan(100);
    expect(page.location.hash).toBe(`#/explore?map=4/${30 + (2999 % 50) / 10}/120`);
  });

  it('the back button wins over an address that still waits', () => {
    const page = fakeWindow('#/explore');
    const store = createStore(story, page);
    store.act(off);
    for (let n = 0; n < 60; n++) store.act(stepOf(n), 'replace');
    page.go(-1);
    expect(store.view.value.layers).toContain(rupture.id);
    vi.advanceTimersByTime(5000);
    expect(page.location.hash).toBe('#/explore');
  });
});
