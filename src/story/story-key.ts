import { pageStory } from '../story/default-story';
import type { Story } from '../story/format';
import type { View } from './view';

/**
 * The key of a story file in the browser's storage and in messages between windows: its id and, where the file has another name, that name,
 * because the copy of a file may still have the id of the original.
 */
export function storyKey({ id }: Pick<Story, 'id'>, { story = pageStory() }: Pick<View, 'story'>): string {
  const name = story.replace(/\.json$/i, '');
  return name === id ? id : `${id}@${name}`;
}
