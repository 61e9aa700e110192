import { useSignal } from '@preact/signals';
import { useApp } from '../../parts/app-context';

/** Copies a text, and says in `status` whether that worked. Other outcomes may be written to `status` as well. */
export function useCopying() {
  const { matrix } = useApp().messages.panels;
  const status = useSignal('');
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      status.value = matrix.copied;
    } catch {
      status.value = matrix.notCopied;
    }
  };
  return { status, copy };
}
