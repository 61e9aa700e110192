import { stopIndex, stopsOf } from '../../view/stops';
import { ActionButton } from '../shared/ActionButton';
import { useSpeaker } from './speaker-context';

/** The buttons for back and forward, large enough to press without looking. */
export function SpeakerNavigation() {
  const { story, store, messages } = useSpeaker().app;
  const at = stopIndex(story, store.view.value);
  return (
    <nav class="speaker-walk" aria-label={messages.speaker.walk}>
      <ActionButton action="back" class="tile" disabled={at === 0} />
      <ActionButton action="next" class="speaker-forward" disabled={at === stopsOf(story).length - 1} />
    </nav>
  );
}
