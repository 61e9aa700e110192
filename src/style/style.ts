import type { LayerSpecification, StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { litBy, relationsWhileOn } from '../view/drawn';
import { fontFaces } from './fonts';
import { baseLabels } from './layers/base-labels';
import { disputed, land, lines, sea } from './layers/basemap';
import { asBasemap } from './layers/basemap-flag';
import { marker, placeLabel, territory } from './layers/places';
import { relationLabels, relationLines, siteMarks } from './layers/relations';
import type { Scene } from './scene';
import { sources } from './sources';

/**
 * The one place that says how anything looks on the map: a pure function from a scene to a MapLibre style. The live map
 * and the figure both draw what it gives. `fontBase` is the URL of the folder that holds `fonts/`, ending in a slash.
 */
export function styleFor(scene: Scene, fontBase: string): StyleSpecification {
  return {
    version: 8,
    projection: { type: 'globe' },
    'font-faces': fontFaces(fontBase),
    sources: sources(),
    layers: layers(scene),
  };
}

/** From the ground up. Labels that are drawn later are placed first: places, then relations, then the quiet names. */
function layers(scene: Scene): LayerSpecification[] {
  const { story, view } = scene;
  const whileOn = relationsWhileOn(story, view);
  const lit = litBy(story, view);
  const places = story.places.map((place) => ({ scene, place, lit }));
  const looks = story.layers.map((layer) => ({ scene, layer, drawn: whileOn.get(layer.id) ?? [], lit }));
  const joins = new Set(story.relations.filter((relation) => relation.to).map((relation) => relation.layer));
  const stands = new Set(story.relations.filter((relation) => !relation.to).map((relation) => relation.layer));
  const joining = looks.filter((look) => joins.has(look.layer.id));
  const standing = looks.filter((look) => stands.has(look.layer.id));
  return [
    ...[...sea(scene), ...land(scene), ...places.map(territory), ...lines(scene), ...disputed(scene)].map(asBasemap),
    ...baseLabels(scene),
    ...joining.flatMap(relationLines),
    ...places.flatMap(marker),
    ...joining.toReversed().flatMap(relationLabels),
    ...standing.flatMap(siteMarks),
    ...places.map(placeLabel),
  ];
}
