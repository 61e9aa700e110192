import type { ReadonlySignal } from '@preact/signals';
import type { Geodata } from '../style/geodata';
import type { MapScene, SceneOptions } from './map-scene';
import type { PageApp } from './page-app';
import type { Takeover } from './takeover';

export interface MapMount extends SceneOptions {
  /** The elements of the live map and, over it, the figure: the prerendered picture, then the simple map. */
  readonly live: HTMLElement;
  readonly figure: HTMLElement;
  readonly reducedMotion: ReadonlySignal<boolean>;
}

/** What both renderers are started with. */
export interface MapStart {
  readonly app: PageApp;
  readonly takeover: Takeover;
  readonly mount: MapMount;
  readonly scene: MapScene;
  readonly geodataLoaded: Promise<{ readonly geodata: Geodata; readonly hasLand: boolean }>;
  /** Starts both renderers again, as a user may ask for after a failure. */
  readonly retry: () => void;
}
