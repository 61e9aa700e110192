import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import type { ChapterId } from '../../story/format';
import { lessonTextsFor } from '../../text/late/lesson-texts';
import { Dialog } from './Dialog';

interface Props {
  readonly current: ChapterId | undefined;
  /** Called with the index of the chapter, counted from 0. */
  readonly onGo: (chapter: number) => void;
  readonly onClose: () => void;
}

/** A dialog that goes to a chapter, by its number or from a list. */
export function GoTo({ current, onGo, onClose }: Props) {
  const { story, messages } = useApp();
  const { goTo, chapters } = lessonTextsFor(messages);
  const count = story.chapters.length;
  const typed = useSignal('');
  const isInvalid = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  // `showModal` focuses the dialog's first button, so the field takes the focus after that.
  // https://html.spec.whatwg.org/multipage/interactive-elements.html#dialog-focusing-steps
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    const number = /^\s*\d+\s*$/.test(typed.value) ? Number(typed.value) : 0;
    isInvalid.value = number < 1 || number > count;
    if (!isInvalid.value) onGo(number - 1);
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
            aria-invalid={isInvalid.value}
            aria-describedby="present-go-wrong"
            value={typed.value}
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
              isInvalid.value = false;
            }}
          />
        </label>
        <button type="submit" class="button">
          {goTo.go}
        </button>
      </form>
      <p id="present-go-wrong" class="present-go-wrong" role="alert">
        {isInvalid.value && goTo.none(count)}
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
