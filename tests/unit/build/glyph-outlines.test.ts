import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { glyphOutlines } from '../../../scripts/fonts/glyph-outlines.mjs';
import { MAP_FONTS, openFont } from '../../../scripts/fonts/map-fonts.mjs';
import { readOutlines, TITLE_FONT } from '../../../src/figure/letters/outlines';
import { mapFontMetrics } from '../../../src/figure/symbols/fonts';

const committed = readFileSync('public/fonts/outlines.json', 'utf8');
const outlines = readOutlines(JSON.parse(committed));

const LETTERS: Record<string, 'M' | 'L' | 'Q' | 'Z'> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  closePath: 'Z',
};

describe('the outlines of letters', () => {
  test('are what scripts/fonts/glyph-outlines.mjs makes of the fonts', async () => {
    expect(committed === (await glyphOutlines()), 'run "npm run fonts" and commit what it makes').toBe(true);
  });

  test.each(Object.entries(MAP_FONTS))('%s: are the curves of each of its characters', async (name, file) => {
    const font = await openFont(file);
    expect(font.unitsPerEm).toBe(1000);
    for (const point of font.characterSet) {
      const character = String.fromCodePoint(point);
      const { path, advanceWidth } = font.glyphForCodePoint(point);
      const wanted = path.commands.map(({ command, args }) => ({
        command: LETTERS[command],
        points: args.map((value, i) => (i % 2 ? -value : value) || 0),
      }));
      const glyph = outlines.glyph(name, character);
      expect(
        glyph?.pieces.map(({ command, points }) => ({ command, points: points.map((value) => value || 0) })),
      ).toEqual(wanted);
      expect(glyph?.advance).toBe(Math.round(advanceWidth));
      expect(outlines.advance(name, character) / 1000).toBeCloseTo(mapFontMetrics.advance(name, character), 3);
    }
  });

  test('have the face of titles, with its kerning', () => {
    expect(outlines.glyph(TITLE_FONT, 'ō')).toBeDefined();
    expect(outlines.kerning(TITLE_FONT, 'A', 'V')).toBeLessThan(-50);
    expect(outlines.kerning('Map Sans Regular', 'A', 'V')).toBe(0);
  });

  test('have none for letters that the fonts lack, and guess their widths', () => {
    expect(outlines.glyph('Map Sans Regular', '서')).toBeUndefined();
    expect(outlines.glyph('No such font', 'a')).toBeUndefined();
    expect(outlines.advance('Map Sans Regular', '서')).toBe(920);
  });

  test.each([[undefined], [[1]], [{ font: {} }]])('refuse %j', (file) => {
    expect(() => readOutlines(file)).toThrow(/outlines/);
  });
});
