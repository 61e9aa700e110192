import { shareTextsFor } from '../../text/late/classroom/share-texts';
import type { Command } from './commands';
import { openLateDialog } from './late-dialog';

/** Opens the dialog that shares the present view. */
export const SHARE = {
  name: (messages) => shareTextsFor(messages).open,
  also: 'share',
  perform(app, report) {
    openLateDialog(
      app,
      report,
      () => import('../share/ShareDialog'),
      (dialog) => dialog.openShareDialog(app),
    );
  },
} as const satisfies Command;
