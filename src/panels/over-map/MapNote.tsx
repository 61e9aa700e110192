import type { Signal } from '@preact/signals';
import { useApp } from '../../parts/app-context';
import { ActLink } from '../../parts/links/ActLink';
import { Icon } from '../../ui/Icon';
import { openPanel } from '../../view/steps';
import { preloadLazyPages } from '../whole/LazyPage';
import './map-note.css';

/** The note on borders in one or two lines; when open, the full note and the credits. */
export function MapNote({ open }: { open: Signal<boolean> }) {
  const { about, furniture, panels } = useApp().messages;
  return (
    <div class="map-note" data-taken data-open={open.value ? '' : undefined}>
      {open.value ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a small map the note scrolls, and the keyboard must reach it.
        <section class="map-note-text" tabIndex={0} aria-label={furniture.note}>
          <p>{about.bordersNote}</p>
          <p>
            <ActLink class="inline-link" step={openPanel('names')} onNear={preloadLazyPages}>
              {panels.names.open}
            </ActLink>
          </p>
          <p>{about.schematic}</p>
          <p>{about.naturalEarth}</p>
          <p>{about.fonts}</p>
          <p>{about.software}</p>
        </section>
      ) : (
        <p class="map-note-text">
          <span class="map-note-long">{about.bordersNote}</span>
          <span class="map-note-short">{about.bordersNoteShort}</span>{' '}
          <span class="map-note-credit">{furniture.credit}</span>
        </p>
      )}
      <button
        type="button"
        class="square"
        aria-expanded={open.value}
        title={furniture.note}
        aria-label={furniture.note}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        <Icon name="down" />
      </button>
    </div>
  );
}
