import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcsOf } from '../../../src/composition/arcs';
import { routeThrough } from '../../../src/composition/routes';
import { angleBetween, type Position } from '../../../src/composition/sphere';
import { waypointsOf } from '../../../src/story/questions';
import { FIXTURES } from '../../fixtures/anywhere';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -80, max: 80, noNaN: true }),
) as fc.Arbitrary<Position>;

/** Points whose neighbours are neither the same nor on opposite sides of the globe. */
const points = fc
  .array(position, { minLength: 3, maxLength: 12 })
  .filter((all) =>
    all.every(
      (at, i) => i === 0 || (angleBetween(at, all[i - 1] ?? at) > 1e-4 && angleBetween(at, all[i - 1] ?? at) < 3),
    ),
  );

const around = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;

describe('a way through points', () => {
  it('has exactly these, in their order', () => {
    fc.assert(
      fc.property(points, (given) => {
        const { line, corners } = routeThrough(given, 64);
        const own = [line[0], ...corners.map((i) => line[i]), line.at(-1)];
        expect(own).toHaveLength(given.length);
        for (const [i, at] of own.entries()) {
          expect(at?.[1]).toBe(given[i]?.[1]);
          expect(Math.abs(around((at?.[0] ?? 0) - (given[i]?.[0] ?? 0)))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is no longer than the great circles between them, and never jumps', () => {
    fc.assert(
      fc.property(points, (given) => {
        const { line } = routeThrough(given, 64);
        const length = (all: readonly Position[]) =>
          all.slice(1).reduce((sum, at, i) => sum + angleBetween(all[i] ?? at, at), 0);
        expect(length(line)).toBeCloseTo(length(given), 6);
        for (const [i, [longitude]] of line.entries()) {
          expect(Math.abs(longitude - (line[i - 1]?.[0] ?? longitude))).toBeLessThanOrEqual(180);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe.each(FIXTURES.map((of) => ({ of, id: of.id })))('the lines of $id', ({ of }) => {
  it('run through what a source gives, and are bows where it gives nothing', () => {
    for (const { relation, line, corners, bow } of arcsOf(of)) {
      const given = waypointsOf(of, relation).map(({ at }) => at);
      expect(corners?.map((i) => line[i]?.[1]) ?? []).toEqual(given.map(([, latitude]) => latitude));
      expect(bow === 0).toBe(given.length > 0);
    }
  });
});
