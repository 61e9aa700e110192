import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Size } from '../view/camera';
import { mapSize } from '../view/screen';

/** Properties of the browser's window, as signals. */

/** Px of the type that the reader has chosen in the browser. */
const typeSize = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
const readWindow = (): Size => ({ width: window.innerWidth, height: window.innerHeight, em: typeSize() });

/** CSS pixels. */
export const windowSize = signal<Size>(readWindow());
window.addEventListener('resize', () => {
  windowSize.value = readWindow();
});

/** CSS pixels. */
export const windowWidth = computed(() => windowSize.value.width);

/** Updates `mapSize` from the element that the map fills, now and at each resize. Returns a function that measures at once. */
export function watchSize(stage: HTMLElement): () => void {
  const read = () => {
    const { clientWidth: width, clientHeight: height } = stage;
    const [em, last] = [typeSize(), mapSize.value];
    if (width !== last.width || height !== last.height || em !== last.em) mapSize.value = { width, height, em };
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
