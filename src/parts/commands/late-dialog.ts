import { loadOrSay } from '../../ui/load-or-say';
import type { App } from '../app-context';
import type { Report } from './save-picture';

/** Loads and opens a dialog that is a file of its own. It reports `done` before the dialog opens and takes the focus. */
export function openLateDialog<Dialog>(
  { messages }: App,
  report: Report,
  load: () => Promise<Dialog>,
  open: (dialog: Dialog) => void,
): void {
  const { coming, missing } = messages.late;
  let isLate = false;
  const say = (text: string) => {
    if (text === '') return;
    report({ kind: isLate ? 'failed' : 'making', text });
  };
  const loadNow = async () => {
    try {
      return await load();
    } finally {
      isLate = true;
    }
  };
  void loadOrSay(loadNow, say, { coming, notLoaded: missing }).then((dialog) => {
    if (!dialog) return;
    report({ kind: 'done', text: '' });
    open(dialog);
  });
}
