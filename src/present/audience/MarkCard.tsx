import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { useApp } from '../../parts/app-context';
import { Evidence } from '../../parts/evidence/Evidence';
import { inPhrases } from '../../parts/in-phrases';
import { originalNamesOf } from '../../parts/links/OriginalName';
import { claimsInView } from '../../parts/naming/in-view';
import { nameOf, summaryOf } from '../../parts/naming/naming';
import { lessonTextsFor } from '../../text/late/lesson-texts';
import { Icon } from '../../ui/Icon';
import { resolve } from '../../view/resolve';
import { mapSize } from '../../view/screen';
import type { Selection } from '../../view/view';
import { toldOnStage } from '../shared/told-on-stage';
import { type CardPlace, CORNERS, useFreePlace } from './free-place';
import './card.css';

interface Props {
  readonly selection: Selection;
  readonly onClose: () => void;
}

/** A short card about what the user selected on the map in a chapter: in a corner of the map, or beside the caption. */
export function MarkCard({ selection, onClose }: Props) {
  const app = useApp();
  const { story, store, messages } = app;
  const view = store.view.value;
  const told = toldOnStage(app, view, mapSize.value);
  const { ref, place } = useFreePlace<HTMLElement, CardPlace>(CORNERS, 'caption', told);
  useReturnedFocus(ref);
  const name = nameOf(story, messages, selection);
  if (!name) return null;
  const resolved = resolve(story, selection);
  const summary = resolved && summaryOf(resolved);
  return (
    <section class="present-card paper" ref={ref} data-place={place} aria-labelledby="present-card-title">
      <header>
        <p class="kicker">{name.kind}</p>
        <button
          type="button"
          class="present-button icon-button"
          title={lessonTextsFor(messages).closeCard}
          aria-label={lessonTextsFor(messages).closeCard}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <h2 id="present-card-title">
        {inPhrases(story, name.title)}
        {originalNamesOf(app, resolved)}
      </h2>
      {summary && <p>{summary}</p>}
      <Evidence named class="present-evidence" claims={claimsInView(story, view)} />
    </section>
  );
}

/** When the card closes while it has the focus, the element that had the focus before the card was opened gets it back. */
function useReturnedFocus(card: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const node = card.current;
    return () => {
      if (node?.contains(document.activeElement) && opener instanceof HTMLElement)
        opener.focus({ preventScroll: true });
    };
  }, [card]);
}
