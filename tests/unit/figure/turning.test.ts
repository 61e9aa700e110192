import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shiftedTo, turnedTo, zoomedAt } from '../../../src/figure/simple-map/camera-moves';
import { MAX_ZOOM } from '../../../src/view/camera';
import { globeRadius, projectionOf } from '../../../src/view/projection';
import { movedBy } from '../../../src/view/turning';

const size = { width: 960, height: 700 };
const cameras = fc.record({
  center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -60, max: 60, noNaN: true })),
  zoom: fc.double({ min: 2.5, max: 7, noNaN: true }),
  bearing: fc.double({ min: -180, max: 180, noNaN: true }),
  pitch: fc.constant(0),
});
/** In the middle of the map, where there is globe at every zoom. */
const points = fc.record({
  x: fc.double({ min: 330, max: 630, noNaN: true }),
  y: fc.double({ min: 220, max: 480, noNaN: true }),
});

describe('a gesture that moves the map', () => {
  test('leaves the grabbed point under the pointer, and the globe at its size', () => {
    fc.assert(
      fc.property(cameras, points, points, (camera, from, to) => {
        const held = projectionOf(camera, size).unproject(from);
        if (!held) throw new Error('There is globe');
        const turned = turnedTo(camera, size, held, to);
        const { x, y } = projectionOf(turned, size).project(held);
        expect(Math.hypot(x - to.x, y - to.y)).toBeLessThan(0.5);
        expect(turned.bearing).toBe(camera.bearing);
        expect(globeRadius(turned) / globeRadius(camera)).toBeCloseTo(1, 6);
      }),
    );
  });

  test('zooms towards what it points at', () => {
    fc.assert(
      fc.property(cameras, points, fc.double({ min: -0.4, max: 1.5, noNaN: true }), (camera, point, levels) => {
        const held = projectionOf(camera, size).unproject(point);
        if (!held) throw new Error('There is globe');
        const nearer = zoomedAt(camera, size, camera.zoom + levels, point, MAX_ZOOM);
        const { x, y } = projectionOf(nearer, size).project(held);
        expect(Math.hypot(x - point.x, y - point.y)).toBeLessThan(0.5);
        expect(Math.log2(globeRadius(nearer) / globeRadius(camera))).toBeCloseTo(levels, 1);
      }),
    );
  });

  test('moves as far as an arrow key says, at any bearing', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        fc.pre(camera.zoom > 4);
        const { x, y } = projectionOf(camera, size).project(movedBy(camera, 100, 0).center);
        expect(Math.abs(x - size.width / 2 - 100)).toBeLessThan(12);
        expect(Math.abs(y - size.height / 2)).toBeLessThan(12);
      }),
    );
  });

  test('stays within the map’s limits', () => {
    const camera = { center: [10, 84] as const, zoom: 8.9, bearing: 0, pitch: 0 };
    expect(zoomedAt(camera, size, 12, { x: 480, y: 350 }, 9).zoom).toBe(9);
    expect(movedBy({ ...camera, zoom: 3 }, 0, -5000).center[1]).toBe(85);
  });
});

test('a drawing is shifted while that is right for the view, and no farther', () => {
  const camera = { center: [127, 37] as const, zoom: 4, bearing: 0, pitch: 0 };
  const near = shiftedTo(camera, movedBy(camera, 80, -40), size);
  expect(near?.x).toBeCloseTo(-80, -1);
  expect(near?.y).toBeCloseTo(40, -1);
  expect(near?.scale).toBeCloseTo(1, 6);
  expect(shiftedTo(camera, movedBy(camera, 600, 0), size)).toBeUndefined();
  expect(shiftedTo(camera, { ...camera, zoom: 7 }, size)).toBeUndefined();
});
