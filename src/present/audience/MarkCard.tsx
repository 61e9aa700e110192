import { useDesk } from '../../parts/desk';
import { Evidence } from '../../parts/evidence/Evidence';
import { claimsInView } from '../../parts/naming/in-view';
import { nameOf } from '../../parts/naming/naming';
import type { Story } from '../../story/format';
import { Icon } from '../../ui/Icon';
import { mapSize } from '../../view/screen';
import type { Selection } from '../../view/view';
import { marksOf } from '../shared/free-room';
import { useCorner } from './corner';

interface Props {
  readonly selection: Selection;
  readonly onClose: () => void;
}

/** What was chosen on the map in the middle of a chapter, in a few words, away from its marks. */
export function MarkCard({ selection, onClose }: Props) {
  const { story, store, messages } = useDesk();
  const view = store.view.value;
  const { ref, corner } = useCorner<HTMLElement>(marksOf(story, selection, view, mapSize.value));
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

/** A sentence about it; a statement's own words are its title already. */
function summaryOf(story: Story, { kind, id }: Selection): string | undefined {
  const among = <T extends { readonly id: string }>(all: readonly T[]) => all.find((one) => one.id === id);
  switch (kind) {
    case 'place':
      return among(story.places)?.summary;
    case 'relation':
      return among(story.relations)?.summary;
    case 'event':
      return among(story.events)?.summary;
    case 'person':
      return among(story.people)?.role;
    case 'claim':
    case 'pair':
    case 'paragraph':
    case 'name':
      return undefined;
    default:
      return kind satisfies never;
  }
}
