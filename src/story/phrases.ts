import type { Story } from './format';

/** A zero-width space: a line may end here, and nothing is seen. MapLibre prefers it to any other place in a label. */
export const LINE_END = '\u200b';

/**
 * Returns a title or a label of the story with {@link LINE_END} between its phrases, in languages that write none between words. The
 * text itself where the story has no phrases for it. Only what is laid out in lines has the marks: no name, no file, no key.
 */
export function phrased({ phrases }: Pick<Story, 'phrases'>, text: string): string {
  return (phrases && Object.hasOwn(phrases, text) && phrases[text]) || text;
}
