import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figureOf } from '../../../src/figure/figure';
import { boxesTouch, collisionIndex } from '../../../src/figure/symbols/collision';
import type { FontMetrics } from '../../../src/figure/symbols/fonts';
import { lineBreaks } from '../../../src/figure/symbols/line-breaks';
import { justifiedBy, radialOffset, type Section, shaped, type TextLayout } from '../../../src/figure/symbols/shaping';
import { boxAround } from '../../../src/view/framing';
import { marksOnly, scene, story } from './scenes';

/** Each letter half an em: 12 units. */
const even: FontMetrics = { advance: () => 0.5 };
const section = (text: string, scale = 1): Section => ({
  text,
  font: 'Any',
  fallback: '',
  scale,
  verticalAlign: 'bottom',
  color: undefined,
});
const layout: TextLayout = {
  maxWidth: 240,
  lineHeight: 28.8,
  letterSpacing: 0,
  anchor: 'center',
  justify: 'center',
  offset: [0, 0],
};
const wordsOf = (text: string, maxWidth: number) =>
  shaped([section(text)], { ...layout, maxWidth }, even)?.lines.map((line) => line.map((run) => run.text).join(''));

describe('lines of a label', () => {
  test('stay whole where there is room', () => {
    expect(wordsOf('Sea of Japan', 240)).toEqual(['Sea of Japan']);
  });

  test('are broken at spaces into lines of about one length', () => {
    expect(wordsOf('Sea of Japan (East Sea)', 168)).toEqual(['Sea of Japan', '(East Sea)']);
  });

  test('are broken at the line breaks of the text', () => {
    expect(wordsOf('Taiwan\nTaipei', 1000)).toEqual(['Taiwan', 'Taipei']);
  });

  test('may be broken between Han characters', () => {
    expect(wordsOf('日本海东海', 40)).toEqual(['日本海', '东海']);
  });

  test('contain each word of the text once and in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 12, max: 400 }),
        (words, width) => {
          expect(wordsOf(words.join(' '), width)?.join(' ')).toBe(words.join(' '));
        },
      ),
    );
  });

  test('end at the end of the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ()/-]{1,60}$/), fc.integer({ min: 1, max: 400 }), (text, width) => {
        const ends = lineBreaks(
          [...text].map((one) => ({ text: one, advance: 12 })),
          width,
        );
        expect(ends.at(-1)).toBe(text.length);
        expect(ends).toEqual([...new Set(ends)].sort((a, b) => a - b));
      }),
    );
  });
});

describe('a label is placed beside its point', () => {
  test('to the right when anchored at its left, with the baseline where MapLibre has it', () => {
    const text = shaped([section('Seoul')], { ...layout, anchor: 'left', justify: 'left' }, even);
    expect(text).toMatchObject({ left: 0, right: 60, top: -14.4, bottom: 14.4 });
    // −17 for the line's box, half a line down, half a line up, 27 for the bitmap.
    expect(text?.lines[0]?.[0]).toMatchObject({ x: 0, baseline: 10 });
  });

  test('with a second line below the first, smaller when its section is', () => {
    const text = shaped(
      [section('Taiwan'), section('\n'), section('Taipei', 0.5)],
      { ...layout, anchor: 'right', justify: 'right' },
      even,
    );
    const [first, second] = (text?.lines ?? []).map((line) => line.find((run) => run.text.trim()));
    expect((second?.baseline ?? 0) - (first?.baseline ?? 0)).toBeGreaterThan(10);
    expect(first?.x).toBe(-72);
    expect(second?.x).toBe(-36);
  });

  test('on the side of its anchor at the radial offset', () => {
    expect(radialOffset('left', 24)).toEqual([24, 0]);
    expect(radialOffset('bottom', 24)).toEqual([0, -17]);
    expect(radialOffset('top-right', 24)[0]).toBeCloseTo(-24 / Math.SQRT2);
    expect(justifiedBy('bottom-right')).toBe('right');
  });
});

describe('free space', () => {
  const box = fc
    .tuple(
      fc.integer({ min: -200, max: 900 }),
      fc.integer({ min: -200, max: 900 }),
      fc.integer({ min: 1, max: 300 }),
      fc.integer({ min: 1, max: 80 }),
    )
    .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

  test('is never given to two boxes that touch', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), (boxes) => {
        const room = collisionIndex();
        const taken: typeof boxes = [];
        for (const one of boxes) {
          const free = taken.every((other) => !boxesTouch(one, other));
          expect(room.isFree(one, 'never')).toBe(free);
          if (!free) continue;
          room.add(one, 'never');
          taken.push(one);
        }
      }),
    );
  });

  test('is always there for labels that may overlap others, and for those that may overlap each other', () => {
    const one = { left: 0, top: 0, right: 10, bottom: 10 };
    const room = collisionIndex();
    room.add(one, 'cooperative');
    expect(room.isFree(one, 'always')).toBe(true);
    expect(room.isFree(one, 'cooperative')).toBe(true);
    expect(room.isFree(one, 'never')).toBe(false);
    expect(room.isFree({ x: 14, y: 5, radius: 5 }, 'never')).toBe(false);
    expect(room.isFree({ x: 16, y: 5, radius: 5 }, 'never')).toBe(true);
  });
});

describe('labels of the map', () => {
  const hash = `#/explore?layers=${story.layers.map(({ id }) => id).join(',')}`;

  test('do not overlap, except those that may', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 95, max: 155, noNaN: true }),
        fc.double({ min: 10, max: 55, noNaN: true }),
        fc.double({ min: 1, max: 6.5, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        (lon, lat, zoom, bearing) => {
          const input = scene(hash, { camera: { center: [lon, lat], zoom, bearing, pitch: 0 }, sources: marksOnly });
          const may = new Set(
            input.style.layers
              .filter(({ layout: own }) => own && 'text-allow-overlap' in own && own['text-allow-overlap'] === true)
              .map(({ id }) => id),
          );
          const labels = figureOf(input).drawn.flatMap(({ layer, part, shape, words }) =>
            part === 'text' && shape.type === 'area' ? [{ layer, words, box: boxAround(shape.rings[0] ?? []) }] : [],
          );
          labels.forEach((a, i) => {
            for (const b of labels.slice(i + 1)) {
              if (may.has(a.layer) && may.has(b.layer)) continue;
              expect(boxesTouch(a.box, b.box), `${a.words} over ${b.words}`).toBe(false);
            }
          });
        },
      ),
      { numRuns: 40 },
    );
  });

  test('show the names of the places and relations', () => {
    const words = figureOf(scene('#/explore', { sources: marksOnly })).drawn.flatMap((mark) => mark.words ?? []);
    expect(words).toContain('Seoul');
    expect(words).toContain('Taiwan\nTaipei');
  });
});
