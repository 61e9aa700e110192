import { describe, expect, it } from 'vitest';
import { DEFAULT_STORY } from '../../src/story/default-story';
import { openingStory, storyText } from '../unit/story/files';
import { violations } from './axe';
import { type App, openApp } from './driver';

const story = openingStory();
const FILE = `stories/${DEFAULT_STORY}.json`;
const json = (body: string) => ({ [FILE]: { status: 200, contentType: 'application/json', body } });
const heading = (name: string | RegExp) => ({ name, level: 1 }) as const;

describe('a story file that is', () => {
  it('missing gives a page that names it and opens the default story', async () => {
    const app = await openApp({ hash: '#/explore?story=no-such-story', expectedErrors: [/404/] });
    await app.page.getByRole('heading', heading('Story not found')).waitFor();
    await app.page.getByText('no-such-story.json').waitFor();
    expect(await violations(app.page)).toEqual([]);
    await app.page.getByRole('button', { name: /Open the (?:first|default) story|Open/ }).click();
    await app.page.getByRole('heading', heading(story.title)).waitFor();
  });

  it('not JSON gives the line and column of the fault', async () => {
    const lines = storyText.split('\n');
    const broken = [...lines.slice(0, 4), '  oops', ...lines.slice(4)].join('\n');
    const app = await openApp({ answers: json(broken) });
    await app.page.getByRole('heading', heading('This story could not be read')).waitFor();
    await app.page.getByText(/line 5\b/i).waitFor();
  });

  it('wrong lists each fault with its place in the file, and shows none of its text as markup', async () => {
    const wrong = JSON.parse(storyText);
    wrong.relations[1].from = 'atlantis';
    wrong.claims[2].paragraphs = [99];
    wrong.title = '<img src=x onerror=alert(1)>';
    const app = await openApp({ answers: json(JSON.stringify(wrong)) });
    await app.page.getByRole('heading', heading('This story has faults')).waitFor();
    await app.page.getByText('relations[1].from').waitFor();
    await app.page.getByText(/claims\[2\]\.paragraphs/).waitFor();
    expect(await app.page.locator('img').count()).toBe(0);
  });

  it('full of markup is shown as text', async () => {
    const marked = JSON.parse(storyText);
    marked.title = '<img src=x onerror=alert(1)> & <b>bold</b>';
    const app = await openApp({ answers: json(JSON.stringify(marked)) });
    await app.page.getByRole('heading', heading(marked.title)).waitFor();
    expect(await app.page.locator('#panel b, #panel img:not(.other-stories img)').count()).toBe(0);
  });

  it('on another server is not requested', async () => {
    const app = await openApp({ hash: '#/explore?story=https://example.org/story.json' });
    await app.page.getByRole('heading', heading('This story is on another site')).waitFor();
  });
});

describe('an address that is changed to another story', () => {
  const body = JSON.stringify({ ...JSON.parse(storyText), id: 'second', title: 'The second story' });
  const second = { 'stories/second.json': { contentType: 'application/json', body } };
  const isSecond = (app: App) => app.page.getByRole('heading', heading('The second story')).waitFor();

  it('while the first one is fetched opens the other', async () => {
    const app = await openApp({
      webgl: false,
      hash: '#/explore?story=first',
      answers: {
        ...second,
        'stories/first.json': async (route) => {
          await route
            .request()
            .frame()
            .evaluate(() => {
              location.hash = '#/explore?story=second';
            });
          await route.fulfill({ contentType: 'application/json', body: storyText });
        },
      },
    });
    await isSecond(app);
  });

  it('on the page of a story that is missing opens the other', async () => {
    const app = await openApp({ webgl: false, hash: '#/explore?story=none', answers: second, expectedErrors: [/404/] });
    await app.page.getByRole('heading', heading('Story not found')).waitFor();
    await app.goTo('#/explore?story=second');
    await isSecond(app);
  });
});

describe('panels and map stay usable', () => {
  const rupture = (app: App) => app.marks('relation:beijing-tokyo-rupture');

  it('without the geometry: the story is drawn over an empty sea, and the panel names the missing file', async () => {
    const app = await openApp({
      answers: { 'geo/stories/northeast-asia-2026.topo.json': { status: 404 } },
      expectedErrors: [/404/],
    });
    await app.notice('The coastlines could not be loaded').waitFor();
    await app.mapIs('figure');
    await app.settled();
    expect(await app.marks('place:tokyo').count()).toBeGreaterThan(0);
    expect(await rupture(app).count()).toBeGreaterThan(0);
    await app.switchOf('China–Japan rupture').click();
    expect(await app.switchOf('China–Japan rupture').getAttribute('aria-checked')).toBe('false');
    await app.settled();
    expect(await rupture(app).count()).toBe(0);
  });

  it('with a dead worker: the simple map stays, and is never reported as live', async () => {
    const app = await openApp({
      answers: { 'assets/maplibre-worker-*.js': { status: 404 } },
      expectedErrors: [/404/, /worker/i, /Failed to load/],
    });
    await app.notice(/live map could not be loaded.*simple map/).waitFor();
    await app.mapIs('figure');
    await app.settled();
    await app.switchOf('China–Japan rupture').click();
    await app.settled();
    expect(await rupture(app).count()).toBe(0);
  });

  it('without the live map’s program: the simple map stays', async () => {
    const app = await openApp({
      answers: { 'assets/live-map-*.js': { status: 404 } },
      expectedErrors: [/404/, /dynamically imported module/],
    });
    await app.notice(/live map could not be loaded.*simple map/).waitFor();
    await app.mapIs('figure');
    await app.settled();
    expect(await rupture(app).count()).toBeGreaterThan(0);
  });

  it('without the figure’s program: the live map is started all the same', async () => {
    const app = await openApp({
      answers: { 'assets/simple-map-*.js': { status: 404 } },
      expectedErrors: [/404/, /dynamically imported module/],
    });
    await app.mapIs('live');
  });
});

describe('a page of the panel that cannot be loaded', () => {
  it('is reported as missing while the rest works, and can be requested again', async () => {
    const app = await openApp({
      hash: '#/explore?panel=matrix',
      webgl: false,
      answers: { 'assets/lazy-pages-*.js': { status: 404 } },
      expectedErrors: [/404/, /dynamically imported module/, /MIME/],
    });
    await app.mapIs('figure');
    const said = app.page.getByRole('alert').getByText('This part could not be loaded.');
    await said.waitFor();
    await app.page.getByRole('link', { name: 'Back' }).click();
    await app.page.getByRole('link', { name: 'Teach', exact: true }).click();
    await said.waitFor();
    await app.page.context().unrouteAll();
    await app.page.getByRole('button', { name: 'Try again' }).click();
    await app.page.getByRole('heading', { name: 'Your first minute' }).waitFor();
    await app.page.locator('[data-heading]:focus').waitFor();
  });
});
