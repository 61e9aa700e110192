import { useSignal } from '@preact/signals';
import { Notices } from '../../parts/page/Notices';
import { keptValue } from '../../ui/kept-value';
import { useSpeaker } from './speaker-desk';

const firstRun = keptValue('speaker-first-run');

/** What a teacher has to know before anything else: one line each, with what to do about it. */
export function SpeakerNotices({ openAudience }: { readonly openAudience: () => void }) {
  const { desk, lesson } = useSpeaker();
  const { speaker: words } = desk.messages;
  const { audiences, leads } = lesson.company.value;
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
          <span>{words.noAudience}</span>
          <button type="button" class="button" onClick={openAudience}>
            {words.openAudience}
          </button>
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
