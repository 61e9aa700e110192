import { useSignal, useSignalEffect } from '@preact/signals';
import { Icon } from '../ui/Icon';
import { useDesk } from './desk';

/** What of the address could not be used and what the map lacks: one calm line each, all put away by one hand. */
export function Notices() {
  const { store, trouble, messages } = useDesk();
  const { notices } = messages;
  const dismissed = useSignal<readonly string[]>([]);
  // A later address may drop the same part again, and that is news.
  useSignalEffect(() => {
    if (store.dropped.value.length) dismissed.value = [];
  });
  const lines = [
    ...store.dropped.value.map(({ part, value }) => notices.dropped(part, value)),
    ...trouble.value.map(({ code }) => notices.trouble[code]),
  ].filter((line) => !dismissed.value.includes(line));
  if (lines.length === 0) return null;

  const dismiss = () => {
    store.dismissDropped();
    dismissed.value = [...dismissed.value, ...lines];
    // The button goes, and the focus must stand somewhere.
    document.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true });
  };
  return (
    <section class="notices" aria-label={notices.heading}>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button
        type="button"
        class="square"
        title={notices.dismiss}
        aria-label={`${notices.dismiss}: ${notices.heading}`}
        onClick={dismiss}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}
