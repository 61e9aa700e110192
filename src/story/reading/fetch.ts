import { loadKindsOf } from '../../kinds/kinds';
import { storyFile } from '../default-story';
import { RULES, unsealed } from '../file/seal';
import type { Story } from '../format';

/** The result of fetching a story: the story, or why there is none. `url` is the URL that was requested, or the text that is none. */
export type StoryFetchResult =
  | { readonly ok: true; readonly story: Story }
  | {
      readonly ok: false;
      readonly problem: 'foreign' | 'unreachable' | 'not-found';
      readonly url: string;
      readonly status?: number;
    }
  | {
      readonly ok: false;
      readonly problem: 'faulty';
      readonly url: string;
      /** The file, for those who say what is wrong with it. */
      readonly bytes: Uint8Array;
    };

/** A URL, or a path below the page: it names one file. Anything else is the name of a file in `stories`. */
const isUrl = (text: string): boolean => /[/:?#\\]/.test(text);

/**
 * Returns the URLs at which a story may be, the likeliest first; none for what is no URL, and for the page itself. A name may be
 * in any script, and with or without ".json". Systems differ in how they write a letter with its marks (Hangul, accents): as
 * one character or as several.
 */
function storyUrls(nameOrUrl: string, base: string): URL[] {
  const name = nameOrUrl.replace(/\.json$/i, '');
  const names = isUrl(nameOrUrl) ? [] : [name, name.normalize('NFC'), name.normalize('NFD'), name.toLowerCase()];
  const files = names.map((text) => `stories/${encodeURIComponent(text)}.json`);
  const isFile = isUrl(nameOrUrl) || name !== nameOrUrl;
  const urls = [...files, ...(isFile ? [nameOrUrl] : [])].flatMap((text) => parsedUrl(text, base)?.href ?? []);
  return [...new Set(urls)].filter((href) => href.replace(/[?#].*/, '') !== base).map((href) => new URL(href));
}

/** Undefined: no URL. `URL.canParse` is newer than some browsers that this program supports. */
function parsedUrl(nameOrUrl: string, base: string): URL | undefined {
  try {
    return new URL(nameOrUrl, base);
  } catch {
    return undefined;
  }
}

/** Fetches and checks a story. It must be of the page's own origin: the content security policy allows no other. */
export async function fetchStory(nameOrUrl: string, base: string): Promise<StoryFetchResult> {
  const [first, ...others] = storyUrls(nameOrUrl, base);
  if (!first) return { ok: false, problem: 'not-found', url: nameOrUrl };
  const fetched = await fetchFrom(first, base);
  for (const url of others) {
    if (fetched.ok || fetched.problem !== 'not-found') break;
    const other = await fetchFrom(url, base);
    if (other.ok || other.problem === 'faulty') return other;
  }
  return fetched;
}

async function fetchFrom(url: URL, base: string): Promise<StoryFetchResult> {
  if (url.origin !== new URL(base).origin) return { ok: false, problem: 'foreign', url: url.href };
  // An author edits a story and loads the page again. The page's own story is requested by the page itself, without this.
  const isBuiltIn = url.href === new URL(`stories/${encodeURIComponent(storyFile(undefined))}.json`, base).href;
  let bytes: Uint8Array;
  try {
    const response = await fetch(url, isBuiltIn ? {} : { cache: 'no-cache' });
    if (response.status === 404) return { ok: false, problem: 'not-found', url: url.href };
    if (!response.ok) return { ok: false, problem: 'unreachable', url: url.href, status: response.status };
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    return { ok: false, problem: 'unreachable', url: url.href };
  }
  try {
    const text = utf8(bytes);
    const story = text === undefined ? undefined : await storyOf(text);
    if (!story) return { ok: false, problem: 'faulty', url: url.href, bytes };
    await loadKindsOf(story);
    return { ok: true, story };
  } catch {
    // A file of the program did not come.
    return { ok: false, problem: 'unreachable', url: url.href };
  }
}

/** Returns the story of a text, undefined if there is something wrong with it. Rejects if what checks it could not be loaded. */
async function storyOf(text: string): Promise<Story | undefined> {
  const checked = unsealed(text, RULES);
  if (checked !== undefined) return JSON.parse(checked) as Story;
  const { soundStory } = await import('./sound');
  return soundStory(text);
}

/** Undefined: the bytes are not UTF-8. */
function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
