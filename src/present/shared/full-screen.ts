import { type ReadonlySignal, signal } from '@preact/signals';

/** Full screen mode. The browser may refuse it, and the user may leave it by the browser's own controls. */
export interface FullScreen {
  /** Whether the device has full screen mode at all: phones do not, and a page in a frame may not use it. */
  readonly isPossible: boolean;
  readonly on: ReadonlySignal<boolean>;
  /** Both resolve to false if the browser refuses. */
  readonly enter: () => Promise<boolean>;
  readonly toggle: () => Promise<boolean>;
  readonly leave: () => void;
  /** Stops listening to the browser's full screen events. */
  readonly stop: () => void;
}

/** Returns full screen mode for the whole page: with a single element, dialogs outside of it would not be visible. */
export function fullScreenOf(document: Document): FullScreen {
  // Without the interface the properties are missing.
  const isOn = () => Boolean(document.fullscreenElement);
  const on = signal(isOn());
  const update = () => {
    on.value = isOn();
  };
  document.addEventListener('fullscreenchange', update);
  const leave = () => {
    if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
  };
  const enter = async () => {
    try {
      if (!isOn()) await document.documentElement.requestFullscreen();
      return true;
    } catch {
      return false;
    }
  };
  return {
    isPossible: Boolean(document.fullscreenEnabled),
    on,
    enter,
    async toggle() {
      if (!isOn()) return enter();
      leave();
      return true;
    },
    leave,
    stop: () => document.removeEventListener('fullscreenchange', update),
  };
}
