import { type Box, boxAround } from '../composition/box';
import { sidesIn } from '../composition/clear-sides';
import { isCrowded } from '../composition/crowded';
import { isFarOut } from '../composition/label-sides';
import { storyOnMap } from '../composition/original-names';
import { positionsOfWay } from '../composition/routes';
import { type Enlargement, enlargementOf, nameFactor, scaleFor, widthWithPanel } from '../composition/scale';
import { middleOf } from '../composition/sphere';
import { marksOf, toldOf } from '../composition/told';
import type { Bounds } from '../story/bounds';
import type { Chapter, Relation, Story } from '../story/format';
import { type Camera, canonicalCamera, type Margins, MIN_ZOOM, type Size } from './camera';
import { captionMargins, windowOf } from './caption-area';
import {
  CENTER_STEPS,
  cameraOnGlobe,
  cameraShowing,
  cuttingNoMark,
  greatestZoom,
  MAX_GLOBE_ZOOM,
  mostZoom,
  type ToldAt,
} from './fitting';
import { cameraDistance, projectionOf } from './projection';
import { boundsMargins, placesMargins, roomBesideCaption, roomBesidePanel, sizeInside, sizeOfBox } from './room';
import { chapterOf, isForProjector, type View } from './view';
import { closestZoom, framedZoom, isLocal } from './zoom-range';

export { type Box, boxAround };

/** Returns the camera of a view at this size: its own, its chapter's, or the framing of the story's bounds. */
export function cameraOf(told: Story, view: View, size: Size): Camera {
  if (view.camera) return view.camera;
  const story = storyOnMap(told, view);
  const chapter = chapterOf(story, view);
  if (!chapter) return cameraOfBounds(story, size);
  const given = [view.mode, isForProjector(view)];
  return remembered(story, chapter.id, size, given, () => cameraOfChapter(story, chapter, view, size));
}

/**
 * The last framing of each chapter of a story, and of its bounds: several parts of the page ask for it at every change, and to frame all
 * that a chapter tells takes some tens of ms.
 */
const framings = new WeakMap<Story, Map<string, { readonly key: string; readonly camera: Camera }>>();
const BOUNDS = '';

/** Returns the last framing if it was for the same size and the same of what it depends on besides: `given`. */
function remembered(
  story: Story,
  of: string,
  { width, height, em }: Size,
  given: readonly unknown[],
  frame: () => Camera,
): Camera {
  const own = framings.get(story) ?? new Map();
  framings.set(story, own);
  const key = [width, height, em, ...given].join();
  const last = own.get(of);
  if (last?.key === key) return last.camera;
  const camera = frame();
  own.set(of, { key, camera });
  return camera;
}

function cameraOfChapter(story: Story, chapter: Chapter, view: View, size: Size): Camera {
  const { camera: written } = chapter;
  const hasRoom = size.width > 0 && size.height > 0;
  const presented = view.mode === 'present' && hasRoom;
  const room = presented ? roomBesideCaption(size) : roomBesidePanel(size);
  const told = (among: readonly string[]) => toldIn(story, chapter, view, size, among);
  if (!('fit' in written)) {
    if (hasRoom && isFarOut(written)) return cameraOnGlobe(written.center, told(chapter.places), room);
    if (isLocal(written.zoom)) return scaledToMarks(written, story, enlargementIn(view, size));
    return presented ? scaledToPresent(written, size) : canonicalCamera(written);
  }
  const fit: readonly string[] = written.fit;
  const positions = [
    ...story.places.filter((place) => fit.includes(place.id)).map(({ at }) => at),
    ...ringsAmong(story, fit).map(({ at }) => at),
    ...relationsAmong(story, chapter, fit).flatMap((relation) => positionsOfWay(story, relation)),
  ];
  const most = mostFramed(story, positions, size);
  if (!hasRoom) return cameraFraming(positions, size, most);
  const marks = marksOf(story, [...fit, ...chapter.places], enlargementIn(view, size));
  const shown = { framed: told(fit), all: told(chapter.places), marks };
  const whole = cameraShowing(positions, shown, room, most);
  const isLarge = whole && whole.zoom > cameraOfBounds(story, sizeOfBox(room.seen)).zoom - SMALLER;
  if (isLarge) return whole;
  const margins = placesMargins(room);
  const framed = cameraFraming(positions, size, most, margins, room.seen);
  const clear = cuttingNoMark(framed, (zoom) => centered(positions, { ...framed, zoom }, size, margins), marks, room);
  return clear ? { ...canonicalCamera(clear), zoom: clear.zoom } : framed;
}

/** Returns the highest zoom at which positions of a story are framed on a map of a size. */
export const mostFramed = (story: Story, positions: readonly (readonly [number, number])[], size: Size): number =>
  Math.min(closestZoom(story), mostZoom(size, framedZoom(story, positions)));

/** The highest zoom at which the story's bounds are framed on a map as on a desk. */
export const closestFrameOf = (story: Story): number => framedZoom(story, cornersOf(story.bounds));

