import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameFinder } from '../../../src/map/patches/name-finder';
import { scene } from '../figure/scenes';

const points = scene().geodata['geo/points'] ?? { type: 'FeatureCollection', features: [] };

describe('the finder of names', () => {
  it('finds the feature of each symbol, in a tile of any zoom', () => {
    const find = nameFinder(points);
    fc.assert(
      fc.property(fc.constantFrom(...points.features), fc.integer({ min: 0, max: 9 }), (feature, z) => {
        if (feature.geometry.type !== 'Point') return;
        const [lon = 0, lat = 0] = feature.geometry.coordinates;
        const across = ((lon + 180) / 360) * 2 ** z;
        const down = ((1 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / Math.PI) / 2) * 2 ** z;
        const [x, y] = [Math.floor(across), Math.floor(down)];
        const inTile = (position: number) => Math.round((position % 1) * 8192);
        expect(find({ x, y, z }, inTile(across), inTile(down))).toBe(feature);
      }),
    );
  });
});
