import { pathToFileURL } from 'node:url';
import { expect, inject, it } from 'vitest';
import { en } from '../../../src/text/en';
import { LAST_RESORT } from '../../../src/text/last-resort';
import { frameTextsFor } from '../../../src/text/late/frame-texts';
import { storyText } from '../../unit/story/files';
import { openApp } from '../driver';

/** The page at other places than a tab of its own: in a frame, on a disk, in a browser with other gestures. */

const HOST = 'host.html';
const host = (served: string) =>
  `<!doctype html><style>body { margin: 0; height: 3000px } iframe { margin-top: 300px; width: 700px; height: 450px }</style>
   <iframe src="${served}#/explore"></iframe>`;

it('in a frame, the wheel over the map scrolls the page around it; with Ctrl it zooms the map', async () => {
  const served = inject('served');
  const app = await openApp({
    webgl: false,
    hash: HOST,
    answers: { [HOST]: { contentType: 'text/html', body: host(served) } },
  });
  const { page } = app;
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-framed]').waitFor({ state: 'attached' });
  await frame.locator('#figure').hover();
  const scrolled = () => page.evaluate(() => scrollY);
  const from = await scrolled();
  await page.mouse.wheel(0, 100);
  await frame.getByText(frameTextsFor(en).wheel).waitFor();
  await expect.poll(scrolled).toBeGreaterThan(from);
  const inside = page.frames().find((one) => one !== page.mainFrame());
  expect(await inside?.evaluate(() => location.hash)).toBe('#/explore');
  await frame.locator('.simple-map').hover();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => inside?.evaluate(() => location.hash)).toMatch(/map=/);
});

it('opened as a file, the page says what it needs, in its own type', async () => {
  const app = await openApp({ webgl: false, expectedErrors: [/file:/, /CORS|Access to/, /Failed to load/] });
  await app.page.goto(pathToFileURL('dist/index.html').href);
  await app.page.getByRole('alert').getByText(LAST_RESORT.disk).waitFor();
  expect(await app.page.evaluate(() => getComputedStyle(document.body).display)).toBe('grid');
});

it('a file that is dropped on the page is checked, and does not replace it', async () => {
  const app = await openApp({ webgl: false });
  await app.settled();
  const taken = await app.page.evaluate(() => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['{}'], 'story.json', { type: 'application/json' }));
    return ['dragover', 'drop'].map(
      (type) => !document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true })),
    );
  });
  expect(taken).toEqual([true, true]);
  const dialog = app.page.getByRole('dialog', { name: 'Check or import a file' });
  await dialog.getByRole('heading', { name: 'story.json: 1 fault' }).waitFor();
  await dialog.getByText('Begin the file with "format"').waitFor();
});

it('a pinch on a touchpad zooms the map where the browser reports it by events of its own', async () => {
  const app = await openApp({
    webgl: false,
    first: () => Object.assign(window, { GestureEvent: class {} }),
  });
  await app.settled();
  await app.page.locator('.simple-map').waitFor();
  await app.page.waitForFunction(() => {
    const map = document.querySelector('.simple-map');
    const pinch = (type: string, scale: number) => {
      const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientX: 700, clientY: 300 });
      map?.dispatchEvent(Object.assign(event, { scale }));
      return event.defaultPrevented;
    };
    return [pinch('gesturestart', 1), pinch('gesturechange', 1.5), pinch('gestureend', 1.5)].every(Boolean);
  });
  await expect.poll(() => app.hash()).toMatch(/map=/);
});

it('in a story of a language without a catalog, the page has the interface’s language and each text of the story its own', async () => {
  const body = JSON.stringify({ ...JSON.parse(storyText), id: 'french', lang: 'fr', title: 'Le sommet' });
  const app = await openApp({
    webgl: false,
    hash: '#/explore?story=french',
    answers: { 'stories/french.json': { contentType: 'application/json', body } },
  });
  const title = app.page.getByRole('heading', { level: 1, name: 'Le sommet' });
  await title.waitFor();
  const langOf = (one: typeof title) => one.evaluate((node) => node.closest('[lang]')?.getAttribute('lang'));
  expect(await langOf(title.locator('[lang]').or(title).last())).toBe('fr');
  expect(await langOf(app.page.getByRole('button', { name: en.picture.take }))).toBe('en');
});
