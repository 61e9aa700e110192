import { askedAt, type Stop } from '../../view/stops';

/** What a stop adds for the audience: the chapter's text, then lines on the map, then its question, then the answer below that. */
export type StopKind = 'text' | 'lines' | 'question' | 'answer';

export function stopKindOf({ chapter, reveal }: Stop): StopKind {
  const asked = askedAt(chapter, reveal);
  if (asked > 0) return asked === 1 ? 'question' : 'answer';
  return reveal === 0 ? 'text' : 'lines';
}
