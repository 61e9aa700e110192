import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/serve.mjs';
import { readStory } from '../../../src/story/reading/read';
import { en } from '../../../src/text/en';
import { LAST_RESORT } from '../../../src/text/last-resort';
import { cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { defaultView } from '../../../src/view/view';
import { openingStory } from '../../unit/story/files';
import { OTHER_STORIES } from '../../unit/story/other-stories';
import { violations } from '../axe';
import { type App, openApp } from '../driver';
import { marksOf } from './standing-marks';

/** A site of three stories, none of which is the default one, as an author builds it: from files anywhere. */

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const site = join(folder, 'site');
const stories = [...OTHER_STORIES].map(([name, text]) => ({ name, text, ...(JSON.parse(text) as { title: string }) }));
const [start, second, third] = stories.map(({ name, title }) => ({ name, title })) as [Named, Named, Named];
type Named = { readonly name: string; readonly title: string };

let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  const files = stories.map(({ name, text }) => {
    const path = join(folder, `${name}.json`);
    writeFileSync(path, text);
    return path;
  });
  const asked = files.flatMap((file) => ['--story', file]);
  const options = ['--no-downloads', '--logLevel', 'error', '--outDir', site];
  execFileSync(process.execPath, ['scripts/build.mjs', ...options, ...asked], { stdio: 'inherit' });
  server = await serve(site, { port: 0 });
});
afterAll(async () => {
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = (hash: string, more: Parameters<typeof openApp>[0] = {}): Promise<App> =>
  openApp({ webgl: false, ...more, served: server.url, hash });
const heading = (app: App, { title }: Named) => app.page.getByRole('heading', { level: 1, name: title });
const files = () => readdirSync(site, { recursive: true, encoding: 'utf8' });
const page = (name: string) => readFileSync(join(site, name), 'utf8');

describe('the files', () => {
  it('are pages of each story, with a page of all, and nothing of the default story', () => {
    expect(
      readdirSync(join(site, 'stories'))
        .filter((file) => file.endsWith('.json'))
        .sort(),
    ).toEqual(stories.map(({ name }) => `${name}.json`).sort());
    for (const file of ['index.html', 'statements.html', 'og.png', 'stories.html', '404.html'])
      expect(files()).toContain(file);
    for (const { name } of [second, third])
      for (const file of ['html', 'speaker.html', 'statements.html', 'og.png'])
        expect(files()).toContain(`${name}.${file}`);
    const own = openingStory();
    for (const file of files().filter(
      (one) => /\.(?:html|json|js|css)$/.test(one) && !/^(?:geo|fonts)|licenses|story\.schema/.test(one),
    )) {
      const text = page(file);
      for (const words of [own.title, own.summary, 'Takaichi'])
        expect(text.includes(words), `${file}: ${words}`).toBe(false);
    }
  });

  it('have title, description, preview and statements of their own story', () => {
    for (const { name, title, text } of stories) {
      const isStart = name === start.name;
      const html = page(isStart ? 'index.html' : `${name}.html`);
      const { summary } = JSON.parse(text) as { summary: string };
      expect(html).toContain(`<title>${title}`);
      expect(html).toContain(`<meta name="description" content="${summary}"`);
      expect(html).toContain(`<meta property="og:image" content="./${isStart ? '' : `${name}.`}og.png"`);
      expect(page(isStart ? 'statements.html' : `${name}.statements.html`)).toMatch(
        new RegExp(`<h1[^>]*>${title}</h1>`),
      );
    }
  });
});

describe('an address that names a story', () => {
  it.each([
    ['the hash', '#/explore?story=two-days'],
    ['the query', '?story=two-days'],
    ['another spelling', '#/explore%3Fstory%3Dtwo-days'],
  ])('by %s leads to its own page, and fetches no other story', async (_, address) => {
    const app = await open(address);
    await heading(app, second).waitFor();
    await app.settled();
    expect(new URL(app.page.url()).pathname).toBe('/two-days.html');
    expect(await app.page.title()).toContain(second.title);
    expect(app.requests.filter((url) => /stories\/.*\.json$/.test(url) && !url.includes(second.name))).toEqual([]);
  });

  it('shows that story where the program does not come', async () => {
    const app = await open('?story=two-days#/explore', {
      answers: { 'assets/index-*.js': { status: 404 } },
      expectedErrors: [/404/],
    });
    await app.programIsMissing();
    await heading(app, second).waitFor();
    expect(await app.page.title()).toContain(second.title);
    expect(await app.page.getByRole('link', { name: LAST_RESORT.statements }).last().getAttribute('href')).toBe(
      './two-days.statements.html',
    );
  });

  it('shows nothing of this page’s story, where that story has no page and the program does not come', async () => {
    const app = await open('?story=a-draft', {
      answers: { 'assets/index-*.js': { status: 404 } },
      expectedErrors: [/404/],
    });
    await app.page.getByRole('alert').getByText(LAST_RESORT.other.missing).waitFor();
    expect(await heading(app, start).isVisible()).toBe(false);
    expect(await app.page.locator('.standing').isVisible()).toBe(false);
    expect(await app.page.title()).not.toContain(start.title);
    expect(app.requests.filter((url) => url.includes(start.name))).toEqual([]);
  });

  it('leads to it without scripts, and shows nothing of this page’s story', async () => {
    const app = await open('#/explore?story=two-days', { javaScript: false });
    expect(await heading(app, start).isVisible()).toBe(false);
    expect(await app.page.locator('.standing').isVisible()).toBe(false);
    await app.page.getByRole('link', { name: second.title }).and(app.page.locator(':visible')).click();
    await heading(app, second).waitFor();
  });
});

describe('the first picture', () => {
  const sizes = [
    [1366, 768],
    [390, 844],
    [1024, 768],
  ] as const;
  const pages = stories.map(({ name, text }, i) => ({
    file: name === start.name ? '' : `${name}.html`,
    text,
    size: sizes[i] ?? sizes[0],
  }));
  it.each(pages)('of “$file” has its marks where the map then has them, at $size', async ({ file, text, size }) => {
    const app = await open(file, {
      size,
      answers: { 'assets/index-*.js': { status: 404 } },
      expectedErrors: [/404/],
    });
    await app.programIsMissing();
    const map = await app.map.boundingBox();
    const read = readStory(text);
    if (!map || !read.ok) throw new Error('The map has no size');
    const { project } = projectionOf(cameraOf(read.story, defaultView(read.story), map), map);
    const marks = await marksOf(app);
    for (const { id, at } of read.story.places) {
      const { x, y } = project(at);
      const mark = marks.get(id);
      expect(Math.hypot((mark?.x ?? 0) - map.x - x, (mark?.y ?? 0) - map.y - y), id).toBeLessThan(2);
    }
  });
});

describe('from one story to another', () => {
  it('all are on one page, each with its map', async () => {
    const app = await open('stories.html', { theme: 'night' });
    await app.page.getByRole('heading', { level: 1, name: en.stories.all }).waitFor();
    const maps = await app.page
      .locator('.story-card img')
      .evaluateAll((images) =>
        images.map((image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0),
      );
    expect(maps).toEqual(stories.map(() => true));
    expect(await violations(app.page)).toEqual([]);
    await app.page.getByRole('link', { name: third.title }).click();
    await heading(app, third).waitFor();
  });

  it('the panel ends with the others, and leads back', async () => {
    const app = await open('');
    await app.settled();
    const others = app.page.getByRole('navigation', { name: en.stories.others });
    expect(await others.getByRole('listitem').count()).toBe(stories.length - 1);
    await others.getByRole('link', { name: second.title }).click();
    await heading(app, second).waitFor();
    await app.settled();
    expect(await app.page.locator('html').getAttribute('data-speaker')).toBe('./two-days.speaker.html');
    await others.getByRole('link', { name: start.title }).click();
    await heading(app, start).waitFor();
    expect(new URL(app.page.url()).pathname).toBe('/');
  });
});
