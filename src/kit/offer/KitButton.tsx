import { useSignal } from '@preact/signals';
import { useApp } from '../../parts/app-context';
import { kitTextsFor } from '../../text/late/classroom/kit-texts';
import { loadOrSay } from '../../ui/load-or-say';

/** Opens the dialog with the sheets for a class, a file of its own. Why it does not open stands beside the button. */
export function KitButton() {
  const app = useApp();
  const { lead, open } = kitTextsFor(app.messages);
  const { coming, missing } = app.messages.late;
  const trouble = useSignal('');
  const press = async () => {
    const say = (text: string) => {
      trouble.value = text;
    };
    const kit = await loadOrSay(() => import('../KitDialog'), say, { coming, notLoaded: missing });
    kit?.openKitDialog(app);
  };
  return (
    <>
      <p class="teach-text">{lead}</p>
      <p class="teach-text">
        <button type="button" class="button" onClick={() => void press()}>
          {open}
        </button>
      </p>
      {trouble.value && <p role="alert">{trouble.value}</p>}
    </>
  );
}