/** Zoom levels by which room for large type may make a chapter's map smaller than that of the whole region. */
const SMALLER = 0.3;

/** Returns what a chapter tells at a zoom. `among`: only these places and what is between them. */
function toldIn(story: Story, chapter: Chapter, view: View, size: Size, among: readonly string[]): ToldAt {
  // What a crowded story gathers depends on the camera: its places alone decide where that is.
  const relations = isCrowded(story) ? [] : relationsAmong(story, chapter, among).map(({ id }) => id);
  const enlargement = enlargementIn(view, size);
  const corners = ringsAmong(story, among).map(({ id, at }) => ({ target: `area:${id}`, at, box: NO_BOX }));
  return (zoom) => {
    const sides = sidesIn(story, chapter.camera, { zoom, enlargement });
    const told = toldOf(story, { places: among, relations }, enlargement, nameFactor(zoom), sides);
    return { ...told, marks: [...told.marks, ...corners] };
  };
}

/** The corners of those areas whose ids are among some. */
const ringsAmong = ({ areas }: Story, among: readonly string[]) =>
  areas.flatMap(({ id, ring = [] }) => (among.includes(id) ? ring.map((at) => ({ id, at })) : []));

const NO_BOX: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** The relations that a chapter shows between some places, or at one of them. */
const relationsAmong = (story: Story, chapter: Chapter, among: readonly string[]): Relation[] =>
  story.relations.filter(
    ({ layer, from, to }) => chapter.layers.includes(layer) && among.includes(from) && (!to || among.includes(to)),
  );

/** A phone is read from a short distance: with a projector's type, a presentation would have no room for the map there. */
const PHONE = { width: 600, scale: 0.75 } as const;

/** Returns the scale of a view's style in a window of this width, in px. */
export const scaleIn = (view: View, windowWidth: number): number =>
  view.mode === 'present' && isForProjector(view) && windowWidth < PHONE.width ? PHONE.scale : scaleFor(windowWidth);

/** Returns the enlargement of what a view shows on a map of this size. */
export const enlargementIn = (view: View, map: Size): Enlargement =>
  enlargementOf(
    scaleIn(view, view.mode === 'present' ? windowOf(map).width : widthWithPanel(map.width)),
    isForProjector(view),
  );

const cameraOfBounds = (story: Story, size: Size): Camera =>
  remembered(story, BOUNDS, size, [], () => newCameraOfBounds(story, size));

/** Whether bounds reach so far around the globe that no side shows them all. */
const isAround = ([west, , east]: Bounds): boolean => east - west >= 180;

/** The middle of the bounds in degrees; of the places, if the bounds reach around the globe, where theirs means nothing. */
export function middleOfRegion({ bounds, places }: Story): [number, number] {
  const onMap = isAround(bounds) ? places.filter(({ offMap }) => !offMap) : [];
  if (onMap.length > 0) return middleOf(onMap.map(({ at }) => at));
  const [west, south, east, north] = bounds;
  return [(west + east) / 2, (south + north) / 2];
}

/** Frames the bounds; where no side of the globe shows them all, the whole globe at the region's middle. */
function newCameraOfBounds(story: Story, size: Size): Camera {
  const { bounds } = story;
  const middle = middleOfRegion(story);
  const most = mostFramed(story, cornersOf(bounds), size);
  if (size.width <= 0 || size.height <= 0)
    return isAround(bounds)
      ? canonicalCamera({ center: middle, zoom: 1, bearing: 0, pitch: 0 })
      : cameraFraming(edgeOf(bounds), size, most);
  return framesGlobe(story) ? wholeGlobe(middle, size, boundsMargins(size)) : cameraFraming(edgeOf(bounds), size, most);
}

/** The size that decides, so that a story is shown in the same way in windows of all shapes: of a map on a common laptop. */
const DECIDING: Size = { width: 984, height: 679 };

/** Whether a whole side of the globe is shown, because the bounds alone would not be larger on it. */
export function framesGlobe(story: Story): boolean {
  const { bounds } = story;
  if (isAround(bounds)) return true;
  const globe = wholeGlobe(middleOfRegion(story), DECIDING, boundsMargins(DECIDING));
  return cameraFraming(edgeOf(bounds), DECIDING, mostFramed(story, cornersOf(bounds), DECIDING)).zoom <= globe.zoom;
}

/** The camera that shows one side of the globe as large as the free room allows. */
function wholeGlobe(center: readonly [number, number], size: Size, margins: Margins): Camera {
  const free = sizeInside(size, margins);
  const camera = canonicalCamera({ center, zoom: MIN_ZOOM, bearing: 0, pitch: 0 });
  const fits = (zoom: number) =>
    2 * projectionOf({ ...camera, zoom }, size).horizon.radius <= Math.min(free.width, free.height);
  return { ...camera, zoom: greatestZoom(MAX_GLOBE_ZOOM, fits) };
}

/** The map size that a chapter's fixed camera was written for: beside the panel on a screen of 1366 × 768. */
const WRITTEN_FOR: Size = { width: 984, height: 768 };

