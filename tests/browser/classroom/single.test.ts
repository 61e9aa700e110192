import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { PALETTES } from '../../../src/style/palette';
import { en } from '../../../src/text/en';
import { builtTextsFor } from '../../../src/text/late/built-texts';
import { downloadTextsFor } from '../../../src/text/late/classroom/download-texts';
import { speakerTextsFor } from '../../../src/text/late/speaker-texts';
import { named, openingStory } from '../../unit/story/files';
import { openApp } from '../driver';
import { countPixels, near } from '../pixels';

/** The single file, opened as a file. Any request but for itself fails a test (`driver.ts`). */
const FILE = pathToFileURL(resolve('dist/downloads/crosscurrents.northeast-asia-2026.en.html')).href;
const story = openingStory();
const seoul = named(story.places, 'seoul');
const trade = named(story.layers, 'trade');

it('from a stick the map is live, and the panel, the search and print work', async () => {
  const app = await openApp({ served: FILE, hash: '#/explore' });
  await app.mapIs('live');
  await app.settled();
  expect(countPixels(await app.pixels(), near(PALETTES.day.actorLand))).toBeGreaterThan(20_000);
  await app.switchOf(trade.title).click();
  expect(await app.hash()).toContain('trade');

  await app.page.keyboard.press('/');
  await app.page.getByRole('combobox', { name: en.search.open }).fill('서울');
  await app.page.getByRole('option', { name: new RegExp(`^${seoul.name} 서울`) }).waitFor();
  await app.page.keyboard.press('Enter');
  await app.panel.getByRole('heading', { name: seoul.name, exact: true }).waitFor();

  await app.printable();
  await app.page.evaluate(() => void dispatchEvent(new Event('beforeprint')));
  await app.page.waitForFunction(() => document.querySelectorAll('#sheet svg path').length > 100);
  // The path of a file is nobody's address.
  expect(await app.page.locator('#sheet').textContent()).not.toContain('file:');
});

it('from a stick the speaker’s window is in step with the presentation', async () => {
  const app = await openApp({ served: FILE, hash: '#/present/question', webgl: false });
  await app.page.locator('#present-title').waitFor();
  const opened = app.page.context().waitForEvent('page');
  await app.page.keyboard.press('s');
  const speaker = await opened;
  await speaker.getByRole('heading', { name: speakerTextsFor(en).heading }).waitFor();
  await app.page.keyboard.press('PageDown');
  await speaker.waitForFunction(() => location.hash === '#/present/question?step=1');
  await speaker.keyboard.press('PageDown');
  await app.page.waitForFunction(() => location.hash === '#/present/question?step=2');
});

it('the page for teachers says that it is one file', async () => {
  const app = await openApp({ served: FILE, hash: '#/explore?panel=teach', webgl: false });
  await app.page.getByText(downloadTextsFor(en).inFile).waitFor();
});

it('a story that is not in the file is named, and the page stays', async () => {
  const app = await openApp({ served: FILE, hash: '#/explore?story=none', webgl: false });
  await app.page.getByRole('heading', { name: en.broken.missing }).waitFor();
});

it('without scripts the file shows the map and all statements', async () => {
  const app = await openApp({ served: FILE, javaScript: false });
  expect(countPixels(await app.pixels(), near(PALETTES.day.actorLand))).toBeGreaterThan(20_000);
  const all = app.page.locator('#all-statements');
  await all.getByRole('heading', { name: story.relations[0]?.title ?? '' }).waitFor();
  // Playwright finds no text in `noscript`.
  await all.locator('.notices').waitFor();
  const text = (await all.textContent()) ?? '';
  expect(text).toContain(builtTextsFor(en).withoutScript.says);
  for (const relation of story.relations) expect(text).toContain(relation.summary);
});

it('the page for teachers offers the files that the build has made', async () => {
  const app = await openApp({ hash: '#/explore?panel=teach', webgl: false });
  const texts = downloadTextsFor(en);
  await app.page.getByRole('heading', { name: texts.title }).waitFor();
  const download = app.page.waitForEvent('download');
  await app.page.getByRole('link', { name: /^English \(/ }).click();
  expect((await download).suggestedFilename()).toBe('crosscurrents.northeast-asia-2026.en.html');
});
