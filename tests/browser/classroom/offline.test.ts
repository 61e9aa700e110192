import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en';
import { ja } from '../../../src/text/ja/catalog';
import { ko } from '../../../src/text/ko/catalog';
import { offlineTextsFor } from '../../../src/text/late/classroom/offline-texts';
import { lessonTextsFor } from '../../../src/text/late/lesson-texts';
import { saveTextsFor } from '../../../src/text/late/save-texts';
import { speakerTextsFor } from '../../../src/text/late/speaker-texts';
import { openingStory } from '../../unit/story/files';
import { type App, locationHash, openApp } from '../driver';
import { buildWithoutOffline, copyOf, type Host, hostOf, NEXT, nextBuild } from './builds';

/** Use without a network after one visit, and a new build in the middle of it. On a computer without WebGL: the map is not the point. */

const texts = offlineTextsFor(en);
const story = openingStory();
const [relation] = story.relations;
if (!relation) throw new Error('The story has a relation');
const eventually = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 40_000, interval: 50 });
/** What the browser says when a server does not answer. */
const NO_NETWORK = /ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to (?:fetch|update)|An unknown error occurred/;

/** The first visit, until all of the site is kept. */
async function visited(host: Host, path = ''): Promise<App> {
  const app = await openApp({
    served: host.url,
    hash: path,
    offline: true,
    webgl: false,
    expectedErrors: [NO_NETWORK],
  });
  await kept(app.page);
  return app;
}

/** Resolves when the worker is active and has all that the page needs. */
async function kept(page: Page): Promise<void> {
  await eventually(() => stateOf(page)).toMatchObject({ isWhole: true });
}

/** What the service worker that is active says of itself; undefined: there is none. */
function stateOf(page: Page): Promise<{ id: string; isWhole: boolean } | undefined> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const active = registration?.active;
    if (!active) return undefined;
    const { port1, port2 } = new MessageChannel();
    return new Promise<{ id: string; isWhole: boolean }>((resolve) => {
      port1.onmessage = ({ data }) => resolve(data as { id: string; isWhole: boolean });
      active.postMessage({ type: 'state', page: location.href }, [port2]);
    });
  });
}

/** The page asks the server for a new build, as a browser does by itself with each visit. */
async function lookForNewBuild(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
  });
}

/** Resolves when a new build is complete and waits. */
async function newBuildWaits(page: Page): Promise<void> {
  await eventually(() =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null),
  ).toBe(true);
}

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());
const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 });

describe('after one visit, without a network', () => {
  it('opens again, at any address, with search, print, pictures, presentation and the speaker’s window', async () => {
    const host = await hostOf('dist');
    const app = await visited(host);
    const { page } = app;
    await host.leave();

    await page.reload();
    await app.mapIs('figure');
    await page.goto(`${host.url}?again#/explore?select=relation:${relation.id}`);
    await app.panel.getByRole('heading', { name: relation.title }).waitFor();

    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('서울');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await app.printable();

    await page.getByRole('button', { name: en.picture.take }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: saveTextsFor(en).svg }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.svg$/);

    await page.goto(`${host.url}?lesson#/present/rupture`);
    await page.locator('.present').waitFor();
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.getByRole('region', { name: speakerTextsFor(en).notes }).waitFor();
    const before = await locationHash(page);
    await speaker.keyboard.press('PageDown');
    await eventually(() => locationHash(page)).not.toBe(before);
    expect(await locationHash(speaker)).toBe(await locationHash(page));
  });

  it('has the languages that were open once, and says calmly that another one needs the network', async () => {
    const host = await hostOf('dist');
    const app = await visited(host);
    const { page } = app;
    await page.goto(`${host.url}ko/`);
    await page.locator('html[lang="ko"]:not([data-opening])').waitFor({ state: 'attached' });
    await kept(page);
    await host.leave();
    await page.goto(`${host.url}ko/?again#/explore?select=relation:${relation.id}`);
    await app.panel.getByRole('heading').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ko');
    await page.getByRole('navigation', { name: ko.languages }).getByRole('link', { name: 'English' }).click();
    await page.locator('html[lang="en"]:not([data-opening])').waitFor({ state: 'attached' });
    await page.getByRole('navigation', { name: en.languages }).getByRole('link', { name: '日本語' }).click();
    await app.notice(en.notices.trouble['no-language']).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await app.panel.getByRole('heading', { name: relation.title }).waitFor();
  });

  it('says on the page for teachers what is kept, how large and of when, and lets them keep it', async () => {
    const host = await hostOf('dist');
    const app = await visited(host);
    await host.leave();
    await app.goTo('#/explore?panel=teach');
    await app.panel.getByText(/This map is kept on this device, .* It takes \d+ MB, as of \d+ \w+ 20\d\d\./).waitFor();
    await app.page.getByRole('button', { name: texts.keep }).click();
    await eventually(() => app.panel.getByRole('status').allTextContents()).toContainEqual(
      expect.stringMatching(new RegExp(`${texts.endings.done}|${texts.endings.refused}`)),
    );
  });

  it('says when the storage is full, and everything works with a network', async () => {
    const host = await hostOf('dist');
    const app = await visited(host);
    const { page } = app;
    const client = await page.context().newCDPSession(page);
    await client.send('Storage.overrideQuotaForOrigin', { origin: new URL(host.url).origin, quotaSize: 1 });
    await page.goto(`${host.url}ja/#/explore?panel=teach`);
    const inJapanese = offlineTextsFor(ja);
    await page.getByRole('button', { name: inJapanese.keep }).click();
    await app.panel.getByText(inJapanese.endings.full).waitFor();
    await app.goTo('#/explore?panel=matrix');
    await app.panel.getByRole('table').first().waitFor();
  });
});

