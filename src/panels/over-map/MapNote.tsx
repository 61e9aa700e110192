import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Box, boxesOverlap } from '../../composition/box';
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

/** The line's size in px, and how far it is from the map's right edge: the button is between them. */
interface Measured {
  readonly right: number;
  readonly width: number;
  readonly height: number;
}

/** Whether something that the map tells is where the line is. Unknown sizes: no. */
function isUnder(told: readonly Box[], line: Measured | undefined, map: { width: number; height: number }): boolean {
  if (!line || map.width === 0) return false;
  const right = map.width - line.right;
  const box = { left: right - line.width, top: map.height - line.height, right, bottom: map.height };
  return told.some((other) => boxesOverlap(box, other, 2));
}

/**
 * The note on borders: one line in the map's corner, which folds to its button where it would cover what the map tells; when
 * open, the full note and the credits, in the room below what is told.
 */
export function MapNote({ open }: { open: Signal<boolean> }) {
  const app = useApp();
  const { about, furniture, panels } = app.messages;
  const line = useRef<HTMLParagraphElement>(null);
  const told = open.value ? [] : toldOnScreen(app);
  const room = useComputed(() => {
    const { width, height } = mapSize.value;
    // Of the map at rest: a note that grows and shrinks while the map moves could not be read.
    const lowest = toldAtRest(app, app.store.view.value)
      .filter(({ isLine, left, right, top }) => !isLine && right > width - WIDEST && left < width && top < height)
      .map(({ bottom }) => bottom);
    return Math.floor(height - Math.max(0, ...lowest));
  });
  // The observer measures after the page's own layout. Measuring while it renders would lay the page out once more, at each step.
  const measured = useSignal<Measured | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the closed note is another element each time.
  useLayoutEffect(() => {
    const node = line.current;
    if (!node) return;
    const observer = new ResizeObserver(() => {
      const { offsetLeft, offsetWidth: width, offsetHeight: height, parentElement } = node;
      measured.value = { right: (parentElement?.offsetWidth ?? 0) - offsetLeft - width, width, height };
    });
    observer.observe(node);
    return () => observer.disconnect();
  }, [measured, open.value]);
  const isFolded = isUnder(told, measured.value, mapSize.value);
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
          data-taken={isFolded ? undefined : ''}
          data-folded={isFolded ? '' : undefined}
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
