import type { Messages } from '../text/catalog';
import { frameTextsFor } from '../text/late/frame-texts';

/** Gestures over the map that only some pages need to have changed: one in a frame, one in Safari. */

/** A hint is shown so long after the last movement, in ms. */
const SHOWN_MS = 1500;

/**
 * In a frame, the wheel and one finger over the map scroll the page around it, as they do beside it. With Ctrl or ⌘, or with
 * two fingers, they move the map; so they do where the map fills the screen.
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
  for (const map of maps) {
    map.addEventListener(
      'wheel',
      (event) => {
        if (!event.ctrlKey && !event.metaKey) leaveToHost(event, wheel);
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

/** Px of a wheel for twice the size, as a pinch on a touchpad has them in other browsers. */
const PX = 100;

interface GestureEvent extends MouseEvent {
  readonly scale: number;
}

/**
 * Lets a pinch on a Mac's touchpad zoom the map in Safari, which reports it by events of its own, and would zoom the page. Other
 * browsers report turns of a wheel with Ctrl (https://crrev.com/267822), which both maps understand: so such turns are made of it.
 */
export function zoomByPinch(stage: HTMLElement): void {
  let last = 1;
  const follow = (event: Event) => {
    event.preventDefault();
    const { scale, clientX, clientY, target } = event as GestureEvent;
    if (event.type === 'gesturestart') last = 1;
    else if (scale > 0) {
      const deltaY = -PX * Math.log2(scale / last);
      last = scale;
      target?.dispatchEvent(
        new WheelEvent('wheel', { deltaY, clientX, clientY, ctrlKey: true, bubbles: true, cancelable: true }),
      );
    }
  };
  for (const type of ['gesturestart', 'gesturechange', 'gestureend']) stage.addEventListener(type, follow);
}
