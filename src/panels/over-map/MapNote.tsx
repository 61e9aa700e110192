import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { boxesOverlap } from '../../composition/box';
import { useApp } from '../../parts/app-context';
import { ActLink } from '../../parts/links/ActLink';
import { Icon } from '../../ui/Icon';
import { mapSize } from '../../view/screen';
import { openPanel } from '../../view/steps';
import { preloadLazyPages } from '../whole/LazyPage';
import { toldAtRest, toldOnScreen } from './told-on-screen';
import './map-note.css';

/** Px of the open note at its widest, as in the style sheet. */
const WIDEST = 576;

/**
 * The note on borders: one line in the map's corner, which folds to its button where it would cover what the map tells; when
 * open, the full note and the credits, in the room below what is told.
 */
export function MapNote({ open }: { open: Signal<boolean> }) {
  const app = useApp();
  const { about, furniture, panels } = app.messages;
  const line = useRef<HTMLParagraphElement>(null);
  const folded = useSignal(false);
  const told = open.value ? [] : toldOnScreen(app);
  const room = useComputed(() => {
    const { width, height } = mapSize.value;
    // Of the map at rest: a note that grows and shrinks while the map moves could not be read.
    const lowest = toldAtRest(app, app.store.view.value)
      .filter(({ isLine, left, right, top }) => !isLine && right > width - WIDEST && left < width && top < height)
      .map(({ bottom }) => bottom);
    return Math.floor(height - Math.max(0, ...lowest));
  });
  useLayoutEffect(() => {
    if (!line.current) return;
    const { width, height } = mapSize.peek();
    const { offsetLeft, offsetWidth, offsetHeight } = line.current;
    const box = { left: offsetLeft, top: height - offsetHeight, right: offsetLeft + offsetWidth, bottom: height };
    folded.value = width > 0 && told.some((other) => boxesOverlap(box, other, 2));
  });
  return (
    <div
      class="map-note"
      data-open={open.value ? '' : undefined}
      data-taken={open.value ? '' : undefined}
      style={open.value ? { maxHeight: `${room.value}px` } : undefined}
    >
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
        <p
          class="map-note-text"
          ref={line}
          data-taken={folded.value ? undefined : ''}
          data-folded={folded.value ? '' : undefined}
        >
          {about.bordersNoteShort} <span class="map-note-credit">{furniture.credit}</span>
        </p>
      )}
      <button
        type="button"
        class="square"
        data-taken
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
