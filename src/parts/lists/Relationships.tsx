import type { Layer, Relation } from '../../story/format';
import { holdsOn } from '../../story/questions';
import { Switch } from '../../ui/Switch';
import { showLayers, toggleLayer } from '../../view/steps';
import { useApp } from '../app-context';
import { COMMANDS } from '../commands/commands';
import { NotDrawn } from '../evidence/NotDrawn';
import { OtherDates } from '../evidence/OtherDates';
import { Ends } from '../links/Ends';
import { EntityLink } from '../links/EntityLink';
import { KindSwatch } from '../links/swatches';
import { titleWithPlan } from '../naming/dates';
import { relationEntity } from '../naming/naming';
import { LongList } from './LongList';
import { Section } from './Section';
import './items.css';

/** The layers, each with its switch and, while it is on, its relations. */
export function Relationships() {
  const app = useApp();
  const { story, store, messages } = app;
  const { rows, overview } = messages;
  const { date } = store.view.value;
  const holding = story.relations.filter((relation) => holdsOn(relation, date));
  return (
    <Section
      title={overview.relationships}
      actions={
        <div class="all">
          <button
            type="button"
            aria-label={COMMANDS['layers-on'].name(messages)}
            onClick={() => COMMANDS['layers-on'].perform(app)}
          >
            {rows.showAll}
          </button>
          <button
            type="button"
            aria-label={COMMANDS['layers-off'].name(messages)}
            onClick={() => COMMANDS['layers-off'].perform(app)}
          >
            {rows.hideAll}
          </button>
        </div>
      }
    >
      <ul class="rows">
        {story.layers.map((layer) => (
          <LayerRow key={layer.id} layer={layer} />
        ))}
      </ul>
      <OtherDates shown={holding.length} all={story.relations.length} />
    </Section>
  );
}

function LayerRow({ layer }: { layer: Layer }) {
  const { story, store, messages } = useApp();
  const { layers, date } = store.view.value;
  const on = layers.includes(layer.id);
  const relations = story.relations.filter((relation) => relation.layer === layer.id && holdsOn(relation, date));
  return (
    <li class="row" data-layer={layer.id} data-on={on ? '' : undefined}>
      <div class="row-head">
        <Switch
          name={layer.title}
          on={on}
          onToggle={() => store.act(toggleLayer(story, layer.id))}
          mark={relations.length > 0 ? <KindSwatch kind={layer.kind} relations={relations} /> : <span class="swatch" />}
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
      {date !== undefined && relations.length === 0 && <p class="row-note">{messages.timeline.nothingOnDate(date)}</p>}
      {on && relations.length > 0 && (
        <LongList class="relations" items={relations}>
          {(relation) => (
            <li key={relation.id}>
              <RelationLink relation={relation} />
              <NotDrawn relation={relation} />
            </li>
          )}
        </LongList>
      )}
    </li>
  );
}

/** A link to a relation: its title and its two ends. */
export function RelationLink({ relation }: { relation: Relation }) {
  const { story, messages } = useApp();
  return (
    <EntityLink class="item-link" entity={relationEntity(relation)}>
      <span class="item-title">{titleWithPlan(story, messages, relation)}</span> <Ends relation={relation} />
    </EntityLink>
  );
}
