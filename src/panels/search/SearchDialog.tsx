import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { letterKeys } from '../../parts/commands/letter-keys';
import type { Outcome } from '../../parts/commands/save-picture';
import { searchTextsFor } from '../../text/late/search-texts';
import { Icon } from '../../ui/Icon';
import { isOfInputMethod } from '../../ui/input-method';
import { documentsOf } from './documents';
import { moveFocusTo } from './focus-target';
import { InLanguages } from './InLanguages';
import { mapNameDocuments } from './map-names';
import { useOtherNames } from './other-names';
import { optionId, SearchResults } from './SearchResults';
import type { Choice } from './search-document';
import { searchIn } from './search-index';
import { examplesOf, suggestionsOf } from './suggestions';
import { useVisualViewport } from './visual-viewport';
import './search.css';

export interface SearchDialogProps {
  readonly onClosed: () => void;
  /** Called with a text for the user if a choice fails after the search was closed. */
  readonly onTrouble: (text: string) => void;
}

/** At most this many results are shown; the user can refine the query. */
const MAX_SHOWN = 40;
/** PageUp and PageDown move by this many results. */
const PAGE = 6;
const LIST = 'search-results';
const HINT = 'search-knows';

/** The index that a key leads to from the result at `at`. The arrow keys wrap around. */
const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => (at === last ? 0 : at + 1),
  ArrowUp: (at, last) => (at === 0 ? last : at - 1),
  PageDown: (at, last) => Math.min(last, at + PAGE),
  PageUp: (at) => Math.max(0, at - PAGE),
  Home: () => 0,
  End: (_, last) => last,
};

/** The search dialog: a field with results below. The arrow keys change the active result; the focus stays in the field. */
export function SearchDialog({ onClosed, onTrouble }: SearchDialogProps) {
  const app = useApp();
  const { story, store, messages } = app;
  const cards = app.nameCards.cards.value;
  useEffect(() => app.nameCards.load(), [app.nameCards]);
  const otherNames = useOtherNames().value;
  const { open } = messages.search;
  const texts = searchTextsFor(messages);
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: which commands are available depends on it as well.
  const documents = useMemo(
    () =>
      [
        ...documentsOf(app.story, app.messages, otherNames),
        ...(cards && cards !== 'missing' ? mapNameDocuments(app.story, app.messages, cards) : []),
      ].filter(({ choice }) => choice.do !== 'command' || choice.command.isAvailable?.(app) !== false),
    [app, letterKeys.value, cards, otherNames],
  );
  const search = useMemo(() => searchIn(documents), [documents]);
  const query = useSignal('');
  const at = useSignal(0);
  /** The outcome of a command that leaves the dialog open. */
  const outcome = useSignal<Outcome | undefined>(undefined);
  useVisualViewport(dialog);

  useLayoutEffect(() => {
    dialog.current?.showModal();
    field.current?.focus();
  }, []);

  const trimmed = useComputed(() => query.value.trim());
  const results = useComputed(() =>
    trimmed.value === '' ? suggestionsOf(story, documents) : search(trimmed.value),
  ).value;
  const shown = results.slice(0, MAX_SHOWN);
  const last = shown.length - 1;
  const active = Math.min(at.value, last);

  // Keeps the active result visible.
  const activeId = last < 0 ? undefined : optionId(LIST, active);
  useEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' });
  });

  const close = () => {
    // The browser fires `close` in a later task. Until then a choice may have opened the search again, so the owner is
    // notified at once. https://html.spec.whatwg.org/multipage/interactive-elements.html#close-the-dialog
    dialog.current?.close();
    onClosed();
  };
  const choose = (choice: Choice) => {
    if (choice.do === 'step') {
      close();
      store.act(choice.step);
      return moveFocusTo(choice.focus);
    }
    const { command } = choice;
    if (command.reports) {
      if (outcome.value?.kind === 'making') return;
      return command.perform(app, (now) => {
        outcome.value = now;
      });
    }
    // The closed dialog returns the focus to where it was opened from.
    close();
    command.perform(app, ({ text }) => onTrouble(text));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // The page's own key handlers must not react to keys in the dialog.
    event.stopPropagation();
    if (isOfInputMethod(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      return close();
    }
    if (event.target !== field.current || last < 0) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const to = MOVES[event.key]?.(active, last);
    const chosen = event.key === 'Enter' ? shown[active] : undefined;
    if (to !== undefined) at.value = to;
    if (chosen) choose(chosen.document.choice);
    if (chosen || to !== undefined) event.preventDefault();
  };

  const isEmpty = trimmed.value !== '' && last < 0;
  const showsHint = trimmed.value === '' || isEmpty;
  return (
    <dialog
      class="search"
      aria-label={open}
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
          aria-label={open}
          aria-expanded={last >= 0}
          aria-controls={last >= 0 ? LIST : undefined}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          aria-describedby={showsHint ? HINT : undefined}
          placeholder={open}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="go"
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
            at.value = 0;
            outcome.value = undefined;
          }}
        />
        <button type="button" class="square" title={texts.close} aria-label={texts.close} onClick={close}>
          <Icon name="close" />
        </button>
      </div>
      {isEmpty && <p class="search-nothing">{texts.nothing(trimmed.value)}</p>}
      {showsHint && (
        <p class="search-knows" id={HINT}>
          <InLanguages text={texts.knows(examplesOf(story.places))} />
        </p>
      )}
      {last >= 0 && (
        <SearchResults
          id={LIST}
          label={trimmed.value === '' ? texts.suggestions : texts.results}
          results={shown}
          active={active}
          onChoose={(result) => choose(result.document.choice)}
          onPoint={(index) => {
            at.value = index;
          }}
        />
      )}
      <footer class="search-foot wrap">
        <p role="status">
          {outcome.value?.text ||
            (trimmed.value === ''
              ? texts.suggestions
              : shown.length < results.length
                ? texts.likeliest(shown.length, results.length)
                : texts.found(results.length))}
        </p>
        <p class="search-keys">{texts.keys}</p>
      </footer>
    </dialog>
  );
}
