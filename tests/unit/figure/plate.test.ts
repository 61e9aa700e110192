import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOutlines } from '../../../src/figure/letters/outlines';
import { columnsOf } from '../../../src/figure/plate/legend';
import { plateColors } from '../../../src/figure/plate/plate-layout';
import { balanced, type Type, widthOf, wrapped } from '../../../src/figure/plate/text-block';
import { pictureOf } from '../../../src/pictures/picture';
import { pictureName } from '../../../src/pictures/picture-name';
import type { Geodata } from '../../../src/style/geodata';
import { PALETTES, type PaletteName } from '../../../src/style/palette';
import { en } from '../../../src/text/en';
import { pictureTextsFor } from '../../../src/text/late/picture-texts';
import { viewOf } from '../../../src/view/url';
import { contrast } from '../ui/contrast';
import { marksOnly, story } from './scenes';

const outlines = readOutlines(JSON.parse(readFileSync('public/fonts/outlines.json', 'utf8')));
const type: Type = { font: 'Map Sans Regular', size: 15, leading: 20, color: '#000000' };

function made(hash: string, { palette = 'day' as PaletteName, mapSize = { width: 984, height: 768 } } = {}) {
  const picture = pictureOf({
    story,
    view: viewOf(story, hash).view,
    palette: PALETTES[palette],
    scale: 1,
    messages: en,
    mapSize,
    geodata: marksOnly as Geodata,
    outlines,
  });
  return { ...picture, text: picture.svg() };
}

const labels = (svg: string): string[] =>
  [...svg.matchAll(/aria-label="([^"]*)"/g)].map(([, words = '']) => words.replaceAll('&quot;', '"'));

describe('lines of text', () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Z’“”.,–]{1,12}$/), { minLength: 1, maxLength: 30 });

  test('fit, have all words in order, and are as few as possible', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 600 }), (list, width) => {
        const lines = wrapped(list.join(' '), width, type, outlines);
        expect(lines.join(' ').split(' ')).toEqual(list);
        lines.forEach((line, i) => {
          if (line.includes(' ')) expect(widthOf(line, type, outlines)).toBeLessThanOrEqual(width);
          const next = lines[i + 1]?.split(' ')[0];
          if (next !== undefined) expect(widthOf(`${line} ${next}`, type, outlines)).toBeGreaterThan(width);
        });
      }),
    );
  });

  test('end between phrases, which stay whole wherever they have room', () => {
    const phrases = fc.array(fc.stringMatching(/^[首脳会談台湾関係の強化北京]{2,6}$/), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(phrases, fc.integer({ min: 100, max: 400 }), (list, width) => {
        for (const set of [wrapped, balanced]) {
          const lines = set(list.join('\u200b'), width, type, outlines);
          expect(lines.join('')).toBe(list.join(''));
          const rest = [...list];
          for (const line of lines) {
            let length = 0;
            while (length < line.length) length += rest.shift()?.length ?? Number.NaN;
            expect(length).toBe(line.length);
          }
        }
      }),
    );
    expect(wrapped('台湾政策での\u200b対立', 60, type, outlines).join('')).toBe('台湾政策での対立');
  });

  test('of a title are as many, and none is longer than it has to be', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 150, max: 600 }), (list, width) => {
        const text = list.join(' ');
        const [greedy, even] = [wrapped, balanced].map((set) => set(text, width, type, outlines));
        expect(even?.join(' ')).toBe(text);
        expect(even?.length).toBe(greedy?.length);
        const widest = (lines: readonly string[] = []) =>
          Math.max(...lines.map((line) => widthOf(line, type, outlines)));
        expect(widest(even)).toBeLessThanOrEqual(widest(greedy));
      }),
    );
  });

  test('break between Han characters, but not before a comma', () => {
    const lines = wrapped('北京峰会与交错的潮流，报道', 60, type, outlines);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join('')).toBe('北京峰会与交错的潮流，报道');
    for (const line of lines) expect(line).not.toMatch(/^，/);
  });
});