describe('a new build', () => {
  it('leaves a lesson alone, is offered on the overview, and comes with a press', async () => {
    const next = await nextBuild();
    const host = await hostOf('dist');
    const app = await visited(host);
    const { page } = app;
    await page.goto(`${host.url}?lesson#/present/rupture`);
    await page.locator('.present').waitFor();
    await host.publish(next);
    await lookForNewBuild(page);
    await newBuildWaits(page);

    // All parts of the lesson are of its own build, also those that nobody has opened yet.
    await page.keyboard.press('PageDown');
    await page.keyboard.press('h');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.getByRole('region', { name: speakerTextsFor(en).notes }).waitFor();
    expect(await speaker.title()).not.toContain(NEXT);
    expect(await app.notice(texts.update).count()).toBe(0);
    await speaker.close();

    await page.reload();
    await page.locator('.present').waitFor();
    expect(await page.title()).not.toContain(NEXT);
    await page.getByRole('button', { name: lessonTextsFor(en).leave }).click();
    await app.goTo('#/explore');
    await app.notice(texts.update).waitFor();
    await page.getByRole('button', { name: texts.load }).click();
    await eventually(() => page.title().catch(() => '')).toContain(NEXT);
    await app.panel.getByRole('heading').first().waitFor();
    expect(await cacheNames(page)).toHaveLength(1);
    await app.goTo('#/explore?panel=teach');
    await app.panel.getByRole('heading', { name: texts.title }).waitFor();
  });

  it('can be an older one again: the way back is the same', async () => {
    const next = await nextBuild();
    const host = await hostOf(next);
    const app = await visited(host);
    const { page } = app;
    expect(await page.title()).toContain(NEXT);
    await host.publish('dist');
    await page.reload();
    await newBuildWaits(page);
    await app.notice(texts.update).waitFor();
    await page.getByRole('button', { name: texts.load }).click();
    await eventually(() => page.title().catch(() => NEXT)).not.toContain(NEXT);
    await heading(page).waitFor();
    expect(await cacheNames(page)).toHaveLength(1);
  });

  it('that comes before the first one is kept leaves its page to the server', async () => {
    const next = await nextBuild();
    const host = await hostOf('dist');
    const app = await openApp({
      served: host.url,
      offline: true,
      webgl: false,
      held: `stories/${story.id}.json`,
      // What was not loaded yet is gone from the server.
      expectedErrors: [/404|ERR_|Failed to fetch|preload/],
    });
    await host.publish(next);
    await app.release();
    await kept(app.page);
    await app.page.reload();
    expect(await app.page.title()).toContain(NEXT);
    await heading(app.page).waitFor();
  });

  it('is not loaded while another window of the site is open, and the page says why', async () => {
    const next = await nextBuild();
    const host = await hostOf('dist');
    const app = await visited(host);
    const { page } = app;
    const other = await page.context().newPage();
    await other.goto(`${host.url}?other`);
    await host.publish(next);
    await lookForNewBuild(page);
    await app.notice(texts.update).waitFor();
    await page.getByRole('button', { name: texts.load }).click();
    await app.notice(texts.otherWindows).waitFor();
    await other.close();
    await page.getByRole('button', { name: texts.load }).click();
    await eventually(() => page.title().catch(() => '')).toContain(NEXT);
  });
});

it('the kill switch ends it: nothing is kept, no worker is left, and the page works', async () => {
  const without = await buildWithoutOffline();
  const host = await hostOf('dist');
  const app = await visited(host);
  const { page } = app;
  await host.publish(without);
  await lookForNewBuild(page);
  await eventually(() => cacheNames(page)).toEqual([]);
  await page.goto(`${host.url}?later`);
  await heading(page).waitFor();
  await eventually(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  await page.goto(`${host.url}?again`);
  await app.mapIs('figure');
  expect(await cacheNames(page)).toEqual([]);
});

it('a site in a folder keeps its own files alone, beside another project’s', async () => {
  const root = await copyOf('dist');
  await cp('dist', join(root, 'map'), { recursive: true });
  const host = await hostOf(root);
  const app = await openApp({ served: `${host.url}map/`, offline: true, webgl: false, expectedErrors: [NO_NETWORK] });
  const { page } = app;
  await page.evaluate(
    async () => void (await (await caches.open('another-project')).put('/other', new Response('kept'))),
  );
  await kept(page);
  const scopes = await page.evaluate(async () =>
    (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
  );
  expect(scopes).toEqual(['/map/']);
  expect(await cacheNames(page)).toContain('another-project');
  await host.leave();
  await page.goto(`${host.url}map/?again#/explore?select=relation:${relation.id}`);
  await app.panel.getByRole('heading', { name: relation.title }).waitFor();
});

it('the site can be installed: browsers accept its manifest and its icons', async () => {
  const host = await hostOf('dist');
  const app = await visited(host);
  const client = await app.page.context().newCDPSession(app.page);
  const { errors, data } = await client.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(JSON.parse(data ?? '{}')).toMatchObject({ name: story.title, start_url: './' });
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  // A private window, which tests use, installs nothing.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
