import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { figureOf } from '../../../src/figure/figure';
import { readOutlines } from '../../../src/figure/letters/outlines';
import { portable } from '../../../src/figure/letters/portable';
import { type Type, widthOf, wrapped } from '../../../src/figure/plate/text-block';
import { type Element, markupOf } from '../../../src/figure/svg/svg';
import { pictureOf } from '../../../src/pictures/picture';
import { graphemes, shortened } from '../../../src/story/characters';
import { geodataOf } from '../../../src/style/geodata';
import { PALETTES } from '../../../src/style/palette';
import { en } from '../../../src/text/en';
import { viewOf } from '../../../src/view/url';
import { boxOfMark } from './mark-box';
import { scene, story } from './scenes';

const outlines = readOutlines(JSON.parse(readFileSync('public/fonts/outlines.json', 'utf8')));

const everyElement = (element: Element): Element[] => [
  element,
  ...(element.children ?? []).flatMap((child) => (typeof child === 'string' ? [] : everyElement(child))),
];
const textsOf = (element: Element): string[] =>
  everyElement(element).flatMap(({ name, children = [] }) => (name === 'text' ? [children.join('')] : []));
const text = (words: string, attributes: Element['attributes'] = {}): Element => ({
  name: 'text',
  attributes: {
    x: 10,
    y: 20,
    'font-family': 'Map Sans Regular,sans-serif',
    'font-size': 20,
    fill: '#123456',
    ...attributes,
  },
  children: [words],
});
const picture = (...children: Element[]): Element => ({
  name: 'svg',
  attributes: { xmlns: 'http://www.w3.org/2000/svg', width: 200, height: 40 },
  children,
});
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))).map((units) => units.join('')),
  fc.constantFrom('\0', '\u0001', '\u0008', '\ufffe', '\ud800', '\udc00\ud800', ']]>', '<!--', '&#0;', '\r\n\t', '"'),
);

describe('a picture with any text', () => {
  beforeAll(async () => {
    await initWasm(readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  });

  test('is XML that a strict reader accepts, with nothing but the text added', () => {
    fc.assert(
      fc.property(anyText, (words) => {
        const markup = markupOf(
          picture(text(words, { 'aria-label': words }), { name: 'title', attributes: {}, children: [words] }),
        );
        expect(markup).toBe(new TextDecoder().decode(new TextEncoder().encode(markup)));
        expect(() => new Resvg(markup)).not.toThrow();
        expect(markup.match(/<[a-z]+/g)).toEqual(['<svg', '<text', '<title']);
      }),
      { numRuns: 500 },
    );
  });
});

/** Texts whose letters join, stack, or run from right to left; the last two have no script. */
const WHOLE = [
  'دمشق',
  'ירושלים',
  'शहर दिल्ली',
  'กรุงเทพฯ',
  'Café e\u0302\u0323\u0308',
  '🇰🇷 Seoul',
  '👩‍🏫 Class',
  'বাংলা',
  'ភ្នំពេញ',
  'ᠮᠣᠩᠭᠣᠯ',
  '葛\u{e0100}城',
];

describe('a text of a script that is not written letter by letter', () => {
  test.each(WHOLE)('is drawn whole: %s', (words) => {
    expect(textsOf(portable(picture(text(words)), outlines))).toEqual([words]);
  });

  test.each(WHOLE)('is drawn whole along a line, at its middle: %s', (words) => {
    const way: Element = { name: 'path', attributes: { id: 'way', d: 'M0 100L300 0' } };
    const along: Element = {
      ...text('', { x: undefined, y: undefined }),
      children: [{ name: 'textPath', attributes: { href: '#way', startOffset: 100 }, children: [words] }],
    };
    const made = portable(picture({ name: 'defs', attributes: {}, children: [way] }, along), outlines);
    expect(textsOf(made)).toEqual([words]);
    const [one] = everyElement(made).filter(({ name }) => name === 'text');
    expect(one?.attributes).toMatchObject({ 'text-anchor': 'middle' });
    expect(String(one?.attributes['transform'])).toContain('rotate(-18.43)');
  });

  test('runs from right to left from the end of its place if its first letter does', () => {
    const [one] = everyElement(portable(picture(text('דמשק (Damascus)')), outlines)).filter(
      ({ name }) => name === 'text',
    );
    expect(one?.attributes).toMatchObject({ direction: 'rtl', 'text-anchor': 'end' });
  });

  test('is whole in the picture of a story, on the map and around it', () => {
    const named = {
      ...story,
      title: 'خريطة المنطقة',
      places: story.places.map((place) => ({ ...place, name: 'دمشق القديمة' })),
      relations: story.relations.map((relation) => ({ ...relation, label: 'דרך ארוכה' })),
    };
    const svg = pictureOf({
      story: named,
      view: viewOf(named, '#/explore').view,
      palette: PALETTES.day,
      scale: 1,
      messages: en,
      mapSize: { width: 984, height: 768 },
      geodata: geodataOf(undefined, named),
      outlines,
    }).svg();
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words = '']) => words);
    expect(texts).toContain('خريطة المنطقة');
    expect(texts).toContain('دمشق القديمة');
    expect(texts).toContain('דרך ארוכה');
    expect(texts.filter((words) => words.length === 1)).toEqual([]);
  });
});

