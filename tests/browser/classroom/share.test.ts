import jsQR from 'jsqr';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en';
import { shareTextsFor } from '../../../src/text/late/classroom/share-texts';
import { lessonTextsFor } from '../../../src/text/late/lesson-texts';
import { speakerTextsFor } from '../../../src/text/late/speaker-texts';
import { violations } from '../axe';
import { openApp } from '../driver';

/** The code on the screen is read from a screenshot, by a reader that we did not write. */

const texts = shareTextsFor(en);
const codeIn = (page: Page) => page.getByRole('img', { name: /^QR code/ });

/** What a phone reads from the whole window. */
async function readFrom(page: Page): Promise<string | undefined> {
  await codeIn(page).waitFor();
  const { data, width, height } = PNG.sync.read(await page.screenshot({ animations: 'disabled' }));
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

/** The code's share of the window's smaller side. */
async function sizeIn(page: Page): Promise<number> {
  const box = await codeIn(page).boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 1, height: 1 };
  expect(box).not.toBeNull();
  if (!box) return 0;
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(width + 0.5);
  expect(box.y + box.height).toBeLessThanOrEqual(height + 0.5);
  return box.width / Math.min(width, height);
}

describe('the present view', () => {
  it.each([
    [1366, 768, 'day'],
    [390, 844, 'night'],
  ] as const)(
    'is shared from the menu over the map at %i × %i by %s, by link and by QR code',
    async (width, height, theme) => {
      const hash = '#/explore?layers=rupture,trade&select=place:tokyo';
      const app = await openApp({ hash, size: [width, height], theme, webgl: false });
      const { page } = app;
      await app.settled();
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const take = page.getByRole('button', { name: en.picture.take });
      await take.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: texts.open }).click();
      const dialog = page.getByRole('dialog', { name: texts.title });
      await dialog.waitFor();
      const address = new URL(hash, page.url()).href;
      expect(await readFrom(page)).toBe(address);
      await sizeIn(page);
      await dialog.getByText(texts.onlyHere).waitFor();
      expect(await violations(page)).toEqual([]);
      await dialog.getByRole('button', { name: texts.copy }).click();
      await dialog.getByText(texts.copied).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    },
  );

  it('is shared where the clipboard refuses: the address is selected in a field', async () => {
    const app = await openApp({
      webgl: false,
      first: () => {
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) },
        });
      },
    });
    const { page } = app;
    await app.settled();
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('qr code');
    await page.getByRole('option', { name: texts.open }).click();
    await page.getByRole('dialog').getByRole('button', { name: texts.copy }).click();
    await page.getByRole('dialog').getByText(texts.notCopied).waitFor();
    const selected = () => page.evaluate(() => document.getSelection()?.toString());
    await expect.poll(selected).toBe(await page.getByRole('textbox', { name: texts.address }).inputValue());
  });
});

describe('a presentation', () => {
  it.each([
    [1024, 768],
    [1920, 1080],
  ] as const)(
    'fills the projector with a code at %i × %i by one key, and the same key removes it',
    async (width, height) => {
      const app = await openApp({ hash: '#/present/rupture?step=1', size: [width, height], webgl: false });
      const { page } = app;
      await page.locator('.present').waitFor();
      await page.keyboard.press('q');
      // The chapter to read, from its beginning.
      expect(await readFrom(page)).toBe(new URL('#/story/rupture', page.url()).href);
      expect(await sizeIn(page)).toBeGreaterThan(0.7);
      await page.getByRole('button', { name: lessonTextsFor(en).curtain.code }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('q');
      await codeIn(page).waitFor({ state: 'detached' });
      expect(await app.hash()).toBe('#/present/rupture?step=1');
    },
  );

  it('shows the code from the speaker’s window, which has one for the teacher as well', async () => {
    const app = await openApp({ hash: '#/present/rupture', size: [1024, 768], webgl: false });
    const audience = app.page;
    await audience.locator('.present').waitFor();
    const [speaker] = await Promise.all([audience.context().waitForEvent('page'), audience.keyboard.press('s')]);
    await speaker.setViewportSize({ width: 1024, height: 768 });
    await speaker.getByRole('region', { name: speakerTextsFor(en).notes }).waitFor();
    const button = speaker.getByRole('button', { name: lessonTextsFor(en).actions.share });
    await button.click();
    const address = new URL('#/story/rupture', audience.url()).href;
    expect(await readFrom(audience)).toBe(address);
    await button.click();
    await codeIn(audience).waitFor({ state: 'detached' });
    await speaker.getByRole('button', { name: texts.title, exact: true }).click();
    expect(await readFrom(speaker)).toBe(address);
    expect(await violations(speaker)).toEqual([]);
  });
});
