import { stopIndex, stopsOf } from '../../view/stops';
import type { Action } from '../shared/keys';
import { useSpeaker } from './speaker-context';

/** The buttons for back and forward, large enough to press without looking. */
export function SpeakerNavigation({ perform }: { readonly perform: (action: Action) => void }) {
  const { story, store, messages } = useSpeaker().app;
  const { speaker: words } = messages;
  const at = stopIndex(story, store.view.value);
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
