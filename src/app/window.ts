import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Size } from '../view/camera';
import { mapSize } from '../view/screen';

/** Properties of the browser's window, as signals. */

/** CSS pixels. */
export const windowSize = signal<Size>({ width: window.innerWidth, height: window.innerHeight });
window.addEventListener('resize', () => {
  windowSize.value = { width: window.innerWidth, height: window.innerHeight };
});

/** CSS pixels. */
export const windowWidth = computed(() => windowSize.value.width);

/** Updates `mapSize` from the element that the map fills, now and at each resize. Returns a function that measures at once. */
export function watchSize(stage: HTMLElement): () => void {
  const read = () => {
    if (stage.clientWidth !== mapSize.value.width || stage.clientHeight !== mapSize.value.height) {
      mapSize.value = { width: stage.clientWidth, height: stage.clientHeight };
    }
  };
  read();
  new ResizeObserver(read).observe(stage);
  return read;
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
