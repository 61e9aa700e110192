import fc from 'fast-check';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryObject } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { clippedLine, clippedRing } from '../../../src/figure/geometry/clip';
import { dashed } from '../../../src/figure/geometry/dashes';
import { globeOf } from '../../../src/figure/geometry/globe';
import { sightOf } from '../../../src/figure/geometry/in-sight';
import { drawnArcs, lineOnGlobe, outlinesOf } from '../../../src/figure/geometry/outline';
import { simplified } from '../../../src/figure/geometry/simplify';
import { pathData, UNIT, type XY } from '../../../src/figure/svg/path';
import { rememberJoints } from '../../../src/style/joints';
import { type Point, projectionOf } from '../../../src/view/projection';

const size = { width: 800, height: 600 };
const globe = globeOf({ center: [127, 35], zoom: 4, bearing: 0, pitch: 0 }, size);
const far = globeOf({ center: [127, 35], zoom: 1, bearing: 30, pitch: 0 }, size);
const frame = { left: 0, top: 0, right: 800, bottom: 600 };
const positions = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -84, max: 84, noNaN: true }),
);
const points = fc.record({
  x: fc.double({ min: -1000, max: 2000, noNaN: true }),
  y: fc.double({ min: -1000, max: 2000, noNaN: true }),
  front: fc.double({ min: -1, max: 1, noNaN: true }),
});

describe('the globe', () => {
  test('has visible points where the projection puts them, and hidden points outside its disc', () => {
    fc.assert(
      fc.property(positions, (position) => {
        const plain = projectionOf({ center: [127, 35], zoom: 1, bearing: 30, pitch: 0 }, size).project(position);
        const { x, y, front } = far.project(position);
        const distance = Math.hypot(x - far.horizon.x, y - far.horizon.y);
        if (front >= 0) expect([x, y]).toEqual([plain.x, plain.y]);
        else expect(distance).toBeGreaterThan(far.horizon.radius - 1e-6);
      }),
    );
  });

  test('is smaller farther from its middle, for things that face the viewer, and more so for flat things', () => {
    const { front } = globe.project([140, 45]);
    expect(globe.perspective(globe.project([127, 35]).front)).toBeCloseTo(1, 6);
    expect(globe.lineScale(globe.project([127, 35]).front)).toBeCloseTo(1, 6);
    expect(globe.perspective(front)).toBeLessThan(1);
    expect(globe.lineScale(front)).toBeLessThan(globe.perspective(front));
  });

  test('moves one px at its centre for one px to the east or the south', () => {
    const { east, south } = globe.axesAt([127, 35]);
    expect(east.x).toBeCloseTo(1, 3);
    expect(east.y).toBeCloseTo(0, 3);
    expect(south.x).toBeCloseTo(0, 3);
    expect(south.y).toBeCloseTo(1, 3);
  });
});

describe('edges', () => {
  test('are straight in Web Mercator: along a parallel they bend with it', () => {
    const line = lineOnGlobe([[110, 50], [144, 50]], globe); // biome-ignore format: one line
    const middle = globe.project([127, 50]);
    expect(line.length).toBeGreaterThan(4);
    expect(Math.min(...line.map(({ x, y }) => Math.hypot(x - middle.x, y - middle.y)))).toBeLessThan(30);
    expect(Math.max(...line.map(({ y }) => y))).toBeLessThanOrEqual(middle.y + 0.5);
  });
});

