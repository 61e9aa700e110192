import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en';
import { askingTextsFor } from '../../../src/text/late/classroom/asking-texts';
import { named, openingStory } from '../../unit/story/files';
import { violations } from '../axe';
import { openApp } from '../driver';

const story = openingStory();
const words = askingTextsFor(en, story.sources);
const asking = named(story.chapters, 'not-said');
const PHONE = [390, 844] as const;

const chapterIn = (page: Page): Locator => page.getByRole('article', { name: asking.title });
const guessIn = (within: Page | Locator, by: 'reader' | 'class' = 'reader'): Locator =>
  within.getByRole('group', { name: words.guess[by] });

/** What the browser keeps of a visit. */
const kept = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, location.href]));

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not reach it');
}

describe('a guess of a reader', () => {
  it('is given by keyboard alone, and stands beside what the article says', async () => {
    const { page } = await openApp({ hash: `#/story/${asking.id}`, webgl: false });
    const guess = guessIn(chapterIn(page));
    const tokyo = guess.getByRole('button', { name: 'Tokyo' });
    await guess.waitFor();
    await page.getByRole('heading', { name: asking.title }).focus();
    await tabTo(page, tokyo);
    await page.keyboard.press('Space');
    await expect.poll(() => tokyo.getAttribute('aria-pressed')).toBe('true');
    await tabTo(page, chapterIn(page).getByRole('button', { name: en.reading.answer }));
    await page.keyboard.press('Enter');
    await chapterIn(page).getByText(words.said, { exact: true }).waitFor();
    expect(await chapterIn(page).getByRole('definition').allTextContents()).toEqual([
      'Tokyo',
      expect.stringContaining('Taiwan'),
    ]);
    expect(await violations(page)).toEqual([]);
  });

  it('is given on the map, where the place selects nothing then', async () => {
    const { page } = await openApp({ hash: `#/story/${asking.id}`, webgl: false });
    const guess = guessIn(chapterIn(page));
    await guess.getByRole('button', { name: words.onMap }).click();
    await page.locator('.simple-map [data-target="place:taiwan"]').first().click({ force: true });
    await expect.poll(() => guess.getByRole('button', { name: 'Taiwan' }).getAttribute('aria-pressed')).toBe('true');
    expect(page.url()).not.toContain('select=');
    expect(await page.locator('.guess-marks circle').count()).toBe(2);
  });

  it('leaves nothing in the browser, and is gone after a reload', async () => {
    const { page, requests } = await openApp({ hash: `#/story/${asking.id}`, webgl: false });
    const tokyo = guessIn(chapterIn(page)).getByRole('button', { name: 'Tokyo' });
    await tokyo.waitFor();
    const [before, asked] = [await kept(page), requests.length];
    await tokyo.click();
    await expect.poll(() => tokyo.getAttribute('aria-pressed')).toBe('true');
    expect(await kept(page)).toBe(before);
    expect(requests.slice(asked).filter((url) => /tokyo/i.test(url))).toEqual([]);
    await page.reload();
    await expect.poll(() => tokyo.getAttribute('aria-pressed')).toBe('false');
  });

  it('fits a phone', async () => {
    const { page } = await openApp({ hash: `#/story/${asking.id}`, webgl: false, size: PHONE, touch: true });
    await guessIn(chapterIn(page)).waitFor();
    const buttons = await guessIn(chapterIn(page)).getByRole('button').all();
    expect(buttons.length).toBeGreaterThan(5);
    for (const button of buttons) {
      const box = await button.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(PHONE[0]);
    }
  });
});

describe('the guess of the class', () => {
  it('is given in the speaker window by keyboard, and is on the class screen', async () => {
    const { page: screen } = await openApp({ hash: `#/present/${asking.id}?step=1`, webgl: false });
    await screen.getByRole('main').and(screen.locator('.present')).waitFor();
    const [speaker] = await Promise.all([screen.context().waitForEvent('page'), screen.keyboard.press('s')]);
    const tokyo = guessIn(speaker, 'class').getByRole('button', { name: 'Tokyo' });
    await tokyo.waitFor();
    await tabTo(speaker, tokyo);
    await speaker.keyboard.press('Space');
    const shown = guessIn(screen, 'class').getByRole('button', { name: 'Tokyo' });
    await expect.poll(() => shown.getAttribute('aria-pressed')).toBe('true');
    await speaker.keyboard.press('PageDown');
    await screen.getByText(words.guess.class, { exact: true }).waitFor();
    for (const page of [screen, speaker]) {
      await page.getByText(words.said, { exact: true }).waitFor();
      expect(await kept(page)).not.toMatch(/tokyo|guess/i);
    }
    expect(await violations(screen)).toEqual([]);
  });
});

describe('the quiz', () => {
  it('is walked through by keyboard, from the page for teachers to all answers', async () => {
    const { page } = await openApp({ hash: '#/explore?panel=teach', webgl: false });
    const open = page.getByRole('button', { name: words.quiz.open });
    await open.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: words.quiz.title });
    await dialog.waitFor();
    const before = await kept(page);
    for (let at = 1; at <= 10; at++) {
      await dialog.getByText(words.quiz.numbered(at, 10)).waitFor();
      await dialog.getByRole('heading', { level: 2 }).and(page.locator(':focus')).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await dialog.getByRole('status').getByText('¶').first().waitFor();
      if (at === 1) expect(await violations(page)).toEqual([]);
      await tabTo(page, dialog.getByRole('button', { name: at < 10 ? words.quiz.next : words.quiz.end }));
      await page.keyboard.press('Enter');
    }
    await dialog.getByRole('heading', { name: words.quiz.answers }).and(page.locator(':focus')).waitFor();
    expect(await dialog.getByRole('row').count()).toBe(11);
    expect(await violations(page)).toEqual([]);
    expect(await kept(page)).toBe(before);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await expect.poll(() => open.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
