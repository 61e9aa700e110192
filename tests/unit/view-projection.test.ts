import { geoSatellite } from 'd3-geo-projection';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Camera, Size } from '../../src/view/camera';
import { cameraFraming, cameraOf } from '../../src/view/framing';
import { fieldOfView, globeRadius, projectionOf } from '../../src/view/projection';
import { defaultView } from '../../src/view/view';
import { openingStory } from './story-files';

const story = openingStory();

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const position = fc.tuple(number(-180, 180), number(-85, 85));
const camera: fc.Arbitrary<Camera> = fc.record({
  center: fc.tuple(number(-180, 180), number(-70, 70)),
  zoom: number(1, 7),
  bearing: number(-180, 180),
  pitch: fc.constant(0),
});
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

describe('the globe’s projection', () => {
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

  it('comes back from the screen to where it was', () => {
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

  it('is as near as the room allows: a wider map comes nearer or stays', () => {
    const positions = story.places.filter((one) => !one.offMap).map((one) => one.at);
    const margins = { top: 40, right: 40, bottom: 40, left: 40 };
    const zooms = [600, 900, 1400].map((width) => cameraFraming(positions, { width, height: width }, margins).zoom);
    expect(zooms[1]).toBeGreaterThan(zooms[0] ?? 0);
    expect(zooms[2]).toBeGreaterThan(zooms[1] ?? 0);
  });

  it('gives a camera even where nothing can be seen', () => {
    expect(cameraOf(story, defaultView(story), { width: 0, height: 0 }).zoom).toBeGreaterThan(0);
  });
});
