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
  const lands = features.flatMap((feature) => {
    const id = ownerOf(feature);
    if (id === undefined) return [];
    const owner = owners.get(id) ?? owners.size + 1;
    owners.set(id, owner);
    return polygonsOf(feature).map((rings) => ({ owner, rings }));
  });
  const levels: Level[] = [];
  const levelAt = (level: number): Level => {
    const made = levels[level] ?? levelOf(lands, level);
    levels[level] = made;
    return made;
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
  /** Cells per degree. */
  readonly fine: number;
}

interface Land {
  readonly owner: number;
  readonly rings: readonly Position[][];
}

/** Returns a level drawn from the outlines: an opening map asks for a coarse one only, of some thousand cells. */
function levelOf(lands: readonly Land[], number: number): Level {
  const [columns, rows] = [Math.ceil(COLUMNS / 2 ** number), Math.ceil(ROWS / 2 ** number)];
  const level: Level = { cells: new Uint16Array(columns * rows), columns, rows, fine: FINE / 2 ** number };
  for (const { owner, rings } of lands) fill(level, rings, owner);
  // Edges last: where two owners touch, the cell is neither's.
  for (const { owner, rings } of lands) for (const ring of rings) trace(level, ring, owner);
  return level;
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
function fill({ cells, columns, fine }: Level, rings: readonly Position[][], owner: number): void {
  const crossings = new Map<number, number[]>();
  for (const [[x1, y1], [x2, y2]] of rings.flatMap(edgesOf)) {
    const [north, south] = y1 > y2 ? [y1, y2] : [y2, y1];
    // The rows whose middle is between both ends.
    const first = Math.ceil((90 - north) * fine - 0.5);
    const last = Math.ceil((90 - south) * fine - 0.5) - 1;
    for (let row = first; row <= last; row++) {
      const lat = 90 - (row + 0.5) / fine;
      const lon = x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1);
      const inRow = crossings.get(row);
      if (inRow) inRow.push(lon);
      else crossings.set(row, [lon]);
    }
  }
  for (const [row, longitudes] of crossings) {
    longitudes.sort((a, b) => a - b);
    for (let i = 0; i + 1 < longitudes.length; i += 2) {
      const from = Math.ceil(((longitudes[i] ?? 0) + 180) * fine - 0.5);
      const to = Math.ceil(((longitudes[i + 1] ?? 0) + 180) * fine - 0.5);
      cells.fill(owner, row * columns + from, row * columns + to);
    }
  }
}

/** Marks every cell that an outline touches. */
function trace({ cells, columns, rows, fine }: Level, ring: readonly Position[], owner: number): void {
  for (const [[x1, y1], [x2, y2]] of edgesOf(ring)) {
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(x2 - x1), Math.abs(y2 - y1)) * fine * 2));
    for (let i = 0; i < steps; i++) {
      const column = Math.min(columns - 1, Math.floor((x1 + ((x2 - x1) * i) / steps + 180) * fine));
      const row = Math.min(rows - 1, Math.floor((90 - (y1 + ((y2 - y1) * i) / steps)) * fine));
      add(cells, row * columns + column, owner);
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
