import { type Figure, figureOf } from '../figure/figure';
import type { Outlines } from '../figure/letters/outlines';
import { portable } from '../figure/letters/portable';
import { legendOf } from '../figure/plate/legend';
import { plateOf } from '../figure/plate/plate';
import type { PlateWords } from '../figure/plate/plate-layout';
import { markupOf } from '../figure/svg/svg';
import type { Story } from '../story/format';
import type { Geodata } from '../style/geodata';
import type { Scene } from '../style/scene';
import { statesFor } from '../style/states';
import { styleFor } from '../style/style';
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
  const legend = legendOf(story, palette, map.drawn);
  const words: PlateWords = pictureWords(story, view, messages, {
    places: placesIn(story, map),
    layers: legend.map(({ title }) => title),
  });
  const { element, size } = plateOf({ map: map.element, size: mapSize, legend, words, palette, scale }, outlines);
  return { size, svg: () => markupOf(portable(element, outlines)) };
}

/** Returns the figure of a scene, framed by the view. */
export function mapOf({ geodata, mapSize, ...scene }: Omit<PictureInput, 'messages' | 'outlines'>): Figure {
  const { story, view } = scene;
  // The font base does not matter: the figure has its own font metrics.
  const [style, states] = [styleFor(scene, './'), statesFor(scene)];
  return figureOf({ style, states, geodata, camera: cameraOf(story, view, mapSize), size: mapSize });
}

const placesIn = (story: Story, { drawn }: Figure): string[] =>
  story.places.filter(({ id }) => drawn.some(({ layer }) => layer === `place/${id}/marker`)).map(({ name }) => name);
