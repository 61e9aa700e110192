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
