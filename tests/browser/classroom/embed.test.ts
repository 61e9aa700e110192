import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { en } from '../../../src/text/en';
import { LAST_RESORT } from '../../../src/text/last-resort';
import { frameTextsFor } from '../../../src/text/late/frame-texts';
import { windowTextsFor } from '../../../src/text/late/window-texts';
import { openingStory } from '../../unit/story/files';
import { violations } from '../axe';
import { type App, isFocused, openApp } from '../driver';

/** The page in a frame of a page of another site, and the parts of the page that such a frame may ask for. */

const texts = frameTextsFor(en);
const story = openingStory();
const [first, second] = story.chapters;

interface Framed {
  /** Part and view: "?embed=map#/explore". */
  readonly address: string;
  readonly sandbox?: string;
  /** Where the map is served. */
  readonly served?: string;
  readonly expectedErrors?: readonly RegExp[];
}

/** A page of another site, 3000 px high, with the map in a frame; and it writes down what the frame says. */
async function hosted({ address, sandbox, served = inject('served'), expectedErrors = [] }: Framed) {
  const attributes = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html').end(`<!doctype html><html lang="en"><title>Host</title>
<style>body { margin: 0; height: 3000px } iframe { display: block; margin-top: 200px; width: 700px; height: 420px; border: 0 }</style>
<script>heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>
<iframe title="Map" src="${served}${address}"${attributes}></iframe>`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const app = await openApp({
    served: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    webgl: false,
    expectedErrors: [new RegExp(`request to another origin: ${served}`), ...expectedErrors],
  });
  return { app, page: app.page, frame: app.page.frameLocator('iframe') };
}

const inside = (app: App) => app.page.frames().find((one) => one !== app.page.mainFrame());
const hashIn = (app: App) => inside(app)?.evaluate(() => location.hash);
const scrolled = (app: App) => app.page.evaluate(() => scrollY);
const mapIn = (frame: FrameLocator) => frame.locator('.simple-map');

/** What the frame has said since the last time, once there is so much of it. */
async function heard(app: App, messages = 1): Promise<Record<string, unknown>[]> {
  await app.page.waitForFunction(
    (count) => (window as unknown as { heard: unknown[] }).heard.length >= count,
    messages,
  );
  return app.page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard.splice(0));
}
const post = (app: App, message: object) => app.page.evaluate((data) => frames[0]?.postMessage(data, '*'), message);

describe('the map in a frame', () => {
  it('leaves the wheel to the page around it until it is pressed, and again when the pointer has left it', async () => {
    const { app, page, frame } = await hosted({ address: '?embed=map#/explore' });
    await frame.locator('[data-framed]').waitFor();
    await frame.locator('#figure').hover();
    await page.mouse.wheel(0, 100);
    await expect.poll(() => scrolled(app)).toBeGreaterThan(0);
    await frame.getByText(texts.wheel).waitFor();
    expect(await hashIn(app)).toBe('#/explore');

    // Open sea, so that nothing is selected.
    await mapIn(frame).click({ position: { x: 580, y: 230 } });
    const before = await scrolled(app);
    await page.mouse.wheel(0, -100);
    await expect.poll(() => hashIn(app)).toMatch(/map=/);
    expect(await scrolled(app)).toBe(before);

    await page.mouse.move(350, 10);
    await frame.locator('#figure').hover();
    const zoomed = await hashIn(app);
    await page.mouse.wheel(0, 100);
    await expect.poll(() => scrolled(app)).toBeGreaterThan(before);
    expect(await hashIn(app)).toBe(zoomed);
  });

  it('moves by keys, and adds nothing to the history', async () => {
    const { app, page, frame } = await hosted({ address: '?embed=map#/explore' });
    await mapIn(frame).waitFor();
    const entries = await app.historyLength();
    await mapIn(frame).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => hashIn(app)).toMatch(/map=/);
    await frame.locator('[data-target="place:seoul"]').first().dispatchEvent('click');
    expect(await app.historyLength()).toBe(entries);
  });

  it('has the panel while something is selected, and takes the focus back when that is closed', async () => {
    const { app, page, frame } = await hosted({ address: '?embed=map#/explore?select=place:seoul' });
    const place = frame.getByRole('heading', { level: 2, name: 'Seoul' });
    await place.waitFor();
    await place.focus();
    await page.keyboard.press('Escape');
    await place.waitFor({ state: 'hidden' });
    await frame.locator('#panel').waitFor({ state: 'hidden' });
    await expect.poll(() => isFocused(frame.locator('[data-map-focus]').first())).toBe(true);
    expect(await hashIn(app)).toBe('#/explore');
  });

  it('has a link to the whole page at the same view', async () => {
    const { frame } = await hosted({ address: `?embed=map#/story/${first?.id}` });
    const link = frame.getByRole('link', { name: new RegExp(texts.openLarge) });
    expect(await link.getAttribute('href')).toBe(`${inject('served')}#/story/${first?.id}`);
    expect(await link.getAttribute('target')).toBe('_blank');
  });
});

it('the panel in a frame is alone, and starts no map', async () => {
  const { app, frame } = await hosted({ address: '?embed=panel#/explore' });
  await frame.getByRole('heading', { level: 1, name: story.title }).waitFor();
  await frame.getByText(texts.openLarge).waitFor();
  await frame.locator('#stage').waitFor({ state: 'hidden' });
  await expect.poll(() => inside(app)?.evaluate(() => document.readyState)).toBe('complete');
  expect(await frame.locator('canvas, .simple-map').count()).toBe(0);
});

