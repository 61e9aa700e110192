import type { Feature, FeatureCollection } from 'geojson';
import { RADIANS } from '../../composition/sphere';
import type { Size } from '../../view/camera';
import type { Box } from '../../view/framing';
import type { Point, Projected } from '../../view/projection';
import { type LandGrid, landGrid, WATER } from './land-grid';
import { isOverOcean, isOverSea } from './sea-reach';

/** The map on the screen, as far as names need to know it. Px from its upper left corner. */
export interface NameFrame {
  readonly size: Size;
  /** What lies over the map, and what of it is outside of the window. */
  readonly covered: readonly Box[];
  /** Boxes along the story's lines: a name under a line is crossed out. */
  readonly lines: readonly Box[];
  /** [lon, lat] in degrees; undefined beside the globe. */
  readonly unproject: (point: Point) => readonly [number, number] | undefined;
  readonly project: (position: readonly [number, number]) => Projected;
}

/** What names must heed. */
export interface NameGround {
  /** The features of the source `geo/base`: whose land is where. */
  readonly land: FeatureCollection;
  /** The features of the source `geo/points`, with the marks of small islands. */
  readonly points: FeatureCollection;
}

/** The most px from one sample to the next, and the most and least samples on a side. */
const SAMPLING = { px: 4, most: 32, least: 5 } as const;
/** Share of a country's name that must be on its own land, if others' land is under the rest. */
const ON_OWN_LAND = 0.93;
/** Degrees around a small island's mark that count as the island. */
const ISLAND_REACH = 0.15;
/** Px that an island's name stays away from another island's mark. */
const MARK_REACH = 10;

/**
 * Whether a name may stand in a box of the screen: a sea's on its own water alone, a country's on its own land or partly on water with
 * nobody else's land under it, an island's on water beside its mark. None over another island's mark, beyond the globe's edge or the map's, under a
 * line of the story, or under a control.
 */
export function nameFits(feature: Feature, box: Box, frame: NameFrame, { land, points }: NameGround): boolean {
  if (!isWhole(box, frame) || isAtOtherMark(feature, box, frame, points)) return false;
  const ground = groundUnder(box, frame);
  return ground !== undefined && isWhereItBelongs(feature, ground, landGrid(land));
}

const isWhole = ({ left, top, right, bottom }: Box, { size, covered, lines }: NameFrame): boolean =>
  left >= 0 &&
  top >= 0 &&
  right <= size.width &&
  bottom <= size.height &&
  [covered, lines].every((boxes) =>
    boxes.every((other) => right < other.left || left > other.right || bottom < other.top || top > other.bottom),
  );

/** Px between a name and the middle of a line. */
const LINE_REACH = 3;

/** Returns boxes along lines on the screen. */
export const boxesAlong = (
  lines: readonly (readonly (readonly [number, number])[])[],
  project: NameFrame['project'],
): Box[] =>
  lines.flatMap((line) => {
    const points = line.map(project);
    return points.slice(1).flatMap((point, i) => {
      const before = points[i];
      if (!before || point.front <= 0 || before.front <= 0) return [];
      return [
        {
          left: Math.min(point.x, before.x) - LINE_REACH,
          top: Math.min(point.y, before.y) - LINE_REACH,
          right: Math.max(point.x, before.x) + LINE_REACH,
          bottom: Math.max(point.y, before.y) + LINE_REACH,
        },
      ];
    });
  });

/** Whether a name is so near another island's mark that it could be its name. */
function isAtOtherMark({ properties }: Feature, box: Box, { project }: NameFrame, points: FeatureCollection): boolean {
  const reach = properties?.['object'] === 'islands' ? MARK_REACH : 0;
  return islandsOf(points).some(({ properties: other, geometry }) => {
    if (other?.['id'] === properties?.['id'] || geometry.type !== 'Point') return false;
    const [lon = 0, lat = 0] = geometry.coordinates;
    const { x, y, front } = project([lon, lat]);
    return front > 0 && x > box.left - reach && x < box.right + reach && y > box.top - reach && y < box.bottom + reach;
  });
}

const islands = new WeakMap<FeatureCollection, readonly Feature[]>();

