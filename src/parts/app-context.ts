import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Story } from '../story/format';
import type { Site } from '../story/story-card';
import type { GatheredMap } from '../style/gathered/on-screen';
import type { Geodata } from '../style/geodata';
import type { Palette } from '../style/palette';
import type { Messages } from '../text/catalog';
import type { Camera, Size } from '../view/camera';
import type { NameCardsOnDemand } from '../view/name-cards';
import type { Store } from '../view/store';

/**
 * What went wrong while the page goes on. The panels report it.
 *
 * - `no-webgl`, `worker-blocked`: there is no live map here. The latter: the browser lets no worker start.
 * - `worker-dead`: any file of the live map failed to load, or it stopped for good.
 * - `worker-restarts`, `context-lost`: the live map has stopped for now.
 * - `no-map`, `map-late`: there is no map that follows the view: its files failed to load, or are not here yet.
 * - `no-geometry`: there is no land. `no-style`: a style sheet failed to load.
 * - `no-present`: the files of the presentation failed to load.
 * - `newer-edition`: the server has another edition of this page, and perhaps no longer the files of this one.
 * - `no-answer`: the page was to be loaded anew, and the server does not answer.
 * - `no-language`: the files of the language that was chosen failed to load. `untranslated`: so did some of this page's own language.
 * - `no-second`: the texts of the second language failed to load.
 * - `damaged`: a file of the program has come, but cut off or wrong. A browser does not ask for it again on the same page.
 */
export type TroubleCode =
  | 'no-webgl'
  | 'worker-blocked'
  | 'worker-dead'
  | 'worker-restarts'
  | 'context-lost'
  | 'no-map'
  | 'map-late'
  | 'no-geometry'
  | 'dropped-file'
  | 'no-style'
  | 'no-present'
  | 'no-answer'
  | 'newer-edition'
  | 'damaged'
  | 'no-language'
  | 'untranslated'
  | 'no-second';

export type Trouble = PlainTrouble | LateNotice;

interface PlainTrouble {
  readonly code: TroubleCode;
  readonly says?: never;
  /** Tries again what failed. Undefined: that would not help. */
  readonly retry?: (() => void) | undefined;
}

/** A notice of a late part, with texts of its own: a newer edition is there (`offline/start.ts`). */
interface LateNotice {
  readonly code: 'update';
  readonly says: { readonly text: string; readonly button: string };
  readonly retry: () => void;
}

/** Of all notices. */
export type NoticeCode = Trouble['code'];

/** A picture of the map as a file; `scale` is device pixels to each CSS pixel of the map on screen. */
export type PictureFormat = { readonly type: 'svg' } | { readonly type: 'png'; readonly scale: 1 | 2 | 4 };

/** What a user can export from the current view. Each function rejects with an Error when it fails. */
export interface Exports {
  /** Opens the browser's print dialog with the print sheet. */
  readonly print: () => Promise<void>;
  /** Downloads a picture of the map and returns the file's name. May reject with {@link PictureTooLarge} or {@link PictureBlocked}. */
  readonly save: (format: PictureFormat) => Promise<string>;
  /** Size in CSS px of the picture that `save` would make now. */
  readonly pictureSize: () => Promise<Size>;
}

/** The picture has more pixels than this browser can draw. */
export class PictureTooLarge extends Error {
  override name = 'PictureTooLarge';
  /** Device pixels. */
  readonly size: Size;

  constructor(size: Size) {
    super(`${size.width} × ${size.height} pixels`);
    this.size = size;
  }
}

/** The browser does not let pages read what they draw, so that nobody recognises it by small differences. */
export class PictureBlocked extends Error {
  override name = 'PictureBlocked';
}

/** A small drawing of a style. `idPrefix`: two in one document need different ids. */
export interface Drawable {
  readonly style: StyleSpecification;
  readonly geodata: Geodata;
  readonly camera: Camera;
  /** CSS px. */
  readonly size: Size;
  /** Px from the camera to the globe. */
  readonly distance: number;
  readonly idPrefix: string;
}

/** Everything that the components need. */
export interface App {
  readonly story: Story;
  /** The site that the page is part of, where it links to other stories. */
  readonly site?: Site;
  readonly store: Store;
  /** Shows the same view in another language (BCP 47) of the story. `follows`: because another window of the lesson does. */
  readonly switchLanguage?: ((lang: string, follows?: boolean) => void) | undefined;
  readonly messages: Messages;
  readonly palette: ReadonlySignal<Palette>;
  /** Which renderer is on screen. */
  readonly map: ReadonlySignal<'figure' | 'live' | 'none'>;
  readonly trouble: ReadonlySignal<readonly Trouble[]>;
  readonly exports: Exports;
  /** Loads what draws a style as the map does (`src/figure`). Rejects if it could not be loaded. */
  readonly figure: () => Promise<(drawable: Drawable) => SVGElement>;
  /** Whether the timeline is playing: the date advances by itself. */
  readonly playing: Signal<boolean>;
  /** The cards for names of the basemap. They are not part of the story. */
  readonly nameCards: NameCardsOnDemand;
  /** Undefined: the story has no more lines and places than can be read. */
  readonly gathered?: GatheredMap | undefined;
}

export const AppContext = createContext<App | undefined>(undefined);

/** Returns the app. Throws outside of `AppContext`, which can only be a bug in this program. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('useApp was called outside of AppContext.');
  return app;
}
