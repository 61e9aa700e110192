import { useSignal } from '@preact/signals';
import { keptValue } from '../../ui/kept-value';
import { stopAt, stopsOf } from '../../view/walk';
import { useSpeaker } from './speaker-desk';
import './speaker-notes.css';

/** In rem. */
const SIZES = [1, 1.125, 1.25, 1.5, 1.75, 2, 2.5] as const;
const USUAL = 2;
const kept = keptValue('notes-size');

/** The speaker's notes, which stand nowhere else. */
export function SpeakerNotes() {
  const { desk } = useSpeaker();
  const { story, store, messages } = desk;
  const { speaker: words } = messages;
  const size = useSignal(sizeFrom(kept.read()));
  const stop = stopsOf(story)[stopAt(story, store.view.value)];
  const change = (by: number) => {
    size.value = Math.min(SIZES.length - 1, Math.max(0, size.value + by));
    kept.write(String(size.value));
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and a keyboard must reach it to scroll it. */}
      <section class="speaker-notes-text" tabIndex={0} aria-labelledby="speaker-notes">
        <p key={stop?.chapter.id} style={{ fontSize: `${SIZES[size.value] ?? 1}rem` }}>
          {stop?.chapter.notes}
        </p>
      </section>
    </div>
  );
}

function sizeFrom(text: string | undefined): number {
  const size = Number(text);
  return text !== undefined && Number.isInteger(size) && size >= 0 && size < SIZES.length ? size : USUAL;
}
