import { featureFilter, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { readerOf } from '../../../src/figure/read/evaluate';

const value = fc.constantFrom('coast', 'lakes', '', true, false, 1, null);
const features = fc.array(
  fc
    .dictionary(fc.constantFrom('object', 'iso', 'disputed'), value)
    .map((properties): Feature => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [0, 0] } })),
);
const name = fc.constantFrom('object', 'iso', 'disputed', 'absent');
const condition = fc.oneof(
  fc.tuple(
    fc.constantFrom('==', '!='),
    name.map((of) => ['get', of]),
    value,
  ),
  fc.tuple(fc.constant('has'), name),
  fc.tuple(fc.constant('!'), fc.tuple(fc.constant('has'), name)),
  fc.constant(['==', ['geometry-type'], 'Point']),
);
const filter = fc.oneof(
  condition,
  fc.array(condition).map((all) => ['all', ...all]),
  fc.array(condition, { minLength: 1 }).map((any) => ['any', ...any]),
  fc.tuple(condition, condition).map(([a, b]) => ['all', a, ['all', b]]),
  fc.tuple(fc.constantFrom('==', '!='), name, fc.constantFrom('coast', 'lakes')),
  fc.tuple(fc.constant('all'), fc.tuple(fc.constant('=='), name, fc.constantFrom('coast', 'lakes'))),
);

test('the features of a layer are those that pass its filter, as the style specification evaluates it', () => {
  fc.assert(
    fc.property(features, filter, (all, one) => {
      const layer = { id: 'layer', type: 'line', source: 'source', filter: one } as unknown as LayerSpecification;
      const passes = featureFilter(one as never, 'filter').filter;
      const faults: string[] = [];
      const passing = readerOf(layer, 3, (fault) => faults.push(fault)).features(all);
      const type = 'Point' as const;
      expect(passing).toEqual(
        all.filter(({ properties }) => passes({ zoom: 3 }, { type, properties: properties ?? {} })),
      );
      expect(faults).toEqual([]);
    }),
  );
});
