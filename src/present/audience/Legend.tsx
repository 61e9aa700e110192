import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { KindSwatch } from '../../parts/links/swatches';
import type { Layer, Relation } from '../../story/format';
import { areaBeside } from '../../view/caption-area';
import { drawnRelations } from '../../view/drawn';
import { mapSize } from '../../view/screen';
import './legend.css';

/** The layers that the map draws now, each with its drawn relations. */
function useDrawnLayers(): { readonly layer: Layer; readonly relations: readonly Relation[] }[] {
  const { story, store } = useApp();
  const drawn: readonly string[] = drawnRelations(story, store.view.value);
  return story.layers.flatMap((layer) => {
    const relations = story.relations.filter((relation) => relation.layer === layer.id && drawn.includes(relation.id));
    return relations.length ? [{ layer, relations }] : [];
  });
}

/**
 * Below the caption, and never over the map: the legend of the lines and symbols that the map draws now, and the note on borders.
 * `folded`: set to whether the legend has no room there; then a button opens it.
 */
export function Legend({ folded }: { readonly folded: Signal<boolean> }) {
  const { store, messages } = useApp();
  const { stage } = areaBeside(mapSize.value);
  // Each step changes the caption above it or the lines.
  store.view.value;
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const legend = box.current;
    if (!legend) return;
    legend.hidden = stage === 'strip' || stage === 'portrait';
    const caption = legend.previousElementSibling;
    // With the legend below it, the caption has to scroll.
    if (stage === 'column' && caption && caption.scrollHeight > caption.clientHeight + 1) legend.hidden = true;
    folded.value = legend.hidden;
  });
  return (
    <>
      <section class="present-legend paper" ref={box} aria-label={messages.present.onMap}>
        <Entries />
      </section>
      <p class="present-note">
        {messages.about.bordersNoteShort} {messages.furniture.credit}
      </p>
    </>
  );
}

/** The button that opens the folded legend. */
export function LegendButton({ open }: { readonly open: Signal<boolean> }) {
  const { present } = useApp().messages;
  if (useDrawnLayers().length === 0) return null;
  return (
    <div class="present-folded">
      <button
        type="button"
        class="button"
        aria-expanded={open.value}
        onClick={() => {
          open.value = !open.value;
        }}
      >
        {present.legend}
      </button>
      {open.value && (
        <section class="present-legend paper" aria-label={present.onMap}>
          <Entries />
        </section>
      )}
    </div>
  );
}

function Entries() {
  return (
    <ul>
      {useDrawnLayers().map(({ layer, relations }) => (
        <li key={layer.id}>
          <KindSwatch kind={layer.kind} relations={relations} />
          {layer.title}
        </li>
      ))}
    </ul>
  );
}
