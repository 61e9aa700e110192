import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Keeping, type Kept, keepForGood, readKept } from '../../offline/kept';
import { useApp } from '../../parts/app-context';
import { offlineTextsFor } from '../../text/late/classroom/offline-texts';

const MEGABYTE = 1e6;

/** What is kept of the map for use without a network, how large and of when, with a button to keep it. */
export function KeptOffline() {
  const texts = offlineTextsFor(useApp().messages);
  const kept = useSignal<Kept | undefined>(undefined);
  const said = useSignal('');
  const isBusy = useSignal(false);
  useEffect(() => {
    void readKept().then((now) => {
      kept.value = now;
    });
  }, [kept]);

  const keep = async () => {
    isBusy.value = true;
    said.value = texts.keeping;
    const ending: Keeping = await keepForGood();
    kept.value = await readKept();
    said.value = texts.endings[ending];
    isBusy.value = false;
  };
  return (
    <>
      <p class="teach-text">{kept.value && keptText(kept.value, texts)}</p>
      {kept.value?.status === 'kept' && !(kept.value.isWhole && kept.value.isForGood) && (
        <p class="teach-text">
          <button
            type="button"
            class="button"
            aria-disabled={isBusy.value}
            onClick={() => !isBusy.value && void keep()}
          >
            {texts.keep}
          </button>
        </p>
      )}
      <p class="teach-text" role="status">
        {said.value}
      </p>
    </>
  );
}

function keptText(kept: Kept, texts: ReturnType<typeof offlineTextsFor>): string {
  if (kept.status !== 'kept') return texts[kept.status];
  const megabytes = Math.max(1, Math.round(kept.bytes / MEGABYTE));
  return kept.isWhole ? texts.kept(megabytes, kept.day) : texts.partly(megabytes, kept.day);
}