/** Returns the few marks of islands among hundreds of names. */
function islandsOf(points: FeatureCollection): readonly Feature[] {
  const known = islands.get(points) ?? points.features.filter(({ properties }) => properties?.['object'] === 'islands');
  islands.set(points, known);
  return known;
}

/** The positions under a box in even steps, row by row. */
interface Ground {
  readonly positions: readonly (readonly [lon: number, lat: number])[];
  readonly columns: number;
}

/** Returns the ground under a box; undefined if a part of it is beside the globe. */
function groundUnder({ left, top, right, bottom }: Box, { unproject }: NameFrame): Ground | undefined {
  const [columns, rows] = [samplesOn(right - left), samplesOn(bottom - top)];
  const positions: (readonly [number, number])[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const x = left + ((right - left) * column) / (columns - 1);
      const y = top + ((bottom - top) * row) / (rows - 1);
      const position = unproject({ x, y });
      if (!position) return undefined;
      positions.push(position);
    }
  }
  return { positions, columns };
}

const samplesOn = (px: number): number =>
  Math.min(SAMPLING.most, Math.max(SAMPLING.least, Math.ceil(px / SAMPLING.px) + 1));

function isWhereItBelongs(feature: Feature, ground: Ground, land: LandGrid): boolean {
  const { kind, id } = feature.properties ?? {};
  // A river's name is on any country's land.
  if (kind === 'river') return ground.positions.every(([lon, lat]) => land.at(lon, lat) !== WATER);
  if (kind === 'country') return isOnOrBeside(land.owner(String(id)), ground, land);
  const isOwn = ownGround(feature, land);
  const isClear = ground.positions.every(([lon, lat]) => land.at(lon, lat) === WATER || isOwn(lon, lat));
  return isClear && (kind !== 'sea' || isOnItsSea(feature, ground, land));
}

/** A sea of which a name is wider is too small for it at this zoom. */
function isOnItsSea({ geometry, properties }: Feature, { positions }: Ground, land: LandGrid): boolean {
  const ats =
    geometry.type === 'MultiPoint' ? geometry.coordinates : geometry.type === 'Point' ? [geometry.coordinates] : [];
  const isOver = /-ocean$/.test(String(properties?.['id'])) ? isOverOcean : isOverSea;
  return ats.some(([lon = 0, lat = 0]) => isOver([lon, lat], positions, land));
}

/** Returns whether land belongs to the name: a disputed place's own, and what is at an island's mark. */
function ownGround({ properties, geometry }: Feature, land: LandGrid): (lon: number, lat: number) => boolean {
  if (properties?.['object'] !== 'islands' || geometry.type !== 'Point') return () => false;
  const own = land.owner(String(properties['name']));
  const [markLon = 0, markLat = 0] = geometry.coordinates;
  const stretch = Math.cos(markLat * RADIANS);
  return (lon, lat) =>
    (own !== WATER && land.at(lon, lat) === own) ||
    (Math.abs(lat - markLat) < ISLAND_REACH && Math.abs(lon - markLon) * stretch < ISLAND_REACH);
}

/** Whether a country's name is on its land, or beside it with nobody else's under it. */
function isOnOrBeside(own: number, ground: Ground, land: LandGrid): boolean {
  // Without the geometry, nothing can be under it.
  if (own === WATER) return true;
  const { positions } = ground;
  const onOwn = positions.filter(([lon, lat]) => land.at(lon, lat) === own).length / positions.length;
  if (onOwn >= ON_OWN_LAND) return true;
  // Cells as large as the steps: no island is between two samples.
  const level = land.levelFor(stepOf(ground));
  const isNobodyElses = (owner: number) => owner === own || owner === WATER;
  return onOwn > 0 && positions.every(([lon, lat]) => isNobodyElses(land.at(lon, lat, level)));
}

/** Returns the most degrees between samples side by side. */
function stepOf({ positions, columns }: Ground): number {
  const apart = (i: number, j: number): number => {
    const [a, b] = [positions[i], positions[j]];
    if (!a || !b) return 0;
    const lon = Math.abs(a[0] - b[0]);
    return Math.max(Math.min(lon, 360 - lon), Math.abs(a[1] - b[1]));
  };
  return Math.max(...positions.map((_, i) => (i % columns === 0 ? 0 : apart(i - 1, i)) + apart(i - columns, i)));
}
