import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { stepAnnouncement } from '../shared/step-announcement';
import { useSpeaker } from './speaker-context';

/** Says politely where the lesson goes and what covers the audience's screen, which is not seen from here. */
export function SpeakerStatus() {
  const { app, lesson } = useSpeaker();
  const { story, store, messages } = app;
  const said = useSignal('');
  const before = useRef({ view: store.view.peek(), curtain: lesson.lesson.peek().curtain });
  useSignalEffect(() => {
    const [view, { curtain }] = [store.view.value, lesson.lesson.value];
    const last = before.current;
    before.current = { view, curtain };
    const news =
      last.curtain === curtain
        ? stepAnnouncement(story, messages, last.view, view)
        : messages.speaker.curtains[curtain];
    if (news) said.value = news;
  });
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
