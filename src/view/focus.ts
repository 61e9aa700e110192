import { signal } from '@preact/signals';
import type { Selection } from './view';

/**
 * What the pointer or the keyboard's focus rests on, in the panel or on the map alike. It is not part of the view: it
 * changes too often for a URL and means nothing to a second reader.
 */
export const hovered = signal<Selection | undefined>(undefined);
