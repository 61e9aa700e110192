import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import type { ChapterId } from '../../story/format';
import { Dialog } from './Dialog';

interface Props {
  readonly current: ChapterId | undefined;
  /** To the beginning of a chapter, counted from 0. */
  readonly onGo: (chapter: number) => void;
  readonly onClose: () => void;
}

/** To a chapter by its number or from the list. */
export function GoTo({ current, onGo, onClose }: Props) {
  const { story, messages } = useApp();
  const { goTo, chapters } = messages.present;
  const count = story.chapters.length;
  const typed = useSignal('');
  const wrong = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  // After the dialog has given the focus to its first button.
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const number = /^\s*\d+\s*$/.test(typed.value) ? Number(typed.value) : 0;
    wrong.value = number < 1 || number > count;
    if (!wrong.value) onGo(number - 1);
  };
  return (
    <Dialog title={goTo.title} onClose={onClose}>
      <form class="present-go" onSubmit={submit}>
        <label>
          <span>{goTo.number(count)}</span>
          <input
            ref={field}
            type="text"
            inputMode="numeric"
            autocomplete="off"
            aria-invalid={wrong.value}
            aria-describedby="present-go-wrong"
            value={typed.value}
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
              wrong.value = false;
            }}
          />
        </label>
        <button type="submit" class="button">
          {goTo.go}
        </button>
      </form>
      <p id="present-go-wrong" class="present-go-wrong" role="alert">
        {wrong.value && goTo.none(count)}
      </p>
      <ol class="present-go-list" aria-label={chapters}>
        {story.chapters.map((chapter, i) => (
          <li key={chapter.id}>
            <button type="button" aria-current={chapter.id === current ? 'step' : undefined} onClick={() => onGo(i)}>
              <span class="item-number">{messages.number(i + 1)}</span>
              <span>{chapter.title}</span>
            </button>
          </li>
        ))}
      </ol>
    </Dialog>
  );
}
