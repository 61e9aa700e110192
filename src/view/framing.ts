import type { Bounds } from '../story/bounds';
import type { Chapter, Place, Story } from '../story/format';
import { type Camera, canonicalCamera, MAX_ZOOM, type Margins, MIN_ZOOM, type Size } from './camera';
import { captionMargins } from './caption-area';
import { BOUNDS_MARGINS, chapterMargins, fittingMargins, presentMargins, siteLabelRoom, sizeInside } from './margins';
import { cameraDistance, type Point, projectionOf } from './projection';
import { chapterOf, type View } from './view';

/** In px from the map's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Bisections of the zoom range: they leave a ten-thousandth of a level, far less than a px at any size. */
const ZOOM_STEPS = 16;
/** Iterations that move the middle of what is framed to the middle of the free room; it converges after a few. */
const CENTER_STEPS = 4;
/** Highest zoom for a single place, so that its surroundings are still visible; higher on screens larger than `DESK`. */
const MAX_FRAMED_ZOOM = 5.5;
const DESK: Size = { width: 1920, height: 1080 };

/** Returns the camera of a view at this size: its own, its chapter's, or the framing of the story's bounds. */
export function cameraOf(story: Story, view: View, size: Size): Camera {
  if (view.camera) return view.camera;
  const chapter = chapterOf(story, view);
  const written = chapter?.camera;
  if (!written) return cameraOfBounds(story.bounds, size);
  const presented = view.mode === 'present' && size.width > 0 && size.height > 0;
  if (!('fit' in written)) return presented ? scaledToPresent(written, size) : canonicalCamera(written);
  const fit: readonly string[] = written.fit;
  const places = story.places.filter((place) => fit.includes(place.id));
  const positions = places.map((place) => place.at);
  if (!presented) return cameraFraming(positions, size, chapterMargins(size));
  const sideRoom = places.map((place) => siteLabelRoom(siteLabels(story, chapter, place), size, places.length));
  return framedIn(positions, size, presentMargins(size, places.length), sideRoom);
}

/** Frames the bounds; where they reach around the globe so far that no side shows them all, the whole globe at their middle. */
function cameraOfBounds(bounds: Bounds, size: Size): Camera {
  const [west, south, east, north] = bounds;
  const middle: [number, number] = [(west + east) / 2, (south + north) / 2];
  const isAround = east - west >= 180;
  if (size.width <= 0 || size.height <= 0)
    return isAround
      ? canonicalCamera({ center: middle, zoom: 1, bearing: 0, pitch: 0 })
      : cameraFraming(edgeOf(bounds), size, BOUNDS_MARGINS);
  const globe = wholeGlobe(middle, size, fittingMargins(size, BOUNDS_MARGINS));
  if (isAround) return globe;
  const framed = cameraFraming(edgeOf(bounds), size, BOUNDS_MARGINS);
  return framed.zoom < globe.zoom ? globe : framed;
}

/** The camera that shows one side of the globe as large as the free room allows. */
function wholeGlobe(center: readonly [number, number], size: Size, margins: Margins): Camera {
  const free = sizeInside(size, margins);
  const camera = canonicalCamera({ center, zoom: MIN_ZOOM, bearing: 0, pitch: 0 });
  const fits = (zoom: number) =>
    2 * projectionOf({ ...camera, zoom }, size).horizon.radius <= Math.min(free.width, free.height);
  return { ...camera, zoom: greatestZoom(MAX_FRAMED_ZOOM, fits) };
}

/** Returns the greatest zoom up to `most` that fits, which any lower one does as well; {@link MIN_ZOOM} if none does. */
function greatestZoom(most: number, fits: (zoom: number) => boolean): number {
  let [best, low, high] = [MIN_ZOOM, MIN_ZOOM, most];
  for (let step = 0; step < ZOOM_STEPS; step++) {
    const zoom = (low + high) / 2;
    if (fits(zoom)) {
      best = zoom;
      low = zoom;
    } else high = zoom;
  }
  return best;
}

/** The labels beside a place in a chapter: those of relations without `to`. */
const siteLabels = ({ relations }: Story, { layers }: Chapter, place: Place): string[] =>
  relations
    .filter(({ from, to, layer }) => to === undefined && from === place.id && layers.includes(layer))
    .map(({ label }) => label);

/** The map size that a chapter's fixed camera was written for: beside the panel on a screen of 1366 × 768. */
const WRITTEN_FOR: Size = { width: 984, height: 768 };

