import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineBreaks } from '../../../src/figure/symbols/line-breaks';
import { shaped } from '../../../src/figure/symbols/shaping';
import { graphemes } from '../../../src/story/characters';
import { LINE_END, phrased } from '../../../src/story/phrases';
import { translations } from '../translations';

/** What the test uses of MapLibre's own layout of lines, which its package has as a source. */
interface Maplibre {
  readonly TaggedString: new (
    text: string,
    sections: readonly { scale: number; verticalAlign: 'bottom'; fontStack: string }[],
    sectionIndex: readonly number[],
  ) => {
    determineLineBreaks(spacing: number, maxWidth: number, glyphs: object, images: object, size: number): number[];
  };
}
const SOURCE = '../../../node_modules/maplibre-gl/src/symbol/tagged_string.ts';
const { TaggedString } = (await import(/* @vite-ignore */ SOURCE)) as Maplibre;

/** Units of 1/24 em: format characters have no width (MapLibre's `_drawGlyph`), Latin letters half an em, others a whole one. */
const advanceOf = (letter: string): number => (/^\p{Cf}+$/u.test(letter) ? 0 : /^[\x20-\x7e]/.test(letter) ? 12 : 24);

/** The lines that each renderer makes of a text. */
function linesIn(text: string, maxWidth: number): { figure: string[]; map: string[] } {
  const letters = graphemes(text);
  const cut = (ends: readonly number[]) => ends.map((end, i) => letters.slice(ends[i - 1] ?? 0, end).join(''));
  const glyphs = Object.fromEntries(letters.map((letter) => [letter, { metrics: { advance: advanceOf(letter) } }]));
  const tagged = new TaggedString(
    text,
    [{ scale: 1, verticalAlign: 'bottom', fontStack: 'Any' }],
    [...text].map(() => 0),
  );
  return {
    figure: cut(
      lineBreaks(
        letters.map((letter) => ({ text: letter, advance: advanceOf(letter) })),
        maxWidth,
      ),
    ),
    map: cut(tagged.determineLineBreaks(0, maxWidth, { Any: { default: glyphs } }, {}, 24)),
  };
}

const labels = translations('ja', 'zh-Hans', 'zh-Hant').flatMap(({ story }) =>
  story.relations.flatMap(({ label, short, title }) =>
    [label, short ?? label, title].map((text) => phrased(story, text)),
  ),
);

describe('the lines of a label', () => {
  it('are the same in both renderers, for each label of the translations at each width', () => {
    expect(labels.filter((label) => label.includes(LINE_END)).length).toBeGreaterThan(50);
    for (const label of labels) {
      for (let em = 3; em <= 12; em++) {
        const { figure, map } = linesIn(label, em * 24);
        expect(figure, `${label} at ${em} em`).toEqual(map);
      }
    }
  });

  it('are the same in both renderers for any text of Han, kana, Hangul, Latin letters and marks', () => {
    const letters = fc.array(fc.constantFrom(...'首脳会談と对话台湾を、。「」（）서울 Lee-15&', LINE_END), {
      minLength: 1,
      maxLength: 40,
    });
    fc.assert(
      fc.property(letters, fc.integer({ min: 30, max: 300 }), (text, width) => {
        const { figure, map } = linesIn(text.join(''), width);
        expect(figure).toEqual(map);
      }),
    );
  });

  it('end between phrases at the width that the map has', () => {
    const broken = labels.flatMap((label) =>
      linesIn(label, 8 * 24)
        .figure.slice(0, -1)
        .map((line) => ({ label, line })),
    );
    expect(broken.length).toBeGreaterThan(20);
    const within = broken.filter(({ label, line }) => !line.endsWith(LINE_END) && label.includes(LINE_END));
    expect(within.length / broken.length, within.map(({ line }) => line).join(' ')).toBeLessThan(0.1);
  });

  it('are drawn without the marks', () => {
    const text = '台湾政策での\u200b対立';
    const section = { text, font: 'Any', fallback: '', scale: 1, verticalAlign: 'bottom', color: undefined } as const;
    const layout = {
      maxWidth: 168,
      lineHeight: 28.8,
      letterSpacing: 0,
      anchor: 'center',
      justify: 'center',
      offset: [0, 0],
    } as const;
    const lines = shaped([section], layout, { advance: () => 1 })?.lines ?? [];
    expect(lines.map((line) => line.map((run) => run.text).join(''))).toEqual(['台湾政策での', '対立']);
  });
});
