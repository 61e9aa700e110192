import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgePointers } from '../../../src/panels/over-map/edge-pointers';
import type { Size } from '../../../src/view/camera';
import { boundsOnScreen, cameraOf, closestFrameOf } from '../../../src/view/framing';
import { isOnPaper, paperFrame } from '../../../src/view/paper';
import { projectionOf } from '../../../src/view/projection';
import { boundsMargins, sizeInside } from '../../../src/view/room';
import { defaultView } from '../../../src/view/view';
import { ANYWHERE } from '../figure/scenes';

const STORIES = ANYWHERE.map((of) => ({ of, id: of.id }));
const anySize: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 320, max: 3800 }),
  height: fc.integer({ min: 280, max: 2160 }),
});

describe.each(STORIES)('the first view of $id', ({ of }) => {
  const view = defaultView(of);
  const [west, , east] = of.bounds;
  const onMap = of.places.filter(({ offMap }) => !offMap);

  it.runIf(east - west < 180)('shows its bounds as large as the window allows, also across 180°', () => {
    fc.assert(
      fc.property(anySize, (size) => {
        const camera = cameraOf(of, view, size);
        const { left, top, right, bottom } = boundsOnScreen(of, camera, size);
        const room = sizeInside(size, boundsMargins(size));
        const share = Math.max((right - left) / room.width, (bottom - top) / room.height);
        expect(share).toBeLessThan(1.01);
        // Bounds that are small are not enlarged beyond that.
        if (camera.zoom < closestFrameOf(of) - 0.01) expect(share).toBeGreaterThan(0.97);
        const { project } = projectionOf(camera, size);
        for (const { id, at } of onMap) {
          const { x, y, front } = project(at);
          expect(front, id).toBeGreaterThan(0);
          expect(x > 0 && x < size.width && y > 0 && y < size.height, id).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a pointer to each place that is out of sight, and to none of which anything is seen', () => {
    fc.assert(
      fc.property(anySize, fc.double({ min: -1, max: 1, noNaN: true }), (size, aside) => {
        const opening = cameraOf(of, view, size);
        const camera = { ...opening, zoom: opening.zoom + 0.5, center: [opening.center[0], opening.center[1] + aside] };
        for (const one of [opening, { ...camera, center: camera.center as unknown as [number, number] }]) {
          const { project } = projectionOf(one, size);
          const pointed = edgePointers(of, view, one, size).map(({ id }) => id);
          for (const { id, at } of of.places) {
            const { x, y, front } = project(at);
            const isSeen = front > 0 && x > -7 && y > -7 && x < size.width + 7 && y < size.height + 7;
            if (isSeen) expect(pointed, id).not.toContain(id);
            else if (
              one === opening &&
              (front < 0 || x < -12 || y < -12 || x > size.width + 12 || y > size.height + 12)
            )
              expect(pointed, id).toContain(id);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it.runIf(east - west < 180)('has all its places on paper', () => {
    for (const screen of [
      { width: 0, height: 0 },
      { width: 390, height: 422 },
      { width: 946, height: 679 },
      { width: 1500, height: 991 },
    ]) {
      const isOn = isOnPaper(paperFrame(of, view, screen));
      expect(onMap.filter(({ at }) => !isOn(at)).map(({ id }) => id)).toEqual([]);
    }
  });
});
