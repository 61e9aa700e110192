import { chapterSelection } from '../../parts/naming/screen-of';
import type { Story } from '../../story/format';
import { type Step, select } from '../../view/steps';

/** Puts away what was chosen in the middle of a chapter: what the chapter itself chooses is chosen again. */
export const closeCard =
  (story: Story): Step =>
  (view) =>
    select(chapterSelection(story.chapters.find(({ id }) => id === view.chapter)))(view);
