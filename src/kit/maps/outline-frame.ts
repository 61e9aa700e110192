import type { Place, Story } from '../../story/format';
import type { Size } from '../../view/camera';
import { isOnPaper, type PaperFrame, paperFrame } from '../../view/paper';
import { projectionOf } from '../../view/projection';
import { defaultView } from '../../view/view';

/** The shape of a map on an upright page, with a list below it, and of one that fills a page on its side. In CSS px. */
export const UPRIGHT: Size = { width: 720, height: 480 };
export const ON_ITS_SIDE: Size = { width: 720, height: 424 };

/** The frame of the story's whole region in a shape. */
export const outlineFrame = (story: Story, shape: Size): PaperFrame =>
  paperFrame(story, { ...defaultView(story), camera: undefined }, shape);

/** A place on an outline map. */
export interface PlaceAt {
  readonly place: Place;
  /** CSS px from the upper left corner of what the sheet shows. */
  readonly x: number;
  readonly y: number;
}

/** The places that an outline map shows, from left to right. Each number of the map with blanks is a place's position in this list. */
export function placesOn(story: Story, frame: PaperFrame): PlaceAt[] {
  const { camera, size, distance, shownHeight } = frame;
  const { project } = projectionOf(camera, size, distance);
  const isShown = isOnPaper(frame);
  const above = (size.height - shownHeight) / 2;
  return story.places
    .filter(({ at }) => isShown(at))
    .map((place) => {
      const { x, y } = project(place.at);
      return { place, x, y: y - above };
    })
    .sort((a, b) => a.x - b.x || a.y - b.y);
}

/** The places with a number on the map with blanks, in the order of their numbers. */
export const numberedPlaces = (story: Story): Place[] =>
  placesOn(story, outlineFrame(story, UPRIGHT)).map(({ place }) => place);
