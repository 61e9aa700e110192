import type { Stop } from '../view/walk';

/** What a stop says to the audience: the chapter's text, then its question, then its answer. */
export type StopKind = 'text' | 'question' | 'answer';

export const kindOf = ({ reveal }: Stop): StopKind => (reveal === 0 ? 'text' : reveal === 1 ? 'question' : 'answer');

/** The words that the audience reads at a stop. */
export function saidAt(stop: Stop): string {
  const { body, ask } = stop.chapter;
  const kind = kindOf(stop);
  return kind === 'text' || !ask ? body : ask[kind];
}
