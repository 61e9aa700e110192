import { useSignal } from '@preact/signals';
import { useApp } from '../../parts/app-context';
import { matrixTextsFor } from '../../text/late/matrix-texts';

/** Copies a text, and says in `status` whether that worked. Other outcomes may be written to `status` as well. */
export function useCopying() {
  const { copied, notCopied } = matrixTextsFor(useApp().messages);
  const status = useSignal('');
  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      status.value = copied;
    } catch {
      status.value = notCopied;
    }
  };
  return { status, copy };
}
