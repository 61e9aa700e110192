import { useSignal } from '@preact/signals';
import { Icon } from '../ui/Icon';
import { useDesk } from './desk';

/** The note that every map of borders owes its reader, in one line; opened, all of it and the credits. */
export function MapNote() {
  const { about, furniture } = useDesk().messages;
  const open = useSignal(false);
  return (
    <div class="map-note" data-taken data-open={open.value ? '' : undefined}>
      <p class="map-note-text">
        {about.bordersNote} {!open.value && furniture.credit}
      </p>
      {open.value && (
        <div class="map-note-more">
          <p>{about.schematic}</p>
          <p>{about.naturalEarth}</p>
          <p>{about.fonts}</p>
          <p>{about.software}</p>
        </div>
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
