import { useSignal, useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { scrubbing } from '../../view/screen';
import { useApp } from '../app-context';
import { announcement } from '../naming/announce';

/** The polite live region: says what a step has changed. It is on the page before anything changes, or nobody hears it. */
export function Status() {
  const { story, store, messages } = useApp();
  const before = useRef(store.view.peek());
  const said = useSignal('');
  useSignalEffect(() => {
    const after = store.view.value;
    if (scrubbing.value) return;
    const text = announcement(story, messages, before.current, after);
    before.current = after;
    if (text) said.value = text;
  });
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}
