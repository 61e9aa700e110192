import { expect, it } from 'vitest';
import { en } from '../../../src/text/en';
import { type App, openApp } from '../driver';

/** A small map: software WebGL pays for each pixel. */
const size = [700, 420] as const;

/** Wraps the workers, so that a test can kill them as the browser does: without an event. */
const keepWorkers = () => {
  const made: Worker[] = [];
  const Original = window.Worker;
  window.Worker = class extends Original {
    constructor(...how: ConstructorParameters<typeof Worker>) {
      super(...how);
      made.push(this);
    }
  };
  Object.assign(window, { made });
};
const killWorkers = (app: App) =>
  app.page.evaluate(() => {
    for (const worker of Reflect.get(window, 'made') as Worker[]) Worker.prototype.terminate.call(worker);
  });
const zoom = (app: App) => app.goTo('#/explore?map=7.5/36.5/127.5');

it('a worker that is killed later on is replaced, and the map is live again', async () => {
  const app = await openApp({ size, first: keepWorkers });
  await app.mapIs('live');
  await app.settled();
  await killWorkers(app);
  await zoom(app);
  await app.notice(en.notices.trouble['worker-restarts']).waitFor();
  await app.mapIs('live');
  await app.settled();
  expect(await app.page.locator('.notices').count()).toBe(0);
  expect(await app.page.evaluate(() => (Reflect.get(window, 'made') as Worker[]).length)).toBe(2);
});

it('a context that is lost for good leaves the simple map, whatever the user then does', async () => {
  const app = await openApp({ size });
  await app.mapIs('live');
  await app.settled();
  await app.page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('#map canvas');
    canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await app.notice(en.notices.trouble['context-lost']).waitFor();
  await app.page.locator('.simple-map svg').waitFor();
  await app.switchOf('China–Japan rupture').dispatchEvent('click');
  await app.page.setViewportSize({ width: 760, height: 480 });
  await zoom(app);
  await app.settled();
  await app.mapIs('figure');
  // A press starts a new live map.
  await app.page.getByRole('button', { name: en.notices.retryBy('') }).click();
  await app.mapIs('live');
});

it('a default policy for trusted types that is there already is used', async () => {
  const app = await openApp({
    size,
    first: () => {
      const { trustedTypes } = window as unknown as {
        trustedTypes: { createPolicy(name: string, rules: { createScriptURL(url: string): string }): void };
      };
      trustedTypes.createPolicy('default', { createScriptURL: (url) => url });
    },
  });
  await app.mapIs('live');
});
