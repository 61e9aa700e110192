import { type ReadonlySignal, signal } from '@preact/signals';

/** Full screen mode. The browser may refuse it, and the user may leave it by the browser's own controls. */
export interface FullScreen {
  readonly on: ReadonlySignal<boolean>;
  /** Resolves to false if the browser refuses. */
  readonly toggle: () => Promise<boolean>;
  readonly leave: () => void;
  /** Stops listening to the browser's full screen events. */
  readonly stop: () => void;
}

/** Returns full screen mode for the whole page: with a single element, dialogs outside of it would not be visible. */
export function fullScreenOf(document: Document): FullScreen {
  const on = signal(document.fullscreenElement !== null);
  const update = () => {
    on.value = document.fullscreenElement !== null;
  };
  document.addEventListener('fullscreenchange', update);
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
    stop: () => document.removeEventListener('fullscreenchange', update),
  };
}
