import type { Messages } from '../text/catalog';
import { frameTextsFor } from '../text/late/frame-texts';

/** A hint is shown so long after the last movement, in ms. */
const SHOWN_MS = 1500;

/**
 * In a frame, the wheel and one finger over the map scroll the page around it, as they do beside it. With Ctrl or ⌘, or with
 * two fingers, they move the map; so does the wheel once the map was pressed, until the pointer leaves it, and everything where the map
 * fills the screen.
 *
 * Not MapLibre's `cooperativeGestures`: the simple map has none, they do not know a press, and their texts are their own.
 */
export function shareScrolling(stage: HTMLElement, maps: readonly HTMLElement[], messages: Messages): void {
  const hint = document.createElement('p');
  hint.className = 'frame-hint paper';
  hint.setAttribute('aria-hidden', 'true'); // of use to pointers only
  hint.hidden = true;
  stage.append(hint);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leaveToHost = (event: Event, text: string) => {
    if (document.fullscreenElement) return;
    event.stopImmediatePropagation();
    hint.textContent = text;
    hint.hidden = false;
    clearTimeout(timer);
    timer = setTimeout(() => {
      hint.hidden = true;
    }, SHOWN_MS);
  };
  const inFrame = frameTextsFor(messages);
  const wheel = /Mac/.test(navigator.platform) ? inFrame.wheelMac : inFrame.wheel;
  stage.dataset['framed'] = '';

  let isPressed = false;
  const release = () => {
    isPressed = false;
  };
  stage.addEventListener('pointerleave', release);
  window.addEventListener('blur', release);

  for (const map of maps) {
    map.addEventListener(
      'pointerdown',
      () => {
        isPressed = true;
        hint.hidden = true;
      },
      { capture: true },
    );
    map.addEventListener(
      'wheel',
      (event) => {
        if (!isPressed && !event.ctrlKey && !event.metaKey) leaveToHost(event, wheel);
      },
      { capture: true, passive: true },
    );
    map.addEventListener(
      'touchmove',
      (event) => {
        if (event.touches.length === 1) leaveToHost(event, inFrame.touch);
      },
      { capture: true, passive: true },
    );
  }
}
