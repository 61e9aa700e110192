import type { Feature, FeatureCollection, Position } from 'geojson';
import { around, boundsOf, type LineBounds } from './line-bounds';

/** Whose land is where, by cells of a grid: for many quick questions, and never less land than there is. */
export interface LandGrid {
  /** Returns a number for each owner: a country's code or a disputed place's id. `WATER`: it has no land. */
  readonly owner: (id: string) => number;
  /**
   * Returns the number of the owner whose land is in the cell of a position; `WATER`, or `SEVERAL` owners. `level`: of cells
   * that are twice as large with each level.
   */
  readonly at: (lon: number, lat: number, level?: number) => number;
  /** Returns the level whose cells are at least so many degrees large. */
  readonly levelFor: (degrees: number) => number;
}

export const WATER = 0;
/** The cell of a border: it is everyone's and nobody's. */
const SEVERAL = 0xffff;

/** Cells per degree on level 0: 11 km or less, 6 px at zoom 5. */
const FINE = 10;
const COLUMNS = 360 * FINE;
const ROWS = 180 * FINE;
const MOST_LEVEL = 6;
/** A tile has this many cells on each side, as a power of two. */
const TILE_BITS = 7;
const TILE = 1 << TILE_BITS;

const columnAt = (lon: number): number => Math.floor((lon + 180) * FINE);
const rowAt = (lat: number): number => Math.floor((90 - lat) * FINE);

/** Returns the grid of the basemap's areas: countries and disputed places. */
export function landGrid({ features }: FeatureCollection): LandGrid {
  const cached = cache.get(features);
  if (cached) return cached;
  const owners = new Map<string, number>();
  const lands = features.flatMap((feature) => {
    const id = ownerOf(feature);
    if (id === undefined) return [];
    const owner = owners.get(id) ?? owners.size + 1;
    owners.set(id, owner);
    return polygonsOf(feature).map((rings): Land => ({ owner, rings, bounds: around(rings.map(boundsOf)) }));
  });
  const tiles: (Uint16Array | undefined)[] = [];
  const grid: LandGrid = {
    owner: (id) => owners.get(id) ?? WATER,
    at(lon, lat, level = 0) {
      const column = ((columnAt(lon) + COLUMNS) % COLUMNS) >> level;
      const row = Math.min(ROWS - 1, Math.max(0, rowAt(lat))) >> level;
      const [left, top] = [column >> TILE_BITS, row >> TILE_BITS];
      // There are at most 29 × 15 tiles on a level.
      const number = (level << 9) | (left << 4) | top;
      const cells = tiles[number] ?? tileOf(lands, { level, left, top });
      tiles[number] = cells;
      return cells[((row % TILE) << TILE_BITS) | (column % TILE)] ?? WATER;
    },
    levelFor: (degrees) => Math.min(MOST_LEVEL, Math.max(0, Math.ceil(Math.log2(degrees * FINE)))),
  };
  cache.set(features, grid);
  return grid;
}

const cache = new WeakMap<readonly Feature[], LandGrid>();

/** A polygon's land, and where it is. */
interface Land {
  readonly owner: number;
  readonly rings: readonly Position[][];
  readonly bounds: LineBounds;
}

/** Cells of a level in drawing. Columns and rows count from 180° W and 90° N. */
interface Tile {
  readonly cells: Uint16Array;
  /** Its first column and row. */
  readonly left: number;
  readonly top: number;
  /** Cells per degree. */
  readonly fine: number;
}

/** Returns a tile drawn from the outlines: a map asks for few of them. `left`, `top`: in tiles. */
function tileOf(lands: readonly Land[], of: { level: number; left: number; top: number }): Uint16Array {
  const fine = FINE / 2 ** of.level;
  const tile: Tile = { cells: new Uint16Array(TILE * TILE), left: of.left * TILE, top: of.top * TILE, fine };
  const [west, north] = [tile.left / fine - 180, 90 - tile.top / fine];
  const [east, south] = [west + TILE / fine, north - TILE / fine];
  const here = lands.filter(
    ({ bounds }) => bounds.west <= east && bounds.east >= west && bounds.south <= north && bounds.north >= south,
  );
  for (const land of here) fill(tile, land, { south, north });
  // Edges last: where two owners touch, the cell is neither's.
  for (const { owner, rings } of here) eachEdge(rings, tracer(tile, owner), { south, north });
  return tile.cells;
}

