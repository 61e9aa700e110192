import type { Story } from '../../story/format';
import { hasShapes } from '../../story/shapes/has-shapes';
import { SHAPES_AT_START, type Shapes } from './at-start';

let shapes: Shapes | undefined = SHAPES_AT_START;

/** Loads what draws a story's shapes, if it has any. Rejects if its file could not be loaded. */
export async function loadShapesOf(story: Story): Promise<void> {
  if (hasShapes(story)) await loadShapes();
}

/** Loads what draws shapes. Rejects if its file could not be loaded. */
export async function loadShapes(): Promise<Shapes> {
  shapes ??= await import('./shape-drawing');
  return shapes;
}

/** Returns what draws a story's shapes; undefined if it has none. Throws if it is not loaded, which can only be a bug. */
export function shapesIn(story: Story): Shapes | undefined {
  if (!hasShapes(story)) return undefined;
  if (!shapes) throw new Error('What draws shapes is not loaded.');
  return shapes;
}
