import { geoSatellite } from 'd3-geo-projection';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Camera, Size } from '../../../src/view/camera';
import { cameraFraming, cameraOf } from '../../../src/view/framing';
import { fieldOfView, globeRadius, projectionOf } from '../../../src/view/projection';
import { defaultView } from '../../../src/view/view';
import { openingStory } from '../story/files';

const story = openingStory();

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const position = fc.tuple(number(-180, 180), number(-85, 85));
const camera: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(number(-180, 180), number(-70, 70)),
  zoom: number(1, 7),
  bearing: number(-180, 180),
  pitch: fc.constant(0),
});
const pitched: fc.Arbitrary<Camera> = fc.tuple(camera, number(0, 60)).map(([one, pitch]) => ({ ...one, pitch }));
const size: fc.Arbitrary<Size> = fc.record({
  width: fc.integer({ min: 200, max: 4000 }),
  height: fc.integer({ min: 200, max: 2200 }),
});

/** DESIGN's measured equality: MapLibre's globe is d3's satellite view at the same distance. */
function satellite(of: Camera, { width, height }: Size) {
  const radius = globeRadius(of);
  const distance = height / 2 / Math.tan((fieldOfView({ width, height }) / 2 / 180) * Math.PI);
  return geoSatellite()
    .distance(1 + distance / radius)
    .rotate([-of.center[0], -of.center[1], of.bearing])
    .scale((radius * distance) / radius / (distance / radius))
    .translate([width / 2, height / 2]);
}

/** The same by turning the globe under the camera step by step, as MapLibre's matrices do. */
function byMatrices(of: Camera, screen: Size, [lon, lat]: readonly [number, number]) {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const turned = (a: number, b: number, by: number) =>
    [a * Math.cos(by) - b * Math.sin(by), a * Math.sin(by) + b * Math.cos(by)] as const;
  const radius = globeRadius(of);
  const distance = screen.height / 2 / Math.tan(radians(fieldOfView(screen)) / 2);
  const [cos, sin] = [Math.cos(radians(lat)), Math.sin(radians(lat))];
  let [x, y, z] = [cos * Math.sin(radians(lon)), sin, cos * Math.cos(radians(lon))];
  [x, z] = turned(x, z, radians(of.center[0]));
  [y, z] = turned(y, z, radians(of.center[1]));
  [x, y, z] = [x * radius, y * radius, z * radius - radius];
  [x, y] = turned(x, y, radians(of.bearing));
  [y, z] = turned(y, z, -radians(of.pitch));
  const k = distance / (distance - z);
  return { x: screen.width / 2 + k * x, y: screen.height / 2 - k * y };
}

describe('the globe’s projection', () => {
  it('is that of a camera on a sphere, by matrices, with any pitch', () => {
    fc.assert(
      fc.property(pitched, size, position, (one, screen, at) => {
        const { x, y, front } = projectionOf(one, screen).project(at);
        // Near the camera's plane a point is millions of px away, and no digit of it is left.
        fc.pre(front > 1e-3 && Math.hypot(x, y) < 1e7);
        const expected = byMatrices(one, screen, at);
        const tolerance = 1e-6 * (1 + Math.abs(x) + Math.abs(y));
        expect(Math.abs(x - expected.x)).toBeLessThan(tolerance);
        expect(Math.abs(y - expected.y)).toBeLessThan(tolerance);
      }),
      { numRuns: 1000 },
    );
  });

  it('is inverted with any pitch, where a position is visible', () => {
    fc.assert(
      fc.property(pitched, size, position, (one, screen, at) => {
        const { project, unproject } = projectionOf(one, screen);
        const point = project(at);
        // Near the horizon a tiny distance on the screen is many degrees; near the camera's plane it is no digit at all.
        fc.pre(point.front > 0.02 && Math.hypot(point.x, point.y) < 1e6);
        const back = unproject(point);
        expect(back).toBeDefined();
        const again = project(back ?? [0, 0]);
        expect(Math.hypot(again.x - point.x, again.y - point.y)).toBeLessThan(1e-3);
      }),
      { numRuns: 1000 },
    );
  });

  it('is the satellite view of d3 to a hundredth of a pixel', () => {
    fc.assert(
      fc.property(camera, size, position, (one, screen, at) => {
        const point = projectionOf(one, screen).project(at);
        fc.pre(point.front > 0.02 && Math.hypot(point.x, point.y) < 1e4);
        const [x = Number.NaN, y = Number.NaN] = satellite(one, screen)(at) ?? [];
        expect(Math.hypot(point.x - x, point.y - y)).toBeLessThan(0.01);
      }),
    );
  });

  it('is inverted from the screen to the same position', () => {
    fc.assert(
      fc.property(camera, size, position, (one, screen, at) => {
        const { project, unproject } = projectionOf(one, screen);
        const point = project(at);
        fc.pre(point.front > 0.05);
        const back = unproject(point);
        expect(back).toBeDefined();
        const again = project(back ?? [0, 0]);
        expect(Math.hypot(again.x - point.x, again.y - point.y)).toBeLessThan(0.01);
      }),
    );
  });

  it('has no place beyond the horizon', () => {
    fc.assert(
      fc.property(camera, size, (one, screen) => {
        const { unproject, horizon } = projectionOf(one, screen);
        expect(unproject({ x: horizon.x + horizon.radius * 1.01, y: horizon.y })).toBeUndefined();
        expect(unproject({ x: horizon.x + horizon.radius * 0.99, y: horizon.y })).toBeDefined();
      }),
    );
  });
});

describe('the framing', () => {
  it('shows every place of the story’s region at any size, clear of the edges', () => {
    fc.assert(
      fc.property(fc.integer({ min: 320, max: 3840 }), fc.integer({ min: 240, max: 2160 }), (width, height) => {
        const { project } = projectionOf(cameraOf(story, defaultView(story), { width, height }), { width, height });
        for (const place of story.places.filter((one) => !one.offMap)) {
          const { x, y, front } = project(place.at);
          expect(front).toBeGreaterThan(0);
          expect(x).toBeGreaterThan(16);
          expect(x).toBeLessThan(width - 16);
          expect(y).toBeGreaterThan(16);
          expect(y).toBeLessThan(height - 16);
        }
      }),
    );
  });

  it('is as close as the room allows: a wider map is closer or the same', () => {
    const positions = story.places.filter((one) => !one.offMap).map((one) => one.at);
    const margins = { top: 40, right: 40, bottom: 40, left: 40 };
    const zooms = [600, 900, 1400].map((width) => cameraFraming(positions, { width, height: width }, 9, margins).zoom);
    expect(zooms[1]).toBeGreaterThan(zooms[0] ?? 0);
    expect(zooms[2]).toBeGreaterThan(zooms[1] ?? 0);
  });

  it('returns a camera even where nothing is visible', () => {
    expect(cameraOf(story, defaultView(story), { width: 0, height: 0 }).zoom).toBeGreaterThan(0);
  });
});
