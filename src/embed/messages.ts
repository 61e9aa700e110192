import type { Story } from '../story/format';
import { stopIndex, stopsOf } from '../view/stops';
import { urlText } from '../view/url';
import type { View } from '../view/view';

/**
 * The messages between the page in a frame and the page around it, its host. They are public: docs/embedding.md describes them. A change
 * that a host would notice gets another version.
 */

const VERSION = 1;

/** Longer addresses are not this program's. */
const LONGEST = 4000;

/** What a host asks for: to be told each view, or another view. */
export type Request = { readonly do: 'follow' } | { readonly do: 'go'; readonly hash: string };

/** Why a message has no effect: `version`, another one; `do`, no such request; `hash`, no address of a view. */
export type Reason = 'version' | 'do' | 'hash';

/** Returns what a message asks for, or why it has no effect; undefined: it is not meant for this program. */
export function readRequest(data: unknown): Request | { readonly refused: Reason } | undefined {
  if (typeof data !== 'object' || data === null || !('crosscurrents' in data)) return undefined;
  if (data.crosscurrents !== VERSION) return { refused: 'version' };
  const asked = 'do' in data ? data.do : undefined;
  if (asked === 'follow') return { do: asked };
  if (asked !== 'go') return { refused: 'do' };
  const hash = 'hash' in data ? data.hash : undefined;
  // Only the hash of an address: any other text could lead to another page, or be a script.
  if (typeof hash !== 'string' || !hash.startsWith('#') || hash.length > LONGEST) return { refused: 'hash' };
  return { do: asked, hash };
}

/** Sent once, to whatever page is around: it contains nothing. */
export const READY = { crosscurrents: VERSION, on: 'ready' };

export const refusal = (why: Reason) => ({ crosscurrents: VERSION, on: 'refused', why });

/** The view as its hash; and in the story, which step of how many it is: the end is where both are equal. */
export const viewMessage = (story: Story, view: View) => ({
  crosscurrents: VERSION,
  on: 'view',
  hash: urlText(story, view),
  ...stepOf(story, view),
});

function stepOf(story: Story, view: View): { readonly step?: number; readonly steps?: number } {
  if (view.mode === 'present') return { step: stopIndex(story, view) + 1, steps: stopsOf(story).length };
  const at = story.chapters.findIndex(({ id }) => id === view.chapter);
  return at < 0 ? {} : { step: at + 1, steps: story.chapters.length };
}
