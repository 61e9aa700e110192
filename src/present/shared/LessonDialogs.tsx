import { Shared } from '../../parts/share/Shared';
import { shareTextsFor } from '../../text/late/classroom/share-texts';
import type { Role } from '../lesson/message';
import { addressOf } from '../lesson/windows';
import { ACTIONS, perform } from './actions';
import { Dialog } from './Dialog';
import { GoTo } from './GoTo';
import { goToChapter } from './go-to-chapter';
import { HelpSheet } from './HelpSheet';
import type { LessonWindow } from './lesson-window';
import { PopupBlocked } from './PopupBlocked';
import { WindowNotLoaded } from './WindowNotLoaded';

const OTHER: Readonly<Record<Role, Role>> = { audience: 'speaker', speaker: 'audience' };

/** The dialog that is open in a window of the lesson. */
export function LessonDialogs({ window }: { readonly window: LessonWindow }) {
  const { role, dialog, app } = window;
  const other = OTHER[role];
  const close = () => {
    dialog.value = undefined;
  };
  switch (dialog.value) {
    case undefined:
      return null;
    case 'help':
      return <HelpSheet role={role} onClose={close} />;
    case 'go-to':
      return (
        <GoTo
          current={app.store.view.value.chapter}
          onGo={(chapter) => {
            close();
            goToChapter(window, chapter);
          }}
          onClose={close}
        />
      );
    case 'share':
      return (
        <Dialog title={shareTextsFor(app.messages).title} onClose={close}>
          <Shared page={addressOf('audience', '')} />
        </Dialog>
      );
    case 'popup-blocked':
      return <PopupBlocked which={other} onClose={close} />;
    case 'not-loaded':
      return (
        <WindowNotLoaded
          which={other}
          onRetry={() => {
            close();
            perform(ACTIONS[other], window);
          }}
          onClose={close}
        />
      );
    default:
      return dialog.value satisfies never;
  }
}
