import type { Chapter, Story } from '../story/format';
import { goTo, select } from '../view/steps';
import { urlText } from '../view/url';
import { defaultView, type Selection } from '../view/view';

/** The id of an entity's part: the hash of its page without "#", so that a browser scrolls a panel's link to it. */
export const idOfEntity = (story: Story, entity: Selection): string =>
  urlText(story, select(entity)(defaultView(story))).slice(1);

export const idOfChapter = (story: Story, chapter: Chapter['id']): string =>
  urlText(story, goTo(story, 'story', chapter)(defaultView(story))).slice(1);

/** The id of what is shown at the address of another story's start, as this page was asked for it before it had a page of its own. */
export const idOfOtherStory = (name: string): string => `/explore?story=${encodeURIComponent(name)}`;