describe('what is in sight', () => {
  test('is every line of which a part is in the frame, from any side and at any zoom', () => {
    const size = { width: 900, height: 600 };
    const around = { left: -26, top: -26, right: size.width + 26, bottom: size.height + 26 };
    const position = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
    );
    fc.assert(
      fc.property(
        position,
        fc.double({ min: 0, max: 9, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.array(position, { minLength: 1, maxLength: 5 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (center, zoom, bearing, offsets, reach) => {
          const here = globeOf({ center, zoom, bearing, pitch: 0 }, size);
          // Small lines near the middle of the map, and large ones anywhere.
          const line = offsets.map(([lon, lat]): [number, number] => [
            center[0] + (lon - center[0]) * reach ** 3,
            center[1] + (lat - center[1]) * reach ** 3,
          ]);
          const shown = line
            .map((at) => here.project(at))
            .some(
              ({ x, y, front }) =>
                front > 0 && x > around.left && x < around.right && y > around.top && y < around.bottom,
            );
          fc.pre(shown);
          expect(sightOf(here, around)(line)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('is not what is far away or on the other side of the globe', () => {
    const isInSight = sightOf(globe, { left: 0, top: 0, right: 0, bottom: 0 });
    const [lon, lat] = globe.center;
    expect(isInSight([[lon, lat]])).toBe(true);
    expect(isInSight([[lon + 180, -lat]])).toBe(false);
    expect(
      isInSight([
        [lon - 90, -lat],
        [lon - 100, -lat],
      ]),
    ).toBe(false);
  });
});

describe('simplified lines', () => {
  const lines = fc.array(points, { minLength: 2, maxLength: 60 });

  test('retain their ends and the fixed points, and stay near every point', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (line, pick) => {
        const index = pick % line.length;
        const thin = simplified(line, (i) => i === index);
        expect(thin[0]).toBe(line[0]);
        expect(thin.at(-1)).toBe(line.at(-1));
        expect(thin).toContain(line[index]);
      }),
    );
  });

  test('are the same from either end', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(points, { minLength: 2, maxLength: 40, selector: ({ x }) => Math.round(x * 1e3) }),
        (line) => {
          expect(simplified(line, () => false)).toEqual(simplified(line.toReversed(), () => false).reverse());
        },
      ),
    );
  });

  test('are the same for areas that share a border, also where a third area begins', () => {
    const step = fc.tuple(
      fc.double({ min: -0.04, max: 0.04, noNaN: true }),
      fc.double({ min: 0.05, max: 0.4, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(step, { minLength: 8, maxLength: 40 }), fc.integer({ min: 1, max: 7 }), (steps, middle) => {
        const border = steps.reduce<[number, number][]>(
          (line, [lon, up]) => [...line, [120 + lon, (line.at(-1)?.[1] ?? 28) + up]],
          [[120, 28]],
        );
        const area = (side: number, along: [number, number][]) => {
          const from: [number, number] = along[0] ?? [0, 0];
          const to: [number, number] = along.at(-1) ?? [0, 0];
          return { type: 'Polygon' as const, coordinates: [[...along, [side, to[1]], [side, from[1]], from]] };
        };
        const all = topology({
          west: area(115, border),
          south: area(125, border.slice(0, middle + 1)),
          north: area(125, border.slice(middle)),
        });
        const arcs = drawnArcs();
        const [west, south, north] = ['west', 'south', 'north'].map((name) => {
          const object = all.objects[name] as GeometryObject;
          const { geometry } = feature(all, object) as Feature;
          rememberJoints(all, object, geometry);
          // Drawn after a neighbour, an area has the same outline but for rounding.
          const round = (line: readonly Point[]) => line.map(({ x, y }) => [Math.round(x * 1e6), Math.round(y * 1e6)]);
          expect(outlinesOf(geometry, globe, { arcs }).map(round)).toEqual(outlinesOf(geometry, globe).map(round));
          return new Set(outlinesOf(geometry, globe).flatMap((line) => line.map(({ x, y }) => `${x} ${y}`)));
        });
        const on = border.map((position) => globe.project(position)).map(({ x, y }) => `${x} ${y}`);
        expect(on.filter((point) => west?.has(point))).toEqual(
          on.filter((point) => south?.has(point) || north?.has(point)),
        );
      }),
    );
  });
});

describe('clipping', () => {
  test('removes the parts of a line that are outside the frame or behind the horizon', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 2, maxLength: 30 }), (line) => {
        for (const part of clippedLine(line, frame)) {
          for (const { x, y, front } of part) {
            expect(x).toBeGreaterThan(-1e-6);
            expect(x).toBeLessThan(800 + 1e-6);
            expect(y).toBeGreaterThan(-1e-6);
            expect(y).toBeLessThan(600 + 1e-6);
            expect(front).toBeGreaterThan(-1e-6);
          }
        }
      }),
    );
  });

  test('does not change a line that is fully visible', () => {
    const line = [1, 2, 3].map((i) => ({ x: i * 100, y: i * 50, front: 0.5 }));
    expect(clippedLine(line, frame)).toEqual([line]);
  });

  test('turns a ring around the frame into the frame', () => {
    const ring = [[-10, -10], [900, -10], [900, 700], [-10, 700]].map(([x = 0, y = 0]) => ({ x, y })); // biome-ignore format: a box
    const corners = clippedRing(ring, frame).map((point) => point.join(' '));
    expect(new Set(corners)).toEqual(new Set(['0 0', '800 0', '800 600', '0 600']));
  });
});

