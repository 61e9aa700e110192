import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { fontMetrics } from '../../../scripts/fonts/font-metrics.mjs';
import { MAP_FONTS, moreOf } from '../../../scripts/fonts/map-fonts.mjs';
import { mapFontMetrics } from '../../../src/figure/symbols/fonts';
import { FONT_FILES } from '../../../src/style/fonts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url));

describe('the widths of letters', () => {
  test('are of the fonts that the style names', () => {
    const files = Object.entries(MAP_FONTS).map(([name, file]) => [name, `fonts/${file}`]);
    expect(Object.fromEntries(files)).toEqual(FONT_FILES);
  });

  test('are what scripts/fonts/font-metrics.mjs makes of the fonts', async () => {
    const committed = read('../../../src/figure/symbols/font-metrics.ts').toString();
    expect(committed, 'run "node scripts/fonts/font-metrics.mjs"').toBe(await fontMetrics());
  });

  const files = Object.entries(FONT_FILES).flatMap(([name, file]) => [
    [name, file] as const,
    [name, moreOf(file)] as const,
  ]);
  test.each(files)('%s, %s: are what the font says of each of its characters', (name, file) => {
    const font = create(read(`../../../public/${file}`));
    if (!('characterSet' in font)) throw new Error('More than one font');
    for (const point of font.characterSet) {
      const width = font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm;
      expect(mapFontMetrics.advance(name, String.fromCodePoint(point))).toBeCloseTo(width, 3);
    }
  });

  test('are guessed where the fonts have no such character', () => {
    expect(mapFontMetrics.advance('Map Sans Regular', '서')).toBe(0.92);
    expect(mapFontMetrics.advance('Map Sans Regular', '北')).toBe(1);
    expect(mapFontMetrics.advance('Map Sans Regular', 'ж')).toBeGreaterThan(0.3);
  });
});
