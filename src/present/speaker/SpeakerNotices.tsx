import { useSignal } from '@preact/signals';
import { Notices } from '../../parts/page/Notices';
import { storedValue } from '../../ui/stored-value';
import { useSpeaker } from './speaker-context';

const firstRun = storedValue('speaker-first-run');

/** What a teacher has to know before anything else: one line each, with what to do about it. */
export function SpeakerNotices({ openAudience }: { readonly openAudience: () => void }) {
  const { app, lesson } = useSpeaker();
  const { speaker: words } = app.messages;
  const { audiences, leads } = lesson.peers.value;
  const isNew = useSignal(firstRun.read() === undefined);
  return (
    <div class="speaker-notices">
      <Notices onDismiss={() => {}} />
      {!leads && (
        <p class="speaker-notice" data-kind="warning" role="alert">
          <span>{words.follows}</span>
          <button type="button" class="button" onClick={lesson.lead}>
            {words.takeOver}
          </button>
        </p>
      )}
      {leads && audiences === 0 && (
        <p class="speaker-notice" data-kind="warning">
          <span>{words.noAudience}</span>
          <button type="button" class="button" onClick={openAudience}>
            {words.openAudience}
          </button>
        </p>
      )}
      {leads && audiences > 0 && isNew.value && (
        <p class="speaker-notice">
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
