import { expect, it } from 'vitest';
import { en } from '../../../src/text/en';
import { LAST_RESORT } from '../../../src/text/last-resort';
import { openingStory } from '../../unit/story/files';
import { openApp } from '../driver';

const story = openingStory();
const { page: words } = LAST_RESORT;

it('an error while the program starts leaves the first view, says so, and leads on', async () => {
  const app = await openApp({
    hash: '#/story/rupture',
    webgl: false,
    expectedErrors: [/broken on purpose/],
    first: () => {
      window.ResizeObserver = class {
        constructor() {
          throw new Error('broken on purpose');
        }
      } as unknown as typeof ResizeObserver;
    },
  });
  await app.page.getByRole('alert').getByText(words.failed).waitFor();
  await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor();
  await app.page.locator('.standing circle').first().waitFor({ state: 'attached' });
  await app.page.getByRole('link', { name: LAST_RESORT.statements }).waitFor();
  await app.page.getByRole('button', { name: words.start }).click();
  await app.page.waitForFunction(() => location.hash === '#/explore');
  await app.page.getByRole('alert').getByText(words.failed).waitFor();
  // Without an answer from the server, nothing is lost.
  await app.page.context().setOffline(true);
  app.expectErrors(/ERR_INTERNET_DISCONNECTED/);
  await app.page.getByRole('alert').getByRole('button', { name: LAST_RESORT.retry }).last().click();
  await app.page.getByText(LAST_RESORT.noAnswer).waitFor();
  await app.page.getByRole('heading', { level: 1, name: story.title }).waitFor();
});

it('a history that throws costs only the address: switches, dates and steps work', async () => {
  const app = await openApp({
    webgl: false,
    first: () => {
      for (const name of ['pushState', 'replaceState'] as const) {
        history[name] = () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        };
      }
    },
  });
  await app.settled();
  const rupture = app.switchOf('China–Japan rupture');
  await rupture.click();
  await app.page.getByRole('switch', { name: 'China–Japan rupture', checked: false }).waitFor();
  await app.settled();
  expect(await app.marks('relation:beijing-tokyo-rupture').count()).toBe(0);
  const slider = app.page.getByRole('slider', { name: en.timeline.slider });
  const before = await slider.getAttribute('aria-valuetext');
  await slider.press('ArrowLeft');
  await expect.poll(() => slider.getAttribute('aria-valuetext')).not.toBe(before);
  await app.page.getByRole('link', { name: en.present.open, exact: true }).first().click();
  await app.page.locator('#present-title').waitFor();
  const title = await app.page.locator('#present-title').textContent();
  for (let step = 0; step < 4; step++) await app.page.keyboard.press('PageDown');
  await expect.poll(() => app.page.locator('#present-title').textContent()).not.toBe(title);
});

it('a presentation that is left while the pointer moves throws nothing', async () => {
  const app = await openApp({ webgl: false, hash: '#/present/question' });
  await app.page.locator('#present-title').waitFor();
  await app.page.keyboard.press('l');
  await app.page.mouse.move(600, 300);
  await app.page.mouse.move(620, 310);
  for (let press = 0; press < 3; press++) await app.page.keyboard.press('Escape');
  await app.page.getByRole('main').locator('[data-heading]').first().waitFor();
  await app.settled();
});

it('without a network, search and names that were never opened come', async () => {
  const app = await openApp({ webgl: false, expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });
  await app.settled();
  await app.printable();
  const loaded = (file: RegExp) =>
    app.page.waitForFunction(
      (pattern) => performance.getEntriesByType('resource').some(({ name }) => new RegExp(pattern).test(name)),
      file.source,
    );
  await Promise.all([
    loaded(/SearchDialog-.*js/),
    loaded(/SearchDialog-.*css/),
    loaded(/lazy-pages-.*js/),
    loaded(/geo\/names/),
  ]);
  await app.page.waitForLoadState('networkidle');
  await app.page.context().setOffline(true);
  await app.page.getByRole('button', { name: /^Search/ }).click();
  await app.page.getByRole('dialog').waitFor();
  await app.page.keyboard.press('Escape');
  await app.goTo('#/explore?panel=names');
  await app.page.locator('.items li').first().waitFor();
});

it('after a redeploy a part that is gone is named, with a press for the newer edition', async () => {
  const app = await openApp({
    webgl: false,
    answers: { 'assets/SearchDialog-*.js': { status: 404 } },
    expectedErrors: [/404/, /dynamically imported module/],
  });
  await app.page.context().route(/\/(?:\?.*)?$/, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<div id="present"></div><script type="module" src="./assets/index-new.js"></script>',
    }),
  );
  await app.page.getByRole('button', { name: /^Search/ }).click();
  await app.page.getByRole('alert').getByText(en.search.notLoaded).waitFor();
  await app.notice(en.notices.trouble['newer-edition']).waitFor();
  await app.page.getByRole('button', { name: en.notices.retryBy('newer-edition') }).waitFor();
});

it('a browser without Intl.Segmenter and URL.canParse has a map that follows, and stories by name', async () => {
  const app = await openApp({
    webgl: false,
    hash: '#/explore?story=northeast-asia-2026',
    first: () => {
      Reflect.deleteProperty(Intl, 'Segmenter');
      Reflect.deleteProperty(URL, 'canParse');
    },
  });
  await app.switchOf('China–Japan rupture').click();
  await app.page.locator('.simple-map svg').waitFor();
  await app.settled();
  expect(await app.marks('relation:beijing-tokyo-rupture').count()).toBe(0);
});

it('a style sheet that fails is named, and comes at a press', async () => {
  const app = await openApp({
    webgl: false,
    answers: { 'assets/program-*.css': { status: 404 } },
    expectedErrors: [/404/],
  });
  await app.notice(en.notices.trouble['no-style']).waitFor();
  expect(await app.page.locator('.no-program').count()).toBe(0);
  await app.page.context().unrouteAll();
  await app.page
    .getByRole('button', { name: en.notices.retryBy('') })
    .first()
    .click();
  await app.page.waitForFunction(() => getComputedStyle(document.body).display === 'grid');
  await expect.poll(() => app.notice(en.notices.trouble['no-style']).count()).toBe(0);
});
