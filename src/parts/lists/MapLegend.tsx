import type { Story } from '../../story/format';
import { drawnRelations, litBy } from '../../view/drawn';
import { labelledLines } from '../../view/screen';
import type { View } from '../../view/view';
import { useApp } from '../app-context';
import { Ends } from '../links/Ends';
import { KindSwatch } from '../links/swatches';

/** The lines and symbols that the map draws in a view: an entry for each layer, with the lines whose label has no room on the map. */
export function LegendLines({ view }: { view: View }) {
  const { story, store } = useApp();
  const labelled = view === store.view.value ? labelledLines.value : undefined;
  const lit = litBy(story, view)?.relations;
  return (
    <>
      {layersDrawn(story, view).map(({ layer, relations }) => (
        <li key={layer.id}>
          <KindSwatch kind={layer.kind} relations={relations} />
          <span>
            {layer.title}
            {labelled &&
              relations
                .filter(({ id, to }) => to && !labelled.has(id) && (!lit || lit.has(id)))
                .map((relation) => (
                  <span key={relation.id} class="legend-line">
                    {relation.label} <Ends relation={relation} />
                  </span>
                ))}
          </span>
        </li>
      ))}
    </>
  );
}

/** Returns the layers of which the map draws anything, each with its drawn relations. */
export function layersDrawn(story: Story, view: View) {
  const drawn: readonly string[] = drawnRelations(story, view);
  return story.layers.flatMap((layer) => {
    const relations = story.relations.filter((relation) => relation.layer === layer.id && drawn.includes(relation.id));
    return relations.length ? [{ layer, relations }] : [];
  });
}
