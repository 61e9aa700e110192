import type { Feature, FeatureCollection, Position } from 'geojson';

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

const columnAt = (lon: number): number => Math.floor((lon + 180) * FINE);
const rowAt = (lat: number): number => Math.floor((90 - lat) * FINE);

/** Returns the grid of the basemap's areas: countries and disputed places. */
export function landGrid({ features }: FeatureCollection): LandGrid {
  const cached = cache.get(features);
  if (cached) return cached;
  const owners = new Map<string, number>();
  const cells = new Uint16Array(COLUMNS * ROWS);
  const lands = features.flatMap((feature) => {
    const id = ownerOf(feature);
    if (id === undefined) return [];
    const owner = owners.get(id) ?? owners.size + 1;
    owners.set(id, owner);
    return polygonsOf(feature).map((rings) => ({ owner, rings }));
  });
  for (const { owner, rings } of lands) fill(cells, rings, owner);
  // Edges last: where two owners touch, the cell is neither's.
  for (const { owner, rings } of lands) for (const ring of rings) trace(cells, ring, owner);
  const levels: Level[] = [{ cells, columns: COLUMNS, rows: ROWS }];
  const levelAt = (level: number): Level => {
    for (let next = levels.length; next <= level; next++) levels.push(halved(levels[next - 1] as Level));
    return levels[level] as Level;
  };
  const grid: LandGrid = {
    owner: (id) => owners.get(id) ?? WATER,
    at(lon, lat, level = 0) {
      const { cells: owned, columns, rows } = levelAt(level);
      const column = ((columnAt(lon) + COLUMNS) % COLUMNS) >> level;
      return owned[Math.min(rows - 1, Math.max(0, rowAt(lat) >> level)) * columns + column] ?? WATER;
    },
    levelFor: (degrees) => Math.min(MOST_LEVEL, Math.max(0, Math.ceil(Math.log2(degrees * FINE)))),
  };
  cache.set(features, grid);
  return grid;
}

const cache = new WeakMap<readonly Feature[], LandGrid>();

interface Level {
  readonly cells: Uint16Array;
  readonly columns: number;
  readonly rows: number;
}

/** Returns the next level: each of its cells has the owners of four. */
function halved(fine: Level): Level {
  const [columns, rows] = [Math.ceil(fine.columns / 2), Math.ceil(fine.rows / 2)];
  const cells = new Uint16Array(columns * rows);
  for (let row = 0; row < fine.rows; row++) {
    for (let column = 0; column < fine.columns; column++) {
      const owner = fine.cells[row * fine.columns + column] ?? WATER;
      if (owner !== WATER) add(cells, (row >> 1) * columns + (column >> 1), owner);
    }
  }
  return { cells, columns, rows };
}

function add(cells: Uint16Array, cell: number, owner: number): void {
  const before = cells[cell] ?? WATER;
  cells[cell] = before === WATER || before === owner ? owner : SEVERAL;
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
function fill(cells: Uint16Array, rings: readonly Position[][], owner: number): void {
  const crossings = new Map<number, number[]>();
  for (const [[x1, y1], [x2, y2]] of rings.flatMap(edgesOf)) {
    const [north, south] = y1 > y2 ? [y1, y2] : [y2, y1];
    // The rows whose middle is between both ends.
    const first = Math.ceil((90 - north) * FINE - 0.5);
    const last = Math.ceil((90 - south) * FINE - 0.5) - 1;
    for (let row = first; row <= last; row++) {
      const lat = 90 - (row + 0.5) / FINE;
      const lon = x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
      const inRow = crossings.get(row);
      if (inRow) inRow.push(lon);
      else crossings.set(row, [lon]);
    }
  }
  for (const [row, longitudes] of crossings) {
    longitudes.sort((a, b) => a - b);
    for (let i = 0; i + 1 < longitudes.length; i += 2) {
      const from = Math.ceil(((longitudes[i] ?? 0) + 180) * FINE - 0.5);
      const to = Math.ceil(((longitudes[i + 1] ?? 0) + 180) * FINE - 0.5);
      cells.fill(owner, row * COLUMNS + from, row * COLUMNS + to);
    }
  }
}

/** Marks every cell that an outline touches. */
function trace(cells: Uint16Array, ring: readonly Position[], owner: number): void {
  for (const [[x1, y1], [x2, y2]] of edgesOf(ring)) {
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) * FINE * 2));
    for (let i = 0; i < steps; i++) {
      const column = Math.min(COLUMNS - 1, columnAt(x1 + ((x2 - x1) * i) / steps));
      const row = Math.min(ROWS - 1, rowAt(y1 + ((y2 - y1) * i) / steps));
      add(cells, row * COLUMNS + column, owner);
    }
  }
}

type Edge = readonly [from: readonly [number, number], to: readonly [number, number]];

const edgesOf = (ring: readonly Position[]): Edge[] =>
  ring.slice(1).map(([x = 0, y = 0], i) => {
    const [fromX = 0, fromY = 0] = ring[i] ?? [];
    return [
      [fromX, fromY],
      [x, y],
    ];
  });
