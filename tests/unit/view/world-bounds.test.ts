import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bearingFrom, middleOf } from '../../../src/composition/sphere';
import { edgePointers, REGION_POINTER } from '../../../src/panels/over-map/edge-pointers';
import type { Story } from '../../../src/story/format';
import { cameraOf } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { defaultView } from '../../../src/view/view';
import { openingStory } from '../story/files';

const own = openingStory();
const onMap = own.places.filter(({ offMap }) => !offMap).map(({ at }) => at);
const [middleLon, middleLat] = middleOf(onMap);

it('a story whose bounds reach around the globe opens above the middle of its places, in any window', () => {
  const west = fc.integer({ min: -180, max: 0 });
  const width = fc.integer({ min: 180, max: 360 });
  const latitudes = fc.tuple(fc.integer({ min: -90, max: 0 }), fc.integer({ min: 50, max: 90 }));
  const side = fc.integer({ min: 0, max: 2000 });
  fc.assert(
    fc.property(west, width, latitudes, side, side, (from, reach, [south, north], wide, high) => {
      const story: Story = { ...own, bounds: [from, south, from + reach, north] };
      const size = { width: wide, height: high };
      const camera = cameraOf(story, defaultView(story), size);
      expect(camera.center[0]).toBeCloseTo(middleLon, 2);
      expect(camera.center[1]).toBeCloseTo(middleLat, 2);
      const { project } = projectionOf(camera, { width: 800, height: 600 });
      expect(onMap.every((at) => project(at).front > 0)).toBe(true);
    }),
  );
});

it('the pointer back to its region leads there as well', () => {
  const story: Story = { ...own, bounds: [-180, -90, 180, 90] };
  const center: [number, number] = [-60, -20];
  const camera = { center, zoom: 4, bearing: 0, pitch: 0 };
  const pointers = edgePointers(story, defaultView(story), camera, { width: 800, height: 600 });
  const back = pointers.find(({ id }) => id === REGION_POINTER);
  expect(back?.angle).toBeCloseTo((bearingFrom(center, [middleLon, middleLat]) + 360) % 360, 3);
});
