import type { Story } from '../../story/format';
import { drawnRelations } from '../../view/drawn';
import type { View } from '../../view/view';
import { useApp } from '../app-context';
import { KindSwatch } from '../links/swatches';

/** The lines and symbols that the map draws in a view: an entry for each layer. */
export const LegendLines = ({ view }: { view: View }) => (
  <>
    {layersDrawn(useApp().story, view).map(({ layer, relations }) => (
      <li key={layer.id}>
        <KindSwatch kind={layer.kind} relations={relations} />
        {layer.title}
      </li>
    ))}
  </>
);

/** Returns the layers of which the map draws anything, each with its drawn relations. */
export function layersDrawn(story: Story, view: View) {
  const drawn: readonly string[] = drawnRelations(story, view);
  return story.layers.flatMap((layer) => {
    const relations = story.relations.filter((relation) => relation.layer === layer.id && drawn.includes(relation.id));
    return relations.length ? [{ layer, relations }] : [];
  });
}
