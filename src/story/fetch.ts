import type { StoryFault } from './check';
import type { Story } from './format';
import { readStory } from './read';

/** The result of fetching a story: the story, or why there is none. `url` is the URL that was requested. */
export type StoryFetchResult =
  | { readonly ok: true; readonly story: Story }
  | {
      readonly ok: false;
      readonly problem: 'foreign' | 'unreachable' | 'not-found';
      readonly url: string;
      readonly status?: number;
    }
  | { readonly ok: false; readonly problem: 'faulty'; readonly url: string; readonly faults: readonly StoryFault[] };

/** A name ("northeast-asia-2026") means `stories/<name>.json` beside the page; anything else is a URL. */
function storyUrl(nameOrUrl: string, base: string): URL {
  return /^[\w-]+(?:\.[\w-]+)*$/.test(nameOrUrl) && !nameOrUrl.endsWith('.json')
    ? new URL(`stories/${nameOrUrl}.json`, base)
    : new URL(nameOrUrl, base);
}

/** Undefined: no URL. `URL.canParse` is newer than some browsers that this program supports. */
function parsedUrl(nameOrUrl: string, base: string): URL | undefined {
  try {
    return storyUrl(nameOrUrl, base);
  } catch {
    return undefined;
  }
}

/** Fetches and checks a story. It must be of the page's own origin: the content security policy allows no other. */
export async function fetchStory(nameOrUrl: string, base: string): Promise<StoryFetchResult> {
  const url = parsedUrl(nameOrUrl, base) ?? new URL(base);
  if (url.origin !== new URL(base).origin) return { ok: false, problem: 'foreign', url: url.href };
  let text: string;
  try {
    const response = await fetch(url);
    if (response.status === 404) return { ok: false, problem: 'not-found', url: url.href };
    if (!response.ok) return { ok: false, problem: 'unreachable', url: url.href, status: response.status };
    text = await response.text();
  } catch {
    return { ok: false, problem: 'unreachable', url: url.href };
  }
  const result = readStory(text);
  return result.ok ? result : { ok: false, problem: 'faulty', url: url.href, faults: result.faults };
}
