import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { scrubbing } from '../../view/screen';
import { useApp } from '../app-context';
import { announcement, sentences } from '../naming/announce';
import { useNewNotices } from './notice-lines';

/**
 * The polite live region: announces what a step has changed, and new notices. Screen readers announce only changes of a live region that
 * exists already, so it is always rendered.
 */
export function Status() {
  const app = useApp();
  const { story, store, messages } = app;
  const newNotices = useNewNotices(app);
  const before = useRef(store.view.peek());
  const message = useSignal('');
  useSignalEffect(() => {
    const after = store.view.value;
    const added = newNotices();
    if (scrubbing.value && added.length === 0) return;
    const text = announcement(story, messages, before.current, after);
    before.current = after;
    if (text || added.length > 0) message.value = sentences(messages, text, added);
  });
  return (
    <p class="visually-hidden" role="status">
      {message.value}
    </p>
  );
}
