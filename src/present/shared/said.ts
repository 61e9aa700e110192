import type { Stop } from '../../view/walk';

/** What a stop says to the audience: the chapter's text, then its question, then its answer under that. */
export type StopKind = 'text' | 'question' | 'answer';

export const kindOf = ({ reveal }: Stop): StopKind => (reveal === 0 ? 'text' : reveal === 1 ? 'question' : 'answer');
