import type { PNG } from 'pngjs';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Story } from '../../src/story/format';
import type { Camera } from '../../src/view/camera';
import { projectionOf } from '../../src/view/projection';
import { type Frame, pixelsOf, SCALE } from './screencast';

/**
 * What of a page's pictures is the map: which pixels are land, which the coast, which each place's mark. Where they are
 * comes from geometry and camera; how they look, from the picture that the page ends with.
 */
export interface Sight {
  /** Where the map stands, in CSS pixels of the window. */
  readonly box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Positions in px of the pictures. */
  readonly coast: readonly Dot[];
  readonly places: readonly (readonly Dot[])[];
  /** Colours that land has; none where the page draws no land. */
  readonly land: readonly string[];
  readonly water: string;
}

type Dot = readonly [x: number, y: number];

/** How far a channel may be off, of 255: edges of letters and lines differ between two renderers, colours of areas do not. */
const TOLERANCE = { line: 56, area: 8 } as const;
/** What has to be there, as shares of what the last picture has of each. An empty picture has none of it. */
const ENOUGH = { land: 0.97, coast: 0.7, place: 0.6 } as const;
/** A pixel in so many may still change, in a map that counts as complete: what is left is a rounding, no letter. */
const STILL = { share: 0.00003, tolerance: 20 } as const;
/** What is fainter than this on the water is nothing to look for. */
const SEEN = 16;
/** How far neighbours differ where there is a line or an edge. */
const EDGE = 14;
/** The mark and what is close around it, in CSS pixels. */
const MARK = 7;

export function sightOf(
  story: Story,
  world: Topology,
  camera: Camera,
  box: Sight['box'],
  colors: Pick<Sight, 'land' | 'water'>,
): Sight {
  const { project } = projectionOf(camera, box);
  const onPicture = (at: readonly [number, number]): Dot[] => {
    const { x, y, front } = project(at);
    const inside = x > 0 && x < box.width - 1 && y > 0 && y < box.height - 1;
    return front > 0 && inside ? [[Math.round((box.left + x) * SCALE), Math.round((box.top + y) * SCALE)]] : [];
  };
  const coast = unique(coastPositions(world).flatMap(onPicture));
  const places = story.places.filter(({ offMap }) => !offMap).flatMap(({ at }) => onPicture(at));
  return { box, coast, places: places.map(([x, y]) => discAround(x, y)), ...colors };
}

function coastPositions(world: Topology): [number, number][] {
  const object = world.objects['coast'];
  if (!object) throw new Error('The geometry has no coast');
  const made = feature(world, object);
  const features = made.type === 'FeatureCollection' ? made.features : [made];
  return features.flatMap(({ geometry }) =>
    geometry.type === 'MultiLineString' ? (geometry.coordinates.flat() as [number, number][]) : [],
  );
}

const unique = (dots: readonly Dot[]): Dot[] => [...new Map(dots.map((dot) => [dot.join(), dot])).values()];

function discAround(x: number, y: number): Dot[] {
  const reach = Math.ceil(MARK * SCALE);
  const steps = [...Array(2 * reach + 1).keys()].map((i) => i - reach);
  return steps.flatMap((dx) => steps.flatMap((dy): Dot[] => (Math.hypot(dx, dy) <= reach ? [[x + dx, y + dy]] : [])));
}

/**
 * Whether the frame holds the map that the page ends with: its land, its coast and all its places.
 *
 * @throws {Error} where the last picture has no map by itself
 */