function ownerOf({ properties }: Feature): string | undefined {
  if (properties?.['object'] === 'countries') return String(properties['iso']);
  return properties?.['object'] === 'disputed' ? String(properties['name']) : undefined;
}

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Fills the cells whose middle is inside of a polygon, row by row between its edges. */
function fill({ cells, left, top, fine }: Tile, { owner, rings }: Land, within: Latitudes): void {
  const crossings = new Map<number, number[]>();
  const cross: TakeEdge = (x1, y1, x2, y2) => {
    const [north, south] = y1 > y2 ? [y1, y2] : [y2, y1];
    // The rows whose middle is between both ends.
    const first = Math.max(top, Math.ceil((90 - north) * fine - 0.5));
    const last = Math.min(top + TILE, Math.ceil((90 - south) * fine - 0.5)) - 1;
    for (let row = first; row <= last; row++) {
      const lat = 90 - (row + 0.5) / fine;
      const lon = x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
      const inRow = crossings.get(row);
      if (inRow) inRow.push(lon);
      else crossings.set(row, [lon]);
    }
  };
  eachEdge(rings, cross, within);
  const columnOf = (lon = 0): number => Math.min(TILE, Math.max(0, Math.ceil((lon + 180) * fine - 0.5) - left));
  for (const [row, longitudes] of crossings) {
    longitudes.sort((a, b) => a - b);
    const start = (row - top) * TILE;
    for (let i = 0; i + 1 < longitudes.length; i += 2) {
      cells.fill(owner, start + columnOf(longitudes[i]), start + columnOf(longitudes[i + 1]));
    }
  }
}

type TakeEdge = (fromLon: number, fromLat: number, toLon: number, toLat: number) => void;

/** Returns what marks every cell that an edge touches. */
function tracer({ cells, left, top, fine }: Tile, owner: number): TakeEdge {
  // The world's last column and row take what is on its edge.
  const [lastColumn, lastRow] = [Math.ceil(360 * fine) - 1 - left, Math.ceil(180 * fine) - 1 - top];
  return (x1, y1, x2, y2) => {
    const [fromColumn, fromRow] = [(x1 + 180) * fine - left, (90 - y1) * fine - top];
    const [toColumn, toRow] = [(x2 + 180) * fine - left, (90 - y2) * fine - top];
    if (Math.max(fromColumn, toColumn) < 0 || Math.min(fromColumn, toColumn) > TILE) return;
    if (Math.max(fromRow, toRow) < 0 || Math.min(fromRow, toRow) > TILE) return;
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(toColumn - fromColumn), Math.abs(toRow - fromRow)) * 2));
    for (let i = 0; i < steps; i++) {
      const column = Math.min(lastColumn, Math.floor(fromColumn + ((toColumn - fromColumn) * i) / steps));
      const row = Math.min(lastRow, Math.floor(fromRow + ((toRow - fromRow) * i) / steps));
      if (column < 0 || row < 0 || column >= TILE || row >= TILE) continue;
      const cell = row * TILE + column;
      const before = cells[cell] ?? WATER;
      cells[cell] = before === WATER || before === owner ? owner : SEVERAL;
    }
  };
}

/** Degrees. */
interface Latitudes {
  readonly south: number;
  readonly north: number;
}

/**
 * Calls `take` with each edge of which a part is within the latitudes. There are some 60,000 edges in the basemap: an object for each
 * would take longer than drawing them, and so would a call for each that is elsewhere.
 */
function eachEdge(rings: readonly Position[][], take: TakeEdge, { south, north }: Latitudes): void {
  for (const ring of rings) {
    let [x1 = 0, y1 = 0] = ring[0] ?? [];
    for (let i = 1; i < ring.length; i++) {
      const to = ring[i];
      const x2 = to?.[0] ?? 0;
      const y2 = to?.[1] ?? 0;
      if ((y1 >= south || y2 >= south) && (y1 <= north || y2 <= north)) take(x1, y1, x2, y2);
      x1 = x2;
      y1 = y2;
    }
  }
}
