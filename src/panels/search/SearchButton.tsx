import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { letterKeys, useLetterKeys } from '../../parts/commands/letter-keys';
import { Icon } from '../../ui/Icon';
import { loadOrSay } from '../../ui/load-or-say';
import { onceLoaded } from '../../ui/once-loaded';
import type { SearchDialogProps } from './SearchDialog';
import './search-opener.css';

const load = onceLoaded(() => import('./SearchDialog'));

/** Loads the dialog before it is needed: once the network is gone, it could not be loaded. */
export const preloadSearch = (): void => void load().catch(console.warn);

/**
 * Opens the search with its button, "/" unless letter keys are off, Ctrl K or ⌘ K. The dialog is lazy: its files are loaded
 * when it is first opened.
 */
export function SearchButton() {
  const { search } = useApp().messages;
  const Dialog = useSignal<ComponentType<SearchDialogProps> | undefined>(undefined);
  /** The number of the open dialog, from 1; 0: none. The user may open a new one before the last one's `close` event. */
  const openNumber = useSignal(0);
  const openCount = useRef(0);
  /** What went wrong, as text for the user. */
  const trouble = useSignal('');

  const say = (text: string) => {
    trouble.value = text;
  };

  const open = async () => {
    const loaded = await loadOrSay(load, say, { coming: search.coming, notLoaded: search.notLoaded });
    if (!loaded) return;
    Dialog.value = loaded.SearchDialog;
    openNumber.value = ++openCount.current;
  };
  const latestOpen = useRef(open);
  latestOpen.current = open;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (document.querySelector('dialog[open]') || !asksForSearch(event)) return;
      event.preventDefault();
      void latestOpen.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const hasLetterKeys = useLetterKeys();
  const current = openNumber.value;
  return (
    <div class="search-opener" data-taken>
      <button
        type="button"
        aria-keyshortcuts={hasLetterKeys ? '/ Control+K Meta+K' : 'Control+K Meta+K'}
        aria-haspopup="dialog"
        onClick={open}
      >
        <Icon name="search" />
        <span class="search-word">{search.open}</span>
        {hasLetterKeys && (
          <span class="search-key" aria-hidden="true">
            /
          </span>
        )}
      </button>
      {trouble.value && <p role="alert">{trouble.value}</p>}
      {Dialog.value && current > 0 && (
        <Dialog.value
          key={current}
          onClosed={() => {
            if (openNumber.value === current) openNumber.value = 0;
          }}
          onTrouble={say}
        />
      )}
    </div>
  );
}

/**
 * Returns whether a key opens the search. Keyboards for other scripts give their own letter, and an input method gives none:
 * then the physical key counts. In a text field "/" is an ordinary character.
 */
export function asksForSearch({ key, code, shiftKey, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (altKey) return false;
  const isLatin = /^[\x21-\x7e]$/.test(key);
  if (key.toLowerCase() === 'k' || (code === 'KeyK' && !isLatin)) return ctrlKey !== metaKey;
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'));
  // Cyrillic keyboards have "." on this key.
  const isSlash = key === '/' || (code === 'Slash' && !shiftKey && (!isLatin || key === '.'));
  return letterKeys.peek() && isSlash && !ctrlKey && !metaKey && !isTyping;
}
