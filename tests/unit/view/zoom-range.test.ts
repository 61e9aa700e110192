import { describe, expect, it } from 'vitest';
import { distanceBetween } from '../../../src/composition/sphere';
import type { Size } from '../../../src/view/camera';
import { mapIn } from '../../../src/view/caption-area';
import { cameraOf, enlargementIn } from '../../../src/view/framing';
import { projectionOf } from '../../../src/view/projection';
import { viewOf } from '../../../src/view/url';
import { closestZoom } from '../../../src/view/zoom-range';
import { FIXTURES } from '../../fixtures/anywhere';
import { named, openingStory } from '../story/files';

const street = named(FIXTURES, 'one-street');
/** Stories of a town. */
const LOCAL = ['one-street', 'a-walk'];
const [market, station] = street.places;
if (!market || !station) throw new Error('The street has two sides.');

/** Px at scale 1 from side to side of a place's mark, as large as it gets. */
const MARK = 2 * 7.8 * 1.35;
const SIZES: readonly Size[] = [
  { width: 390, height: 422 },
  { width: 946, height: 679 },
  { width: 1500, height: 991 },
  { width: 3420, height: 2071 },
];
const WINDOWS: readonly Size[] = [
  { width: 390, height: 844 },
  { width: 1024, height: 768 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];

describe('how close the map comes', () => {
  it('is as before for a story of regions', () => {
    expect(closestZoom(openingStory())).toBe(9);
    for (const story of FIXTURES.filter(({ id }) => !LOCAL.includes(id))) expect(closestZoom(story)).toBeLessThan(11);
  });

  it('is a street’s for a story of one street, in addresses as well', () => {
    expect(distanceBetween(market.at, station.at)).toBeCloseTo(0.48, 2);
    expect(closestZoom(street)).toBeGreaterThanOrEqual(12);
    expect(viewOf(street, '#/explore?map=12.5/57.775/26.034').view.camera?.zoom).toBe(12.5);
    expect(viewOf(openingStory(), '#/explore?map=12.5/37/127').view.camera?.zoom).toBe(9);
  });

  it('keeps two sides of a street, and both ends of the line between them, apart on any map', () => {
    const sights = [
      ...SIZES.flatMap((map) => ['explore', 'story/gate', 'story/zoom-12'].map((path) => ({ map, path }))),
      ...WINDOWS.flatMap((window) => ['present/gate', 'present/zoom-12'].map((path) => ({ map: mapIn(window), path }))),
    ];
    for (const { map, path } of sights) {
      for (const theme of ['day', 'projector']) {
        const { view } = viewOf(street, `#/${path}?theme=${theme}`);
        const { project } = projectionOf(cameraOf(street, view, map), map);
        const [a, b] = [project(market.at), project(station.at)];
        const gap = Math.hypot(a.x - b.x, a.y - b.y) - MARK * enlargementIn(view, map).marks;
        expect(gap, `${path} ${map.width} ${theme}`).toBeGreaterThan(10);
      }
    }
  });
});
