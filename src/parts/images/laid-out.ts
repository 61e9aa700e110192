import { signal } from '@preact/signals';

/** Changes whenever a picture has got or changed its room, for what is laid out around it. */
export const picturesLaidOut = signal(0);

export const pictureLaidOut = (): void => {
  picturesLaidOut.value = picturesLaidOut.peek() + 1;
};
