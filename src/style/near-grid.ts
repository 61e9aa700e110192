import type { Position } from '../composition/sphere';

const DEGREES = 180 / Math.PI;

/**
 * A spatial hash of positions, which answers whether one of them is within a distance: only the neighbouring cells are
 * searched, so the time does not depend on the number of positions. Planar, because only near positions matter.
 */
export class NearGrid {
  /** By row from the south, then by column from the west. A cell is as wide and high as the distance at the equator. */
  private readonly rows = new Map<number, Map<number, Position[]>>();
  private readonly cell: number;
  private readonly clear: number;
  private readonly middle: number;

  /** `clear`: the distance in radians. `middle`: the longitude of the region's middle; nothing near is on both sides of its antimeridian. */
  constructor(clear: number, middle = 0) {
    this.clear = clear;
    this.middle = middle;
    // Slightly more than the distance: rounding must not put a near position beyond the neighbouring cell.
    this.cell = clear * DEGREES * (1 + 1e-9);
  }

  add(line: readonly Position[]): void {
    for (const at of line) {
      const row = this.rows.get(this.index(at[1])) ?? new Map<number, Position[]>();
      this.rows.set(this.index(at[1]), row);
      const column = this.index(this.eastOf(at));
      const cell = row.get(column);
      if (cell) cell.push(at);
      else row.set(column, [at]);
    }
  }

  /** Removes positions that were added, by identity, not by value. */
  remove(line: readonly Position[]): void {
    for (const at of line) {
      const row = this.rows.get(this.index(at[1]));
      const column = this.index(this.eastOf(at));
      const cell = row?.get(column);
      const found = cell?.indexOf(at) ?? -1;
      if (!row || !cell || found < 0) continue;
      cell.splice(found, 1);
      if (cell.length === 0) row.delete(column);
    }
  }

  /** Whether a position of the grid is nearer to this one than the distance. */
  hasNear(at: Position): boolean {
    const here = this.index(at[1]);
    // Meridians converge towards the poles: a near position can be many columns away.
    const reach = this.cell / Math.cos(at[1] / DEGREES);
    const [west, east] = [this.index(this.eastOf(at) - reach), this.index(this.eastOf(at) + reach)];
    for (const beside of [-1, 0, 1]) {
      const row = this.rows.get(here + beside);
      if (!row) continue;
      // Also for a cell so small that columns are no whole numbers any more: a count by 1 would never end.
      if (!(east - west < row.size)) {
        for (const cell of row.values()) if (this.isNearAny(at, cell)) return true;
        continue;
      }
      for (let i = 0; i <= east - west; i++) if (this.isNearAny(at, row.get(west + i) ?? [])) return true;
    }
    return false;
  }

  /** Degrees to the east of the region's middle: lines go on past ±180°, places do not. */
  private eastOf([longitude]: Position): number {
    return turned(longitude - this.middle);
  }

  private index(degrees: number): number {
    return Math.floor(degrees / this.cell);
  }

  private isNearAny(at: Position, others: readonly Position[]): boolean {
    return others.some((other) => isNear(at, other, this.clear));
  }
}

/** Whether two positions are closer than `clear` radians. */
export function isNear(a: Position, b: Position, clear: number): boolean {
  const y = (a[1] - b[1]) / DEGREES;
  if (Math.abs(y) > clear) return false;
  const x = (turned(a[0] - b[0]) / DEGREES) * Math.cos(a[1] / DEGREES);
  return x * x + y * y < clear * clear;
}

/** Degrees as −180 … 180. */
const turned = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);
