import type { Size } from '../../view/camera';

/** One page of a wall map. */
export interface Tile {
  /** From 1, from the top and from the left. */
  readonly row: number;
  readonly column: number;
  /** The part of the map that is on it, in px of the map. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Cuts a map into pages of one size, row by row. */
export function tilesOf({ width, height }: Size, pages: number): Tile[] {
  const tile = { width: width / pages, height: height / pages };
  return Array.from({ length: pages * pages }, (_, i) => {
    const [row, column] = [Math.floor(i / pages), i % pages];
    return { row: row + 1, column: column + 1, x: column * tile.width, y: row * tile.height, ...tile };
  });
}
