import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { shareTextsFor } from '../../text/late/classroom/share-texts';
import { useApp } from '../app-context';

/** Buttons that copy an address and open the device's own share sheet, where it has one; and what came of that. */
export function ShareLink({ address }: { readonly address: string }) {
  const { story, messages } = useApp();
  const texts = shareTextsFor(messages);
  const field = useRef<HTMLInputElement>(null);
  const said = useSignal('');
  /** The clipboard refuses, so the user copies from a field. */
  const byHand = useSignal(false);
  useEffect(() => {
    if (!byHand.value) return;
    field.current?.focus();
    field.current?.select();
  }, [byHand.value]);

  const copy = async () => {
    byHand.value = false;
    try {
      await navigator.clipboard.writeText(address);
      said.value = texts.copied;
    } catch {
      said.value = texts.notCopied;
      byHand.value = true;
    }
  };
  const share = async () => {
    said.value = '';
    try {
      await navigator.share({ title: story.title, url: address });
    } catch (error) {
      // The user has closed the sheet.
      if (error instanceof DOMException && error.name === 'AbortError') return;
      said.value = texts.notShared;
    }
  };
  return (
    <>
      <p class="share-buttons wrap">
        <button type="button" class="button" onClick={copy}>
          {texts.copy}
        </button>
        {sharesHere(address) && (
          <button type="button" class="button" onClick={share}>
            {texts.device}
          </button>
        )}
      </p>
      <p role="status">{said.value}</p>
      {byHand.value && (
        <input ref={field} class="share-field" type="text" readOnly aria-label={texts.address} value={address} />
      )}
    </>
  );
}

/** Whether the device has a share sheet that takes the address. Some browsers have `share` without `canShare`. */
const sharesHere = (url: string): boolean =>
  'share' in navigator && (!('canShare' in navigator) || navigator.canShare({ url }));
