import type { Chapter, Story } from '../story/format';
import { goTo, select } from '../view/steps';
import { urlText } from '../view/url';
import { defaultView, type Selection } from '../view/view';

/** The page of all statements, beside the first page in the build. */
export const STATEMENTS = 'statements.html';

/** A browser goes to the element whose id is what stands after the address's #: each part has the address of its page. */
export const idOfEntity = (story: Story, entity: Selection): string =>
  urlText(story, select(entity)(defaultView(story))).slice(1);

export const idOfChapter = (story: Story, chapter: Chapter['id']): string =>
  urlText(story, goTo(story, 'story', chapter)(defaultView(story))).slice(1);
