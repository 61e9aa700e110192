import fc from 'fast-check';
import type { Feature, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryObject, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { around, boundsOf } from '../../../src/style/cartography/line-bounds';
import { partOf, rememberJoints, stretchesOf } from '../../../src/style/joints';

/** Rings around neighbouring cells of a grid, decoded from a topology, whose borders are arcs that two of them share. */
const rings = fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 8 }).map((cells) => {
  const objects = Object.fromEntries(
    cells.map(([x, y]) => [`${x} ${y}`, { type: 'Polygon' as const, coordinates: [around4(x, y)] }]),
  );
  const all: Topology = topology(objects);
  return Object.values(all.objects).map((object) => {
    const { geometry } = feature(all, object as GeometryObject) as Feature<Polygon>;
    rememberJoints(all, object as GeometryObject, geometry);
    return { all, ring: geometry.coordinates[0] as Position[] };
  });
});
const around4 = (x: number, y: number): Position[] => [[x, y], [x + 0.4, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]]; // biome-ignore format: a ring

describe('the stretches of a line', () => {
  test('are the positions of their arcs, in the line’s direction, one after another', () => {
    fc.assert(
      fc.property(rings, (lines) => {
        for (const { all, ring } of lines) {
          const stretches = stretchesOf(ring);
          expect(stretches[0]?.from).toBe(0);
          expect(stretches.at(-1)?.to).toBe(ring.length - 1);
          for (const [i, { from, to, arc, isReversed }] of stretches.entries()) {
            if (i > 0) expect(from).toBe(stretches[i - 1]?.to);
            const positions = all.arcs[all.arcs.indexOf(arc as never)] as Position[];
            expect(ring.slice(from, to + 1)).toEqual(isReversed ? positions.toReversed() : positions);
          }
        }
      }),
    );
  });

  test('of a part cover it, and only whole arcs are known as such', () => {
    fc.assert(
      fc.property(rings, fc.nat(4), fc.integer({ min: 2, max: 8 }), (lines, from, length) => {
        for (const { all, ring } of lines) {
          const part = partOf(ring, from, from + length);
          if (part.length < 2) continue;
          const stretches = stretchesOf(part);
          expect([stretches[0]?.from, stretches.at(-1)?.to]).toEqual([0, part.length - 1]);
          for (const stretch of stretches.filter(({ arc }) => arc)) {
            const positions = all.arcs[all.arcs.indexOf(stretch.arc as never)] as Position[];
            const own = part.slice(stretch.from, stretch.to + 1);
            expect(own).toEqual(stretch.isReversed ? positions.toReversed() : positions);
          }
        }
      }),
    );
  });
});

test('the bounds of a line are those of its positions', () => {
  const exact = (line: readonly Position[]) => {
    const [lons, lats] = [line.map(([lon = 0]) => lon), line.map(([, lat = 0]) => lat)];
    return { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) };
  };
  fc.assert(
    fc.property(rings, (lines) => {
      const all = lines.map(({ ring }) => ring);
      expect(all.map(boundsOf)).toEqual(all.map(exact));
      expect(around(all.map(boundsOf))).toEqual(exact(all.flat()));
    }),
  );
});
