import type { Size } from '../../view/camera';

/** A rectangle in CSS px from the map's upper left corner. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** An edge pointer. It belongs where the ray at `angle` from the map's middle leaves the map. */
export interface SizedPointer {
  readonly id: string;
  /** Degrees clockwise from the top of the screen. */
  readonly angle: number;
  /** Its sizes, the preferred one first: whole, and folded to a button. */
  readonly forms: readonly Size[];
}

/** What pointers stay off. */
export interface Obstacles {
  /** Other boxes over the map, and what no pointer may cover. */
  readonly hard: readonly Rect[];
  /** Lines, which a pointer covers only where there is no other room. */
  readonly soft: readonly Rect[];
}

/** Px between a pointer and the map's edge, and between a pointer and any other box. */
const MARGIN = 10;
const GAP = 8;
/** Px between two positions on the track that are tried. */
const STRIDE = 6;

/** A pointer folds before it moves farther from its direction than this share of the track. */
const FARTHEST = 0.2;

/**
 * Returns the boxes of pointers along the map's edge: each as near to its own direction as the pointers before it and the
 * obstacles allow, and folded where there is no room for more. They never overlap and never leave the map; a pointer without
 * room is left out.
 *
 *     ┌──────────▲──────┐
 *     │       ↗ angle   │ a pointer slides along this track
 *     │     middle     ▓│ until it is clear of the obstacles
 *     └─────────────────┘
 */
export function placedAtEdge(
  frame: Size,
  pointers: readonly SizedPointer[],
  { hard, soft }: Obstacles,
): Map<string, Rect> {
  const placed = new Map<string, Rect>();
  for (const { id, angle, forms } of pointers) {
    const taken = [...hard, ...placed.values()];
    const all = [...taken, ...soft];
    const free = first(
      ...forms.map((form) => () => freeBox(frame, angle, form, all, FARTHEST)),
      ...forms.map((form) => () => freeBox(frame, angle, form, taken, FARTHEST)),
      ...forms.map((form) => () => freeBox(frame, angle, form, taken, 1)),
    );
    if (free) placed.set(id, free);
  }
  return placed;
}

function first(...tries: readonly (() => Rect | undefined)[]): Rect | undefined {
  for (const attempt of tries) {
    const found = attempt();
    if (found) return found;
  }
  return undefined;
}

/** Returns the free box on the track that is nearest to a direction. `farthest`: as a share of the track. */
function freeBox(frame: Size, angle: number, form: Size, blocked: readonly Rect[], farthest: number): Rect | undefined {
  const track = trackFor(frame, form);
  if (!track) return undefined;
  return nearestFirst(distanceAlong(track, angle), track.length, farthest)
    .map((distance) => boxAt(track, distance, form))
    .find((box) => blocked.every((other) => !overlap(box, other, GAP)));
}

/** Returns whether two boxes are closer than `gap` px. */
export const overlap = (a: Rect, b: Rect, gap = 0): boolean =>
  a.left < b.left + b.width + gap &&
  b.left < a.left + a.width + gap &&
  a.top < b.top + b.height + gap &&
  b.top < a.top + a.height + gap;

/** The rectangle on which a pointer's middle moves, around the map's middle, with its length in px. */
interface Track {
  readonly middle: { readonly x: number; readonly y: number };
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly length: number;
}

function trackFor(frame: Size, pointer: Size): Track | undefined {
  const halfWidth = (frame.width - pointer.width) / 2 - MARGIN;
  const halfHeight = (frame.height - pointer.height) / 2 - MARGIN;
  if (halfWidth <= 0 || halfHeight <= 0) return undefined;
  const middle = { x: frame.width / 2, y: frame.height / 2 };
  return { middle, halfWidth, halfHeight, length: 4 * (halfWidth + halfHeight) };
}

/** Returns how far along the track the ray at `angle` meets it, clockwise in px from the upper left corner. */
function distanceAlong({ halfWidth: w, halfHeight: h }: Track, angle: number): number {
  const radians = (angle * Math.PI) / 180;
  const [dx, dy] = [Math.sin(radians), -Math.cos(radians)];
  const reach = Math.min(w / Math.max(Math.abs(dx), 1e-9), h / Math.max(Math.abs(dy), 1e-9));
  const [x, y] = [dx * reach, dy * reach];
  if (Math.abs(y + h) < 1e-6) return x + w;
  if (Math.abs(x - w) < 1e-6) return 2 * w + y + h;
  if (Math.abs(y - h) < 1e-6) return 2 * w + 2 * h + (w - x);
  return 4 * w + 2 * h + (h - y);
}

function boxAt({ middle, halfWidth: w, halfHeight: h }: Track, distance: number, { width, height }: Size): Rect {
  const [x, y] =
    distance < 2 * w
      ? [distance - w, -h]
      : distance < 2 * w + 2 * h
        ? [w, distance - 2 * w - h]
        : distance < 4 * w + 2 * h
          ? [w - (distance - 2 * w - 2 * h), h]
          : [-w, h - (distance - 4 * w - 2 * h)];
  // Whole px, because text at fractions of a px is blurred.
  return { left: Math.round(middle.x + x - width / 2), top: Math.round(middle.y + y - height / 2), width, height };
}

/** Returns the distances along a closed track of this length to try, the nearest to `start` first, none farther than a share of it. */
function nearestFirst(start: number, length: number, farthest: number): number[] {
  const steps = Math.floor(Math.min(length / 2, length * farthest) / STRIDE);
  const offsets = Array.from({ length: steps }, (_, i) => [(i + 1) * STRIDE, -(i + 1) * STRIDE]).flat();
  return [0, ...offsets].map((offset) => (((start + offset) % length) + length) % length);
}
