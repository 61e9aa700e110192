import type { Box } from '../composition/box';
import { boxAround, boxesOverlap } from '../composition/box';
import { middleOf, type Position } from '../composition/sphere';
import { type Told, type ToldBox, toldBoxes } from '../composition/told';
import { type Camera, canonicalCamera, MAX_ZOOM, MIN_ZOOM, type Size } from './camera';
import { projectionOf } from './projection';
import { type Room, sizeOfBox } from './room';

/** Cameras that show something as large as the room allows. */

/** Bisections of the zoom range: they leave a ten-thousandth of a level, far less than a px at any size. */
const ZOOM_STEPS = 16;
/** Iterations that move the middle of what is framed to the middle of the free room; it converges after a few. */
export const CENTER_STEPS = 4;
/** The highest zoom of a whole globe. */
export const MAX_GLOBE_ZOOM = 5.5;
/** On a screen larger than this, the same picture is larger. */
export const DESK: Size = { width: 1920, height: 1080 };

/** Returns the highest zoom on a map of a size. `most`: on a desk; on a larger screen the same picture is larger. */
export const mostZoom = ({ width, height }: Size, most: number): number =>
  Math.min(MAX_ZOOM, most + Math.log2(Math.max(1, Math.min(width / DESK.width, height / DESK.height))));

/** Returns the greatest zoom up to `most` that fits, which any lower one does as well; {@link MIN_ZOOM} if none does. */
export function greatestZoom(most: number, fits: (zoom: number) => boolean): number {
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

/** What is told at a zoom. */
export type ToldAt = (zoom: number) => Told;

/** Px around what is told: this share of the map's shorter side, within limits. */
const BREATH = { share: 0.04, least: 6, most: 64 } as const;

const breathOf = ({ width, height }: Size): number =>
  Math.min(BREATH.most, Math.max(BREATH.least, BREATH.share * Math.min(width, height)));

/** What a camera shows: what it frames at a zoom; all that the map tells; and the marks of all its places by themselves. */
export interface Shown {
  readonly framed: ToldAt;
  readonly all: ToldAt;
  readonly marks: Told;
}

/**
 * Returns the camera, north up, that shows all that it frames as large as the room allows; undefined if there is too little. If possible,
 * it cuts nothing else that the map tells; or at least no place's mark. `most`: the highest zoom.
 */
export function cameraShowing(
  positions: readonly Position[],
  { framed, all, marks }: Shown,
  room: Room,
  most: number,
): Camera | undefined {
  let best: Camera = { center: middleOf(positions), zoom: MIN_ZOOM, bearing: 0, pitch: 0 };
  let isShown = false;
  greatestZoom(most, (zoom) => {
    const camera = shownWhole(framed(zoom), { ...best, zoom }, room);
    if (camera) [best, isShown] = [camera, true];
    return camera !== undefined;
  });
  if (!isShown) return undefined;
  const shownAt = (zoom: number) => shownWhole(framed(zoom), { ...best, zoom }, room);
  const { zoom, ...camera } =
    cuttingNothing(best, shownAt, all, room, FARTHER.whole) ??
    cuttingNothing(best, shownAt, () => marks, room, FARTHER.marks) ??
    best;
  return { ...canonicalCamera({ ...camera, zoom }), zoom };
}

/** Zoom levels from step to step, and how many steps farther out a camera goes so that it cuts nothing of a place, or no mark. */
const FARTHER = { step: 0.04, whole: 20, marks: 60 } as const;

/** Returns the nearest camera, from one on, that cuts nothing; undefined if none near does. `cameraAt`: the camera at a zoom, if any. */
function cuttingNothing(
  from: Camera,
  cameraAt: (zoom: number) => Camera | undefined,
  toldAt: ToldAt,
  room: Room,
  steps: number,
): Camera | undefined {
  for (let step = 0; step < steps; step++) {
    const zoom = from.zoom - step * FARTHER.step;
    const camera = zoom >= MIN_ZOOM ? cameraAt(zoom) : undefined;
    if (camera && cutsNothing(toldAt(zoom), camera, room)) return camera;
  }
  return undefined;
}

/** Returns the nearest camera, from one on, that neither cuts nor covers a mark; undefined if none near does. */
export const cuttingNoMark = (
  from: Camera,
  cameraAt: (zoom: number) => Camera | undefined,
  marks: Told,
  room: Room,
): Camera | undefined => cuttingNothing(from, cameraAt, () => marks, room, FARTHER.marks);

/** Whether each place is either out of sight or whole in sight, with its name and symbols. */
function cutsNothing(told: Told, camera: Camera, { size, seen, docked }: Room): boolean {
  return toldBoxes({ ...told, lines: [] }, projectionOf(camera, size).project).every(
    (box) => !boxesOverlap(box, seen) || isClear([box], docked, seen),
  );
}

/** Moves the camera so that all that is told is in the middle of the free room; undefined if it has no room there. */
function shownWhole(told: Told, start: Camera, { size, free, docked }: Room): Camera | undefined {
  let camera = start;
  for (let step = 0; step <= CENTER_STEPS; step++) {
    const { project, unproject } = projectionOf(camera, size);
    if (told.marks.some(({ at }) => project(at).front <= 0)) return undefined;
    const boxes = toldBoxes(told, project);
    const around = boundsOf(boxes);
    if (step === CENTER_STEPS)
      return isClear(boxes, docked, inset(free, breathOf(sizeOfBox(free)))) ? camera : undefined;
    const center = unproject({
      x: size.width / 2 + (around.left + around.right - free.left - free.right) / 2,
      y: size.height / 2 + (around.top + around.bottom - free.top - free.bottom) / 2,
    });
    if (!center) return undefined;
    camera = { ...camera, center };
  }
  return undefined;
}

const inset = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left + by,
  top: top + by,
  right: right - by,
  bottom: bottom - by,
});

