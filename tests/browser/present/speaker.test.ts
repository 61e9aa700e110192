import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../src/text/en';
import { speakerTextsFor } from '../../../src/text/late/speaker-texts';
import { stopsOf } from '../../../src/view/stops';
import { openingStory } from '../../unit/story/files';
import { violations } from '../axe';
import { type App, locationHash, openApp } from '../driver';

/**
 * Two real windows of one browser: the audience's, and the speaker's that it opens. On a computer without WebGL, since the
 * live map is not the point.
 */

const story = openingStory();
const stops = stopsOf(story);
const hashAt = (stop: number) => {
  const { chapter, reveal } = stops.at(stop) ?? {};
  return `#/present/${chapter?.id}${reveal ? `?step=${reveal}` : ''}`;
};
const LAST = hashAt(-1);
const BEFORE_LAST = hashAt(-2);
const chapter = (at: number) => {
  const found = story.chapters[at];
  if (!found) throw new Error(`The story has no chapter ${at}`);
  return found;
};
const eventually = <Value>(read: () => Value | Promise<Value>, message?: string) =>
  expect.poll(read, { timeout: 30_000, interval: 30, ...(message === undefined ? {} : { message }) });

/** The window that something opens. */
async function opened(by: Page, act: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([by.context().waitForEvent('page'), act()]);
  await page.waitForURL(/#\//);
  return page;
}

/** Resolves when a presentation or the speaker's page is ready for keys. */
const ready = (page: Page) => page.getByRole('main').and(page.locator('.present, .speaker')).waitFor();

async function openSpeaker(audience: Page): Promise<Page> {
  await ready(audience);
  const speaker = await opened(audience, () => audience.keyboard.press('s'));
  await ready(speaker);
  return speaker;
}

const audienceTitle = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 }).textContent();
const notesIn = (page: Page) => page.getByRole('region', { name: speakerTextsFor(en).notes }).textContent();
const goTo = (page: Page, hash: string) =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

/** All windows are at the address. */
const allAt = (hash: string, ...pages: Page[]) =>
  eventually(() => Promise.all(pages.map(locationHash))).toEqual(pages.map(() => hash));

test('the built page of the speaker holds the policy, nothing inline, and nothing for search engines', () => {
  const page = readFileSync('dist/speaker.html', 'utf8');
  expect(page.indexOf('Content-Security-Policy')).toBeGreaterThan(0);
  expect(page).not.toMatch(/<style|style=|<script(?![^>]*(?:\ssrc=|type="application\/json"))|\son[a-z]+=|og:/i);
  expect(page).toMatch(/name="robots" content="noindex"/);
});

