import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Story } from '../story/format';
import type { Palette } from '../style/palette';
import type { Messages } from '../text/catalog';
import type { Size } from '../view/camera';
import type { NameCardsOnDemand } from '../view/name-cards';
import type { Store } from '../view/store';

/**
 * What went wrong with the map. The panels say it; they and the simple map work all the same. `worker-dead` stands for
 * all files of the live map, `no-present` for those of the presentation.
 */
export interface MapTrouble {
  readonly code: 'no-webgl' | 'no-geometry' | 'worker-dead' | 'context-lost' | 'no-present';
  readonly detail?: string;
}

/** A picture of the map as a file; `scale` is device pixels to each CSS pixel of the map on screen. */
export type PictureFormat = { readonly type: 'svg' } | { readonly type: 'png'; readonly scale: 1 | 2 | 4 };

/** What a reader may take along of the present view. Each rejects with an Error where it cannot be made. */
export interface Exports {
  /** Opens the browser's print dialog, with the sheet in it. */
  readonly print: () => Promise<void>;
  /** Hands a picture of the map to the browser as a download and gives the file's name. Rejects with {@link PictureTooLarge}. */
  readonly save: (format: PictureFormat) => Promise<string>;
  /** CSS px of the picture that `save` would make now. */
  readonly pictureSize: () => Promise<Size>;
}

/** The picture has more pixels than this browser draws. */
export class PictureTooLarge extends Error {
  override name = 'PictureTooLarge';
  /** Device pixels. */
  readonly size: Size;

  constructor(size: Size) {
    super(`${size.width} × ${size.height} pixels`);
    this.size = size;
  }
}

/** Everything that the panels need, laid on one app. */
export interface App {
  readonly story: Story;
  readonly store: Store;
  readonly messages: Messages;
  readonly palette: ReadonlySignal<Palette>;
  /** Which renderer is on screen. */
  readonly map: ReadonlySignal<'figure' | 'live' | 'none'>;
  readonly trouble: ReadonlySignal<readonly MapTrouble[]>;
  readonly exports: Exports;
  /** The dates go on by themselves. */
  readonly playing: Signal<boolean>;
  /** What the table of names says of the base map: no part of the story. */
  readonly nameCards: NameCardsOnDemand;
}

export const AppContext = createContext<App | undefined>(undefined);

/** The app that the panel was given. Throws outside of a panel: that is a fault in the program, not in a file. */
export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('A panel component stands outside of AppContext.');
  return app;
}
