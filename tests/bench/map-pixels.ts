import type { PNG } from 'pngjs';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Story } from '../../src/story/format';
import type { Camera } from '../../src/view/camera';
import { projectionOf } from '../../src/view/projection';
import { type Frame, pixelsOf, SCALE } from './screencast';

/** The position and size of a part of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Which pixels of a page's frames belong to the map: the land, the coast, and each place's mark. Geometry and camera give their
 * positions; the page's last frame gives their colours.
 */
export interface MapPixels {
  readonly box: Box;
  /** Positions in px of the frames. */
  readonly coast: readonly Pixel[];
  readonly places: readonly (readonly Pixel[])[];
  /** The colours of land; none if the page draws no land. */
  readonly land: readonly string[];
  readonly water: string;
}

export type Pixel = readonly [x: number, y: number];

/** How far a channel may differ, of 255: edges of letters and lines differ between two renderers, colours of areas do not. */
const TOLERANCE = { line: 56, area: 8 } as const;
/** How much of each must be visible, as a share of the last frame. An empty frame has none of it. */
const MIN_SHARE = { land: 0.97, coast: 0.7, place: 0.6 } as const;
/** The share of pixels that may still change in a complete map: that allows rounding errors, but no letter. */
const MAX_CHANGE = { share: 0.00003, tolerance: 20 } as const;
/** Pixels that differ less than this from the water are too faint to look for. */
const MIN_CONTRAST = 16;
/** How far neighbouring pixels differ at a line or an edge. */
const EDGE_CONTRAST = 14;
/** The radius of a mark and a small margin, in CSS pixels. */
const MARK_RADIUS = 7;

/** Returns the map's pixels in a page with this map, camera and colours. */
export function mapPixelsOf(
  story: Story,
  world: Topology,
  camera: Camera,
  box: Box,
  colors: Pick<MapPixels, 'land' | 'water'>,
): MapPixels {
  const { project } = projectionOf(camera, box);
  const toPixel = (at: readonly [number, number]): Pixel[] => {
    const { x, y, front } = project(at);
    const isInside = x > 0 && x < box.width - 1 && y > 0 && y < box.height - 1;
    return front > 0 && isInside ? [[Math.round((box.left + x) * SCALE), Math.round((box.top + y) * SCALE)]] : [];
  };
  const coast = unique(coastPositions(world).flatMap(toPixel));
  const places = story.places.filter(({ offMap }) => !offMap).flatMap(({ at }) => toPixel(at));
  return { box, coast, places: places.map(([x, y]) => discPixels(x, y)), ...colors };
}

function coastPositions(world: Topology): [number, number][] {
  const object = world.objects['coast'];
  if (!object) throw new Error('The geometry has no coast');
  const converted = feature(world, object);
  const features = converted.type === 'FeatureCollection' ? converted.features : [converted];
  return features.flatMap(({ geometry }) =>
    geometry.type === 'MultiLineString' ? (geometry.coordinates.flat() as [number, number][]) : [],
  );
}

const unique = (pixels: readonly Pixel[]): Pixel[] => [
  ...new Map(pixels.map((pixel) => [pixel.join(), pixel])).values(),
];

function discPixels(x: number, y: number): Pixel[] {
  const reach = Math.ceil(MARK_RADIUS * SCALE);
  const steps = [...Array(2 * reach + 1).keys()].map((i) => i - reach);
  return steps.flatMap((dx) => steps.flatMap((dy): Pixel[] => (Math.hypot(dx, dy) <= reach ? [[x + dx, y + dy]] : [])));
}

/**
 * Returns a function that says whether a frame shows the map of the page's last frame: its land, its coast and all its places.
 *
 * @throws {Error} if the last frame itself shows no map
 */
