import { type Box, boxAround } from '../composition/box';
import { isFarOut, sidesIn } from '../composition/label-sides';
import { enlargementOf, nameFactor } from '../composition/scale';
import { toldOf } from '../composition/told';
import type { Bounds } from '../story/bounds';
import type { Chapter, Place, Story } from '../story/format';
import { type Camera, canonicalCamera, type Margins, MIN_ZOOM, type Size } from './camera';
import { captionMargins } from './caption-area';
import {
  CENTER_STEPS,
  cameraOnGlobe,
  cameraShowing,
  greatestZoom,
  MAX_FRAMED_ZOOM,
  middleOf,
  mostZoom,
  type ToldAt,
} from './fitting';
import { BOUNDS_MARGINS, chapterMargins, fittingMargins, presentMargins, siteLabelRoom, sizeInside } from './margins';
import { cameraDistance, type Point, projectionOf } from './projection';
import { chapterOf, type View } from './view';

export { type Box, boxAround };

/** Returns the camera of a view at this size: its own, its chapter's, or the framing of the story's bounds. */
export function cameraOf(story: Story, view: View, size: Size): Camera {
  if (view.camera) return view.camera;
  const chapter = chapterOf(story, view);
  const written = chapter?.camera;
  if (!written) return cameraOfBounds(story, size);
  const presented = view.mode === 'present' && size.width > 0 && size.height > 0;
  const told = (among: readonly string[]) => toldIn(story, chapter, view, size, among);
  if (!('fit' in written)) {
    const isGlobe = size.width > 0 && isFarOut(written);
    if (presented) return isGlobe ? globeBesideCaption(written, size) : scaledToPresent(written, size);
    return isGlobe ? cameraOnGlobe(written.center, told(chapter.places), size) : canonicalCamera(written);
  }
  const fit: readonly string[] = written.fit;
  const places = story.places.filter((place) => fit.includes(place.id));
  const positions = places.map((place) => place.at);
  if (!presented) {
    const whole = size.width > 0 ? cameraShowing(positions, told(fit), told(chapter.places), size) : undefined;
    const isLarge = whole && whole.zoom > cameraOfBounds(story, size).zoom - SMALLER;
    return isLarge ? whole : cameraFraming(positions, size, chapterMargins(size));
  }
  const sideRoom = places.map((place) => siteLabelRoom(siteLabels(story, chapter, place), size, places.length));
  return framedIn(positions, size, presentMargins(size, places.length), sideRoom);
}

/** Zoom levels by which room for large type may make a chapter's map smaller than that of the whole region. */
const SMALLER = 0.3;

/** Returns what a chapter tells at a zoom. `among`: only these places and what is between them. */
function toldIn(story: Story, chapter: Chapter, { theme }: View, size: Size, among: readonly string[]): ToldAt {
  const relations = story.relations
    .filter(
      ({ layer, from, to }) => chapter.layers.includes(layer) && among.includes(from) && (!to || among.includes(to)),
    )
    .map(({ id }) => id);
  const sides = sidesIn(story, chapter.camera);
  const enlargement = enlargementOf(size.width, theme === 'projector');
  return (zoom) => toldOf(story, { places: among, relations }, enlargement, nameFactor(zoom), sides);
}

/** The last framing of each story's bounds: several parts of the page ask for it at every change. */
const framedBounds = new WeakMap<Story, Size & { readonly camera: Camera }>();

function cameraOfBounds(story: Story, { width, height }: Size): Camera {
  const last = framedBounds.get(story);
  if (last && last.width === width && last.height === height) return last.camera;
  const camera = newCameraOfBounds(story, { width, height });
  framedBounds.set(story, { width, height, camera });
  return camera;
}

/** Whether bounds reach so far around the globe that no side shows them all. */
const isAround = ([west, , east]: Bounds): boolean => east - west >= 180;

/** The middle of the bounds in degrees; of the places, if the bounds reach around the globe, where theirs means nothing. */
export function middleOfRegion({ bounds, places }: Story): [number, number] {
  if (isAround(bounds)) return middleOf(places.filter(({ offMap }) => !offMap).map(({ at }) => at));
  const [west, south, east, north] = bounds;
  return [(west + east) / 2, (south + north) / 2];
}

/** Frames the bounds; where no side of the globe shows them all, the whole globe at the region's middle. */
function newCameraOfBounds(story: Story, size: Size): Camera {
  const { bounds } = story;
  const middle = middleOfRegion(story);
  if (size.width <= 0 || size.height <= 0)
    return isAround(bounds)
      ? canonicalCamera({ center: middle, zoom: 1, bearing: 0, pitch: 0 })
      : cameraFraming(edgeOf(bounds), size, BOUNDS_MARGINS);
  const globe = wholeGlobe(middle, size, fittingMargins(size, BOUNDS_MARGINS));
  if (isAround(bounds)) return globe;
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

/** Px between the globe and the edges of the free room; upright, as a share of its width: names near the rim reach beyond it. */
const GLOBE_GAP = { px: 12, upright: 0.095 } as const;

/** The whole globe, as large as the room beside the caption allows. */
function globeBesideCaption({ center }: Camera, size: Size): Camera {
  const { top, right, bottom, left } = captionMargins(size);
  const free = sizeInside(size, { top, right, bottom, left });
  const gap = free.width < free.height ? GLOBE_GAP.upright * free.width : GLOBE_GAP.px;
  return wholeGlobe(center, size, { top: top + gap, right: right + gap, bottom: bottom + gap, left: left + gap });
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
  let isFramed = false;
  greatestZoom(mostZoom(size), (zoom) => {
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
