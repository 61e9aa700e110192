import { announcement } from '../../parts/naming/announce';
import type { Story } from '../../story/format';
import type { Messages } from '../../text/catalog';
import type { View } from '../../view/view';

/** What a step has brought, in a few words for those who hear it: a chapter by its title, then "Question", "Answer". */
export function stepAnnouncement(story: Story, messages: Messages, before: View, after: View): string {
  const { present } = messages;
  if (before.chapter === after.chapter && before.step === after.step) {
    return announcement(story, messages, before, after);
  }
  if (after.step > 0) return after.step === 1 ? present.question : present.answer;
  return story.chapters.find(({ id }) => id === after.chapter)?.title ?? '';
}
