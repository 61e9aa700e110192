import { chapterSelection } from '../../parts/naming/screen-of';
import type { Story } from '../../story/format';
import { type Step, select } from '../../view/steps';
import { chapterOf } from '../../view/view';

/** Closes the card that the user opened in a chapter: the chapter's own selection becomes the selection again. */
export const closeCard =
  (story: Story): Step =>
  (view) =>
    select(chapterSelection(chapterOf(story, view)))(view);
