import { type ReadonlySignal, signal } from '@preact/signals';

/** The full screen, which the browser may refuse and a person may leave by the browser's own ways. */
export interface FullScreen {
  readonly on: ReadonlySignal<boolean>;
  /** Resolves to false where the browser refuses. */
  readonly toggle: () => Promise<boolean>;
  readonly leave: () => void;
  /** Ends the watching. */
  readonly stop: () => void;
}

/** The whole page goes full screen, so that dialogs and the map stay what they are. */
export function fullScreenOf(document: Document): FullScreen {
  const on = signal(document.fullscreenElement !== null);
  const look = () => {
    on.value = document.fullscreenElement !== null;
  };
  document.addEventListener('fullscreenchange', look);
  const leave = () => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  };
  return {
    on,
    async toggle() {
      if (document.fullscreenElement) {
        leave();
        return true;
      }
      try {
        await document.documentElement.requestFullscreen();
        return true;
      } catch {
        return false;
      }
    },
    leave,
    stop: () => document.removeEventListener('fullscreenchange', look),
  };
}