describe('the audience’s window and the speaker’s', () => {
  let app: App;
  let audience: Page;
  let speaker: Page;
  beforeAll(async () => {
    app = await openApp({ hash: '#/present/question', size: [1366, 768], webgl: false });
    audience = app.page;
    speaker = await openSpeaker(audience);
  });
  afterAll(() => app.close());

  test('step, reveal, switch and turn black together, from either of them', async () => {
    await allAt('#/present/question', speaker);
    await speaker.getByText('Move the class screen to the projector. Press F there for full screen.').waitFor();
    await audience.keyboard.press('PageDown');
    await allAt('#/present/question?step=1', audience, speaker);
    await speaker.getByText(`Step 2 of ${stops.length}`).waitFor();
    for (let step = 0; step < 2; step++) await speaker.keyboard.press('PageDown');
    await allAt('#/present/summit', audience, speaker);
    await eventually(() => audienceTitle(audience)).toBe(chapter(1).title);

    await speaker.getByRole('button', { name: /4\s*A rupture with Japan/ }).click();
    await allAt('#/present/rupture', audience, speaker);
    await eventually(() => speaker.getByRole('tabpanel').locator('[aria-current=step]').textContent()).toContain(
      'A rupture with Japan',
    );
    await speaker.getByRole('tab', { name: 'On the map' }).click();
    await speaker.getByRole('switch', { name: story.layers.find(({ id }) => id === 'trade')?.title ?? '' }).click();
    const switched = '#/present/rupture?layers=rupture,taiwan-strait,trade';
    await allAt(switched, audience, speaker);

    await speaker.keyboard.press('b');
    await audience.getByRole('button', { name: 'The screen is black' }).waitFor();
    await speaker.getByRole('button', { name: speakerTextsFor(en).lift }).waitFor();
    // As with slides: the next press shows the map again, and the one after it moves to the next stop.
    await audience.keyboard.press('PageDown');
    await speaker.getByRole('button', { name: speakerTextsFor(en).lift }).waitFor({ state: 'detached' });
    await allAt(switched, audience, speaker);
    await speaker.getByRole('button', { name: 'Next', exact: true }).click();
    await allAt('#/present/taiwan', audience, speaker);
  });

  test('show the notes in the one and never in the other, in any chapter', async () => {
    const parts = story.chapters.flatMap(({ notes }) => notes.split(/(?<=[.?:;]) /).filter((part) => part.length > 20));
    for (const [i, { id, notes }] of story.chapters.entries()) {
      await goTo(audience, `#/present/${id}`);
      await eventually(() => audienceTitle(audience)).toBe(chapter(i).title);
      await eventually(() => notesIn(speaker)).toBe(notes);
      const held = await audience.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);
      expect(parts.filter((part) => held.includes(part))).toEqual([]);
    }
  });

  test('point and draw at the same positions, at any size of either', async () => {
    await speaker.setViewportSize({ width: 1024, height: 768 });
    await goTo(speaker, '#/present/rupture');
    await allAt('#/present/rupture', audience, speaker);
    const map = speaker.getByRole('region', { name: /^What the class sees/ });
    const box = async () => (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const at = async ([x, y]: Share) => {
      const { x: left, y: top, width, height } = await box();
      return [left + x * width, top + y * height] as const;
    };
    /** Its picture has the shape of what the audience sees beside the caption. */
    const shaped = async () => {
      const [{ width, height }, { left, right, bottom }] = [await box(), await seenBy(audience)];
      return Math.abs(width / height - (right - left) / bottom);
    };
    await eventually(shaped).toBeLessThan(0.02);

    await speaker.keyboard.press('l');
    for (const share of [
      [0.3, 0.25],
      [0.8, 0.7],
    ] as const) {
      await speaker.mouse.move(...(await at(share)));
      await eventually(async () => offBy(await laserIn(audience), placeOf(share, await seenBy(audience)))).toBeLessThan(
        2,
      );
    }
    await speaker.mouse.move(5, 5);
    await audience.locator('.laser').waitFor({ state: 'detached' });

    await speaker.getByRole('button', { name: 'Draw' }).click();
    for (const to of [
      [0.6, 0.4],
      [0.7, 0.6],
    ] as const) {
      await speaker.mouse.move(...(await at([0.2, 0.3])));
      await speaker.mouse.down();
      await speaker.mouse.move(...(await at(to)), { steps: 5 });
      await speaker.mouse.up();
    }
    const strokes = audience.locator('.ink-line path');
    await eventually(() => strokes.count()).toBe(2);
    await eventually(async () =>
      offBy(await endOf(audience, '.ink-line path'), placeOf([0.7, 0.6], await seenBy(audience))),
    ).toBeLessThan(2);

    // At another size of the audience's window the stroke is at the same position of the map, in both.
    await audience.setViewportSize({ width: 1024, height: 700 });
    await eventually(shaped).toBeLessThan(0.02);
    await eventually(async () => {
      const [end, { x, y, width, height }] = [await endOf(speaker, '.speaker-ink'), await box()];
      const share: Share = [(end.x - x) / width, (end.y - y) / height];
      return offBy(await endOf(audience, '.ink-line path'), placeOf(share, await seenBy(audience)));
    }).toBeLessThan(2);

    await speaker.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => strokes.count()).toBe(1);
    await speaker.getByRole('button', { name: 'Clear' }).click();
    await eventually(() => strokes.count()).toBe(0);
  });

  test('ignore messages of other programs', async () => {
    await speaker.evaluate(() => {
      const channel = new BroadcastChannel('crosscurrents/lesson');
      const state = {
        kind: 'state',
        from: 'stranger',
        role: 'audience',
        stamp: { number: 1e9, by: 'stranger' },
        claim: 0,
        screen: { width: 100, height: 100 },
        hash: '#/present/trade',
        lesson: { curtain: 'black', ink: [], clock: { before: 0, planned: 15 } },
      };
      channel.postMessage('hello');
      channel.postMessage({ ...state, protocol: 'crosscurrents/lesson/1', story: 'another-story' });
      channel.postMessage({ ...state, protocol: 'crosscurrents/lesson/0', story: 'northeast-asia-2026' });
      channel.postMessage({ ...state, protocol: 'crosscurrents/lesson/1', story: 'northeast-asia-2026', more: 1 });
      channel.close();
    });
    await speaker.keyboard.press('Home');
    await allAt('#/present/question', audience, speaker);
  });

  test('of two speaker’s windows the later one leads, and the other says so and can take over', async () => {
    // The first step of the lesson has started its clock.
    await speaker.getByRole('button', { name: 'Pause' }).waitFor();
    const second = await audience.context().newPage();
    await second.goto(speaker.url());
    await ready(second);
    const warning = 'Another speaker window is in control.';
    await speaker.getByText(warning).waitFor();
    await speaker.keyboard.press('PageDown');
    await second.keyboard.press('End');
    await allAt(LAST, audience, speaker, second);
    // It has received the lesson as well.
    await second.getByRole('button', { name: 'Pause' }).waitFor();

    await speaker.getByRole('button', { name: 'Take control' }).click();
    await second.getByText(warning).waitFor();
    await speaker.keyboard.press('PageUp');
    await allAt(BEFORE_LAST, audience, speaker, second);
    await second.close();
  });

  test.each([
    ['a laptop, by day', 1366, 768, 'light'],
    ['a phone, by night', 390, 844, 'dark'],
  ] as const)('the speaker’s is accessible on %s', async (_, width, height, colorScheme) => {
    await speaker.emulateMedia({ colorScheme });
    await speaker.setViewportSize({ width, height });
    await eventually(() => speaker.locator('.picture svg').count()).toBe(2);
    for (const tab of ['Steps', 'On the map']) {
      await speaker.getByRole('tab', { name: tab }).click();
      expect(await violations(speaker)).toEqual([]);
    }
    // Every control is large enough for a finger, once the list has its final layout.
    const tooSmall = () =>
      speaker
        .locator('button:visible, input:visible, a:visible')
        .evaluateAll((all) =>
          all
            .filter((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height) < 43.9)
            .map((one) => one.outerHTML),
        );
    await eventually(tooSmall).toEqual([]);
    expect(await speaker.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('the speaker’s says when the audience’s window has closed', async () => {
    await audience.keyboard.press('Escape');
    await speaker.getByText('The class screen is not open.').first().waitFor();
  });
});

test('either window may be reloaded, closed and opened again in any order, and the lesson continues', async () => {
  const app = await openApp({ hash: '#/present/question', size: [800, 500], webgl: false });
  let audience: Page | undefined = app.page;
  let speaker: Page | undefined = await openSpeaker(app.page);
  const addresses = story.chapters.flatMap(({ id, ask }) =>
    [0, 1, 2].slice(0, ask ? 3 : 1).map((step) => `#/present/${id}${step ? `?step=${step}` : ''}`),
  );
  let at = 0;
  const loadAgain = async (page: Page | undefined) => {
    await page?.reload();
    if (page) await ready(page);
  };
  const next = async (page: Page | undefined) => {
    if (!page) return;
    await page.keyboard.press('PageDown');
    at++;
  };
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    'step in the audience’s': () => next(audience),
    'step in the speaker’s': () => next(speaker),
    'load the audience’s again': () => loadAgain(audience),
    'load the speaker’s again': () => loadAgain(speaker),
    'close the speaker’s': async () => {
      if (!audience) return;
      await speaker?.close();
      speaker = undefined;
    },
    'close the audience’s': async () => {
      if (!speaker) return;
      await audience?.close();
      audience = undefined;
    },
    'open the closed window': async () => {
      if (audience && !speaker) speaker = await openSpeaker(audience);
      if (!speaker || audience) return;
      const open = speaker.getByRole('button', { name: 'Open it' });
      audience = await opened(speaker, () => open.click());
      await ready(audience);
    },
  };
  // The clock continues as well.
  await speaker.getByRole('button', { name: 'Start' }).click();
  const names = Object.keys(acts);
  const random = randomFrom(20260105);
  const done: string[] = [];
  for (let i = 0; i < 16; i++) {
    const name = names[random(names.length)] ?? '';
    done.push(name);
    await acts[name]?.();
    const pages = [audience, speaker].filter((page) => page !== undefined);
    await eventually(() => Promise.all(pages.map(locationHash)), done.join(', ')).toEqual(
      pages.map(() => addresses[at]),
    );
  }
  await acts['open the closed window']?.();
  await speaker?.getByRole('button', { name: 'Pause' }).waitFor();
  expect(new Set(done).size).toBe(names.length);
});

test('a window without frames receives the step, and its first frame shows it', async () => {
  const app = await openApp({ hash: '#/present/question', size: [1000, 640], webgl: false });
  const audience = app.page;
  const speaker = await openSpeaker(audience);
  await app.settled();
  await audience.evaluate(() => {
    const waiting: FrameRequestCallback[] = [];
    const { requestAnimationFrame } = window;
    Object.assign(window, {
      requestAnimationFrame: (act: FrameRequestCallback) => waiting.push(act),
      firstFrame() {
        window.requestAnimationFrame = requestAnimationFrame;
        for (const act of waiting) act(performance.now());
      },
    });
  });
  await speaker.keyboard.press('End');
  await allAt(LAST, audience, speaker);
  await eventually(() => audienceTitle(audience)).toBe(chapter(9).title);
  const [before, after] = await audience.evaluate(() => {
    const labels = () => document.querySelector('.simple-map')?.textContent ?? '';
    const waiting = labels();
    (window as unknown as { firstFrame: () => void }).firstFrame();
    return [waiting, labels()];
  });
  // The last chapter's layers are on the map.
  expect(before).not.toContain('Xi’s words');
  expect(after).toContain('Xi’s words');
});

test('where pop-ups are blocked, storage throws and windows have no channel, a link leads to the speaker’s window', async () => {
  const app = await openApp({ webgl: false, size: [1024, 700] });
  const audience = app.page;
  await audience.context().addInitScript(() => {
    window.open = () => null;
    Object.assign(window, { BroadcastChannel: undefined });
    for (const name of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Forbidden', 'SecurityError');
        },
      });
    }
  });
  await goTo(audience, '#/present/trade');
  await audience.reload();
  await ready(audience);
  await audience.keyboard.press('s');
  const dialog = audience.getByRole('dialog', { name: 'Open the speaker window yourself' });
  await eventually(() => dialog.getByRole('textbox', { name: 'Address' }).inputValue()).toMatch(
    /speaker\.html#\/present\/trade$/,
  );
  expect(await violations(audience, 'dialog')).toEqual([]);
  const link = dialog.getByRole('link', { name: 'Open the speaker window' });
  const speaker = await opened(audience, () => link.click());
  await dialog.waitFor({ state: 'detached' });
  await ready(speaker);
  await speaker.keyboard.press('PageDown');
  await allAt('#/present/trade?step=1', audience, speaker);
  await audience.keyboard.press('PageDown');
  await allAt('#/present/trade?step=2', audience, speaker);
  // Also after the one that opened the other has forgotten it.
  await audience.reload();
  await ready(audience);
  await speaker.keyboard.press('PageDown');
  await allAt('#/present/washington', audience, speaker);
});

