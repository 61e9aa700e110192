import { decode } from './decode';
import type { StoryFault } from './faults';
import type { Story } from './format';
import { soundStory } from './sound';

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

/** Fetches and checks a story. It must be of the page's own origin: the content security policy allows no other. */
export async function fetchStory(nameOrUrl: string, base: string): Promise<StoryFetchResult> {
  const url = URL.canParse(nameOrUrl, base) ? storyUrl(nameOrUrl, base) : new URL(base);
  if (url.origin !== new URL(base).origin) return { ok: false, problem: 'foreign', url: url.href };
  let bytes: Uint8Array;
  try {
    const response = await fetch(url);
    if (response.status === 404) return { ok: false, problem: 'not-found', url: url.href };
    if (!response.ok) return { ok: false, problem: 'unreachable', url: url.href, status: response.status };
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    return { ok: false, problem: 'unreachable', url: url.href };
  }
  const decoded = decode(bytes);
  if ('fault' in decoded) return { ok: false, problem: 'faulty', url: url.href, faults: [decoded.fault] };
  const story = soundStory(decoded.text);
  if (story) return { ok: true, story };
  const faults = await faultsOf(decoded.text);
  return faults.length > 0
    ? { ok: false, problem: 'faulty', url: url.href, faults }
    : { ok: false, problem: 'unreachable', url: url.href };
}

/** What is wrong with a text; nothing if the code that says it does not come. */
async function faultsOf(text: string): Promise<readonly StoryFault[]> {
  const read = await import('./read').catch(() => undefined);
  const result = read?.readStory(text);
  return result && !result.ok ? result.faults : [];
}
