import { shareTextsFor } from '../../text/late/classroom/share-texts';
import { loadOrSay } from '../../ui/load-or-say';
import type { Command } from './commands';

/** Opens the dialog that shares the present view, a file of its own. It reports `done` before the dialog opens and takes the focus. */
export const SHARE = {
  name: (messages) => shareTextsFor(messages).open,
  also: 'share',
  perform(app, report) {
    const { coming, missing } = app.messages.late;
    let isLate = false;
    const say = (text: string) => {
      if (text === '') return;
      report({ kind: isLate ? 'failed' : 'making', text });
    };
    const load = async () => {
      try {
        return await import('../share/ShareDialog');
      } finally {
        isLate = true;
      }
    };
    void loadOrSay(load, say, { coming, notLoaded: missing }).then((dialog) => {
      if (!dialog) return;
      report({ kind: 'done', text: '' });
      dialog.openShareDialog(app);
    });
  },
} as const satisfies Command;
