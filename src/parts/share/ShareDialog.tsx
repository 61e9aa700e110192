import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { shareTextsFor } from '../../text/late/classroom/share-texts';
import { Icon } from '../../ui/Icon';
import { type App, AppContext, useApp } from '../app-context';
import { EmbedCode } from './EmbedCode';
import { Shared } from './Shared';
import './share-dialog.css';

/** Opens the dialog that shares the present view. It is on the page only while it is open. */
export function openShareDialog(app: App): void {
  const container = document.createElement('div');
  document.body.append(container);
  const closed = () => {
    render(null, container);
    container.remove();
  };
  render(
    <AppContext.Provider value={app}>
      <ShareDialog onClosed={closed} />
    </AppContext.Provider>,
    container,
  );
}

const TITLE = 'share-title';

function ShareDialog({ onClosed }: { readonly onClosed: () => void }) {
  const texts = shareTextsFor(useApp().messages);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog
      ref={dialog}
      class="share-dialog"
      aria-labelledby={TITLE}
      onClose={onClosed}
      // The page's own keys must not react to keys in the dialog.
      onKeyDown={(event) => event.stopPropagation()}
      // The content fills the dialog, so only a click on the backdrop has the dialog itself as its target.
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div class="share-sheet">
        <header>
          <h1 id={TITLE}>{texts.title}</h1>
          <button type="button" class="icon-button" title={texts.close} aria-label={texts.close} onClick={close}>
            <Icon name="close" />
          </button>
        </header>
        <p>{texts.lead}</p>
        <Shared page={location.href} />
        <EmbedCode page={location.href} />
      </div>
    </dialog>
  );
}
