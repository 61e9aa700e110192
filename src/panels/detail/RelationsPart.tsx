import { useApp } from '../../parts/app-context';
import { showing } from '../../parts/evidence/NotDrawn';
import { Part } from '../../parts/lists/DetailParts';
import { RelationsByLayer } from '../../parts/lists/RelationsByLayer';
import type { Relation } from '../../story/format';
import { hiddenBecause } from '../../view/drawn';

/** Relations of a place or of a pair; those that are off the map come onto it by one press. */
export function RelationsPart({ relations }: { relations: readonly Relation[] }) {
  const { story, store, messages } = useApp();
  const { detail } = messages;
  // What does not hold on the date is told of with the list, and stays so.
  const hidden = relations.filter((relation) => {
    const reasons = hiddenBecause(relation, store.view.value);
    return reasons.length > 0 && reasons.every(({ why }) => why !== 'not-on-date');
  });
  return (
    <Part title={detail.relationships} show={relations.length > 0}>
      <RelationsByLayer relations={relations} />
      {hidden.length > 0 && (
        <button
          type="button"
          class="button"
          onClick={() => store.act((view) => hidden.reduce((next, relation) => showing(story, relation)(next), view))}
        >
          {detail.showAll(relations.length)}
        </button>
      )}
    </Part>
  );
}
