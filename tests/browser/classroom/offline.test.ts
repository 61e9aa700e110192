import { expect, it, onTestFinished } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { en } from '../../../src/text/en';
import { offlineTextsFor } from '../../../src/text/late/classroom/offline-texts';
import { openApp } from '../driver';

const texts = offlineTextsFor(en);

/** The app after one visit, whose server has gone. */
async function withoutServer() {
  const server = await serve('dist', { port: 0 });
  let isOpen = true;
  const close = async () => {
    if (isOpen) await server.close();
    isOpen = false;
  };
  onTestFinished(close);
  const app = await openApp({ served: server.url, offline: true, webgl: false });
  await app.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await close();
  return { app, url: server.url };
}

it('after one visit the site opens without its server: overview, deep link, teaching, presentation', async () => {
  const { app, url } = await withoutServer();
  await app.page.reload();
  await app.page.getByRole('heading', { level: 1 }).waitFor();
  await app.page.goto(`${url}?again#/explore?panel=teach`);
  const kept = app.page.getByText(texts.kept(0, '2026-01-05').slice(0, 60));
  await kept.waitFor();
  await app.page.goto(`${url}#/present`);
  await app.page.reload();
  await expect.poll(() => app.page.evaluate(() => document.documentElement.dataset['mode'])).toBe('present');
  await app.page.goto(`${url}speaker.html`);
  await app.page.getByRole('heading').first().waitFor();
});