describe('the legend’s columns', () => {
  test('have room for each entry and are as many as fit', () => {
    const widths = fc.array(fc.integer({ min: 60, max: 300 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(widths, fc.integer({ min: 310, max: 1600 }), (entries, room) => {
        const columns = columnsOf(entries, room, 20);
        const total = columns.reduce((sum, one) => sum + one, 0) + 20 * (columns.length - 1);
        expect(total).toBeLessThanOrEqual(room);
        entries.forEach((entry, i) => {
          expect(columns[i % columns.length]).toBeGreaterThanOrEqual(entry);
        });
        const all = entries.reduce((sum, one) => sum + one, 0) + 20 * (entries.length - 1);
        if (all <= room) expect(columns.length).toBe(entries.length);
      }),
    );
  });
});

describe('the text around the map of a picture', () => {
  test('contains the story’s title, its date and source, the note on borders and the credit', () => {
    const words = labels(made('#/explore').text).join(' ');
    for (const part of [
      story.title,
      '6 January 2026',
      en.about.bordersNote,
      pictureTextsFor(en).credit,
      'CROSSCURRENTS',
    ]) {
      expect(words).toContain(part);
    }
    expect(words).toContain(story.sources[0]?.title);
  });

  test.each([
    ['#/story/rupture', 'A rupture with Japan', 'The map on 4 January 2026'],
    ['#/explore?select=place:seoul', 'Seoul', '6 January 2026'],
    ['#/explore?date=2025-12-01', 'The map on 1 December 2025', 'The map on 1 December 2025'],
  ])('of %s names the subject and the date', (hash, subject, date) => {
    const words = labels(made(hash).text);
    expect(words).toContain(subject);
    expect(words.some((label) => label.endsWith(date))).toBe(true);
  });

  test('has a legend of the layers that are drawn and of no other', () => {
    for (const hash of ['#/explore', '#/explore?layers=launches,rupture', '#/explore?layers=rupture&places=seoul']) {
      const { view } = viewOf(story, hash);
      const drawn = story.layers.filter(({ id }) => view.layers.includes(id) && view.places.length > 1);
      const words = labels(made(hash).text);
      expect(story.layers.filter(({ title }) => words.includes(title))).toEqual(drawn);
    }
  });

  test('has a text alternative that names its places', () => {
    const svg = made('#/explore').text;
    expect(svg).toContain(`<title>${story.title} · Crosscurrents</title>`);
    expect(svg).toMatch(
      /<desc>Map with Seoul, Beijing, Pyongyang, Tokyo and Taiwan\. Relationships shown: South Korea–China ties/,
    );
  });

  test.each(['day', 'night', 'projector'] as const)('can be read in the palette %s', (name) => {
    const { paper, text, secondary } = plateColors(PALETTES[name]);
    expect(contrast(text, paper)).toBeGreaterThan(7);
    expect(contrast(secondary, paper)).toBeGreaterThan(name === 'projector' ? 7 : 4.5);
  });

  test.each([
    [390, 574],
    [984, 768],
    [1500, 1080],
  ])('is beside a map of %i × %i, whose size does not change', (width, height) => {
    const { size, text } = made('#/explore', { mapSize: { width, height } });
    expect(text).toMatch(
      new RegExp(`<clipPath id="frame"><rect x="\\d+" y="\\d+" width="${width}" height="${height}"`),
    );
    expect(size.width).toBeGreaterThan(width);
    expect(Object.values(size).every(Number.isInteger)).toBe(true);
    expect(size.height - height).toBeLessThan(width < 500 ? 400 : 260);
  });
});

describe('the name of a picture’s file', () => {
  const named = (hash: string, scale: 1 | 2 | 4 = 1) =>
    pictureName(story, viewOf(story, hash).view, { type: 'png', scale });

  test.each([
    ['#/explore', 'crosscurrents-northeast-asia-2026-01-06.png'],
    ['#/explore?layers=launches&date=2026-01-05', 'crosscurrents-northeast-asia-launches-2026-01-05.png'],
    [
      '#/explore?select=relation:beijing-tokyo-rupture',
      'crosscurrents-northeast-asia-beijing-tokyo-rupture-2026-01-06.png',
    ],
    ['#/story/summit', 'crosscurrents-northeast-asia-summit-2026-01-05.png'],
    // The story's own year is shown when the day is in another year.
    ['#/explore?date=2025-11-07', 'crosscurrents-northeast-asia-2026-2025-11-07.png'],
  ])('of %s', (hash, name) => {
    expect(named(hash)).toBe(name);
  });

  test('differs between pictures of two sizes, and between drawings and pictures', () => {
    expect(named('#/explore', 4)).toBe('crosscurrents-northeast-asia-2026-01-06-4x.png');
    const { view } = viewOf(story, '#/explore');
    expect(pictureName(story, view, { type: 'svg' })).toBe('crosscurrents-northeast-asia-2026-01-06.svg');
  });

  test.each([
    ['1917-01', 'crosscurrents-telegram-1917-01.svg'],
    ['1917-01~', 'crosscurrents-telegram-1917-01.svg'],
    ['1917', 'crosscurrents-telegram-1917.svg'],
    ['../1916-12', 'crosscurrents-telegram-1917-1916-12.svg'],
    ['1917-01/..', 'crosscurrents-telegram-1917-01.svg'],
    ['1917-01/1917-02?', 'crosscurrents-telegram-1917-01-1917-02.svg'],
    ['-0043', 'crosscurrents-telegram-1917--0043.svg'],
  ])('has the date of the story as it is, %s, without what only EDTF writes', (date, name) => {
    const { view } = viewOf(story, '#/explore');
    expect(pictureName({ ...story, id: 'telegram-1917', date }, view, { type: 'svg' })).toBe(name);
  });

  test('is plain ASCII for any chapter and selection', () => {
    const hashes = [
      ...story.chapters.map(({ id }) => `#/story/${id}`),
      ...story.claims.map(({ id }) => `#/explore?select=claim:${id}`),
    ];
    for (const hash of hashes) expect(named(hash)).toMatch(/^[a-z0-9-]+\.png$/);
  });
});
