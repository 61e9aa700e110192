import { type Box, boxesOverlap } from '../../composition/box';
import type { ToldParts } from '../../parts/naming/told-in-view';
import type { Size } from '../../view/camera';

/** Px from the point at which a box is tried: the last ones dock it at the sides of the frame. */
const AWAY = [12, 28, 48, 72, 100, 140, 190, 250, 320, 1000] as const;
/** Px between the box and what is told. */
const GAP = 4;
/** Px by which a box may be farther away to cover one place less, or one part of a line. */
const COST = { hard: 1e5, soft: 20 } as const;

/** Returns where a box of this size is beside a point and inside the frame: as near as it can be without covering what is told. */
export function besidePoint(
  { width, height }: Size,
  frame: Box,
  { x, y }: { readonly x: number; readonly y: number },
  { hard, soft }: ToldParts,
): { readonly left: number; readonly top: number } {
  const tried = AWAY.flatMap((away) =>
    [0, 1, 2, 3].flatMap((corner) => {
      const wanted = { left: corner & 2 ? x - width - away : x + away, top: corner & 1 ? y - height - away : y + away };
      const left = Math.max(frame.left, Math.min(frame.right - width, wanted.left));
      const top = Math.max(frame.top, Math.min(frame.bottom - height, wanted.top));
      const box = { left, top, right: left + width, bottom: top + height };
      if (boxesOverlap(box, { left: x, top: y, right: x, bottom: y })) return [];
      const covered = (told: readonly Box[]) => told.filter((one) => boxesOverlap(one, box, GAP)).length;
      return [{ left, top, cost: COST.hard * covered(hard) + COST.soft * covered(soft) + away }];
    }),
  );
  return tried.toSorted((a, b) => a.cost - b.cost)[0] ?? frame;
}
