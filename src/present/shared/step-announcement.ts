import { announcement } from '../../parts/naming/announce';
import type { Story } from '../../story/format';
import type { Messages } from '../../text/catalog';
import { chapterOf, type View } from '../../view/view';

/** Returns what a screen reader announces after a step: the chapter's title, then "Question", then "Answer". */
export function stepAnnouncement(story: Story, messages: Messages, before: View, after: View): string {
  const { present } = messages;
  if (before.chapter === after.chapter && before.step === after.step) {
    return announcement(story, messages, before, after);
  }
  if (after.step > 0) return after.step === 1 ? present.question : present.answer;
  return chapterOf(story, after)?.title ?? '';
}
