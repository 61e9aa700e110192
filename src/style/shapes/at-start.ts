import * as late from './late';

export type Shapes = typeof late;

/**
 * What draws shapes, as far as the program has it from the start: here all. The built program has it only if the opening story has
 * shapes (`scripts/site/kinds-at-start.mjs`).
 */
export const SHAPES_AT_START: Shapes | undefined = late;
