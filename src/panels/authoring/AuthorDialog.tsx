import { useSignal } from '@preact/signals';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Messages } from '../../text/catalog';
import { authorTextsFor } from '../../text/late/author-texts';
import { Icon } from '../../ui/Icon';
import { DraftResult } from './DraftResult';
import { type Opened, openedFrom } from './opened-files';
import { ReviewLists } from './ReviewLists';
import './author-dialog.css';

/** Opens the dialog for authors, with files that were dropped on the page. It is on the page only while it is open. */
export function openAuthorDialog(messages: Messages, files: readonly File[] = []): void {
  const container = document.createElement('div');
  document.body.append(container);
  const closed = () => {
    render(null, container);
    container.remove();
  };
  render(<AuthorDialog messages={messages} files={files} onClosed={closed} />, container);
}

interface Props {
  readonly messages: Messages;
  readonly files: readonly File[];
  readonly onClosed: () => void;
}

const TITLE = 'author-title';

/** The dialog: an author chooses files, a story to check it, or others to make a draft of a story from them. */
function AuthorDialog({ messages, files, onClosed }: Props) {
  const texts = authorTextsFor(messages);
  const dialog = useRef<HTMLDialogElement>(null);
  const opened = useSignal<Opened | 'reading' | undefined>(undefined);
  const outcome = useRef<HTMLHeadingElement>(null);

  const open = async (chosen: readonly File[]) => {
    if (chosen.length === 0) return;
    opened.value = 'reading';
    opened.value = await openedFrom(chosen, texts.toDos);
  };
  const first = useRef(() => open(files));
  useEffect(() => {
    dialog.current?.showModal();
    void first.current();
  }, []);

  const shown = opened.value;
  const wasReading = useRef(false);
  useEffect(() => {
    // Not after a choice of the encoding: the focus stays there.
    if (wasReading.current && shown !== 'reading') outcome.current?.focus();
    wasReading.current = shown === 'reading';
  }, [shown]);
  return (
    <dialog ref={dialog} class="author" aria-labelledby={TITLE} onClose={onClosed}>
      <header class="author-head">
        <h1 id={TITLE}>{texts.open}</h1>
        <button type="button" class="author-close" aria-label={texts.close} onClick={() => dialog.current?.close()}>
          <Icon name="close" />
        </button>
      </header>
      <div class="author-body">
        <p>{texts.lead}</p>
        <label class="button author-choose">
          {texts.choose}
          <input
            type="file"
            multiple
            class="visually-hidden"
            onChange={({ currentTarget }) => {
              const chosen = [...(currentTarget.files ?? [])];
              // The same file can be chosen again, after its author has changed it.
              currentTarget.value = '';
              void open(chosen);
            }}
          />
        </label>
        {shown === 'reading' && <p role="status">{texts.reading}</p>}
        {shown && shown !== 'reading' && shown.kind === 'story' && (
          <section aria-labelledby="author-found">
            <h2 id="author-found" ref={outcome} tabIndex={-1}>
              {texts.found(
                shown.file,
                shown.review.faults.length,
                shown.review.toDo.length,
                shown.review.advice.length,
              )}
            </h2>
            {shown.review.faults.length > 0 && <p>{texts.faultsWhy}</p>}
            <ReviewLists heading="h3" review={shown.review} messages={messages} />
          </section>
        )}
        {shown && shown !== 'reading' && shown.kind === 'draft' && (
          <DraftResult
            imported={shown.imported}
            heading={outcome}
            messages={messages}
            onEncoding={(file, encoding) => {
              opened.value = shown.readAs(file, encoding);
            }}
          />
        )}
      </div>
    </dialog>
  );
}
