import type { Relation } from '../../story/format';
import { holdsOn } from '../../story/questions';
import { useApp } from '../app-context';
import { NotDrawn } from '../evidence/NotDrawn';
import { OtherDates } from '../evidence/OtherDates';
import { KindSwatch } from '../links/swatches';
import { LongList } from './LongList';
import { RelationLink } from './Relationships';

/** The relations that hold on the view's date, grouped by layer, and how many do not hold. */
export function RelationsByLayer({ relations }: { relations: readonly Relation[] }) {
  const { story, store } = useApp();
  const { date } = store.view.value;
  const holding = relations.filter((relation) => holdsOn(relation, date));
  const layers = story.layers
    .map((layer) => ({ layer, own: holding.filter((relation) => relation.layer === layer.id) }))
    .filter(({ own }) => own.length > 0);
  return (
    <>
      <ul class="by-layer">
        {layers.map(({ layer, own }) => (
          <li key={layer.id}>
            <h4>
              <KindSwatch kind={layer.kind} relations={own} /> {layer.title}
            </h4>
            <LongList class="items" items={own}>
              {(relation) => (
                <li key={relation.id}>
                  <RelationLink relation={relation} />
                  <NotDrawn relation={relation} underLayer />
                </li>
              )}
            </LongList>
          </li>
        ))}
      </ul>
      <OtherDates shown={holding.length} all={relations.length} />
    </>
  );
}