const boundsOf = (boxes: readonly Box[]): Box =>
  boxAround(boxes.flatMap(({ left, top, right, bottom }): [number, number][] => [[left, top], [right, bottom]])); // biome-ignore format: two corners

const isClear = (boxes: readonly ToldBox[], docked: readonly Box[], free: Box): boolean =>
  boxes.every(
    (box) =>
      box.left >= free.left &&
      box.right <= free.right &&
      box.top >= free.top &&
      box.bottom <= free.bottom &&
      docked.every((other) => !boxesOverlap(box, other)),
  );

/** Px between the globe and what the window shows of the map; and the least share of the free height that the globe takes. */
const RIM = { gap: 10, least: 0.82 } as const;

/**
 * Returns the camera above a position that shows the whole globe as large as the room and what is told allow, which stays in sight and
 * off the furniture; but a globe of at least four fifths of the free height.
 */
export function cameraOnGlobe(center: Position, toldAt: ToldAt, { size, seen, free, docked }: Room): Camera {
  const camera = canonicalCamera({ center, zoom: MIN_ZOOM, bearing: 0, pitch: 0 });
  const { width, height } = sizeOfBox(seen);
  const least = Math.min(width - 2 * RIM.gap, RIM.least * sizeOfBox(free).height);
  // The globe is in the map's middle.
  const beside = height - 2 * Math.max(free.top - seen.top, seen.bottom - free.bottom);
  const most = Math.max(least, Math.min(width, beside) - 2 * RIM.gap);
  const zoom = greatestZoom(MAX_GLOBE_ZOOM, (tried) => {
    const { project, horizon } = projectionOf({ ...camera, zoom: tried }, size);
    const across = 2 * horizon.radius;
    return across <= least || (across <= most && isClear(toldBoxes(toldAt(tried), project), docked, seen));
  });
  return { ...camera, zoom };
}
