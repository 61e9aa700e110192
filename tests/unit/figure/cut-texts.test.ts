import { expect, test } from 'vitest';
import { figureOf } from '../../../src/figure/figure';
import type { DrawnShape } from '../../../src/figure/read/drawn-mark';
import { marksOnly, scene } from './scenes';

const SIZE = { width: 240, height: 160 };
/** Tokyo is at the right edge, and its name beyond it. */
const CAMERA = { center: [136, 35.7] as const, zoom: 4, bearing: 0, pitch: 0 };

const pointsOf = (shape: DrawnShape) =>
  shape.type === 'area' ? shape.rings.flat() : shape.type === 'line' ? shape.lines.flat() : [];

const isCut = (shape: DrawnShape): boolean =>
  pointsOf(shape).some(([x, y]) => x < 0 || y < 0 || x > SIZE.width || y > SIZE.height);

test('a picture that nobody moves has each text whole or not at all, and keeps all that is inside', () => {
  const textsWith = (cutsTexts: boolean) =>
    figureOf({ ...scene('#/explore', { size: SIZE, sources: marksOnly, camera: CAMERA }), cutsTexts }).drawn.filter(
      ({ part }) => part === 'text',
    );
  const all = textsWith(true);
  expect(all.some(({ shape }) => isCut(shape))).toBe(true);
  expect(textsWith(false).map(({ words }) => words)).toEqual(
    all.filter(({ shape }) => !isCut(shape)).map(({ words }) => words),
  );
});
