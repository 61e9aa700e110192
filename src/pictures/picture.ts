import { type Figure, figureOf } from '../figure/figure';
import type { Outlines } from '../figure/letters/outlines';
import { portable } from '../figure/letters/portable';
import { legendOf } from '../figure/plate/legend';
import { plateOf } from '../figure/plate/plate';
import type { PlateWords } from '../figure/plate/plate-layout';
import type { DrawnMark } from '../figure/read/drawn-mark';
import { markupOf } from '../figure/svg/svg';
import { nameInText } from '../parts/naming/naming';
import { drawnScene } from '../style/gathered/gathered-map';
import type { Geodata } from '../style/geodata';
import type { Scene } from '../style/scene';
import type { Messages } from '../text/catalog';
import type { Size } from '../view/camera';
import { cameraOf } from '../view/framing';
import { pictureWords } from './picture-words';

/** The input of a picture: a scene, at the map's size on screen. */
export interface PictureInput extends Scene {
  readonly messages: Messages;
  /** CSS px of the map. */
  readonly mapSize: Size;
  readonly geodata: Geodata;
  readonly outlines: Outlines;
}

export interface Picture {
  /** CSS px, including title, legend and source. */
  readonly size: Size;
  /** A self-contained SVG: letters are shapes. */
  readonly svg: () => string;
}

/** Returns the map as on screen, with title, legend and source around it. Pure; needs no browser. */
export function pictureOf(input: PictureInput): Picture {
  const { story, view, palette, scale, messages, mapSize, outlines } = input;
  const map = mapOf(input);
  const bundles = map.drawn.some(({ layer }) => layer.startsWith('bundles/')) ? messages.gathered.several : undefined;
  const legend = legendOf(story, palette, map.drawn, bundles);
  const words: PlateWords = pictureWords(story, view, messages, {
    places: placesIn(input, map),
    layers: legend.map(({ title }) => title),
  });
  const { element, size } = plateOf({ map: map.element, size: mapSize, legend, words, palette, scale }, outlines);
  return { size, svg: () => markupOf(portable(element, outlines)) };
}

/** Returns the figure of a scene, framed by the view. `cutsTexts`: as for a figure. */
export function mapOf(
  { geodata, mapSize, ...scene }: Omit<PictureInput, 'messages' | 'outlines'>,
  cutsTexts = true,
): Figure {
  const camera = cameraOf(scene.story, scene.view, mapSize);
  // The font base does not matter: the figure has its own font metrics.
  const { style, states } = drawnScene(scene, './', camera, mapSize);
  return figureOf({ style, states, geodata, camera, size: mapSize, cutsTexts });
}

const placesIn = ({ story, view, messages }: PictureInput, { drawn }: Figure): string[] =>
  story.places.filter(({ id }) => drawn.some(isMarkerOf(id))).map((place) => nameInText(messages, place, view));

/** Of a crowded story, all places have the same layer. */
const isMarkerOf =
  (id: string) =>
  ({ layer, target }: DrawnMark): boolean =>
    layer === `place/${id}/marker` || (layer === 'places/marker' && target === `place:${id}`);
