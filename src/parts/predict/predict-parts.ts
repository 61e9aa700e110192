import { FirstGuesses } from './FirstGuesses';
import { Predict } from './Predict';

/** What is loaded when a question can be answered before its answer is seen. */
export const predictParts = { FirstGuesses, Predict } as const;
