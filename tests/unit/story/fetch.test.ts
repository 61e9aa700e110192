import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { DEFAULT_STORY } from '../../../src/story/default-story';
import { fetchStory } from '../../../src/story/reading/fetch';
import { storyText } from './files';

const BASE = 'https://host.example/map/';

/** A server with these files, by their decoded paths below the page. Returns the requests that it got. */
function serverWith(...files: readonly string[]) {
  const requests: { path: string; cache: RequestCache | undefined }[] = [];
  vi.stubGlobal('fetch', async (url: URL, init: RequestInit = {}) => {
    const path = decodeURIComponent(url.pathname.slice('/map/'.length));
    requests.push({ path, cache: init.cache });
    return files.includes(path) ? new Response(storyText) : new Response('', { status: 404 });
  });
  return requests;
}
afterEach(() => vi.unstubAllGlobals());

const found = async (name: string) => (await fetchStory(name, BASE)).ok;

it.each([
  ['my-story', 'stories/my-story.json'],
  ['my-story.json', 'stories/my-story.json'],
  ['my-story.JSON', 'stories/my-story.json'],
  ['my-story.json', 'my-story.json'],
  ['My-Story', 'stories/My-Story.json'],
  ['My-Story', 'stories/my-story.json'],
  ['my story', 'stories/my story.json'],
  ['한국', 'stories/한국.json'],
  ['한국', `stories/${'한국'.normalize('NFD')}.json`],
  ['한국'.normalize('NFD'), 'stories/한국.json'],
  ['東アジア 2026', 'stories/東アジア 2026.json'],
  ['Café (2).json', 'stories/Café (2).json'],
  ['v1.2', 'stories/v1.2.json'],
  ['100%', 'stories/100%.json'],
  ['stories/my-story.json', 'stories/my-story.json'],
  ['./other/my-story.json', 'other/my-story.json'],
])('the story “%s” is found as %s', async (name, file) => {
  serverWith(file);
  expect(await found(name)).toBe(true);
});

it('a file of any name is found by its name, with and without its ending', async () => {
  const anyName = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .filter((name) => !/[/:?#\\]|\.json$/i.test(name) && name.trim() !== '');
  await fc.assert(
    fc.asyncProperty(anyName, fc.constantFrom('', '.json'), async (name, ending) => {
      serverWith(`stories/${name}.json`);
      expect(await found(name + ending)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

it('an author’s own story is asked for anew each time, and the built-in one is not asked for twice', async () => {
  const requests = serverWith('stories/mine.json', `stories/${DEFAULT_STORY}.json`);
  await fetchStory('mine', BASE);
  await fetchStory(DEFAULT_STORY, BASE);
  expect(requests.map(({ cache }) => cache)).toEqual(['no-cache', undefined]);
});

it('a story that is nowhere is missing where it should be', async () => {
  serverWith();
  expect(await fetchStory('no-such-story', BASE)).toMatchObject({
    problem: 'not-found',
    url: `${BASE}stories/no-such-story.json`,
  });
});

it.each(['http://[', 'https://', '//', '?', '#', '?story=x', './', '.\\', `${BASE}#/explore`])(
  'the story “%s” is missing under this name: it is no file, or the page itself',
  async (name) => {
    const requests = serverWith('');
    expect(await fetchStory(name, BASE)).toEqual({ ok: false, problem: 'not-found', url: name });
    expect(requests).toEqual([]);
  },
);
