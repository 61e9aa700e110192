import type { Place, Story } from '../../story/format';
import type { Size } from '../../view/camera';
import { isOnPaper, type PaperFrame, paperFrame } from '../../view/paper';
import { projectionOf } from '../../view/projection';
import { defaultView } from '../../view/view';

/**
 * Shapes of maps in CSS px, each as high as its page has room for on A4 and on Letter: above a list; above a chapter's text; alone on a
 * page on its side, below a title; and on a page of the wall map.
 */
export const UPRIGHT: Size = { width: 720, height: 480 };
export const ABOVE_TEXT: Size = { width: 720, height: 400 };
export const ON_ITS_SIDE: Size = { width: 720, height: 384 };
export const ON_WALL: Size = { width: 720, height: 440 };

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
