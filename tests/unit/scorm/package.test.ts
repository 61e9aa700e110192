// @vitest-environment happy-dom
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import * as scorm12 from 'scorm-again/scorm12';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { scormPackage } from '../../../scripts/scorm/package.mjs';
import { READY, viewMessage } from '../../../src/embed/messages';
import { stopsOf } from '../../../src/view/stops';
import { viewOf } from '../../../src/view/url';
import { openingStory } from '../story/files';

const run = promisify(execFile);
const story = openingStory();
const TITLE = 'Iron &amp; “salt” &lt;1917> · Crosscurrents';
const SINGLE = `<!doctype html><html lang="ko" data-map="figure" data-story="telegram-1917"><head><title>${TITLE}</title></head><body></body></html>`;

const filesOf = async (html = SINGLE) => {
  const entries = Object.entries(unzipSync(await scormPackage(html))).map(([name, bytes]) => [name, strFromU8(bytes)]);
  return Object.fromEntries(entries) as Record<string, string>;
};

describe('a package for a learning platform', () => {
  it('has a manifest first, which names what is started and all other files', async () => {
    const files = await filesOf();
    const [first, ...others] = Object.keys(files);
    expect(first).toBe('imsmanifest.xml');
    const manifest = new DOMParser().parseFromString(files['imsmanifest.xml'] ?? '', 'application/xml');
    expect(manifest.querySelector('parsererror')).toBeNull();
    expect(manifest.querySelector('schemaversion')?.textContent).toBe('1.2');
    expect(manifest.querySelector('item title')?.textContent).toBe('Iron & “salt” <1917> · Crosscurrents');
    expect(manifest.documentElement.getAttribute('identifier')).toMatch(/^[A-Za-z_][\w.-]*$/);
    const [resource, ...more] = manifest.querySelectorAll('resource');
    expect(more).toEqual([]);
    expect(resource?.getAttribute('adlcp:scormtype')).toBe('sco');
    expect(resource?.getAttribute('identifier')).toBe(manifest.querySelector('item')?.getAttribute('identifierref'));
    const named = [...manifest.querySelectorAll('file')].map((file) => file.getAttribute('href'));
    expect(named).toEqual(others);
    expect(named).toContain(resource?.getAttribute('href'));
  });

  it('starts a page in the language of the map, which has the map in a frame with its title', async () => {
    const files = await filesOf();
    expect(files['map.html']).toBe(SINGLE);
    const page = files['launch.html'] ?? '';
    expect(page).toContain('<html lang="ko">');
    expect(page).toContain('title="Iron &amp; “salt” &lt;1917> · Crosscurrents"');
    const asked = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => file);
    expect(asked.filter((file) => !(file && file in files))).toEqual([]);
    expect(page).not.toMatch(/\sstyle=|<script>|<style/);
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.from(await scormPackage(SINGLE)).equals(Buffer.from(await scormPackage(SINGLE)))).toBe(true);
  });

  it.each([
    ['another page', '<!doctype html><html lang="en"><title>x</title></html>', /no page of a story/],
    ['a page of the site', SINGLE.replace('<body>', '<body><script src="./assets/a.js"></script>'), /npm run single/],
  ])('is not made of %s', async (_, html, why) => {
    await expect(scormPackage(html)).rejects.toThrow(why);
  });
});

describe('npm run scorm', () => {
  const folder = async () => {
    const made = await mkdtemp(join(tmpdir(), 'scorm-'));
    onTestFinished(() => rm(made, { recursive: true }));
    return made;
  };
  const scorm = (...args: string[]) => run(process.execPath, ['scripts/scorm/scorm.mjs', ...args]);

  it('packs a single file beside it, or where it is told to', async () => {
    const place = await folder();
    await writeFile(join(place, 'ko.html'), SINGLE);
    await scorm(join(place, 'ko.html'));
    await scorm(join(place, 'ko.html'), '--to', join(place, 'other.zip'));
    const [made, other] = await Promise.all(['ko.scorm.zip', 'other.zip'].map((name) => readFile(join(place, name))));
    expect(made?.equals(Buffer.from(await scormPackage(SINGLE)))).toBe(true);
    expect(other?.equals(made ?? Buffer.of())).toBe(true);
  });

  it('says what to do where there is no such file', async () => {
    const missing = join(await folder(), 'en.html');
    const { code, stderr } = await scorm(missing).then(
      () => ({ code: 0, stderr: '' }),
      (error: { code: number; stderr: string }) => error,
    );
    expect(code).toBe(1);
    expect(stderr).toBe(
      `There is no ${missing}. Make the single file with "npm run single", or give its path: npm run scorm -- path/to/en.html\n`,
    );
  });
});

