import { describe, expect, it } from 'vitest';
import { figureOf } from '../../../src/figure/figure';
import type { PaletteName } from '../../../src/style/palette';
import type { Size } from '../../../src/view/camera';
import { mapIn } from '../../../src/view/caption-area';
import { boxAround } from '../../../src/view/framing';
import { marksOnly, scene } from './scenes';

/** The map of a phone over the sheet at its half height, as it opens, and in a presentation. */
const OVER_SHEET = { width: 390, height: 422 };
const PHONE = { width: 390, height: 844 };

const LEAD = ['relation:seoul-beijing-restoration', 'relation:beijing-tokyo-rupture'];

describe('on a phone', () => {
  const namesIn = (hash: string, size: Size, palette: PaletteName) =>
    figureOf(scene(hash, { size, palette, sources: marksOnly })).drawn.filter(
      ({ target, words }) => words && target?.startsWith('relation:'),
    );

  it.each([
    ['#/explore', OVER_SHEET, 'day'],
    ['#/explore', { width: 360, height: 380 }, 'night'],
    ['#/story/your-turn', OVER_SHEET, 'day'],
  ] as const)('the two lines that the story is about are named: %s', (hash, size, palette) => {
    const named = namesIn(hash, size, palette).map(({ target }) => target);
    for (const relation of LEAD) expect(named).toContain(relation);
  });

  it.each([
    ['#/explore', OVER_SHEET, 'day'],
    ['#/present/your-turn?step=4', mapIn(PHONE), 'projector'],
  ] as const)('the names of lines are inside the map: %s', (hash, size, palette) => {
    for (const { shape, words = '' } of namesIn(hash, size, palette)) {
      if (shape.type === 'disc') throw new Error('A name is no disc.');
      const { left, right } = boxAround((shape.type === 'line' ? shape.lines : shape.rings).flat());
      expect(left, words).toBeGreaterThanOrEqual(0);
      expect(right, words).toBeLessThanOrEqual(size.width);
    }
  });
});
