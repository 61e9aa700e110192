import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { storyOnMap, withSecondNames } from '../composition/original-names';
import { litBy, relationsWhileOn } from '../view/drawn';
import { fontFaces } from './fonts';
import { baseLabels } from './layers/base-labels';
import { disputed, land, lines, namedLand, sea } from './layers/basemap';
import { asBasemap } from './layers/basemap-flag';
import { marker, markRoom, placeLabel, selectedName, territory } from './layers/places';
import { relationLabels } from './layers/relation-labels';
import { relationLines } from './layers/relations';
import { siteMarks } from './layers/site-marks';
import { scriptOf } from './original-fonts';
import type { Scene } from './scene';
import { shapesIn } from './shapes/shapes';
import { sources } from './sources';

/**
 * Returns the MapLibre style of a scene, which the live map and the figure both draw: everything about the look of the
 * map is defined here. `fontBase`: the URL of the folder that contains `fonts/`, ending in a slash.
 */
export const styleFor = (scene: Scene, fontBase: string): StyleSpecification =>
  styleOf(scene.story.lang, sources(scene.story), layers(scene), fontBase);

/** Returns a style with these sources and layers. `lang`: the story's. */
export const styleOf = (
  lang: string,
  sources: StyleSpecification['sources'],
  layers: LayerSpecification[],
  fontBase: string,
): StyleSpecification => ({
  version: 8,
  projection: { type: 'globe' },
  'font-faces': fontFaces(fontBase, scriptOf(lang)),
  sources,
  // A change is visible at once: the same with and without reduced motion, and in one frame.
  transition: { duration: 0, delay: 0 },
  layers,
});

/** Bottom to top. Symbol layers are placed top first: places, then relations, then basemap names. */
function layers(given: Scene): LayerSpecification[] {
  const { view } = given;
  const story = storyOnMap(given.story, view);
  const scene = { ...given, story };
  const whileOn = relationsWhileOn(story, view);
  const lit = litBy(story, view);
  const places = withSecondNames(given.story, view).places.map((place) => ({ scene, place }));
  const looks = story.layers.map((layer) => ({ scene, layer, drawn: whileOn.get(layer.id) ?? [], lit }));
  const lineLayers = new Set(story.relations.filter((relation) => relation.to).map((relation) => relation.layer));
  const siteLayers = new Set(story.relations.filter((relation) => !relation.to).map((relation) => relation.layer));
  const withLines = looks.filter((look) => lineLayers.has(look.layer.id));
  const withSites = looks.filter((look) => siteLayers.has(look.layer.id));
  const shapes = shapesIn(story);
  return [
    ...basemap(scene, places.flatMap(territory), shapes?.areaLayers(scene)),
    ...withLines.flatMap((look) => [...relationLines(look), ...(shapes?.waypointMarks(look) ?? [])]),
    ...places.flatMap(marker),
    ...(shapes?.areaNames(scene) ?? []),
    ...withLines.flatMap((look) => shapes?.waypointNames(look) ?? []),
    ...withLines.toReversed().flatMap(relationLabels),
    ...withSites.flatMap(siteMarks),
    markRoom(scene, 'others'),
    // The first place of the story has its name first.
    ...places.toReversed().map(placeLabel),
    markRoom(scene, 'names'),
    ...selectedName(places),
  ];
}

/** The basemap, with the tints of territories, and between its land and its names the story's areas. */
export const basemap = (
  scene: Scene,
  territories: readonly LayerSpecification[],
  areas: readonly LayerSpecification[] = [],
): LayerSpecification[] => [
  ...[...sea(scene), ...land(scene), ...namedLand(scene), ...territories, ...lines(scene), ...disputed(scene)].map(
    asBasemap,
  ),
  ...areas,
  ...baseLabels(scene),
];
