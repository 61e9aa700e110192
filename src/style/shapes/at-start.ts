import * as drawing from './shape-drawing';

export type Shapes = typeof drawing;

/**
 * What draws shapes, as far as the program has it from the start: here all. The built program has it only if the opening story has
 * shapes (`scripts/site/kinds-at-start.mjs`).
 */
export const SHAPES_AT_START: Shapes | undefined = drawing;