export function mapSeenBy(sight: Sight, end: Frame): (frame: Frame) => boolean {
  const last = pixelsOf(end);
  const water = channels(sight.water);
  const onWater = (dots: readonly Dot[]) => dots.filter(([x, y]) => farthest(last, x, y, water) > SEEN);
  const coast = onWater(sight.coast);
  const places = sight.places.map(onWater);
  const land = sight.land.length > 0 ? landIn(last, sight) : [];
  if (coast.length < 500) throw new Error(`The last picture shows a coast in ${coast.length} pixels only`);
  if (sight.land.length > 0 && land.length < 2000) throw new Error(`… and land in ${land.length}`);
  if (places.some((place, i) => place.length < (sight.places[i] ?? []).length / 2)) {
    throw new Error('The last picture lacks a place’s mark');
  }
  return (frame) => {
    const picture = pixelsOf(frame);
    const share = (dots: readonly Dot[], tolerance: number) =>
      dots.filter(([x, y]) => {
        const off = farthest(picture, x, y, pixelAt(last, x, y));
        // A thin line is pale in a small picture: what is as near to the empty water is not that line.
        return off <= tolerance && off < farthest(picture, x, y, water);
      }).length / dots.length;
    return (
      share(coast, TOLERANCE.line) >= ENOUGH.coast &&
      places.every((place) => share(place, TOLERANCE.line) >= ENOUGH.place) &&
      (land.length === 0 || share(land, TOLERANCE.area) >= ENOUGH.land)
    );
  };
}

/** Every fourth pixel each way that has one of the land's colours. */
function landIn(picture: PNG, { box, land }: Sight): Dot[] {
  const colors = land.map(channels);
  return dotsOf(box, 4).filter(([x, y]) => colors.some((color) => farthest(picture, x, y, color) <= 3));
}

/** The map's pixels in a picture, but for its last row and column; `step`: only every so many each way. */
function dotsOf({ left, top, width, height }: Sight['box'], step = 1): Dot[] {
  const dots: Dot[] = [];
  for (let y = Math.ceil(top * SCALE); y < Math.floor((top + height) * SCALE) - 1; y += step) {
    for (let x = Math.ceil(left * SCALE); x < Math.floor((left + width) * SCALE) - 1; x += step) dots.push([x, y]);
  }
  return dots;
}

/** Whether the map in the frame is what it is in another one, but for a rounding here and there. */
export function sameMap(sight: Sight, one: Frame, other: Frame): boolean {
  return one.png.equals(other.png) || changedShare(sight, one, other) <= STILL.share;
}

/** Which share of the map's pixels differs between two frames. */
export function changedShare({ box }: Sight, one: Frame, other: Frame): number {
  const [a, b] = [pixelsOf(one), pixelsOf(other)];
  const dots = dotsOf(box);
  return dots.filter(([x, y]) => farthest(a, x, y, pixelAt(b, x, y)) > STILL.tolerance).length / dots.length;
}

/**
 * Whether the map itself has moved between two frames: most of the edges in the first are no edges in the second. A change
 * of style leaves coasts and borders where they are.
 */
export function mapMoved(sight: Sight, before: Frame): (now: Frame) => boolean {
  const edges = dotsOf(sight.box).filter((dot) => isEdge(pixelsOf(before), dot));
  return (now) => edges.filter((dot) => isEdge(pixelsOf(now), dot)).length < edges.length / 2;
}

/** Whether the pixel differs from its neighbour to the right or below. */
const isEdge = (picture: PNG, [x, y]: Dot): boolean =>
  farthest(picture, x, y, pixelAt(picture, x + 1, y)) > EDGE ||
  farthest(picture, x, y, pixelAt(picture, x, y + 1)) > EDGE;

const channels = (hex: string): readonly number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

function pixelAt({ data, width }: PNG, x: number, y: number): readonly number[] {
  const i = (y * width + x) * 4;
  return [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
}

/** The largest difference of a channel between the pixel and a colour. */
function farthest({ data, width }: PNG, x: number, y: number, [r = 0, g = 0, b = 0]: readonly number[]): number {
  const i = (y * width + x) * 4;
  return Math.max(Math.abs((data[i] ?? 0) - r), Math.abs((data[i + 1] ?? 0) - g), Math.abs((data[i + 2] ?? 0) - b));
}