test('where the speaker’s page cannot be loaded, the lesson continues, and it can be tried again', async () => {
  const app = await openApp({ hash: '#/present/trade', webgl: false, size: [1024, 700] });
  const audience = app.page;
  const context = audience.context();
  await app.settled();
  // Requests that the page makes once it is idle are not part of this test.
  await app.printable();
  await audience.waitForLoadState('networkidle');
  const dialog = audience.getByRole('dialog', { name: 'The speaker window could not be loaded' });
  const goOn = async (hash: string) => {
    await dialog.waitFor();
    // Nothing remains of the failed window.
    await eventually(() => context.pages().length).toBe(1);
    await audience.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await audience.keyboard.press('PageDown');
    await allAt(hash, audience);
  };
  // Without a network; and where the server, or a hotel's, answers with something else.
  app.expectErrors(/speaker\.html/);
  await context.setOffline(true);
  await audience.keyboard.press('s');
  await goOn('#/present/trade?step=1');
  await context.setOffline(false);
  await context.route('**/speaker.html', (route) => route.fulfill({ status: 404, body: 'Not here' }));
  await audience.keyboard.press('s');
  await goOn('#/present/trade?step=2');
  await audience.keyboard.press('s');
  await dialog.waitFor();
  expect(await violations(audience, 'dialog')).toEqual([]);
  await context.unroute('**/speaker.html');
  const speaker = await opened(audience, () => dialog.getByRole('button', { name: 'Try again' }).click());
  await ready(speaker);
  await speaker.keyboard.press('PageDown');
  await allAt('#/present/washington', audience, speaker);
});

