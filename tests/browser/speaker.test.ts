import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openingStory } from '../unit/story-files';
import { violations } from './axe';
import { type App, openApp } from './driver';

/**
 * Two real windows of one browser: the audience's, and the speaker's that it opens. On a computer without WebGL, since the
 * live map is not the point.
 */

const story = openingStory();
const chapter = (at: number) => {
  const found = story.chapters[at];
  if (!found) throw new Error(`The story has no chapter ${at}`);
  return found;
};
const patience = { timeout: 20_000 };

const openAudience = (hash = '#/present/question', size: readonly [number, number] = [1280, 720]) =>
  openApp({ hash, size, webgl: false });

/** The window that something opens. */
async function opened(by: Page, act: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([by.context().waitForEvent('page'), act()]);
  await page.waitForURL(/#\//);
  return page;
}

async function openSpeaker({ page }: App | { page: Page }): Promise<Page> {
  await page.locator('main.present').waitFor();
  const speaker = await opened(page, () => page.keyboard.press('s'));
  await speaker.getByRole('heading', { name: 'Speaker’s window' }).waitFor();
  return speaker;
}

const audienceTitle = (page: Page) => page.locator('#present-title');
const speakerTitle = (page: Page) => page.locator('#speaker-now');
const hashOf = (page: Page) => new URL(page.url()).hash;

/** Both windows are at the address. */
async function bothAt(hash: string, ...pages: Page[]): Promise<void> {
  await expect.poll(() => pages.map(hashOf), patience).toEqual(pages.map(() => hash));
}

test('the built page of the speaker holds the policy, nothing inline, and nothing for search engines', () => {
  const page = readFileSync('dist/speaker.html', 'utf8');
  expect(page.indexOf('Content-Security-Policy')).toBeGreaterThan(0);
  expect(page).not.toMatch(/<style|style=|<script(?![^>]*\ssrc=)|\son[a-z]+=|og:/i);
  expect(page).toMatch(/name="robots" content="noindex"/);
});

test('S opens the speaker’s window; steps, curtain, reveals and switches go both ways', async () => {
  const app = await openAudience();
  const audience = app.page;
  const speaker = await openSpeaker(app);
  expect(hashOf(speaker)).toBe('#/present/question');
  await expect.poll(() => speaker.locator('.speaker-notes-text').textContent()).toBe(chapter(0).notes);
  await speaker.getByText('Move the other window to the projector; F there for full screen.').waitFor();

  await audience.keyboard.press('PageDown');
  await bothAt('#/present/question?step=1', audience, speaker);
  await speaker.getByText('Step 2 of 20').waitFor();
  for (let step = 0; step < 2; step++) await speaker.keyboard.press('PageDown');
  await bothAt('#/present/summit', audience, speaker);
  await expect.poll(() => audienceTitle(audience).textContent()).toBe(chapter(1).title);
  // The current and the next map are drawn.
  await expect.poll(() => speaker.locator('.picture svg').count(), patience).toBe(2);

  await speaker.getByRole('button', { name: /4\s*A rupture with Japan/ }).click();
  await bothAt('#/present/rupture', audience, speaker);
  await expect
    .poll(() => speaker.locator('.speaker-steps [aria-current=step]').textContent())
    .toContain('A rupture with Japan');

  await speaker.getByRole('tab', { name: 'On the map' }).click();
  await speaker.getByRole('switch', { name: story.layers.find(({ id }) => id === 'trade')?.title ?? '' }).click();
  await bothAt('#/present/rupture?layers=rupture,taiwan-strait,trade', audience, speaker);

  await speaker.keyboard.press('b');
  await audience.getByRole('button', { name: 'The screen is black' }).waitFor();
  await speaker.locator('.speaker-curtain').waitFor();
  // As with slides: the next press brings the map back, and the one after it goes on.
  await audience.keyboard.press('PageDown');
  await speaker.locator('.speaker-curtain').waitFor({ state: 'detached' });
  await bothAt('#/present/rupture?layers=rupture,taiwan-strait,trade', audience, speaker);
  await speaker.getByRole('button', { name: 'Next', exact: true }).click();
  await bothAt('#/present/taiwan', audience, speaker);
});

describe('the hand on the speaker’s map', () => {
  /** Where the audience's window should show what stands at a share of the speaker's map: beside the caption. */
  const expected = (audience: Page, [x, y]: readonly [number, number]) =>
    audience.evaluate(
      ([fx, fy]) => {
        const style = getComputedStyle(document.documentElement);
        const left = Number.parseFloat(style.getPropertyValue('--caption-left'));
        return { x: left + fx * (innerWidth - left), y: fy * innerHeight };
      },
      [x, y] as const,
    );
  const laserOf = (audience: Page) =>
    audience.locator('.laser').evaluate((dot) => {
      const { left, top, width, height } = dot.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
  /** The ends of the last stroke, on screen. */
  const endsOf = (page: Page, path: string) =>
    page
      .locator(path)
      .last()
      .evaluate((line) => {
        if (!(line instanceof SVGPathElement)) throw new Error('The stroke is no path');
        const toScreen = line.getScreenCTM() ?? new DOMMatrix();
        return [0, line.getTotalLength()].map((at) => {
          const { x, y } = line.getPointAtLength(at).matrixTransform(toScreen);
          return { x, y };
        });
      });
  const near = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(2);

  test('points and draws on the audience’s at the same places, at any size', async () => {
    const app = await openAudience('#/present/rupture', [1366, 768]);
    const audience = app.page;
    const speaker = await openSpeaker(app);
    await speaker.setViewportSize({ width: 1024, height: 768 });
    await bothAt('#/present/rupture', speaker);
    const map = speaker.locator('.speaker-map');
    const boxOf = async () => (await map.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const place = async (share: readonly [number, number]) => {
      const box = await boxOf();
      return [box.x + share[0] * box.width, box.y + share[1] * box.height] as const;
    };
    const shareOf = async ({ x, y }: { x: number; y: number }) => {
      const box = await boxOf();
      return [(x - box.x) / box.width, (y - box.y) / box.height] as const;
    };
    // The picture has the shape of the audience's screen.
    const { width, height } = await boxOf();
    const beside = await expected(audience, [0, 0]);
    expect(width / height).toBeCloseTo((1366 - beside.x) / 768, 1);

    await speaker.keyboard.press('l');
    for (const share of [
      [0.3, 0.25],
      [0.8, 0.7],
    ] as const) {
      await speaker.mouse.move(...(await place(share)));
      const wanted = await expected(audience, share);
      await expect.poll(async () => Math.hypot((await laserOf(audience)).x - wanted.x)).toBeLessThan(300);
      await expect
        .poll(async () => {
          const at = await laserOf(audience);
          return Math.hypot(at.x - wanted.x, at.y - wanted.y);
        }, patience)
        .toBeLessThan(2);
    }
    await speaker.mouse.move(5, 5);
    await audience.locator('.laser').waitFor({ state: 'detached' });

    await speaker.getByRole('button', { name: 'Draw' }).click();
    for (const [from, to] of [
      [
        [0.2, 0.3],
        [0.6, 0.4],
      ],
      [
        [0.3, 0.8],
        [0.7, 0.6],
      ],
    ] as const) {
      await speaker.mouse.move(...(await place(from)));
      await speaker.mouse.down();
      await speaker.mouse.move(...(await place(to)), { steps: 5 });
      await speaker.mouse.up();
    }
    const strokes = audience.locator('.ink-line path');
    await expect.poll(() => strokes.count()).toBe(2);
    await expect
      .poll(async () => {
        const [, end] = await endsOf(audience, '.ink-line path');
        const wanted = await expected(audience, [0.7, 0.6]);
        return end && Math.hypot(end.x - wanted.x, end.y - wanted.y);
      }, patience)
      .toBeLessThan(2);

    // At another size of the audience's window the stroke lies on the same ground, in both.
    await audience.setViewportSize({ width: 1024, height: 700 });
    await expect
      .poll(async () => {
        const box = await boxOf();
        return box.width / box.height;
      }, patience)
      .toBeCloseTo((1024 - (await expected(audience, [0, 0])).x) / 700, 1);
    const [, there] = await endsOf(audience, '.ink-line path');
    // The speaker's path holds all strokes, the last one at its end.
    const [, here] = await endsOf(speaker, '.speaker-ink');
    if (!there || !here) throw new Error('A stroke is missing');
    near(there, await expected(audience, await shareOf(here)));

    await speaker.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => strokes.count()).toBe(1);
    await speaker.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => strokes.count()).toBe(0);
  });
});

test('either window may be loaded again, closed and opened again in any order, and the lesson goes on', async () => {
  const app = await openAudience('#/present/question', [900, 600]);
  let audience: Page | undefined = app.page;
  let speaker: Page | undefined = await openSpeaker(app);
  const addresses = story.chapters.flatMap(({ id, ask }) =>
    [0, 1, 2].slice(0, ask ? 3 : 1).map((step) => `#/present/${id}${step ? `?step=${step}` : ''}`),
  );
  let at = 0;
  const ready = (page: Page) => page.locator('main.present, main.speaker').waitFor();
  const next = async (page: Page | undefined) => {
    if (!page) return;
    await page.keyboard.press('PageDown');
    at++;
  };
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    'step in the audience’s': () => next(audience),
    'step in the speaker’s': () => next(speaker),
    'load the audience’s again': async () => audience && (await audience.reload(), ready(audience)),
    'load the speaker’s again': async () => speaker && (await speaker.reload(), ready(speaker)),
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
    'open what is closed': async () => {
      if (audience && !speaker) speaker = await openSpeaker({ page: audience });
      if (speaker && !audience) {
        const page = speaker;
        const open = page.getByRole('button', { name: 'Open it' });
        audience = await opened(page, () => open.click());
        await ready(audience);
      }
    },
  };
  // The clock goes on as well.
  await speaker.getByRole('button', { name: 'Start' }).click();
  const names = Object.keys(acts);
  let seed = 20260105;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return Math.floor((seed / 2147483648) * below);
  };
  const done: string[] = [];
  for (let i = 0; i < 24; i++) {
    const name = names[random(names.length)] ?? '';
    done.push(name);
    await acts[name]?.();
    const pages = [audience, speaker].filter((page) => page !== undefined);
    await expect
      .poll(() => pages.map(hashOf), { ...patience, message: done.join(', ') })
      .toEqual(pages.map(() => addresses[at]));
  }
  await acts['open what is closed']?.();
  if (!audience || !speaker) throw new Error('Both windows are open at the end');
  await speaker.getByRole('button', { name: 'Pause' }).waitFor();
  await expect
    .poll(() => audience && audienceTitle(audience).textContent(), patience)
    .toBe(await speakerTitle(speaker).textContent());
});

