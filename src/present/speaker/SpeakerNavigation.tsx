import { stopAt, stopsOf } from '../../view/stops';
import type { Action } from '../shared/keys';
import { useSpeaker } from './speaker-context';

/** Back and on, large enough for a thumb that is not looked at. */
export function SpeakerNavigation({ perform }: { readonly perform: (action: Action) => void }) {
  const { story, store, messages } = useSpeaker().app;
  const { speaker: words } = messages;
  const at = stopAt(story, store.view.value);
  const last = stopsOf(story).length - 1;
  return (
    <nav class="speaker-walk" aria-label={words.walk}>
      <button type="button" aria-disabled={at === 0} onClick={() => perform('back')}>
        {words.back}
      </button>
      <button type="button" class="speaker-forward" aria-disabled={at === last} onClick={() => perform('next')}>
        {words.forward}
      </button>
    </nav>
  );
}