/** Scales a chapter's fixed camera to the room beside the caption: on a large screen the same picture, only larger. */
function scaledToPresent(camera: Camera, size: Size): Camera {
  const growth = cameraDistance(sizeInside(size, captionMargins(size))) / cameraDistance(WRITTEN_FOR);
  return canonicalCamera({ ...camera, zoom: camera.zoom + Math.log2(growth) });
}

/**
 * Returns the camera, north up, that shows all positions ([lon, lat] in degrees) as large as the map's size and margins
 * allow. Margins that leave too little room are reduced.
 */
export function cameraFraming(positions: readonly (readonly [number, number])[], size: Size, margins: Margins): Camera {
  if (size.width > 0 && size.height > 0) return framedIn(positions, size, fittingMargins(size, margins));
  return canonicalCamera({ center: middleOf(positions), zoom: 3, bearing: 0, pitch: 0 });
}

/** The camera for exactly these margins. `sideRoom`: px that each position needs at its left and right. */
function framedIn(
  positions: readonly (readonly [number, number])[],
  size: Size,
  margins: Margins,
  sideRoom: readonly number[] = [],
): Camera {
  const first = middleOf(positions);
  let best: Camera = { center: first, zoom: MIN_ZOOM, bearing: 0, pitch: 0 };
  const growth = Math.max(1, Math.min(size.width / DESK.width, size.height / DESK.height));
  let isFramed = false;
  greatestZoom(Math.min(MAX_ZOOM, MAX_FRAMED_ZOOM + Math.log2(growth)), (zoom) => {
    const camera = centered(positions, { ...best, zoom }, size, margins, sideRoom);
    if (camera) [best, isFramed] = [camera, true];
    return camera !== undefined;
  });
  // On different sides of the globe: no camera shows all of them.
  if (!isFramed) return wholeGlobe(first, size, margins);
  // Unrounded zoom: CSS fits the prerendered picture to the exact window size, and the map must match it.
  return { ...canonicalCamera(best), zoom: best.zoom };
}

/** The box in px around the story's bounds, as a camera shows them. */
export function boundsOnScreen({ bounds }: Story, camera: Camera, size: Size, distance?: number): Box {
  const { project } = projectionOf(camera, size, distance);
  return boxAround(
    edgeOf(bounds)
      .map(project)
      .map(({ x, y }) => [x, y]),
  );
}

/** Points along the edges of [west, south, east, north], in degrees: on a globe the edges bulge beyond the corners. */
function edgeOf([west, south, east, north]: Bounds): [number, number][] {
  const steps = 6;
  return Array.from({ length: steps + 1 }, (_, i): [number, number][] => {
    const lon = west + ((east - west) * i) / steps;
    const lat = south + ((north - south) * i) / steps;
    return [[lon, south], [lon, north], [west, lat], [east, lat]]; // biome-ignore format: one edge each
  }).flat();
}

/** The ends of a point's label room: `room` px to its left and right. */
const withSides = ({ x, y }: Point, room = 0): [number, number][] => [
  [x - room, y],
  [x + room, y],
];

/** Moves the camera so that the positions are in the middle of the free room; undefined if they do not fit. */
function centered(
  positions: readonly (readonly [number, number])[],
  start: Camera,
  size: Size,
  margins: Margins,
  sideRoom: readonly number[],
): Camera | undefined {
  let camera = start;
  for (let step = 0; step <= CENTER_STEPS; step++) {
    const { project, unproject } = projectionOf(camera, size);
    const points = positions.map(project);
    const { left, right, top, bottom } = boxAround(points.flatMap((point, i) => withSides(point, sideRoom[i])));
    if (step === CENTER_STEPS) {
      const { width, height } = sizeInside(size, margins);
      const fits = right - left <= width && bottom - top <= height;
      return fits && points.every((point) => point.front > 0) ? camera : undefined;
    }
    const center = unproject({
      x: (left + right) / 2 + (margins.right - margins.left) / 2,
      y: (top + bottom) / 2 + (margins.bottom - margins.top) / 2,
    });
    if (!center) return undefined;
    camera = { ...camera, center };
  }
  return undefined;
}

/** Returns the bounding box of points. */
export function boxAround(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** The centroid of the positions on the sphere: the direction of the sum of their unit vectors. */
function middleOf(positions: readonly (readonly [number, number])[]): [number, number] {
  const radians = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const [lon, lat] of positions) {
    x += Math.cos(lat * radians) * Math.cos(lon * radians);
    y += Math.cos(lat * radians) * Math.sin(lon * radians);
    z += Math.sin(lat * radians);
  }
  const [first] = positions;
  // Opposite positions have no middle; the first is better than the noise of rounding.
  if (first && Math.hypot(x, y, z) < 1e-6 * positions.length) return [...first];
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}
