import type { ComponentChildren } from 'preact';
import type { Story } from '../story/format';
import { LINE_END, phrased } from '../story/phrases';

/**
 * Returns a title for an element: its lines end between phrases. `<wbr>` and no character, so that a copied title is the title, and a voice
 * reads nothing else.
 */
export function inPhrases(story: Story, title: string): ComponentChildren {
  const phrases = phrased(story, title).split(LINE_END);
  if (phrases.length === 1) return title;
  return <span class="phrases">{phrases.flatMap((phrase, i) => (i === 0 ? phrase : [<wbr key={i} />, phrase]))}</span>;
}
