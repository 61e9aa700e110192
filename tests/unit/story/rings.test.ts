import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedRing } from '../../../src/story/shapes/closed-ring';
import { checkRing, middleOfRing } from '../../../src/story/shapes/rings';

type Position = readonly [number, number];

/** A ring around a centre: its corners at growing angles, each at a distance of its own. It never crosses itself. */
const star = fc
  .record({
    center: fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -60, max: 60, noNaN: true })),
    reach: fc.double({ min: 0.01, max: 8, noNaN: true }),
    parts: fc.array(fc.double({ min: 0.5, max: 1, noNaN: true }), { minLength: 3, maxLength: 12 }),
  })
  .map(({ center: [lon, lat], reach, parts }): Position[] =>
    parts.map((part, i) => {
      const angle = (i / parts.length) * 2 * Math.PI;
      const longitude = lon + Math.cos(angle) * reach * part;
      return [((longitude + 540) % 360) - 180, lat + Math.sin(angle) * reach * part];
    }),
  );

/** The same ring, as another source may write it: from another corner on, the other way round, closed, with a corner twice. */
const written = fc.record({ start: fc.nat(20), backwards: fc.boolean(), closed: fc.boolean(), twice: fc.nat(20) });

const rewritten = (
  ring: readonly Position[],
  { start, backwards, closed, twice }: { start: number; backwards: boolean; closed: boolean; twice: number },
): Position[] => {
  const at = start % ring.length;
  const turned = [...ring.slice(at), ...ring.slice(0, at)];
  if (backwards) turned.reverse();
  const doubled = turned.flatMap((corner, i) => (i === twice ? [corner, corner] : [corner]));
  return closed ? [...doubled, doubled[0] ?? [0, 0]] : doubled;
};

const areaOf = (ring: readonly Position[]): number =>
  ring.slice(1).reduce((sum, [x, y], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0), 0) / 2;

describe('the ring of an area', () => {
  it('has one meaning from whichever corner and in whichever direction it is written', () => {
    fc.assert(
      fc.property(star, written, (ring, how) => {
        const own = rewritten(ring, how);
        expect(checkRing(own)).toEqual([]);
        const closed = closedRing(own);
        expect(closed).toHaveLength(ring.length + 1);
        expect(closed.at(-1)).toEqual(closed[0]);
        expect(areaOf(closed)).toBeGreaterThan(0);
        expect(areaOf(closed)).toBeCloseTo(areaOf(closedRing(ring)), 6);
      }),
      { numRuns: 400 },
    );
  });

  it('that crosses itself is a fault, whichever corner is out of order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 12 }), fc.nat(11), written, (count, first, how) => {
        // Two neighbours of a convex ring change places: the sides on both sides of them cross.
        const ring = Array.from({ length: count }, (_, i): Position => {
          const angle = (i / count) * 2 * Math.PI;
          return [10 + 5 * Math.cos(angle), 20 + 5 * Math.sin(angle)];
        });
        const [a, b] = [first % count, (first + 1) % count];
        [ring[a], ring[b]] = [ring[b] as Position, ring[a] as Position];
        expect(checkRing(rewritten(ring, how))).toMatchObject([{ code: 'ring-crosses' }]);
      }),
    );
  });

  it.each<[string, Position[], object]>([
    ['two corners', [[1, 1], [2, 2], [1, 1]], { code: 'ring-short', detail: '2' }],
    ['no corner', [], { code: 'ring-short', detail: '0' }],
    ['a side back over another', [[0, 1], [4, 1], [2, 1], [2, 4]], { code: 'ring-crosses', corner: 0 }],
    ['a corner on another side', [[0, 1], [4, 1], [4, 4], [2, 1]], { code: 'ring-crosses' }],
    ['a corner near the pole', [[0, 80], [90, 86], [120, 70]], { code: 'ring-too-far', corner: 1, detail: '86' }],
    ['a way around the pole', [[0, 70], [120, 70], [-120, 70]], { code: 'ring-around-pole' }],
    ['half of the globe from corner to corner', [[0, 10], [180, 10], [90, 40]], { code: 'ring-too-wide', corner: 0 }],
  ])('with %s is a fault', (_, ring, fault) => {
    expect(checkRing(ring)).toMatchObject([fault]);
  }); // biome-ignore format: a row each

  it('across 180° goes on beyond it', () => {
    const ring: Position[] = [[177, -22], [-177, -22], [-177, -24], [177, -24]]; // biome-ignore format: one ring
    expect(checkRing(ring)).toEqual([]);
    expect(areaOf(closedRing(ring))).toBeCloseTo(12, 6);
  });

  it('has its name inside', () => {
    fc.assert(
      fc.property(star, (ring) => {
        const [x, y] = middleOfRing(ring);
        const closed = closedRing(ring);
        const crossings = closed.slice(1).filter(([toX, toY], i) => {
          const [fromX, fromY] = closed[i] ?? [0, 0];
          return fromY > y !== toY > y && near(fromX, x) + ((toX - fromX) * (y - fromY)) / (toY - fromY) > x;
        });
        expect(crossings.length % 2).toBe(1);
      }),
    );
  });
});

const near = (longitude: number, to: number): number => longitude + 360 * Math.round((to - longitude) / 360);
