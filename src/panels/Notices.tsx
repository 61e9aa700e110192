import { useSignal, useSignalEffect } from '@preact/signals';
import { Icon } from '../ui/Icon';
import { useDesk } from './desk';

/** What of the address could not be used and what the map lacks: one calm line each, to be put away by hand. */
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

  const dismiss = (line: string) => {
    if (lines.length === 1) store.dismissDropped();
    dismissed.value = [...dismissed.value, line];
  };
  return (
    <section class="notices" aria-label={notices.heading}>
      <ul>
        {lines.map((line) => (
          <li key={line} class="notice">
            <p>{line}</p>
            <button type="button" class="square" aria-label={notices.dismissThis(line)} onClick={() => dismiss(line)}>
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
