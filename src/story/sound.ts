import * as v from 'valibot';
import { checkStory } from './check';
import { inOrder } from './event-order';
import { type Story, storySchema } from './format';

/**
 * Returns the story of a file's text if there is nothing wrong with it, else undefined. What is wrong says `read.ts`, which
 * most visits never need.
 */
export function soundStory(text: string): Story | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { success, output } = v.safeParse(storySchema, data, { abortEarly: true });
  if (!success || !checkStory(output).next().done) return undefined;
  return { ...output, events: inOrder(output.events) };
}
