import type { Locator, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../../src/text/en';
import { speakerTextsFor } from '../../../src/text/late/speaker-texts';
import { stopsOf } from '../../../src/view/stops';
import { openingStory } from '../../unit/story/files';
import { contrast } from '../../unit/ui/contrast';
import { violations } from '../axe';
import { type App, openApp } from '../driver';
import { type Color, countPixels, near, pixelOf } from '../pixels';

/** What a teacher sees in the speaker's window, at the size that the app gives it. */

const stops = stopsOf(openingStory());
const FIRST_RUN = 'Move the class screen to the projector. Press F there for full screen.';

let app: App;
let speaker: Page;
beforeAll(async () => {
  app = await openApp({ hash: '#/present/question', size: [1280, 720], webgl: false });
  await app.page.getByRole('main').waitFor();
  [speaker] = await Promise.all([app.page.context().waitForEvent('page'), app.page.keyboard.press('s')]);
  await speaker.setViewportSize({ width: 1280, height: 720 });
  await speaker.getByText(FIRST_RUN).waitFor();
  await speaker.locator('.picture svg').nth(1).waitFor();
});
afterAll(() => app.close());

describe('at the size that the app gives it', () => {
  /** The boxes of all elements that a user needs, in px of the window. */
  const places = () =>
    speaker.evaluate(() => {
      const boxOf = (what: string) => {
        const box = document.querySelector(what)?.getBoundingClientRect();
        return [box?.left, box?.top, box?.right, box?.bottom].map((px) => Math.round(px ?? Number.NaN));
      };
      return Object.fromEntries(
        ['.speaker-map', '.speaker-tools', '.speaker-next', '.speaker-next .picture', '.speaker-walk'].map((what) => [
          what,
          boxOf(what),
        ]),
      );
    });
  /** How many px of the text or of the page are only visible by scrolling. */
  const hidden = () =>
    speaker.evaluate(() =>
      [...document.querySelectorAll('.speaker-pictures, .speaker-pictures *')]
        .filter((one) => !one.closest('.picture, svg, .visually-hidden'))
        .map((one) => {
          const below = one.getBoundingClientRect().bottom - innerHeight;
          const scrolls = getComputedStyle(one).overflowY !== 'visible';
          return { what: one.className, more: Math.max(scrolls ? one.scrollHeight - one.clientHeight : 0, below) };
        })
        .filter(({ more }) => more > 0),
    );
  const stepOn = async (at: number) => {
    await speaker.keyboard.press('PageDown');
    await speaker.getByText(`Step ${at + 1} of ${stops.length}`).waitFor();
  };

  test('now, next and the tools are all on screen at every step, and stay where they are', async () => {
    const before = await places();
    for (const [what, box] of Object.entries(before)) {
      expect(Math.max(...box), what).toBeLessThanOrEqual(1280);
      expect(box[3], what).toBeLessThanOrEqual(720);
    }
    const found: unknown[] = [];
    for (let at = 0; at < stops.length; at++) {
      if (at > 0) await stepOn(at);
      if (at === 2) await speaker.getByRole('button', { name: 'Got it' }).click();
      const [here, more] = [await places(), await hidden()];
      // There is no picture after the last step.
      const moved = Object.keys(before).filter(
        (what) => String(here[what]) !== String(before[what]) && !(at === stops.length - 1 && /picture/.test(what)),
      );
      if (moved.length > 0 || more.length > 0) found.push({ at, moved, more });
    }
    expect(found).toEqual([]);
  });

  test('a dismissed hint is not shown again', async () => {
    await speaker.reload();
    await speaker.getByRole('tabpanel', { name: 'Steps' }).waitFor();
    await speaker.locator('.picture svg').first().waitFor();
    expect(await speaker.getByText(FIRST_RUN).count()).toBe(0);
  });
});

describe('in the system’s own colours', () => {
  beforeAll(async () => {
    await speaker.emulateMedia({ forcedColors: 'active' });
    await speaker.keyboard.press('Home');
    await speaker.getByRole('tab', { name: 'Steps' }).click();
  });

  const smallPicture = async (one: Locator) => PNG.sync.read(await one.screenshot({ animations: 'disabled' }));
  /** The colour that most of it has. */
  const backgroundOf = async (one: Locator): Promise<Color> => {
    const picture = await smallPicture(one);
    const counts = new Map<string, number>();
    for (let at = 0; at < picture.data.length; at += 4) {
      const color = picture.data.subarray(at, at + 3).join();
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
    const [[most] = ['']] = [...counts].sort((a, b) => b[1] - a[1]);
    return most.split(',').map(Number) as unknown as Color;
  };

  const hexOf = (color: Color) => `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

  test('the current step is distinguished from the others, which have no bar beside them', async () => {
    const steps = speaker.getByRole('tabpanel', { name: 'Steps' }).getByRole('button');
    const [current, other] = [await backgroundOf(steps.nth(0)), await backgroundOf(steps.nth(1))];
    expect(near(current)(other)).toBe(false);
    const picture = await smallPicture(steps.nth(1));
    expect(pixelOf(picture, 1, picture.height / 2)).toEqual(other);
  });

  test('the selected tab and tool are distinguished from the others, and “Next” from both', async () => {
    const tabs = speaker.getByRole('tab');
    const chosen = await backgroundOf(tabs.nth(0));
    expect(near(chosen)(await backgroundOf(tabs.nth(1)))).toBe(false);
    await speaker.getByRole('button', { name: 'Draw' }).click();
    const held = await backgroundOf(speaker.getByRole('button', { name: 'Draw' }));
    expect(near(held)(await backgroundOf(speaker.getByRole('button', { name: 'Point' })))).toBe(false);
    expect(near(held)(await backgroundOf(speaker.getByRole('button', { name: 'Next', exact: true })))).toBe(false);
    await speaker.getByRole('button', { name: 'Draw' }).click();
  });

  test('the progress of the time and its length are visible', async () => {
    // A running clock changes each second. The steps of the tests before have started it.
    await speaker.getByRole('button', { name: speakerTextsFor(en).pause, exact: true }).click();
    await speaker.getByRole('button', { name: speakerTextsFor(en).reset, exact: true }).click();
    const bar = speaker.locator('.speaker-progress');
    const time = bar.locator('.speaker-progress-time');
    await expect.poll(() => time.evaluate((one: HTMLElement) => one.style.width)).toBe('0%');
    await time.evaluate((one: HTMLElement) => {
      one.style.width = '50%';
    });
    const picture = await smallPicture(bar);
    const at = (share: number, y: number) => pixelOf(picture, picture.width * share, y);
    const middle = picture.height / 2;
    expect(near(at(0.25, middle))(at(0.75, middle))).toBe(false);
    // Its end has an edge of its own, against the page's background, in one of the rows that a bar between two px may begin with.
    const background = near(at(0.75, middle));
    expect([0, 1, 2].every((row) => background(at(0.75, row)))).toBe(false);
  });

  test('a step of any kind is readable while it is the current one', async () => {
    for (const at of [0, 1]) {
      if (at > 0) await speaker.keyboard.press('PageDown');
      const step = speaker.locator(`.speaker-steps li:nth-child(${at + 1}) [aria-current]`);
      await step.waitFor();
      const [background, picture] = [await backgroundOf(step), await smallPicture(step)];
      // The letters' own pixels, and not only those at their edges.
      expect(countPixels(picture, (pixel) => contrast(hexOf(pixel), hexOf(background)) > 7)).toBeGreaterThan(100);
    }
  });

  test('has no violation that axe-core knows', async () => {
    for (const tab of ['On the map', 'Steps']) {
      await speaker.getByRole('tab', { name: tab }).click();
      expect(await violations(speaker)).toEqual([]);
    }
  });
});
