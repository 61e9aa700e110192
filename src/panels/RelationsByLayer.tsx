import type { Relation } from '../story/format';
import { useDesk } from './desk';
import { KindSwatch } from './marks';
import { NotDrawn } from './NotDrawn';
import { RelationLink } from './Relationships';

/** Relations under the titles of their layers, each layer with its mark. */
export function RelationsByLayer({ relations }: { relations: readonly Relation[] }) {
  const { story } = useDesk();
  const layers = story.layers
    .map((layer) => ({ layer, own: relations.filter((relation) => relation.layer === layer.id) }))
    .filter(({ own }) => own.length > 0);
  return (
    <ul class="by-layer">
      {layers.map(({ layer, own }) => (
        <li key={layer.id}>
          <h4>
            <KindSwatch kind={layer.kind} relations={own} /> {layer.title}
          </h4>
          <ul class="items">
            {own.map((relation) => (
              <li key={relation.id}>
                <RelationLink relation={relation} />
                <NotDrawn relation={relation} underLayer />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