export function mapSeenBy(mapPixels: MapPixels, end: Frame): (frame: Frame) => boolean {
  const last = pixelsOf(end);
  const water = channelsOf(mapPixels.water);
  const onWater = (pixels: readonly Pixel[]) =>
    pixels.filter(([x, y]) => largestDifference(last, x, y, water) > MIN_CONTRAST);
  const coast = onWater(mapPixels.coast);
  const places = mapPixels.places.map(onWater);
  const land = mapPixels.land.length > 0 ? landIn(last, mapPixels) : [];
  if (coast.length < 500) throw new Error(`The last frame shows a coast in ${coast.length} pixels only`);
  if (mapPixels.land.length > 0 && land.length < 2000) throw new Error(`… and land in ${land.length}`);
  if (places.some((place, i) => place.length < (mapPixels.places[i] ?? []).length / 2)) {
    throw new Error('The last frame lacks a place’s mark');
  }
  return (frame) => {
    const picture = pixelsOf(frame);
    const share = (pixels: readonly Pixel[], tolerance: number) =>
      pixels.filter(([x, y]) => {
        const difference = largestDifference(picture, x, y, pixelAt(last, x, y));
        // A thin line is pale in a small frame: a pixel that is closer to the empty water is not that line.
        return difference <= tolerance && difference < largestDifference(picture, x, y, water);
      }).length / pixels.length;
    return (
      share(coast, TOLERANCE.line) >= MIN_SHARE.coast &&
      places.every((place) => share(place, TOLERANCE.line) >= MIN_SHARE.place) &&
      (land.length === 0 || share(land, TOLERANCE.area) >= MIN_SHARE.land)
    );
  };
}

/** Returns the pixels with one of the land's colours; looks at every fourth pixel of every fourth row. */
function landIn(picture: PNG, { box, land }: MapPixels): Pixel[] {
  const colors = land.map(channelsOf);
  return pixelsIn(box, 4).filter(([x, y]) => colors.some((color) => largestDifference(picture, x, y, color) <= 3));
}

/** Returns a box's pixels in a frame without its last row and column; with a `step` only every n-th pixel of every n-th row. */
export function pixelsIn({ left, top, width, height }: Box, step = 1): Pixel[] {
  const pixels: Pixel[] = [];
  for (let y = Math.ceil(top * SCALE); y < Math.floor((top + height) * SCALE) - 1; y += step) {
    for (let x = Math.ceil(left * SCALE); x < Math.floor((left + width) * SCALE) - 1; x += step) pixels.push([x, y]);
  }
  return pixels;
}

/** Whether two frames show the same map, apart from rounding errors. */
export function sameMap(box: Box, one: Frame, other: Frame): boolean {
  return one.png.equals(other.png) || changedShare(box, one, other) <= MAX_CHANGE.share;
}

/** Returns the share of the map's pixels that differ between two frames. */
export function changedShare(box: Box, one: Frame, other: Frame): number {
  const [a, b] = [pixelsOf(one), pixelsOf(other)];
  const pixels = pixelsIn(box);
  return (
    pixels.filter(([x, y]) => largestDifference(a, x, y, pixelAt(b, x, y)) > MAX_CHANGE.tolerance).length /
    pixels.length
  );
}

/**
 * Returns a function that says whether the map has moved since a frame: most of the edges in the first frame are no edges in the
 * second. A change of style does not move coasts and borders.
 */
export function mapMoved(box: Box, before: Frame): (now: Frame) => boolean {
  const edges = pixelsIn(box).filter((pixel) => isEdge(pixelsOf(before), pixel));
  return (now) => edges.filter((pixel) => isEdge(pixelsOf(now), pixel)).length < edges.length / 2;
}

/** Whether the pixel differs from its neighbour to the right or below. */
export const isEdge = (picture: PNG, [x, y]: Pixel): boolean =>
  largestDifference(picture, x, y, pixelAt(picture, x + 1, y)) > EDGE_CONTRAST ||
  largestDifference(picture, x, y, pixelAt(picture, x, y + 1)) > EDGE_CONTRAST;

const channelsOf = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

export function pixelAt({ data, width }: PNG, x: number, y: number): readonly number[] {
  const i = (y * width + x) * 4;
  return [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
}

/** Returns the largest difference of a channel between a pixel and a colour. */
export function largestDifference(
  { data, width }: PNG,
  x: number,
  y: number,
  [r = 0, g = 0, b = 0]: readonly number[],
): number {
  const i = (y * width + x) * 4;
  return Math.max(Math.abs((data[i] ?? 0) - r), Math.abs((data[i + 1] ?? 0) - g), Math.abs((data[i + 2] ?? 0) - b));
}
