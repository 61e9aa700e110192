import type { Stop } from '../../view/stops';

/** What a stop says to the audience: the chapter's text, then its question, then its answer under that. */
export type StopKind = 'text' | 'question' | 'answer';

export const stopKindOf = ({ reveal }: Stop): StopKind =>
  reveal === 0 ? 'text' : reveal === 1 ? 'question' : 'answer';
