import { useApp } from '../../parts/app-context';
import { Evidence } from '../../parts/evidence/Evidence';
import { claimsInView } from '../../parts/naming/in-view';
import { nameOf } from '../../parts/naming/naming';
import type { Story } from '../../story/format';
import { Icon } from '../../ui/Icon';
import { mapSize } from '../../view/screen';
import type { Selection } from '../../view/view';
import { markPointsOfSelection } from '../shared/free-room';
import { useCorner } from './use-corner';

interface Props {
  readonly selection: Selection;
  readonly onClose: () => void;
}

/** A short card about what the user selected on the map in a chapter, in the corner where it hides the fewest of its marks. */
export function MarkCard({ selection, onClose }: Props) {
  const { story, store, messages } = useApp();
  const view = store.view.value;
  const { ref, corner } = useCorner<HTMLElement>(markPointsOfSelection(story, selection, view, mapSize.value));
  const name = nameOf(story, messages, selection);
  if (!name) return null;
  const summary = summaryOf(story, selection);
  return (
    <section class="present-card paper" ref={ref} data-corner={corner} aria-labelledby="present-card-title">
      <header>
        <p class="kicker">{name.kind}</p>
        <button
          type="button"
          class="present-button icon-button"
          title={messages.present.closeCard}
          aria-label={messages.present.closeCard}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </header>
      <h2 id="present-card-title">{name.title}</h2>
      {summary && <p>{summary}</p>}
      <Evidence class="present-evidence" claims={claimsInView(story, view)} />
    </section>
  );
}

/** Returns a sentence about the selection. A claim has none: its title is already its text. */
function summaryOf(story: Story, { kind, id }: Selection): string | undefined {
  const selectedIn = <T extends { readonly id: string }>(all: readonly T[]) => all.find((item) => item.id === id);
  switch (kind) {
    case 'place':
      return selectedIn(story.places)?.summary;
    case 'relation':
      return selectedIn(story.relations)?.summary;
    case 'event':
      return selectedIn(story.events)?.summary;
    case 'person':
      return selectedIn(story.people)?.role;
    case 'claim':
    case 'pair':
    case 'paragraph':
    case 'name':
      return undefined;
    default:
      return kind satisfies never;
  }
}
