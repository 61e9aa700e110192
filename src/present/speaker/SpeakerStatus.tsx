import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { sentences } from '../../parts/naming/announce';
import { useNewNotices } from '../../parts/page/notice-lines';
import { speakerTextsFor } from '../../text/late/speaker-texts';
import { stepAnnouncement } from '../shared/step-announcement';
import { useSpeaker } from './speaker-context';

/** Announces to screen readers the steps, the results of actions, and what covers the audience's screen, which is not visible here. */
export function SpeakerStatus() {
  const { app, lesson, window } = useSpeaker();
  const { story, store, messages } = app;
  const { announcement } = window;
  const newNotices = useNewNotices(app);
  const isAlone = useRef(false);
  const before = useRef({ view: store.view.peek(), curtain: lesson.lesson.peek().curtain });
  useSignalEffect(() => {
    const [view, { curtain }] = [store.view.value, lesson.lesson.value];
    const last = before.current;
    before.current = { view, curtain };
    const text =
      last.curtain === curtain
        ? stepAnnouncement(story, messages, last.view, view)
        : speakerTextsFor(messages).curtains[curtain];
    const { audiences, leads } = lesson.peers.value;
    const wasAlone = isAlone.current;
    isAlone.current = leads && audiences === 0;
    const added = [...newNotices(), ...(isAlone.current && !wasAlone ? [speakerTextsFor(messages).noAudience] : [])];
    if (text || added.length > 0) announcement.value = sentences(messages, text, added);
  });
  return (
    <p class="visually-hidden" role="status">
      {announcement.value}
    </p>
  );
}
