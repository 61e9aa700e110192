import { figureOf } from '../../figure/figure';
import type { Chapter, Story } from '../../story/format';
import { drawnScene } from '../../style/gathered/gathered-map';
import type { Geodata } from '../../style/geodata';
import { PALETTES } from '../../style/palette';
import { paperFrame } from '../../view/paper';
import { defaultView } from '../../view/view';
import type { MapPicture } from './map-picture';
import { ABOVE_TEXT } from './outline-frame';
import { pictureOf } from './outline-map';

/** The map of a chapter, as a reader of the story sees it when the chapter opens. */
export function chapterMap(story: Story, chapter: Chapter, geodata: Geodata): MapPicture {
  const view = defaultView(story, 'story', chapter.id);
  const frame = paperFrame(story, view, ABOVE_TEXT);
  const { camera, size, distance } = frame;
  const scene = { story, view, palette: PALETTES.day, scale: 1 };
  const { style, states } = drawnScene(scene, './', camera, size);
  const id = `kit-${chapter.id}`;
  return pictureOf(id, figureOf({ style, states, geodata, camera, size, distance, idPrefix: id }).element, frame);
}
