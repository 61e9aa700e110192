import fc from 'fast-check';
import { expect, it } from 'vitest';
import { horizonOf } from '../../../src/map/rim';
import { projectionOf } from '../../../src/view/projection';

const size = { width: 984, height: 679 };
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const camera = fc.record({
  center: fc.tuple(number(-180, 180), number(-70, 70)),
  zoom: number(0, 2),
  bearing: number(-180, 180),
  pitch: fc.oneof(fc.constant(0), number(0, 50)),
});

it('the rim is where the globe ends, with any pitch', () => {
  fc.assert(
    fc.property(camera, (one) => {
      const { unproject, horizon } = projectionOf(one, size);
      const rim = horizonOf(one, size);
      const middle = {
        x: rim.slice(1).reduce((sum, { x }) => sum + x, 0) / (rim.length - 1),
        y: rim.slice(1).reduce((sum, { y }) => sum + y, 0) / (rim.length - 1),
      };
      for (const { x, y } of rim) {
        const along = (share: number) => ({
          x: middle.x + (x - middle.x) * share,
          y: middle.y + (y - middle.y) * share,
        });
        expect(unproject(along(0.99))).toBeDefined();
        expect(unproject(along(1.01))).toBeUndefined();
        if (one.pitch === 0) expect(Math.hypot(x - horizon.x, y - horizon.y)).toBeCloseTo(horizon.radius, 3);
      }
    }),
    { numRuns: 100 },
  );
});
