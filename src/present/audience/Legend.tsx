import { useDesk } from '../../parts/desk';
import { KindSwatch } from '../../parts/links/marks';
import { drawnRelations } from '../../view/drawn';
import { mapSize } from '../../view/screen';
import { marksIn } from '../shared/free-room';
import { useCorner } from './corner';
import './corner-boxes.css';

/** What the lines and symbols mean that the map draws now, in the corner where it hides the least. */
export function Legend() {
  const { story, store, messages } = useDesk();
  const view = store.view.value;
  const { ref, corner } = useCorner<HTMLElement>(marksIn(story, view, mapSize.value));
  const drawn: readonly string[] = drawnRelations(story, view);
  const layers = story.layers.flatMap((layer) => {
    const relations = story.relations.filter((one) => one.layer === layer.id && drawn.includes(one.id));
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
