import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../../parts/desk';
import { Icon } from '../../ui/Icon';
import type { SearchDialogProps } from './SearchDialog';
import './search-opener.css';

/** Opens the search: by its button, by "/" or by Ctrl or ⌘ K. What it takes is loaded when it is first opened. */
export function SearchButton() {
  const { messages, store } = useDesk();
  const { search } = messages;
  const Dialog = useSignal<ComponentType<SearchDialogProps> | undefined>(undefined);
  /** Which opening of it is on the page, counted from 1; 0: none. One may follow before the last has been put away. */
  const opening = useSignal(0);
  const openings = useRef(0);
  /** What went wrong, in words. */
  const trouble = useSignal('');

  const start = async () => {
    trouble.value = '';
    try {
      Dialog.value ??= (await import('./SearchDialog')).SearchDialog;
      opening.value = ++openings.current;
    } catch (error) {
      console.error(error);
      trouble.value = search.notLoaded;
    }
  };
  const starting = useRef(start);
  starting.current = start;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // While presenting, keys belong to the lesson.
      if (store.view.peek().mode === 'present' || document.querySelector('dialog[open]') || !asksForSearch(event))
        return;
      event.preventDefault();
      void starting.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [store]);

  const nth = opening.value;
  return (
    <div class="search-opener" data-taken>
      <button type="button" aria-keyshortcuts="/ Control+K Meta+K" aria-haspopup="dialog" onClick={start}>
        <Icon name="search" />
        <span class="search-word">{search.open}</span>
        <span class="search-key" aria-hidden="true">
          /
        </span>
      </button>
      {trouble.value && <p role="alert">{trouble.value}</p>}
      {Dialog.value && nth > 0 && (
        <Dialog.value
          key={nth}
          onClosed={() => {
            if (opening.value === nth) opening.value = 0;
          }}
          onTrouble={(text) => {
            trouble.value = text;
          }}
        />
      )}
    </div>
  );
}

/** "/" means itself where one types. */
function asksForSearch({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  if (key.toLowerCase() === 'k') return ctrlKey !== metaKey;
  const typing =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'));
  return key === '/' && !ctrlKey && !metaKey && !typing;
}
