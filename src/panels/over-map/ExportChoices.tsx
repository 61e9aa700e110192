import { type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useApp } from '../../parts/app-context';
import { PICTURE_COMMANDS } from '../../parts/commands/picture-commands';
import { type Outcome, savePicture } from '../../parts/commands/save-picture';
import { SHARE } from '../../parts/commands/share-command';
import { saveTextsFor } from '../../text/late/save-texts';
import type { Size } from '../../view/camera';
import { mapSize } from '../../view/screen';
import './take-away.css';

/** Offered resolutions of a PNG, in device pixels per CSS pixel. */
const SCALES = [1, 2, 4] as const;

interface MenuProps {
  readonly outcome: Signal<Outcome | undefined>;
  readonly close: () => void;
}

/** What the export menu holds. */
export function ExportChoices({ outcome, close }: MenuProps) {
  const app = useApp();
  const texts = saveTextsFor(app.messages);
  const size = usePictureSize();
  const busy = outcome.value?.kind === 'making';

  const report = (now: Outcome) => {
    outcome.value = now;
  };
  const print = () => {
    close();
    PICTURE_COMMANDS.print.perform(app, report);
  };

  const share = () =>
    SHARE.perform(app, (now) => {
      if (now.kind === 'done') close();
      outcome.value = now.kind === 'done' ? undefined : now;
    });

  return (
    <>
      <button type="button" class="take-row take-share tile" onClick={share}>
        {SHARE.name(app.messages)}
      </button>
      <button type="button" class="take-row tile" onClick={print}>
        {texts.print}
      </button>
      <fieldset class="take-pictures">
        <legend>{texts.png}</legend>
        <div class="take-sizes">
          {SCALES.map((scale) => (
            <button
              key={scale}
              type="button"
              class="take-size tile"
              aria-disabled={busy}
              onClick={() => !busy && savePicture(app, { type: 'png', scale }, report)}
            >
              <span class="take-times">{texts.scale(scale)}</span>{' '}
              <span class="take-note">{size && texts.pixels(size.width * scale, size.height * scale)}</span>
            </button>
          ))}
        </div>
      </fieldset>
      <button
        type="button"
        class="take-row tile"
        aria-disabled={busy}
        onClick={() => !busy && PICTURE_COMMANDS['save-svg'].perform(app, report)}
      >
        {texts.svg} <span class="take-note">{texts.svgFor}</span>
      </button>
      {outcome.value && (
        <p class="take-line" data-outcome={outcome.value.kind}>
          {outcome.value.text}
        </p>
      )}
    </>
  );
}

/** Returns the size of a picture of the current view in CSS px; undefined until it is known. */
function usePictureSize(): Size | undefined {
  const { store, palette, exports } = useApp();
  const size = useSignal<Size | undefined>(undefined);
  useSignalEffect(() => {
    let isCurrent = true;
    // Read here so that the effect runs again: each of them may change the title, legend and notes around the map.
    void [store.view.value, palette.value, mapSize.value];
    exports.pictureSize().then(
      (measured) => {
        if (isCurrent) size.value = measured;
      },
      (error: unknown) => console.error(error),
    );
    return () => {
      isCurrent = false;
    };
  });
  return size.value;
}
