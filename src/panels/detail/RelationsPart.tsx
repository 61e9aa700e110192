import { useApp } from '../../parts/app-context';
import { showRelation } from '../../parts/evidence/NotDrawn';
import { Part } from '../../parts/lists/DetailParts';
import { RelationsByLayer } from '../../parts/lists/RelationsByLayer';
import type { Relation } from '../../story/format';
import { detailTextsFor } from '../../text/late/detail-texts';
import { hiddenBecause } from '../../view/drawn';

/** The relations of a place or a pair, with a button that shows those that are switched off. */
export function RelationsPart({ relations }: { relations: readonly Relation[] }) {
  const { story, store, messages } = useApp();
  const detail = detailTextsFor(messages);
  // Relations that do not hold on the date are counted below the list; the button does not change the date.
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
          onClick={() =>
            store.act((view) => hidden.reduce((next, relation) => showRelation(story, relation)(next), view))
          }
        >
          {detail.showAll(relations.length)}
        </button>
      )}
    </Part>
  );
}
