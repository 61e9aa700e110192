import { filled, type Shape, stroked } from './shape';

/** How a kind of place is marked: a ring with a dot in it, a ring without, or a sign of its own, upright. */
export type PlaceMark = 'dot' | 'ring' | Shape;

/**
 * All kinds of places. Atlases mark a town by a circle; what is no point on the ground, or no town, has a sign. To add one, write
 * one entry, and its name and use in `text/kind-texts.ts`.
 */
export const PLACE_TABLE = {
  capital: 'dot',
  territory: 'dot',
  site: 'dot',
  city: 'ring',
  sea: stroked('M2.5 9C5.6 5 8.8 5 12 9S18.4 13 21.5 9M2.5 17C5.6 13 8.8 13 12 17S18.4 21 21.5 17', 3.4),
  region: stroked('M3 8.5V3H8.5M15.5 3H21V8.5M21 15.5V21H15.5M8.5 21H3V15.5', 3.4),
  base: filled('M3.5 3.5H20.5V20.5H3.5ZM9.5 9.5V14.5H14.5V9.5Z'),
  crossing: filled('M2 2H7V22H2ZM17 2H22V22H17ZM12 8.6a3.4 3.4 0 1 1 0 6.8a3.4 3.4 0 1 1 0-6.8Z'),
  body: filled(
    'M12 .5a3 3 0 1 1 0 6a3 3 0 1 1 0-6ZM19.6 4.9a3 3 0 1 1 0 6a3 3 0 1 1 0-6ZM19.6 13.1a3 3 0 1 1 0 6a3 3 0 1 1 0-6ZM12 17.5a3 3 0 1 1 0 6a3 3 0 1 1 0-6ZM4.4 13.1a3 3 0 1 1 0 6a3 3 0 1 1 0-6ZM4.4 4.9a3 3 0 1 1 0 6a3 3 0 1 1 0-6Z',
  ),
} as const satisfies Readonly<Record<string, PlaceMark>>;
