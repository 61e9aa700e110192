import { stopAt, stopsOf } from '../../view/walk';
import type { Action } from '../shared/keys';
import { useSpeaker } from './speaker-desk';

/** Back and on, large enough for a thumb that is not looked at. */
export function SpeakerWalk({ perform }: { readonly perform: (action: Action) => void }) {
  const { story, store, messages } = useSpeaker().desk;
  const { speaker: words } = messages;
  const at = stopAt(story, store.view.value);
  const last = stopsOf(story).length - 1;
  return (
    <nav class="speaker-walk" aria-label={words.walk}>
      <button type="button" class="tile" aria-disabled={at === 0} onClick={() => perform('back')}>
        {words.back}
      </button>
      <button type="button" class="speaker-forward" aria-disabled={at === last} onClick={() => perform('next')}>
        {words.forward}
      </button>
    </nav>
  );
}
