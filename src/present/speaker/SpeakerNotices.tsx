import { useSignal } from '@preact/signals';
import { Notices } from '../../parts/page/Notices';
import { speakerTextsFor } from '../../text/late/speaker-texts';
import { storedValue } from '../../ui/stored-value';
import { ourOpener } from '../lesson/channel';
import { ActionButton } from '../shared/ActionButton';
import { useSpeaker } from './speaker-context';

const firstRun = storedValue('speaker-first-run');

/** What a teacher must know first: one line for each notice, with a button to act on it. */
export function SpeakerNotices() {
  const { app, lesson, window } = useSpeaker();
  const words = speakerTextsFor(app.messages);
  const { audiences, leads } = lesson.peers.value;
  const isNew = useSignal(firstRun.read() === undefined);
  return (
    <div class="speaker-notices">
      <Notices onDismiss={() => {}} />
      {!leads && (
        <p class="speaker-notice wrap" data-kind="warning" role="alert">
          <span>{words.follows}</span>
          <button type="button" class="button" onClick={lesson.lead}>
            {words.takeOver}
          </button>
        </p>
      )}
      {leads && audiences === 0 && (
        <p class="speaker-notice wrap" data-kind="warning">
          <span>
            {words.noAudience}
            {!ourOpener() && ` ${words.noOpener}`}
          </span>
          <ActionButton window={window} action="audience" class="button" />
        </p>
      )}
      {leads && audiences > 0 && isNew.value && (
        <p class="speaker-notice wrap">
          <span>{words.firstRun}</span>
          <button
            type="button"
            class="button"
            onClick={() => {
              isNew.value = false;
              firstRun.write('seen');
            }}
          >
            {words.gotIt}
          </button>
        </p>
      )}
    </div>
  );
}
