import type { Stop } from '../../view/stops';

/** What the audience reads at a stop: the chapter's text, then its question, then the answer below the question. */
export type StopKind = 'text' | 'question' | 'answer';

export const stopKindOf = ({ reveal }: Stop): StopKind =>
  reveal === 0 ? 'text' : reveal === 1 ? 'question' : 'answer';