test('a window that gets no frames holds the step, and its first frame shows it', async () => {
  const app = await openAudience();
  const audience = app.page;
  const speaker = await openSpeaker(app);
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
  await bothAt('#/present/your-turn', audience, speaker);
  await expect.poll(() => audienceTitle(audience).textContent()).toBe(chapter(9).title);
  const drawn = await audience.evaluate(() => {
    const labels = () => document.querySelector('.simple-map')?.textContent ?? '';
    const before = labels();
    (window as unknown as { firstFrame: () => void }).firstFrame();
    return [before, labels()];
  });
  // The last chapter's layers are on the map.
  expect(drawn[0]).not.toContain('Missile launches');
  expect(drawn[1]).toContain('Missile launches');
});

test('where pop-ups are blocked, storage throws and windows have no channel, a link leads to the speaker’s window', async () => {
  const app = await openApp({ webgl: false, size: [1024, 700] });
  await app.page.context().addInitScript(() => {
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
  await app.page.goto(`${app.page.url().split('#')[0]}#/present/trade`);
  await app.page.reload();
  await app.page.locator('main.present').waitFor();
  await app.page.keyboard.press('s');
  const dialog = app.page.getByRole('dialog', { name: 'Open the speaker’s window by hand' });
  await expect
    .poll(() => dialog.getByRole('textbox', { name: 'Address' }).inputValue())
    .toMatch(/speaker\.html#\/present\/trade$/);
  expect(await violations(app.page, 'dialog')).toEqual([]);
  const link = dialog.getByRole('link', { name: 'Open the speaker’s window' });
  const speaker = await opened(app.page, () => link.click());
  await dialog.waitFor({ state: 'detached' });
  await speaker.getByText('Notes').waitFor();
  await speaker.keyboard.press('PageDown');
  await bothAt('#/present/trade?step=1', app.page, speaker);
  await app.page.keyboard.press('PageDown');
  await bothAt('#/present/trade?step=2', app.page, speaker);
  // Also after either has lost what it knew of the other.
  await app.page.reload();
  await app.page.locator('main.present').waitFor();
  await speaker.keyboard.press('PageDown');
  await bothAt('#/present/washington', app.page, speaker);
});

test('of two speaker’s windows the later one leads, and the other says so and can take over', async () => {
  const app = await openAudience();
  const first = await openSpeaker(app);
  await first.getByRole('button', { name: 'Start' }).click();
  const second = await app.page.context().newPage();
  await second.goto(first.url());
  const warning = 'A later speaker’s window leads. This one only follows.';
  await first.getByText(warning).waitFor();
  await first.keyboard.press('PageDown');
  await second.keyboard.press('End');
  await bothAt('#/present/your-turn', app.page, first, second);
  // It came to know of the lesson as well.
  await second.getByRole('button', { name: 'Pause' }).waitFor();

  await first.getByRole('button', { name: 'Take over' }).click();
  await second.getByText(warning).waitFor();
  await first.keyboard.press('PageUp');
  await bothAt('#/present/not-said?step=2', app.page, first, second);
  await first.close();
  await second.getByText(warning).waitFor({ state: 'detached' });
});

test('the speaker’s window knows that no audience is there, and strangers’ messages do nothing', async () => {
  const app = await openAudience();
  const speaker = await openSpeaker(app);
  await speaker.evaluate(() => {
    const channel = new BroadcastChannel('crosscurrents/lesson');
    const clock = { before: 0, planned: 15 };
    const state = {
      kind: 'state',
      from: 'stranger',
      role: 'audience',
      stamp: { number: 1e9, by: 'stranger' },
      claim: 0,
      screen: { width: 100, height: 100 },
      hash: '#/present/trade',
      lesson: { curtain: 'black', ink: [], clock },
    };
    channel.postMessage('hello');
    channel.postMessage({ ...state, protocol: 'crosscurrents/lesson/1', story: 'another-story' });
    channel.postMessage({ ...state, protocol: 'crosscurrents/lesson/0', story: 'northeast-asia-2026' });
    channel.postMessage({ ...state, protocol: 'crosscurrents/lesson/1', story: 'northeast-asia-2026', more: 1 });
    channel.close();
  });
  await speaker.keyboard.press('PageDown');
  await bothAt('#/present/question?step=1', app.page, speaker);
  await app.page.keyboard.press('Escape');
  await speaker.getByText('No window for the audience is open.').waitFor();
});

test('the notes are nowhere in the audience’s window, in no chapter', async () => {
  const app = await openAudience();
  const speaker = await openSpeaker(app);
  const secrets = story.chapters.flatMap(({ notes }) => notes.split(/(?<=[.?:;]) /).filter((part) => part.length > 20));
  for (const [i, { id, notes }] of story.chapters.entries()) {
    if (i > 0) await app.goTo(`#/present/${id}`);
    await expect.poll(() => audienceTitle(app.page).textContent()).toBe(chapter(i).title);
    await expect.poll(() => speaker.locator('.speaker-notes-text').textContent()).toBe(notes);
    const held = await app.page.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);
    expect(secrets.filter((part) => held.includes(part))).toEqual([]);
  }
});

test.each([
  ['a laptop, by day', [1366, 768], 'day'],
  ['a phone, by night', [390, 844], 'night'],
] as const)('the speaker’s window is accessible on %s', async (_, size, theme) => {
  const app = await openApp({ hash: '#/present/missiles', size, theme, webgl: false });
  const speaker = await openSpeaker(app);
  await speaker.setViewportSize({ width: size[0], height: size[1] });
  await expect.poll(() => speaker.locator('.picture svg').count(), patience).toBe(2);
  expect(await violations(speaker)).toEqual([]);
  await speaker.getByRole('tab', { name: 'On the map' }).click();
  await speaker.keyboard.press('b');
  await speaker.locator('.speaker-curtain').waitFor();
  expect(await violations(speaker)).toEqual([]);
  // Every control is large enough for a finger.
  const small = await speaker
    .locator('button:visible, input:visible, a:visible')
    .evaluateAll((all) =>
      all
        .filter((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height) < 43.9)
        .map((one) => one.outerHTML),
    );
  expect(small).toEqual([]);
});
