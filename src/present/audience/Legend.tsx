import type { Signal } from '@preact/signals';
import type { ComponentProps } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { picturesLaidOut } from '../../parts/images/StoryImage';
import { LegendLines, layersDrawn } from '../../parts/lists/MapLegend';
import { lessonTextsFor } from '../../text/late/lesson-texts';
import { areaBeside } from '../../view/caption-area';
import { labelledLines, mapSize } from '../../view/screen';
import './legend.css';

/**
 * Below the caption, and never over the map: the legend of the lines and symbols that the map draws now, and the note on borders.
 * `folded`: set to whether the legend has no room there; then a button opens it.
 */
export function Legend({ folded }: { readonly folded: Signal<boolean> }) {
  const { store, messages } = useApp();
  const { stage } = areaBeside(mapSize.value);
  // Each step changes the caption above it or the lines, and the map those that have no label on it. Pictures come late.
  picturesLaidOut.value;
  const [view, labelled] = [store.view.value, labelledLines.value];
  const box = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const legend = box.current;
    if (!legend) return;
    legend.hidden = stage === 'strip' || stage === 'portrait';
    const caption = legend.previousElementSibling;
    // The lines without a label on the map are always named: in the legend, or where it is folded in the caption.
    const names = caption?.querySelector<HTMLElement>('.present-unlabelled');
    if (names) names.hidden = true;
    const picture = caption?.querySelector<HTMLElement>('.present-image');
    if (picture) picture.hidden = true;
    const scrolls = () => caption !== null && caption.scrollHeight > caption.clientHeight;
    // With the legend below it, the caption has to scroll.
    if (stage === 'column' && scrolls()) legend.hidden = true;
    folded.value = legend.hidden;
    if (names && legend.hidden) {
      names.hidden = false;
      // In a window in portrait, a long text scrolls anyway. Elsewhere the text itself comes first.
      names.hidden = stage !== 'portrait' && scrolls();
    }
    // The picture has the room that words leave.
    if (!picture || stage === 'strip') return;
    picture.hidden = false;
    picture.hidden = stage !== 'portrait' && scrolls();
  });
  return (
    <>
      <section class="present-legend paper" ref={box} aria-label={messages.present.onMap}>
        <Entries view={view} labelled={labelled} />
      </section>
      <p class="present-note">
        {messages.about.bordersNoteShort} {messages.furniture.credit}
      </p>
    </>
  );
}

/** The button that opens the folded legend. */
export function LegendButton({ open }: { readonly open: Signal<boolean> }) {
  const { story, store, messages } = useApp();
  const { present } = messages;
  if (layersDrawn(story, store.view.value).length === 0) return null;
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
        {lessonTextsFor(messages).legend}
      </button>
      {open.value && (
        <section class="present-legend paper" aria-label={present.onMap}>
          <Entries view={store.view.value} labelled={labelledLines.value} />
        </section>
      )}
    </div>
  );
}

const Entries = (lines: ComponentProps<typeof LegendLines>) => (
  <ul>
    <LegendLines {...lines} />
  </ul>
);
