import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { MIXED } from '../../composition/gathering';
import type { Story } from '../../story/format';
import { territories } from '../layers/places';
import { relationLabels } from '../layers/relation-labels';
import type { Look } from '../layers/relation-look';
import { relationLines } from '../layers/relations';
import { siteMarks } from '../layers/site-marks';
import type { Scene } from '../scene';
import { shapesIn } from '../shapes/shapes';
import { sources } from '../sources';
import { basemap, styleOf } from '../style';
import { gatheredFeatures } from './features';
import { fromFewSources, sourcesWith } from './few-sources';
import type { GatheredView } from './gathered-view';
import { bundleCounts, gatheredMarkers, gatheredNames } from './layers';

/**
 * As `styleFor`, for a crowded story: the style draws what is gathered, and has the features itself. So a switch sends some dozens
 * of lines to the live map's worker, in two sources, and never the thousands of the story. The layers are the same in every view.
 */
export const gatheredStyle = (scene: Scene, fontBase: string, gathered: GatheredView): StyleSpecification =>
  styleOf(scene.story.lang, sourcesOf(gathered, scene.story), layers(scene, gathered), fontBase);

/** Each view is drawn in several palettes and at several scales. */
const cache = new WeakMap<GatheredView, StyleSpecification['sources']>();

function sourcesOf(gathered: GatheredView, story: Story): StyleSpecification['sources'] {
  const made = cache.get(gathered) ?? sourcesWith(gatheredFeatures(gathered), sources(story));
  cache.set(gathered, made);
  return made;
}

/** Bottom to top, as in `styleFor`. The lines of several layers are below those of one, and counts are over all lines. */
function layers(scene: Scene, { gathering: { drawn }, lit }: GatheredView): LayerSpecification[] {
  const looks = drawn.layers.map((layer): Look => {
    const own = drawn.relations.filter((relation) => relation.layer === layer.id).map(({ id }) => id);
    const kind = layer.id === MIXED ? 'mixed' : layer.kind;
    return { scene, layer: { id: layer.id, kind }, drawn: own, lit, gathered: true };
  });
  const ofOne = looks.filter(({ layer }) => layer.id !== MIXED);
  const ofSeveral = looks.filter(({ layer }) => layer.id === MIXED);
  const shapes = shapesIn(scene.story);
  const isBundle = ({ id }: LayerSpecification) => !id.endsWith('/ends');
  return [
    ...basemap(scene, territories(scene), shapes?.areaLayers(scene)),
    ...ofSeveral.flatMap(relationLines).filter(isBundle),
    ...ofOne.flatMap((look) => [...relationLines(look), ...(shapes?.waypointMarks(look) ?? [])]),
    ...gatheredMarkers(scene),
    ...(shapes?.areaNames(scene) ?? []),
    ...ofOne.flatMap((look) => shapes?.waypointNames(look) ?? []),
    ...ofOne.toReversed().flatMap(relationLabels),
    ...bundleCounts(scene),
    ...ofOne.flatMap(siteMarks),
    ...gatheredNames(scene),
  ].map(fromFewSources);
}
