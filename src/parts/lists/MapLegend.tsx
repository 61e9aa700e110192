import type { Relation, Story } from '../../story/format';
import { areasDrawn, drawnRelations, litBy } from '../../view/drawn';
import type { View } from '../../view/view';
import { useApp } from '../app-context';
import { AreaSwatch } from '../links/AreaSwatch';
import { Ends } from '../links/Ends';
import { BundleSwatch, KindSwatch, OwnKind } from '../links/swatches';

interface Props {
  readonly view: View;
  /** The lines that have a label on the map, if the map shows this view. */
  readonly labelled: ReadonlySet<string> | undefined;
}

/** The lines and symbols that the map draws in a view: an entry for each layer, with the lines whose label has no room on the map. */
export function LegendLines({ view, labelled }: Props) {
  const { story, gathered, messages } = useApp();
  const bundles = gathered?.now.value.gathering.bundles;
  // A bundle's own lines are not on the map, and nobody could read a thousand names.
  const isUnlabelled = bundles?.size ? () => false : unlabelledIn(story, view, labelled);
  return (
    <>
      {bundles !== undefined && bundles.size > 0 && (
        <li>
          <BundleSwatch kind="mixed" />
          <span>{messages.gathered.several}</span>
        </li>
      )}
      {areasDrawn(story, view).map((area) => (
        <li key={area.id}>
          <AreaSwatch kind={area.kind} />
          <span>{area.name}</span>
        </li>
      ))}
      {layersDrawn(story, view).map(({ layer, relations }) => (
        <li key={layer.id}>
          <KindSwatch kind={layer.kind} relations={relations} />
          <span>
            {layer.title}
            <OwnKind layer={layer} />
            {relations.some(({ via }) => via) && <span class="legend-line">{messages.shapes?.rings}</span>}
            {relations.filter(isUnlabelled).map((relation) => (
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

/** Only the lines whose label has no room on the map, an entry for each. */
export function UnlabelledLines({ view, labelled }: Props) {
  const { story, gathered } = useApp();
  const isUnlabelled = unlabelledIn(story, view, labelled);
  if (gathered?.now.value.gathering.bundles.size) return null;
  return (
    <>
      {layersDrawn(story, view).flatMap(({ layer, relations }) =>
        relations.filter(isUnlabelled).map((relation) => (
          <li key={relation.id}>
            <KindSwatch kind={layer.kind} relations={[relation]} />
            <span class="legend-line">
              {relation.label} <Ends relation={relation} />
            </span>
          </li>
        )),
      )}
    </>
  );
}

/** Returns whether a view is about a line that has no label on the map. */
function unlabelledIn(story: Story, view: View, labelled: Props['labelled']) {
  const lit = litBy(story, view)?.relations;
  return ({ id, to }: Relation): boolean =>
    to !== undefined && labelled !== undefined && !labelled.has(id) && (!lit || lit.has(id));
}

/** Returns the layers of which the map draws anything, each with its drawn relations. */
export function layersDrawn(story: Story, view: View) {
  const drawn: ReadonlySet<string> = new Set(drawnRelations(story, view));
  return story.layers.flatMap((layer) => {
    const relations = story.relations.filter((relation) => relation.layer === layer.id && drawn.has(relation.id));
    return relations.length ? [{ layer, relations }] : [];
  });
}
