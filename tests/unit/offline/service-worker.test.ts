import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deployed, FakeBrowser, type FakeWindow } from './fake-browser';

const CORE = ['index.html', 'speaker.html', 'stories/a.json', 'same/land.json'];
const KOREAN = ['ko/index.html', 'stories/a.ko.json'];
const PARTS = Object.fromEntries(KOREAN.map((path) => [path, 'ko']));
/** Files with a hash in the name are those of one build alone. */
const buildOf = (id: string) => deployed(id, [...CORE, ...KOREAN, `assets/part-${id}.js`], PARTS);
const [A, B] = [buildOf('A'), buildOf('B')];
const KILL_SWITCH = { ...B, build: undefined };

/** The build that a text is of; undefined: of any. */
const idOf = (text: string) => /^[AB](?= )/.exec(text)?.[0];
const idsOf = (texts: readonly (string | undefined)[]) => [
  ...new Set(texts.flatMap((text) => (text === undefined ? [] : (idOf(text) ?? [])))),
];
const cacheOf = (id: string) => `crosscurrents:%2Fmap%2F:${id}`;

async function visited(): Promise<FakeBrowser> {
  const browser = new FakeBrowser();
  browser.server = A;
  const first = await browser.open('');
  await browser.update();
  await browser.close(first);
  return browser;
}

describe('after one visit', () => {
  it('the site opens without a network, at any address of a page', async () => {
    const browser = await visited();
    browser.server = undefined;
    for (const path of ['', 'index.html', '?story=a', 'speaker.html']) {
      const page = await browser.open(path);
      expect(page.answers, path).toEqual([path === 'speaker.html' ? 'A speaker.html' : 'A index.html']);
      expect(await browser.load(page, 'stories/a.json')).toBe('A stories/a.json');
      expect(await browser.load(page, 'assets/part-A.js')).toBe('A assets/part-A.js');
    }
  });

  it('only documents may have a query', async () => {
    const browser = await visited();
    const page = await browser.open('');
    browser.requests.length = 0;
    await browser.load(page, 'stories/a.json?x');
    expect(browser.requests).toEqual(['stories/a.json']);
  });

  it('what is not in the list comes from the server', async () => {
    const browser = await visited();
    browser.server = { ...A, files: { ...A.files, 'og.png': 'A og.png' } };
    expect(await browser.load(await browser.open(''), 'og.png')).toBe('A og.png');
  });

  it('a language is kept with its first page, and all of it on request', async () => {
    const browser = await visited();
    expect(browser.kept()[cacheOf('A')]).not.toContain('A ko/index.html');
    const page = await browser.open('ko/');
    expect(browser.kept()[cacheOf('A')]).toContain('A ko/index.html');
    expect(await browser.ask('active', page, 'state')).toMatchObject({ id: 'A', isWhole: false });
    expect(await browser.ask('active', page, 'keep')).toMatchObject({ isWhole: true, error: undefined });
    browser.server = undefined;
    expect(await browser.load(page, 'stories/a.ko.json')).toBe('A stories/a.ko.json');
  });

  it('says how large it is', async () => {
    const browser = await visited();
    const texts = browser.kept()[cacheOf('A')] ?? [];
    expect(await browser.ask('active', await browser.open(''), 'state')).toEqual({
      id: 'A',
      day: '2026-01-05',
      bytes: texts.join('').length,
      isWhole: true,
    });
  });
});

describe('a build is kept whole or not at all', () => {
  it.each(CORE)('not without %s', async (missing) => {
    const browser = new FakeBrowser();
    const { [missing]: _, ...files } = A.files;
    browser.server = { ...A, files };
    await browser.update();
    expect([browser.active, browser.kept()]).toEqual([undefined, {}]);
  });

  it('not with a file that is damaged, or of another build', async () => {
    const browser = new FakeBrowser();
    browser.server = { ...A, files: { ...A.files, 'stories/a.json': 'A stories/a.jso' } };
    await browser.update();
    expect([browser.active, browser.kept()]).toEqual([undefined, {}]);
  });

  it('not where storage is full: the build before stays', async () => {
    const browser = await visited();
    browser.quota = 100;
    browser.server = B;
    await browser.update();
    expect(Object.keys(browser.kept())).toEqual([cacheOf('A')]);
    browser.server = undefined;
    expect((await browser.open('')).answers).toEqual(['A index.html']);
  });

  it('a full storage keeps no language, and says so', async () => {
    const browser = await visited();
    browser.quota = 0;
    const page = await browser.open('ko/');
    expect(page.answers).toEqual(['A ko/index.html']);
    expect(await browser.ask('active', page, 'keep')).toMatchObject({ error: 'QuotaExceededError', isWhole: false });
  });

  it('a build that is published again, and fails, leaves its cache as it is', async () => {
    const browser = await visited();
    const page = await browser.open('ko/');
    browser.server = B;
    await browser.update();
    const before = browser.kept()[cacheOf('A')];
    browser.server = { build: A.build && { ...A.build, day: '2026-01-06' }, files: {} };
    await browser.update();
    expect(browser.kept()[cacheOf('A')]).toEqual(before);
    await browser.close(page);
  });
});

