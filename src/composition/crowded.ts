import type { Story } from '../story/format';

/** Up to so many lines, and so many places, a map is readable as it is: nothing is gathered. */
export const READABLE = { lines: 60, places: 60 } as const;

/** Whether a story has more lines or places than anybody can read at once: then its map may gather them. */
export const isCrowded = ({ relations, places }: Pick<Story, 'relations' | 'places'>): boolean =>
  relations.length > READABLE.lines || places.length > READABLE.places;
