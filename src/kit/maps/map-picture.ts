import type { Element } from '../../figure/svg/svg';
import type { Size } from '../../view/camera';

/** A map on a sheet: data, which can become an element of the page, or a picture in the clipboard. */
export interface MapPicture {
  /** Unique among the maps of one print. */
  readonly id: string;
  readonly element: Element;
  /** What the element shows, in CSS px. */
  readonly size: Size;
}

/** The maps of some sheets. */
export interface SheetMaps {
  readonly blanks?: MapPicture | undefined;
  readonly mute?: MapPicture | undefined;
  /** As large as all pages of the wall together. */
  readonly wall?: MapPicture | undefined;
  /** By the id of the chapter. */
  readonly chapters: ReadonlyMap<string, MapPicture>;
}
