/** How a statement is known: the source reports it, somebody says it, or it follows from the source. */
export const BASES = ['reported', 'said', 'inferred'] as const;