it('a chapter in a frame is that chapter with its map, and leads to the next one', async () => {
  const { app, frame } = await hosted({ address: `?embed=chapter#/story/${first?.id}` });
  await frame.getByRole('heading', { level: 2, name: first?.title ?? '' }).waitFor();
  await frame.getByText(texts.openLarge).waitFor();
  expect(await frame.getByRole('heading', { level: 2 }).filter({ visible: true }).count()).toBe(1);
  await frame.getByRole('link', { name: new RegExp(`^${en.reading.next}`) }).click();
  await frame.getByRole('heading', { level: 2, name: second?.title ?? '' }).waitFor();
  expect(await hashIn(app)).toBe(`#/story/${second?.id}`);
  expect(await frame.getByRole('heading', { level: 2 }).filter({ visible: true }).count()).toBe(1);
});

it('the page around the frame follows the view and steers it, and bad messages are refused', async () => {
  const { app, frame } = await hosted({ address: '?embed=map#/explore' });
  expect(await heard(app)).toEqual([{ crosscurrents: 1, on: 'ready' }]);
  const entries = await app.historyLength();
  await post(app, { crosscurrents: 1, do: 'follow' });
  expect(await heard(app)).toEqual([{ crosscurrents: 1, on: 'view', hash: '#/explore' }]);

  await post(app, { crosscurrents: 1, do: 'go', hash: `#/story/${second?.id}` });
  const steps = story.chapters.length;
  expect(await heard(app)).toEqual([{ crosscurrents: 1, on: 'view', hash: `#/story/${second?.id}`, step: 2, steps }]);

  await post(app, { crosscurrents: 1, do: 'go', hash: '#/explore?layers=nonsense' });
  expect(await heard(app)).toEqual([{ crosscurrents: 1, on: 'view', hash: '#/explore' }]);
  const dropped = en.notices.dropped('only-strange-layers', 'nonsense');
  await frame.locator('.embed-bar').getByText(dropped).first().waitFor();
  await expect.poll(() => hashIn(app)).toBe('#/explore');

  for (const message of [
    { crosscurrents: 2, do: 'go' },
    { crosscurrents: 1, do: 'go', hash: 'javascript:document.title=1' },
    { crosscurrents: 1, do: 'fly' },
  ])
    await post(app, message);
  expect((await heard(app, 3)).map(({ why }) => why)).toEqual(['version', 'hash', 'do']);
  expect(await app.historyLength()).toBe(entries);
});

describe('a frame without an origin of its own', () => {
  const BLOCKED = [/CORS|ERR_FAILED|Failed to load|SecurityError|opaque|sandbox/i];

  it('says what it needs where the server does not let it load the program', async () => {
    const { frame } = await hosted({ address: '#/explore', sandbox: 'allow-scripts', expectedErrors: BLOCKED });
    await frame.getByRole('alert').getByText(LAST_RESORT.sandbox).waitFor();
  });

  it('works where the server does', async () => {
    const server = await serve('dist', { port: 0, cors: true });
    onTestFinished(() => server.close());
    const { app, frame } = await hosted({
      address: '?embed=map#/explore',
      sandbox: 'allow-scripts',
      served: server.url,
      expectedErrors: BLOCKED,
    });
    await mapIn(frame).waitFor();
    await heard(app);
    await post(app, { crosscurrents: 1, do: 'go', hash: `#/story/${first?.id}` });
    expect((await heard(app)).map(({ hash }) => hash)).toEqual([`#/story/${first?.id}`]);
  });
});

it('a frame that lets no window be opened says so of the speaker’s, and offers the presentation in its own', async () => {
  const { page, frame } = await hosted({
    address: `#/present/${second?.id}`,
    sandbox: 'allow-scripts allow-same-origin',
    expectedErrors: [/sandbox|popup/i],
  });
  const { framed } = windowTextsFor(en);
  await frame.getByRole('main', { name: en.present.region }).focus();
  await page.keyboard.press('s');
  const dialog = frame.getByRole('dialog', { name: framed.title });
  await dialog.getByText(framed.why).waitFor();
  const link = dialog.getByRole('link', { name: framed.open });
  expect(await link.getAttribute('href')).toBe(`${inject('served')}#/present/${second?.id}`);
  expect(await isFocused(link)).toBe(true);
});

describe.each(['map', 'panel', 'chapter'])('the part %s', (part) => {
  it.each([
    ['a phone', [390, 844]],
    ['a small frame', [320, 300]],
    ['a wide one', [1000, 500]],
  ] as const)('fits into %s, and has no fault of access', async (_, size) => {
    const app = await openApp({ hash: `?embed=${part}#/story/${first?.id}`, webgl: false, size });
    const link = app.page.getByRole('link', { name: new RegExp(texts.openLarge) });
    // In a small frame the page scrolls as a whole.
    await link.scrollIntoViewIfNeeded();
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(size[1]);
    expect(await app.page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(await violations(app.page)).toEqual([]);
  });
});

it('a part that there is not is reported, and the whole page is shown', async () => {
  const app = await openApp({ hash: '?embed=globe#/explore', webgl: false });
  await app.page.getByRole('alert').getByText(texts.unknown('globe')).waitFor();
  await app.panel.getByRole('heading', { level: 1, name: story.title }).waitFor();
  await app.mapIs('figure');
});
