import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { type PictureFormat, useDesk } from '../../parts/desk';
import type { Size } from '../../view/camera';
import { mapSize } from '../../view/screen';
import { MapPopover } from './MapPopover';
import { type Outcome, savedPicture } from './saved-picture';
import './take-away.css';

/** Device pixels to each CSS pixel that a picture may have. */
const SCALES = [1, 2, 4] as const;

/** What a reader may take along: the printed sheet, or the map as a file. */
export function TakeAway() {
  const { picture } = useDesk().messages;
  const outcome = useSignal<Outcome | undefined>(undefined);
  return (
    <>
      <MapPopover
        icon="download"
        label={picture.take}
        content={(close) => <TakeAwayMenu outcome={outcome} close={close} />}
      />
      <p class="visually-hidden" role="status">
        {outcome.value?.text}
      </p>
    </>
  );
}

interface MenuProps {
  readonly outcome: Signal<Outcome | undefined>;
  readonly close: () => void;
}

function TakeAwayMenu({ outcome, close }: MenuProps) {
  const { messages, takeAway } = useDesk();
  const { picture } = messages;
  const size = useSizeOfPicture();
  const busy = outcome.value?.kind === 'making';

  const print = () => {
    close();
    takeAway.print().catch((error: unknown) => {
      console.error(error);
      outcome.value = { kind: 'failed', text: picture.printFailed };
    });
  };
  const save = async (format: PictureFormat) => {
    if (busy) return;
    outcome.value = { kind: 'making', text: picture.making };
    outcome.value = await savedPicture(takeAway, messages, format);
  };

  return (
    <section class="map-popover-content take-away paper" aria-label={picture.take} aria-busy={busy}>
      <button type="button" class="take-row tile" onClick={print}>
        {picture.print}
      </button>
      <fieldset class="take-pictures">
        <legend>{picture.png}</legend>
        <div class="take-sizes">
          {SCALES.map((scale) => (
            <button
              key={scale}
              type="button"
              class="take-size tile"
              aria-disabled={busy}
              onClick={() => save({ type: 'png', scale })}
            >
              <span class="take-times">{picture.scale(scale)}</span>{' '}
              <span class="take-note">{size && picture.pixels(size.width * scale, size.height * scale)}</span>
            </button>
          ))}
        </div>
      </fieldset>
      <button type="button" class="take-row tile" aria-disabled={busy} onClick={() => save({ type: 'svg' })}>
        {picture.svg} <span class="take-note">{picture.svgFor}</span>
      </button>
      {outcome.value && (
        <p class="take-line" data-outcome={outcome.value.kind}>
          {outcome.value.text}
        </p>
      )}
    </section>
  );
}

/** CSS px of the picture of the present view; undefined until that is known. */
function useSizeOfPicture(): Size | undefined {
  const { store, palette, takeAway } = useDesk();
  const size = useSignal<Size | undefined>(undefined);
  useSignalEffect(() => {
    let wanted = true;
    // Each of them may change what stands around the map.
    void [store.view.value, palette.value, mapSize.value];
    takeAway.pictureSize().then(
      (found) => {
        if (wanted) size.value = found;
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      wanted = false;
    };
  });
  return size.value;
}