/** Shares of a map's width and height. */
type Share = readonly [number, number];
interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the audience sees of its map, in px of its window: beside the caption. */
const seenBy = (audience: Page) =>
  audience.evaluate(() => ({
    left: Number.parseFloat(document.documentElement.style.getPropertyValue('--caption-left')),
    right: innerWidth,
    bottom: innerHeight - Number.parseFloat(document.documentElement.style.getPropertyValue('--caption-bottom')),
  }));

const placeOf = ([x, y]: Share, seen: Awaited<ReturnType<typeof seenBy>>): Point => ({
  x: seen.left + x * (seen.right - seen.left),
  y: y * seen.bottom,
});

const laserIn = (audience: Page): Promise<Point> =>
  audience.locator('.laser').evaluate((dot) => {
    const { left, top, width, height } = dot.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });

/** Where the last of the strokes ends, in px of the window. */
const endOf = (page: Page, path: string): Promise<Point> =>
  page
    .locator(path)
    .last()
    .evaluate((line) => {
      if (!(line instanceof SVGPathElement)) throw new Error('The stroke is no path');
      const { x, y } = line.getPointAtLength(line.getTotalLength()).matrixTransform(line.getScreenCTM() ?? undefined);
      return { x, y };
    });

const offBy = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Whole numbers below a bound, the same ones for the same seed (the C standard's example generator). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}
