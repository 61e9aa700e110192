import type { LayerSpecification, SourceSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
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
import { type FeatureStates, statesOf } from '../states';
import { basemap, styleOf } from '../style';
import { gatheredFeatures } from './features';
import type { GatheredView } from './gathered-view';
import { bundleCounts, gatheredMarkers, gatheredNames } from './layers';

/**
 * As `styleFor`, for a crowded story: the style draws what is gathered, and has the features itself. So a switch sends some dozens
 * of lines to the live map's worker, and never the thousands of the story. The layers are the same in every view.
 */
export const gatheredStyle = (scene: Scene, fontBase: string, gathered: GatheredView): StyleSpecification =>
  styleOf(sourcesOf(gathered, scene.story), layers(scene, gathered), fontBase);

/** As `statesFor`, by the ids of what is drawn. */
export const gatheredStates = ({ view }: Pick<Scene, 'view'>, { gathering, lit }: GatheredView): FeatureStates =>
  statesOf(gathering.drawn, lit, view.select);

/** Each view is drawn in several palettes and at several scales. */
const features = new WeakMap<GatheredView, ReturnType<typeof gatheredFeatures>>();

function featuresOf(gathered: GatheredView, relations: number) {
  const own = features.get(gathered) ?? gatheredFeatures(gathered, relations);
  features.set(gathered, own);
  return own;
}

function sourcesOf(gathered: GatheredView, story: Story): StyleSpecification['sources'] {
  const all = sources(story);
  const own = Object.entries(featuresOf(gathered, story.relations.length)).map(
    ([name, data]): [string, SourceSpecification] => {
      const source = { ...(all[`story/${name}`] ?? all['story/sites']), data };
      return [`story/${name}`, source as SourceSpecification];
    },
  );
  return { ...all, ...Object.fromEntries(own) };
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
  ];
}
