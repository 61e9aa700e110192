import { useSignal } from '@preact/signals';
import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../app-context';

/** A list with more items than this begins with so many of them. */
const LONG = 60;
const BEGINNING = 20;

interface Props<Item> {
  readonly items: readonly Item[];
  readonly class: string;
  /** The items are in the order in which they happened. */
  readonly ordered?: boolean;
  /** An item's `<li>`, with a key. */
  readonly children: (item: Item) => VNode;
}

/** A list; of a very long one the beginning, and a button for the rest. A thousand rows are slow to make, and nobody reads them. */
export function LongList<Item>({ items, class: className, ordered = false, children }: Props<Item>) {
  const { messages } = useApp();
  const whole = useSignal(false);
  const list = useRef<Element | null>(null);
  const isCut = items.length > LONG && !whole.value;
  // The button is gone: the focus goes on with the first row that it has brought.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the rest has come.
  useLayoutEffect(() => {
    list.current?.children[BEGINNING]?.querySelector<HTMLElement>('a, button')?.focus();
    list.current = null;
  }, [whole.value]);
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <List class={className}>{(isCut ? items.slice(0, BEGINNING) : items).map(children)}</List>
      {isCut && (
        <button
          type="button"
          class="list-rest quiet"
          onClick={(event) => {
            list.current = event.currentTarget.previousElementSibling;
            whole.value = true;
          }}
        >
          {messages.rows.rest(items.length)}
        </button>
      )}
    </>
  );
}
