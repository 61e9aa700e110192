import { speakerTextsFor } from '../../text/late/speaker-texts';
import { stopIndex, stopsOf } from '../../view/stops';
import { ActionButton } from '../shared/ActionButton';
import { useSpeaker } from './speaker-context';

/** The buttons for back and forward, large enough to press without looking. */
export function SpeakerNavigation() {
  const { app, window } = useSpeaker();
  const { story, store, messages } = app;
  const at = stopIndex(story, store.view.value);
  return (
    <nav class="speaker-walk" aria-label={speakerTextsFor(messages).walk}>
      <ActionButton window={window} action="back" class="tile" disabled={at === 0} />
      <ActionButton window={window} action="next" class="speaker-forward" disabled={at === stopsOf(story).length - 1} />
    </nav>
  );
}
