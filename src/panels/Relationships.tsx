import type { Layer, Relation } from '../story/format';
import { Switch } from '../ui/Switch';
import { showLayers, toggleLayer } from '../view/steps';
import { useDesk } from './desk';
import { Ends } from './Ends';
import { EntityLink } from './EntityLink';
import { KindSwatch } from './marks';
import { NotDrawn } from './NotDrawn';
import { relationEntity } from './naming';
import { Section } from './Section';

/** Each layer of relationships with its switch and, while it is on, the relations that it holds. */
export function Relationships() {
  const { story, store, messages } = useDesk();
  const { rows, overview } = messages;
  const all = story.layers.map((layer) => layer.id);
  return (
    <Section
      title={overview.relationships}
      actions={
        <div class="all">
          <button type="button" aria-label={rows.allLayersOn} onClick={() => store.act(showLayers(story, all))}>
            {rows.allOn}
          </button>
          <button type="button" aria-label={rows.allLayersOff} onClick={() => store.act(showLayers(story, []))}>
            {rows.allOff}
          </button>
        </div>
      }
    >
      <ul class="rows">
        {story.layers.map((layer) => (
          <LayerRow key={layer.id} layer={layer} />
        ))}
      </ul>
    </Section>
  );
}

function LayerRow({ layer }: { layer: Layer }) {
  const { story, store, messages } = useDesk();
  const on = store.view.value.layers.includes(layer.id);
  const relations = story.relations.filter((relation) => relation.layer === layer.id);
  return (
    <li class="row" data-layer={layer.id} data-on={on ? '' : undefined}>
      <div class="row-head">
        <Switch
          name={layer.title}
          on={on}
          onToggle={() => store.act(toggleLayer(story, layer.id))}
          mark={<KindSwatch kind={layer.kind} relations={relations} />}
        />
        <button
          type="button"
          class="only"
          title={messages.rows.onlyThis(layer.title)}
          aria-label={messages.rows.onlyThis(layer.title)}
          onClick={() => store.act(showLayers(story, [layer.id]))}
        >
          {messages.rows.only}
        </button>
      </div>
      {on && (
        <ul class="relations">
          {relations.map((relation) => (
            <li key={relation.id}>
              <RelationLink relation={relation} />
              <NotDrawn relation={relation} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** A relation by its title, with from whom to whom. */
export function RelationLink({ relation }: { relation: Relation }) {
  return (
    <EntityLink class="item-link" entity={relationEntity(relation)}>
      <span class="item-title">{relation.title}</span> <Ends relation={relation} />
    </EntityLink>
  );
}
