import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import fc from 'fast-check';
import type { Feature } from 'geojson';
import { expect, test } from 'vitest';
import { globeOf, type Position } from '../../../src/figure/geometry/globe';
import { readerOf } from '../../../src/figure/read/evaluate';
import { boxesTouch, PADDING } from '../../../src/figure/symbols/collision';
import { mapFontMetrics } from '../../../src/figure/symbols/fonts';
import { cornersOf, onScreen } from '../../../src/figure/symbols/frame';
import { textOf } from '../../../src/figure/symbols/symbol-text';
import { boxAround } from '../../../src/view/framing';

const size = { width: 300, height: 200 };
const middle: Position = [20, 40];
const globe = globeOf({ center: [...middle], zoom: 4, bearing: 20, pitch: 0 }, size);
const anchors = ['center', 'left', 'right', 'top', 'bottom', 'top-left', 'bottom-right'];
const anchor = fc.constantFrom(...anchors);
const offset = fc.tuple(fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: -4, max: 4, noNaN: true }));
const layout = fc.record({
  'text-field': fc.oneof(
    fc.string({ minLength: 1, maxLength: 12 }),
    fc.constantFrom('WWWWW WWWWW', '한국', '👨‍👩‍👧', 'a\nb\nc'),
  ),
  'text-size': fc.double({ min: 4, max: 30, noNaN: true }),
  'text-max-width': fc.constantFrom(0.5, 5, 30),
  'text-line-height': fc.double({ min: 0.8, max: 3, noNaN: true }),
  'text-letter-spacing': fc.double({ min: -0.1, max: 0.5, noNaN: true }),
  'text-rotate': fc.integer({ min: -180, max: 180 }),
  'text-rotation-alignment': fc.constantFrom('map', 'viewport'),
  'text-pitch-alignment': fc.constantFrom('map', 'viewport'),
  'text-padding': fc.nat(20),
});
const variants = fc.oneof(
  fc.record({ 'text-anchor': anchor, 'text-offset': offset }),
  fc.record({ 'text-variable-anchor': fc.array(anchor, { minLength: 1 }), 'text-offset': offset }),
  fc.record({ 'text-variable-anchor': fc.array(anchor, { minLength: 1 }), 'text-radial-offset': fc.double({ min: 0, max: 5, noNaN: true }) }),
); // biome-ignore format: one way of anchors each
/** Where the text lies, seen from the middle of the map, in radians. */
const direction = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
/** Degrees from the middle, in small steps: the first at which the text is out of reach is the one to test. */
const DISTANCES = Array.from({ length: 90 }, (_, i) => i / 2);
const feature: Feature = { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [...middle] } };
const area = { left: -PADDING, top: -PADDING, right: size.width + PADDING, bottom: size.height + PADDING };

test('a text that has no layout would be placed outside of where symbols are placed', () => {
  let tested = 0;
  fc.assert(
    fc.property(layout, variants, direction, (common, own, angle) => {
      const layer = { id: 'names', type: 'symbol', source: 'names', layout: { ...common, ...own } };
      const reader = readerOf(layer as unknown as LayerSpecification, globe.zoom, () => {});
      const textAt = (lon: number, lat: number) => textOf(reader, feature, [lon, lat], globe, mapFontMetrics);
      const texts = DISTANCES.map((far) =>
        textAt(middle[0] + far * Math.sin(angle), middle[1] + far * Math.cos(angle)),
      );
      const text = texts.find((one) => one?.candidates.length === 0);
      if (!text || text.frame.at.front <= 0) return;
      tested++;
      const { frame } = text;
      // Layouts do not depend on the position: those of the same text in the middle of the map.
      for (const candidateOf of texts[0]?.candidates ?? []) {
        const { box, boxShift } = candidateOf();
        const corners = cornersOf(box).map(([x, y]) =>
          onScreen(frame, [(x + boxShift[0]) * frame.boxScale, (y + boxShift[1]) * frame.boxScale]),
        );
        expect(boxesTouch(boxAround(corners), area)).toBe(false);
      }
    }),
  );
  expect(tested).toBeGreaterThan(0);
});
