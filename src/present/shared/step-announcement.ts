import { announcement } from '../../parts/naming/announce';
import type { Story } from '../../story/format';
import type { Messages } from '../../text/catalog';
import { addedAt, askedAt } from '../../view/stops';
import { chapterOf, type View } from '../../view/view';

/** Returns what a screen reader announces after a step: the chapter's title, the layers that a
 * step adds to the map, then "Question: …?", then "Answer: …". */
export function stepAnnouncement(story: Story, messages: Messages, before: View, after: View): string {
  const { present, status } = messages;
  if (before.chapter === after.chapter && before.step === after.step) {
    return announcement(story, messages, before, after);
  }
  const chapter = chapterOf(story, after);
  const asked = chapter ? askedAt(chapter, after.step) : 0;
  if (asked > 0 && chapter?.ask) {
    const { question, answer } = chapter.ask;
    const [kind, words] = asked === 1 ? [present.question, question] : [present.answer, answer];
    return status.selected(kind, words);
  }
  if (chapter && before.chapter === after.chapter && after.step > before.step) {
    const added: readonly string[] = addedAt(chapter, after.step);
    return status.shown(story.layers.filter(({ id }) => added.includes(id)).map(({ title }) => title));
  }
  return chapter?.title ?? '';
}
