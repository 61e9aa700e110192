import type { Chapter, Place, Story } from '../story/format';
import { type Camera, canonicalCamera, MAX_ZOOM, MIN_ZOOM, type Size } from './camera';
import { cameraDistance, type Point, projectionOf } from './projection';
import {
  AROUND_BOUNDS,
  besideCaption,
  chapterMargins,
  fittingMargins,
  type Margins,
  presentMargins,
  roomInside,
  siteRoom,
} from './room';
import type { View } from './view';

/** In px from the map's upper left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Halving the zoom's interval this often leaves a ten-thousandth of a level: far less than a px at any size. */
const ZOOM_STEPS = 16;
/** Each turn moves the middle of what is framed to the middle of the free room; it settles after a few. */
const CENTER_STEPS = 4;
/** How close one place alone may come, so that a reader still sees where it lies; on a screen larger than a desk's closer. */
const MAX_FRAMED_ZOOM = 5.5;
const DESK: Size = { width: 1920, height: 1080 };

/** Where a view looks from at this size: its own camera, its chapter's, or the story's bounds. */
export function cameraOf(story: Story, view: View, size: Size): Camera {
  if (view.camera) return view.camera;
  const chapter = story.chapters.find(({ id }) => id === view.chapter);
  const wanted = chapter?.camera;
  if (!wanted) return cameraFraming(edgeOf(story.bounds), size, AROUND_BOUNDS);
  const presented = view.mode === 'present' && size.width > 0 && size.height > 0;
  if (!('fit' in wanted)) return presented ? presentedAsWritten(wanted, size) : canonicalCamera(wanted);
  const fit: readonly string[] = wanted.fit;
  const places = story.places.filter((place) => fit.includes(place.id));
  const positions = places.map((place) => place.at);
  if (!presented) return cameraFraming(positions, size, chapterMargins(size));
  const beside = places.map((place) => siteRoom(siteLabels(story, chapter, place), size));
  return framedIn(positions, size, presentMargins(size), beside);
}

/** What a chapter writes beside a place of what that does by itself. */
const siteLabels = ({ relations }: Story, { layers }: Chapter, place: Place): string[] =>
  relations
    .filter(({ from, to, layer }) => to === undefined && from === place.id && layers.includes(layer))
    .map(({ label }) => label);

/** The map that a camera with a zoom of its own was written for: beside the panel on a screen of 1366 × 768. */
const WRITTEN_FOR: Size = { width: 984, height: 768 };

/** A chapter's own camera as large as the room beside the caption shows it: on a wall the same picture, only larger. */
function presentedAsWritten(camera: Camera, size: Size): Camera {
  const grown = cameraDistance(roomInside(size, besideCaption(size))) / cameraDistance(WRITTEN_FOR);
  return canonicalCamera({ ...camera, zoom: camera.zoom + Math.log2(grown) });
}

/**
 * The camera, north up, that shows all positions ([lon, lat] in degrees) as large as the map's size and margins allow.
 * Where the margins leave no room, they are halved until they do.
 */
export function cameraFraming(positions: readonly (readonly [number, number])[], size: Size, margins: Margins): Camera {
  if (size.width > 0 && size.height > 0) return framedIn(positions, size, fittingMargins(size, margins));
  return canonicalCamera({ center: middleOf(positions), zoom: 3, bearing: 0, pitch: 0 });
}

/** The camera that shows all positions as large as exactly these margins allow, with so many px more beside each. */
function framedIn(
  positions: readonly (readonly [number, number])[],
  size: Size,
  room: Margins,
  beside: readonly number[] = [],
): Camera {
  const first = middleOf(positions);
  let best: Camera = { center: first, zoom: MIN_ZOOM, bearing: 0, pitch: 0 };
  let low = MIN_ZOOM;
  const grown = Math.max(1, Math.min(size.width / DESK.width, size.height / DESK.height));
  let high = Math.min(MAX_ZOOM, MAX_FRAMED_ZOOM + Math.log2(grown));
  for (let step = 0; step < ZOOM_STEPS; step++) {
    const zoom = (low + high) / 2;
    const camera = centered(positions, { ...best, zoom }, size, room, beside);
    if (camera) {
      best = camera;
      low = zoom;
    } else high = zoom;
  }
  // To the very size of the window: the page's first picture is fitted into it by the browser, and the map takes over.
  return { ...canonicalCamera(best), zoom: best.zoom };
}

/** The box in px around the story's bounds, as a camera shows them. */
export function boundsOnScreen({ bounds }: Story, camera: Camera, size: Size, distance?: number): Box {
  return boxAround(edgeOf(bounds).map(projectionOf(camera, size, distance).project));
}

/** Points all along the edges of [west, south, east, north], in degrees: corners alone bulge out of a globe's frame. */
function edgeOf([west, south, east, north]: readonly [number, number, number, number]): [number, number][] {
  const steps = 6;
  return Array.from({ length: steps + 1 }, (_, i): [number, number][] => {
    const lon = west + ((east - west) * i) / steps;
    const lat = south + ((north - south) * i) / steps;
    return [[lon, south], [lon, north], [west, lat], [east, lat]]; // biome-ignore format: one edge each
  }).flat();
}

/** The camera moved so that the positions stand in the middle of the room, or undefined where they do not fit. */
function centered(
  positions: readonly (readonly [number, number])[],
  start: Camera,
  size: Size,
  room: Margins,
  beside: readonly number[],
): Camera | undefined {
  let camera = start;
  for (let step = 0; step <= CENTER_STEPS; step++) {
    const { project, unproject } = projectionOf(camera, size);
    const points = positions.map(project);
    const { left, right, top, bottom } = boxAround(points, beside);
    if (step === CENTER_STEPS) {
      const { width, height } = roomInside(size, room);
      const fits = right - left <= width && bottom - top <= height;
      return fits && points.every((point) => point.front > 0) ? camera : undefined;
    }
    const center = unproject({
      x: (left + right) / 2 + (room.right - room.left) / 2,
      y: (top + bottom) / 2 + (room.bottom - room.top) / 2,
    });
    if (!center) return undefined;
    camera = { ...camera, center };
  }
  return undefined;
}

function boxAround(points: readonly Point[], beside: readonly number[] = []): Box {
  const xs = points.flatMap(({ x }, i) => [x - (beside[i] ?? 0), x + (beside[i] ?? 0)]);
  const ys = points.map((point) => point.y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** The middle of the positions on the sphere: the direction of the sum of their unit vectors. */
function middleOf(positions: readonly (readonly [number, number])[]): [number, number] {
  const radians = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const [lon, lat] of positions) {
    x += Math.cos(lat * radians) * Math.cos(lon * radians);
    y += Math.cos(lat * radians) * Math.sin(lon * radians);
    z += Math.sin(lat * radians);
  }
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians];
}