const API = 'API';
const STATUS = 'cmi.core.lesson_status';

beforeEach(() => {
  document.body.innerHTML = '<iframe></iframe>';
});
afterEach(() => void Reflect.deleteProperty(window, API));

/** Its types say that it is the default export, which it is not. */
const { Scorm12API } = scorm12 as unknown as { Scorm12API: typeof scorm12.default };

/** A platform: the run-time of scorm-again, which is not ours. It sends nothing anywhere. */
async function platform(status = '') {
  const api = new Scorm12API({ autocommit: false, lmsCommitUrl: false, logLevel: 5 });
  api.loadFromFlattenedJSON({ [STATUS]: status }, '');
  const commits = vi.fn();
  api.on('LMSCommit', commits);
  const asked: string[] = [];
  api.on('LMSGetValue', (element: string) => asked.push(element));
  const set: [string, string][] = [];
  api.on('LMSSetValue', (element: string, value: string) => set.push([element, value]));
  Object.assign(window, { [API]: api });
  return { api, commits, asked, set };
}

/** Starts the package's page, and returns what the map in its frame can say. */
async function started() {
  const frame = document.querySelector('iframe');
  const contentWindow = { postMessage: vi.fn() };
  if (frame) Object.defineProperty(frame, 'contentWindow', { value: contentWindow });
  const { 'report.js': script = '' } = await filesOf();
  // In a function, so that each test has its own.
  new Function(script)();
  const says = (data: unknown, source: unknown = contentWindow) =>
    window.dispatchEvent(new MessageEvent('message', { data, source: source as Window }));
  return { says, shows: (hash: string) => says(viewMessage(story, viewOf(story, hash).view)), ...contentWindow };
}

const last = story.chapters.at(-1)?.id;
const end = stopsOf(story).at(-1)?.reveal;

describe('the page of a package, in a platform', () => {
  it('reports that it was opened, and that the end was reached', async () => {
    const { api, commits } = await platform();
    const { shows } = await started();
    expect(api.isInitialized()).toBe(true);
    expect(api.cmi.core.lesson_status).toBe('incomplete');
    shows('#/explore');
    shows(`#/story/${story.chapters[0]?.id}`);
    expect(api.cmi.core.lesson_status).toBe('incomplete');
    shows(`#/story/${last}`);
    expect(api.cmi.core.lesson_status).toBe('completed');
    expect(commits).toHaveBeenCalledTimes(2);
    window.dispatchEvent(new Event('pagehide'));
    expect(api.isTerminated()).toBe(true);
    expect(api.cmi.core.lesson_status).toBe('completed');
  });

  it('takes the last step of a presentation for its end', async () => {
    const { api } = await platform();
    const { shows } = await started();
    shows(`#/present/${last}`);
    expect(api.cmi.core.lesson_status).toBe(end === 0 ? 'completed' : 'incomplete');
    shows(`#/present/${last}?step=${end}`);
    expect(api.cmi.core.lesson_status).toBe('completed');
  });

  it('reports nothing but that: no score, no time, no name', async () => {
    const { asked, set } = await platform();
    const { shows } = await started();
    shows(`#/story/${last}`);
    expect(new Set(asked)).toEqual(new Set([STATUS]));
    expect(set).toEqual([
      [STATUS, 'incomplete'],
      [STATUS, 'completed'],
    ]);
  });

  it.each(['completed', 'passed', 'failed'])('leaves it at %s when it is opened again', async (status) => {
    const { api, set } = await platform(status);
    const { shows } = await started();
    shows(`#/story/${last}`);
    expect(api.cmi.core.lesson_status).toBe(status);
    expect(set).toEqual([]);
  });

  it('asks the map for its steps, at once and when that is ready', async () => {
    await platform();
    const { says, postMessage } = await started();
    says(READY);
    expect(postMessage.mock.calls).toEqual([
      [{ crosscurrents: 1, do: 'follow' }, '*'],
      [{ crosscurrents: 1, do: 'follow' }, '*'],
    ]);
  });

  it('hears the map alone', async () => {
    const { api } = await platform();
    const { says } = await started();
    says({ ...viewMessage(story, viewOf(story, `#/story/${last}`).view) }, window);
    says({ on: 'view', step: 1, steps: 1 });
    says(null);
    expect(api.cmi.core.lesson_status).toBe('incomplete');
  });
});

it('without a platform, the page of a package shows the map and says nothing', async () => {
  const { shows, postMessage } = await started();
  shows(`#/story/${last}`);
  expect(postMessage).not.toHaveBeenCalled();
});