describe('a very long text', () => {
  const type: Type = { font: 'Map Sans Regular', size: 15, leading: 20, color: '#000000' };

  test('is in lines that fit, without a letter cut or lost', () => {
    const unit = fc.constantFrom('W', 'i', '한', 'é', '👩‍🏫', 'क्षि', 'e\u0301');
    fc.assert(
      fc.property(
        fc.array(unit, { minLength: 20, maxLength: 200 }),
        fc.integer({ min: 200, max: 600 }),
        (letters, width) => {
          const lines = wrapped(letters.join(''), width, type, outlines);
          expect(lines.join('').normalize('NFC')).toBe(letters.join('').normalize('NFC'));
          expect(lines.flatMap(graphemes).length).toBe(graphemes(letters.join('')).length);
          for (const line of lines) expect(widthOf(line, type, outlines)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  test('is shortened between two letters, and a short one is not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 2, max: 60 }), (words, most) => {
        const short = shortened(words, most);
        const letters = graphemes(words);
        if (letters.length <= most) expect(short).toBe(words);
        else {
          expect(graphemes(short).length).toBeLessThanOrEqual(most);
          expect(letters.join('').startsWith(short.slice(0, -1))).toBe(true);
          expect(
            letters
              .slice(0, graphemes(short.slice(0, -1)).length)
              .join('')
              .trimEnd(),
          ).toBe(short.slice(0, -1));
        }
      }),
    );
    expect(shortened(`a${'\u0301'.repeat(50_000)}`, 40).length).toBeLessThan(100);
  });

  test.each(['W', '한', 'a ', '🇰🇷', 'ب'])(
    'of 50,000 times "%s" as each name and label neither holds up the map nor runs across it',
    (unit) => {
      const long = unit.repeat(50_000);
      const named = {
        ...story,
        places: story.places.map((place) => ({ ...place, name: long, marker: long })),
        relations: story.relations.map((relation) => ({ ...relation, label: long })),
      };
      const { style, states, camera, size } = scene('#/explore');
      const from = performance.now();
      const { drawn } = figureOf({ style, states, camera, size, geodata: geodataOf(undefined, named) });
      expect(performance.now() - from).toBeLessThan(5000);
      const words = drawn.flatMap((mark) => mark.words ?? []);
      expect(words.some((label) => label.includes('…'))).toBe(true);
      for (const label of words) expect(graphemes(label).length).toBeLessThanOrEqual(81);
      for (const mark of drawn.filter((one) => one.words && one.shape.type !== 'line')) {
        const { left, right } = boxOfMark(mark);
        expect(right - left, mark.layer).toBeLessThan(size.width / 3);
      }
    },
  );
});
