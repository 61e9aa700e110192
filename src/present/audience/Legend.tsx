import { useApp } from '../../parts/app-context';
import { KindSwatch } from '../../parts/links/swatches';
import { drawnRelations } from '../../view/drawn';
import { mapSize } from '../../view/screen';
import { markPointsOfView } from '../shared/free-room';
import { useCorner } from './use-corner';
import './corner-boxes.css';

/** The legend of the lines and symbols that the map draws now, in the corner where it hides the fewest marks. */
export function Legend() {
  const { story, store, messages } = useApp();
  const view = store.view.value;
  const { ref, corner } = useCorner<HTMLElement>(markPointsOfView(story, view, mapSize.value));
  const drawn: readonly string[] = drawnRelations(story, view);
  const layers = story.layers.flatMap((layer) => {
    const relations = story.relations.filter((relation) => relation.layer === layer.id && drawn.includes(relation.id));
    return relations.length ? [{ layer, relations }] : [];
  });
  return (
    <section class="present-legend paper" ref={ref} data-corner={corner} aria-label={messages.present.onMap}>
      <ul>
        {layers.map(({ layer, relations }) => (
          <li key={layer.id}>
            <KindSwatch kind={layer.kind} relations={relations} />
            {layer.title}
          </li>
        ))}
      </ul>
      <p class="present-note">
        {messages.about.bordersNoteShort} {messages.furniture.credit}
      </p>
    </section>
  );
}
