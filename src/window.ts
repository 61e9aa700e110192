import { type ReadonlySignal, signal } from '@preact/signals';
import { mapSize } from './view/screen';

/** What the window tells, as signals. */

/** CSS pixels. */
export const windowWidth = signal(window.innerWidth);

/** Keeps the map's size on screen, from the element that it fills. */
export function watchSize(stage: HTMLElement): void {
  const read = () => {
    windowWidth.value = window.innerWidth;
    if (stage.clientWidth !== mapSize.value.width || stage.clientHeight !== mapSize.value.height) {
      mapSize.value = { width: stage.clientWidth, height: stage.clientHeight };
    }
  };
  read();
  new ResizeObserver(read).observe(stage);
}

/** Whether a media query holds. */
export function matched(query: string): ReadonlySignal<boolean> {
  const media = window.matchMedia(query);
  const matches = signal(media.matches);
  media.addEventListener('change', () => {
    matches.value = media.matches;
  });
  return matches;
}