/** Scales a chapter's fixed camera to the room beside the caption: on a large screen the same picture, only larger. */
function scaledToPresent(camera: Camera, size: Size): Camera {
  const growth = cameraDistance(sizeInside(size, captionMargins(size))) / cameraDistance(WRITTEN_FOR);
  return canonicalCamera({ ...camera, zoom: camera.zoom + Math.log2(growth) });
}

/** Brings a fixed camera of a street closer where marks are larger: they would run into each other. Never farther. */
const scaledToMarks = (camera: Camera, story: Story, { marks }: Enlargement): Camera =>
  canonicalCamera({ ...camera, zoom: Math.min(closestZoom(story), camera.zoom + Math.log2(Math.max(1, marks))) });

/**
 * Returns the camera, north up, that shows all positions ([lon, lat] in degrees) as large as the map's size and margins
 * allow. Without a size: a camera above their middle. `most`: the highest zoom. `seen`: what the window shows of the map.
 */
export function cameraFraming(
  positions: readonly (readonly [number, number])[],
  size: Size,
  most: number,
  margins = boundsMargins(size),
  seen: Box = { left: 0, top: 0, right: size.width, bottom: size.height },
): Camera {
  const first = middleOf(positions);
  if (size.width <= 0 || size.height <= 0) return canonicalCamera({ center: first, zoom: 3, bearing: 0, pitch: 0 });
  for (const share of TOWARDS_MIDDLE) {
    let best: Camera = { center: first, zoom: MIN_ZOOM, bearing: 0, pitch: 0 };
    let isFramed = false;
    const fits = share === 1 ? isWithin(sizeInside(size, margins)) : isSeenIn(seen);
    greatestZoom(most, (zoom) => {
      const camera = centered(positions, { ...best, zoom }, size, margins, share, fits);
      if (camera) [best, isFramed] = [camera, true];
      return camera !== undefined;
    });
    // Unrounded zoom: CSS fits the prerendered picture to the exact window size, and the map must match it.
    if (isFramed) return { ...canonicalCamera(best), zoom: best.zoom };
  }
  // On different sides of the globe: no camera shows all of them.
  return wholeGlobe(first, size, margins);
}

/**
 * Shares of the way from the map's middle to the middle of the free room, to which what is framed is moved: of a small globe, no position
 * may be in the room's middle.
 */
const TOWARDS_MIDDLE = [1, 0.75, 0.5, 0.25] as const;

/** The box in px around the story's bounds, as a camera shows them. */
export function boundsOnScreen({ bounds }: Story, camera: Camera, size: Size, distance?: number): Box {
  const { project } = projectionOf(camera, size, distance);
  return boxAround(
    edgeOf(bounds)
      .map(project)
      .map(({ x, y }) => [x, y]),
  );
}

const cornersOf = ([west, south, east, north]: Bounds): [number, number][] => [
  [west, south],
  [east, north],
];

/** Points along the edges of [west, south, east, north], in degrees: on a globe the edges bulge beyond the corners. */
function edgeOf([west, south, east, north]: Bounds): [number, number][] {
  const steps = 6;
  return Array.from({ length: steps + 1 }, (_, i): [number, number][] => {
    const lon = west + ((east - west) * i) / steps;
    const lat = south + ((north - south) * i) / steps;
    return [[lon, south], [lon, north], [west, lat], [east, lat]]; // biome-ignore format: one edge each
  }).flat();
}

/** Whether a box is no larger than a size. */
const isWithin =
  ({ width, height }: Size) =>
  ({ left, top, right, bottom }: Box): boolean =>
    right - left <= width && bottom - top <= height;

/** Px between a framed position and the edge of what the window shows of the map. */
const AT_EDGE = 8;

/** Whether a box is in what the window shows of the map, and off its edge. */
const isSeenIn =
  (seen: Box) =>
  ({ left, top, right, bottom }: Box): boolean =>
    left > seen.left + AT_EDGE &&
    top > seen.top + AT_EDGE &&
    right < seen.right - AT_EDGE &&
    bottom < seen.bottom - AT_EDGE;

/**
 * Moves the camera so that the positions are in the middle of the free room, or a `share` of the way there from the map's middle;
 * undefined if they do not fit.
 */
function centered(
  positions: readonly (readonly [number, number])[],
  start: Camera,
  size: Size,
  margins: Margins,
  share = 1,
  fits = isWithin(sizeInside(size, margins)),
): Camera | undefined {
  let camera = start;
  for (let step = 0; step <= CENTER_STEPS; step++) {
    const { project, unproject } = projectionOf(camera, size);
    const points = positions.map(project);
    const around = boxAround(points.map(({ x, y }) => [x, y]));
    if (step === CENTER_STEPS) return fits(around) && points.every((point) => point.front > 0) ? camera : undefined;
    const center = unproject({
      x: (around.left + around.right + share * (margins.right - margins.left)) / 2,
      y: (around.top + around.bottom + share * (margins.bottom - margins.top)) / 2,
    });
    if (!center) return undefined;
    camera = { ...camera, center };
  }
  return undefined;
}
