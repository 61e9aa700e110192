import { pageStory } from './default-story';
import type { Story } from './format';

/**
 * The key of a story file in the browser's storage and in messages between windows: its id and, where the file has another name, that name,
 * because the copy of a file may still have the id of the original.
 */
export function storyKey(
  { id }: Pick<Story, 'id'>,
  { story = pageStory() }: { readonly story?: string | undefined },
): string {
  const name = story.replace(/\.json$/i, '');
  return name === id ? id : `${id}@${name}`;
}
