import { announcement } from '../../parts/naming/announce';
import type { Story } from '../../story/format';
import type { Messages } from '../../text/catalog';
import { chapterOf, type View } from '../../view/view';

/** Returns what a screen reader announces after a step: the chapter's title, then "Question: …?", then "Answer: …". */
export function stepAnnouncement(story: Story, messages: Messages, before: View, after: View): string {
  const { present, status } = messages;
  if (before.chapter === after.chapter && before.step === after.step) {
    return announcement(story, messages, before, after);
  }
  const chapter = chapterOf(story, after);
  if (after.step > 0 && chapter?.ask) {
    const { question, answer } = chapter.ask;
    const [kind, words] = after.step === 1 ? [present.question, question] : [present.answer, answer];
    return status.selected(kind, words);
  }
  return chapter?.title ?? '';
}
