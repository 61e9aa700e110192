import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { scrubbing } from '../../view/screen';
import { useApp } from '../app-context';
import { announcement } from '../naming/announce';

/**
 * The polite live region: announces what a step has changed. Screen readers announce only changes of a live region that
 * exists already, so it is always rendered.
 */
export function Status() {
  const { story, store, messages } = useApp();
  const before = useRef(store.view.peek());
  const message = useSignal('');
  useSignalEffect(() => {
    const after = store.view.value;
    if (scrubbing.value) return;
    const text = announcement(story, messages, before.current, after);
    before.current = after;
    if (text) message.value = text;
  });
  return (
    <p class="visually-hidden" role="status">
      {message.value}
    </p>
  );
}
