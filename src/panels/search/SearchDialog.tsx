import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useDesk } from '../../parts/desk';
import { Icon } from '../../ui/Icon';
import { savedPicture } from '../over-map/saved-picture';
import { play } from '../timeline/playing';
import { saveTable } from '../whole/relation-files';
import { arriveAt } from './arriving';
import type { Choice } from './document';
import { documentsOf } from './documents';
import { findingIn } from './finding';
import { useRoomAboveKeyboard } from './room-above-keyboard';
import { optionId, SearchResults } from './SearchResults';
import { examplesOf, suggestionsOf } from './suggestions';
import './search.css';

export interface SearchDialogProps {
  readonly onClosed: () => void;
  /** What went wrong after the search was closed, in words. */
  readonly onTrouble: (text: string) => void;
}

/** So many finds are shown; who misses one types more. */
const MOST = 40;
/** PageUp and PageDown go so many finds at once. */
const PAGE = 6;
const LIST = 'search-results';
const KNOWS = 'search-knows';

/** The find that a key leads to from the one at `at`; the list goes round. */
const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at === 0 ? last : at - 1),
  PageDown: (at, last) => Math.min(last, at + PAGE),
  PageUp: (at) => Math.max(0, at - PAGE),
  Home: () => 0,
  End: (_, last) => last,
};

/** The search's window: a field, and under it what was found, which the arrow keys go through while one types. */
export function SearchDialog({ onClosed, onTrouble }: SearchDialogProps) {
  const desk = useDesk();
  const { story, store, messages, takeAway, playing } = desk;
  const { search, picture } = messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const documents = useMemo(() => {
    const all = documentsOf(story, messages);
    // Only what goes on can be stopped.
    return playing.peek() ? all : all.filter(({ choice }) => choice.do !== 'play' || choice.on);
  }, [story, messages, playing]);
  const finding = useMemo(() => findingIn(documents), [documents]);
  const query = useSignal('');
  const at = useSignal(0);
  /** What comes of an action that leaves the window open. */
  const outcome = useSignal('');
  useRoomAboveKeyboard(dialog);

  useLayoutEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);

  const asked = useComputed(() => query.value.trim());
  const finds = useComputed(() => (asked.value === '' ? suggestionsOf(story, documents) : finding(asked.value))).value;
  const shown = finds.slice(0, MOST);
  const last = shown.length - 1;
  const active = Math.min(at.value, last);

  // The active one is always seen.
  const activeId = last < 0 ? undefined : optionId(LIST, active);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  });

  const close = () => {
    // The browser tells of it only later, and what is chosen may open the search again by then.
    dialog.current?.close();
    onClosed();
  };
  const choose = async (choice: Choice) => {
    if (choice.do === 'save') {
      if (outcome.value === picture.making) return;
      outcome.value = picture.making;
      outcome.value = (await savedPicture(takeAway, messages, choice.format)).text;
      return;
    }
    if (choice.do === 'table') {
      outcome.value = picture.saved(saveTable(story, store.view.value, choice.table));
      return;
    }
    close();
    if (choice.do === 'play') {
      if (choice.on) play(desk);
      else playing.value = false;
      return arriveAt('back');
    }
    if (choice.do === 'step') {
      store.act(choice.step);
      return arriveAt(choice.arrive);
    }
    await takeAway.print().catch((error: unknown) => {
      console.error(error);
      onTrouble(picture.printFailed);
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // Nothing under the window answers to what is typed in it.
    event.stopPropagation();
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      return close();
    }
    if (event.target !== field.current || last < 0) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const to = MOVES[event.key]?.(active, last);
    const chosen = event.key === 'Enter' ? shown[active] : undefined;
    if (to !== undefined) at.value = to;
    if (chosen) void choose(chosen.document.choice);
    if (chosen || to !== undefined) event.preventDefault();
  };

  const nothing = asked.value !== '' && last < 0;
  const explained = asked.value === '' || nothing;
  return (
    <dialog
      class="search"
      aria-label={search.open}
      ref={dialog}
      onClose={onClosed}
      onKeyDown={onKeyDown}
      onClick={(event) => event.target === dialog.current && close()}
    >
      <div class="search-head touch-row">
        <Icon name="search" />
        <input
          class="search-field"
          ref={field}
          type="text"
          role="combobox"
          aria-label={search.open}
          aria-expanded={last >= 0}
          aria-controls={last >= 0 ? LIST : undefined}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          aria-describedby={explained ? KNOWS : undefined}
          placeholder={search.open}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="go"
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
            at.value = 0;
            outcome.value = '';
          }}
        />
        <button type="button" class="square" title={search.close} aria-label={search.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {nothing && <p class="search-nothing">{search.nothing(asked.value)}</p>}
      {explained && (
        <p class="search-knows" id={KNOWS}>
          {search.knows(examplesOf(story.places))}
        </p>
      )}
      {last >= 0 && (
        <SearchResults
          id={LIST}
          label={asked.value === '' ? search.suggestions : search.results}
          finds={shown}
          active={active}
          onChoose={(find) => void choose(find.document.choice)}
          onPoint={(index) => {
            at.value = index;
          }}
        />
      )}
      <footer class="search-foot wrap">
        <p role="status">
          {outcome.value ||
            (asked.value === ''
              ? search.suggestions
              : shown.length < finds.length
                ? search.likeliest(shown.length, finds.length)
                : search.found(finds.length))}
        </p>
        <p class="search-keys">{search.keys}</p>
      </footer>
    </dialog>
  );
}
