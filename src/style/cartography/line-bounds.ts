import type { Position } from 'geojson';
import { stretchesOf } from '../joints';

/** The bounds of a line in degrees. */
export interface LineBounds {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** By line, and by arc of the topology: coast, countries and borders share their arcs. */
const cache = new WeakMap<object, LineBounds>();

export function boundsOf(line: readonly Position[]): LineBounds {
  const cached = cache.get(line);
  if (cached) return cached;
  const bounds = around(
    stretchesOf(line).map(({ from, to, arc }) => {
      const known = arc && cache.get(arc);
      const own = known ?? boundsBetween(line, from, to);
      if (arc) cache.set(arc, own);
      return own;
    }),
  );
  cache.set(line, bounds);
  return bounds;
}

/** Returns the bounds of lines. */
export function around(all: readonly LineBounds[]): LineBounds {
  const [first] = all;
  if (first && all.length === 1) return first;
  return {
    west: Math.min(...all.map(({ west }) => west)),
    south: Math.min(...all.map(({ south }) => south)),
    east: Math.max(...all.map(({ east }) => east)),
    north: Math.max(...all.map(({ north }) => north)),
  };
}

function boundsBetween(line: readonly Position[], from: number, to: number): LineBounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = from; i <= to; i++) {
    const lon = line[i]?.[0] ?? 0;
    const lat = line[i]?.[1] ?? 0;
    if (lon < west) west = lon;
    if (lon > east) east = lon;
    if (lat < south) south = lat;
    if (lat > north) north = lat;
  }
  return { west, south, east, north };
}
