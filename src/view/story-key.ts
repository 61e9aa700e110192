import { DEFAULT_STORY } from '../story/default-story';
import type { Story } from '../story/format';
import type { View } from './view';

/**
 * The key of a story file in the browser's storage and in messages between windows: its id and, for other files than the
 * default one, the name in the address, because the copy of a file may still have the id of the original.
 */
export const storyKey = ({ id }: Pick<Story, 'id'>, { story }: Pick<View, 'story'>): string =>
  story === undefined || story === DEFAULT_STORY ? id : `${id}@${story}`;