describe('path data', () => {
  /** The points of path data, in px: an independent parser of the few commands that are written. */
  function read(data: string): XY[][] {
    const lines: XY[][] = [];
    let [x, y] = [0, 0];
    for (const [, command = '', numbers = ''] of data.matchAll(/([mlhvz])([^mlhvz]*)/g)) {
      const values = (numbers.match(/-?\d+/g) ?? []).map(Number);
      const { length } = values;
      if (command === 'z') [x, y] = (lines.at(-1)?.[0] ?? [0, 0]).map((value) => value / UNIT) as [number, number];
      while (values.length) {
        if (command !== 'v') x += values.shift() ?? 0;
        if (command !== 'h') y += values.shift() ?? 0;
        const point: XY = [x * UNIT, y * UNIT];
        if (command === 'm' && values.length === length - 2) lines.push([point]);
        else lines.at(-1)?.push(point);
      }
    }
    return lines;
  }

  test('says where each line begins and ends, to half a unit', () => {
    const line = fc.array(fc.tuple(fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: -4000, max: 4000 })), {
      minLength: 2,
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (units) => {
        const lines = units.map((one) => one.map(([x, y]): XY => [x / 10, y / 10]));
        const back = read(pathData(lines));
        expect(back.length).toBe(lines.length);
        lines.forEach((one, i) => {
          const [first, start] = [one[0] ?? [0, 0], back[i]?.[0] ?? [9e9, 0]];
          expect(Math.hypot(first[0] - start[0], first[1] - start[1])).toBeLessThanOrEqual(UNIT);
        });
      }),
    );
  });

  test('draws a line out and back once, since the way back covers the way there', () => {
    expect(pathData([[[0, 0], [10, 5], [0, 0]], [[1, 1], [2, 2]]])).toBe('m0 0 40 20m-36-16 4 4'); // biome-ignore format: lines
  });

  test('closes rings and draws a very small area as a dot', () => {
    expect(pathData([[[0, 0], [10, 0], [10, 10], [0, 0]]])).toBe('m0 0h40v40z'); // biome-ignore format: a ring
    expect(pathData([[[5, 5], [5.01, 5]]])).toBe('m20 20h0'); // biome-ignore format: a speck
  });
});

describe('dashes', () => {
  const tiling = { level: 4, tile: 512, buffer: 64, tolerance: 0 };

  test('are on their line and as long as the pattern says, tile by tile', () => {
    // Along the equator one degree is 512·16/360 px.
    const px = (512 * 16) / 360;
    const pieces = dashed([[2, 0], [20, 0]], [30, 10], tiling); // biome-ignore format: one line
    for (const piece of pieces) {
      const [from, to] = [piece[0]?.[0] ?? 0, piece.at(-1)?.[0] ?? 0];
      expect((to - from) * px).toBeLessThanOrEqual(30 + 1e-6);
      expect(from).toBeGreaterThanOrEqual(2 - 1e-9);
      expect(to).toBeLessThanOrEqual(20 + 1e-9);
    }
    const lengths = pieces.map((piece) => ((piece.at(-1)?.[0] ?? 0) - (piece[0]?.[0] ?? 0)) * px);
    expect(lengths.filter((length) => Math.abs(length - 30) < 1e-6).length).toBeGreaterThan(8);
  });

  test('of no length are dots', () => {
    const dots = dashed([[2, 1], [8, 1]], [0, 12], tiling); // biome-ignore format: one line
    expect(dots.length).toBeGreaterThan(8);
    for (const dot of dots) expect(dot.length).toBe(1);
  });
});