describe('a new build', () => {
  it('waits while a page of the one before is open', async () => {
    const browser = await visited();
    const page = await browser.open('');
    browser.server = B;
    await browser.update();
    expect(browser.waiting).toBeDefined();
    expect(await browser.load(page, 'stories/a.json')).toBe('A stories/a.json');
    expect(await browser.load(page, 'assets/part-A.js')).toBe('A assets/part-A.js');
    await browser.close(page);
    expect((await browser.open('')).answers).toEqual(['B index.html']);
    expect(Object.keys(browser.kept())).toEqual([cacheOf('B')]);
  });

  it('takes over on a press in the only window, and in no other', async () => {
    const browser = await visited();
    const [page, other] = [await browser.open(''), await browser.open('speaker.html')];
    browser.server = B;
    await browser.update();
    expect(await browser.ask('waiting', page, 'take-over')).toEqual({ others: 1 });
    expect(browser.waiting).toBeDefined();
    await browser.close(other);
    expect(await browser.ask('waiting', page, 'take-over')).toEqual({ others: 0 });
    expect([browser.waiting, Object.keys(browser.kept())]).toEqual([undefined, [cacheOf('B')]]);
  });

  it('keeps the languages that the one before has kept, and fetches only what has changed', async () => {
    const browser = await visited();
    const page = await browser.open('ko/');
    await browser.ask('active', page, 'keep');
    browser.server = B;
    browser.requests.length = 0;
    await browser.update();
    expect(browser.kept()[cacheOf('B')]).toContain('B stories/a.ko.json');
    expect(browser.requests).not.toContain('same/land.json');
  });

  it('a page in a language that the old build does not keep is of the new one altogether', async () => {
    const browser = await visited();
    const page = await browser.open('');
    browser.server = B;
    await browser.update();
    const korean = await browser.open('ko/');
    for (const path of ['stories/a.json', 'stories/a.ko.json', 'assets/part-B.js']) await browser.load(korean, path);
    expect(korean.answers).toHaveLength(4);
    expect(idsOf(korean.answers)).toEqual(['B']);
    // While the page of the old one gets nothing of the new one.
    expect(await browser.load(page, 'stories/a.ko.json')).toBeUndefined();
  });
});

describe('other caches of the origin', () => {
  const others = ['other-project', 'crosscurrents:%2F:A', 'crosscurrents:%2Fmap%2Fdeep%2F:A'];

  it.each(others)('%s is left alone', async (name) => {
    const browser = await visited();
    browser.stores.set(name, new Map());
    for (const server of [B, KILL_SWITCH]) {
      browser.server = server;
      await browser.update();
    }
    expect([...browser.stores.keys()]).toEqual([name]);
  });
});

it('the kill switch deletes all that was kept and the worker, while a page is open', async () => {
  const browser = await visited();
  const page = await browser.open('');
  browser.server = KILL_SWITCH;
  await browser.update();
  expect([browser.active, browser.kept()]).toEqual([undefined, {}]);
  expect(await browser.load(page, 'stories/a.json')).toBe('B stories/a.json');
});

describe('whatever happens, in any order', () => {
  const event = fc.oneof(
    fc.constantFrom('A', 'B', 'none').map((server) => ({ type: 'server' as const, server })),
    fc.constantFrom('', 'ko/', 'speaker.html').map((path) => ({ type: 'open' as const, path })),
    fc.nat(3).map((which) => ({ type: 'close' as const, which })),
    fc.record({
      type: fc.constant('load' as const),
      which: fc.nat(3),
      path: fc.constantFrom(
        'stories/a.json',
        'stories/a.ko.json',
        'assets/part-A.js',
        'assets/part-B.js',
        'same/land.json',
      ),
    }),
    fc.nat(3).map((which) => ({ type: 'keep' as const, which })),
    fc.nat(3).map((which) => ({ type: 'press' as const, which })),
    fc.constant({ type: 'update' as const }),
    fc.constantFrom(90, 150, 10_000).map((bytes) => ({ type: 'quota' as const, bytes })),
  );
  const servers = { A, B, none: undefined };

  it('a page that is kept gets files of one build, and a cache has all of one', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(event, { maxLength: 25 }), async (events) => {
        const browser = new FakeBrowser();
        /** Pages that the worker has answered from its cache. */
        const kept = new Set<FakeWindow>();
        const open = async (path: string) => {
          const opened = await browser.open(path);
          const [document] = opened.answers;
          const id = browser.active && (JSON.parse(browser.active.sw) as OfflineBuild).id;
          const isKept = id !== undefined && document !== undefined && browser.kept()[cacheOf(id)]?.includes(document);
          if (opened.isControlled && isKept) kept.add(opened);
        };
        for (const one of events) {
          const page = 'which' in one ? browser.windows[one.which] : undefined;
          if (one.type === 'server') browser.server = servers[one.server as keyof typeof servers];
          if (one.type === 'quota') browser.quota = one.bytes;
          if (one.type === 'open') await open(one.path);
          if (one.type === 'update') await browser.update();
          if (one.type === 'load' && page) await browser.load(page, one.path);
          if (one.type === 'keep' && page) await browser.ask('active', page, 'keep');
          if (one.type === 'close' && page) await browser.close(page);
          if (one.type === 'press' && page && browser.waiting) {
            const { others } = (await browser.ask('waiting', page, 'take-over')) as { others: number };
            // The page loads itself again.
            if (others === 0) {
              await browser.close(page);
              await open(page.url.split('/map/')[1] ?? '');
            }
          }
          for (const { answers } of kept) expect(idsOf(answers).length).toBeLessThanOrEqual(1);
          for (const [name, texts] of Object.entries(browser.kept())) {
            expect(texts.flatMap((text) => idOf(text) ?? []).every((id) => name.endsWith(`:${id}`))).toBe(true);
            expect(texts.length).toBeGreaterThanOrEqual(CORE.length + 1);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
