import { useSignal } from '@preact/signals';
import { storedValue } from '../../ui/stored-value';
import { stopIndex, stopsOf } from '../../view/stops';
import { useSpeaker } from './speaker-context';
import './speaker-notes.css';
import { speakerTextsFor } from '../../text/late/speaker-texts';

/** The text sizes, in rem. */
const SIZES = [1, 1.125, 1.25, 1.5, 1.75, 2, 2.5] as const;
/** An index of {@link SIZES}. */
const DEFAULT_SIZE = 2;
const storedSize = storedValue('notes-size');

/** The speaker's notes, which no other page shows, with buttons for the text size. */
export function SpeakerNotes() {
  const { app } = useSpeaker();
  const { story, store, messages } = app;
  const words = speakerTextsFor(messages);
  const size = useSignal(sizeFrom(storedSize.read()));
  const stop = stopsOf(story)[stopIndex(story, store.view.value)];
  const change = (by: number) => {
    size.value = Math.min(SIZES.length - 1, Math.max(0, size.value + by));
    storedSize.write(String(size.value));
  };
  return (
    <div class="speaker-notes">
      <header class="speaker-notes-head">
        <h2 id="speaker-notes" class="kicker">
          {words.notes}
        </h2>
        <button
          type="button"
          class="button button-quiet"
          title={words.smaller}
          aria-disabled={size.value === 0}
          onClick={() => change(-1)}
        >
          <span aria-hidden="true">A−</span>
          <span class="visually-hidden">{words.smaller}</span>
        </button>
        <button
          type="button"
          class="button button-quiet"
          title={words.larger}
          aria-disabled={size.value === SIZES.length - 1}
          onClick={() => change(1)}
        >
          <span aria-hidden="true">A+</span>
          <span class="visually-hidden">{words.larger}</span>
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keyboard users must be able to focus it. */}
      <section class="speaker-notes-text" tabIndex={0} aria-labelledby="speaker-notes">
        <p key={stop?.chapter.id} style={{ fontSize: `${SIZES[size.value] ?? 1}rem` }}>
          {stop?.chapter.notes}
        </p>
      </section>
    </div>
  );
}

/** Returns the index of the stored text size, or the default if the stored text is invalid. */
function sizeFrom(text: string | undefined): number {
  const size = Number(text);
  return text !== undefined && Number.isInteger(size) && size >= 0 && size < SIZES.length ? size : DEFAULT_SIZE;
}
