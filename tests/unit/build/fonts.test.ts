import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EAST_ASIAN_FONTS } from '../../../scripts/fonts/east-asian.mjs';
import { FONTS, makeFont } from '../../../scripts/fonts/fonts.mjs';
import { figureOf } from '../../../src/figure/figure';
import { DEFAULT_STORY } from '../../../src/story/default-story';
import { FONT_FILES, MORE_LETTERS } from '../../../src/style/fonts';
import { geodataOf } from '../../../src/style/geodata';
import { PALETTES } from '../../../src/style/palette';
import { styleFor } from '../../../src/style/style';
import { cameraOf } from '../../../src/view/framing';
import { defaultView } from '../../../src/view/view';
import { openingStory } from '../story/files';
import { parsed, SHEETS } from '../ui/style-sheets';

const PUBLIC = new URL('../../../public/', import.meta.url);
const STORY = `stories/${DEFAULT_STORY}.json`;
const read = (path: string) => readFileSync(new URL(path, PUBLIC), 'utf8');

const sheets = SHEETS.map(parsed);
/** Returns the font declarations of the style sheets: each with its family, its file and its characters. */
const allFaces = sheets
  .flatMap(({ fontFaces }) => fontFaces)
  .map(({ properties }) => {
    const face = { family: '', file: '', ranges: [] as { start: number; end: number }[] };
    for (const property of properties) {
      if (property.type === 'font-family') face.family = String(property.value);
      if (property.type === 'unicode-range') face.ranges = property.value;
      if (property.type === 'source')
        for (const source of property.value) if (source.type === 'url') face.file = source.value.url.url;
    }
    return { ...face, file: face.file.replace(/^\/fonts\//, '') };
  });
/** Those of every page: an East Asian language has others in a folder (`east-asian-fonts.test.ts`), and some are of the reader's system. */
const faces = allFaces.filter(({ file }) => file !== '' && !file.includes('/'));

describe('the files in public/fonts', () => {
  test.each(FONTS)('$file is what scripts/fonts/fonts.mjs makes', async (font) => {
    const committed = readFileSync(new URL(`fonts/${font.file}`, PUBLIC));
    expect(committed.equals(await makeFont(font)), 'run "npm run fonts" and commit what it makes').toBe(true);
  });

  test('are the fonts that the scripts make, the outlines of their letters, their licence and nothing else', () => {
    const made = [...FONTS.map(({ file }) => file), ...EAST_ASIAN_FONTS.map(({ script }) => script)];
    expect(readdirSync(new URL('fonts/', PUBLIC)).sort()).toEqual([...made, 'OFL.txt', 'outlines.json'].sort());
  });

  test('do not bear the name that their licence reserves', () => {
    for (const { family, file } of FONTS) expect(`${family} ${file}`).not.toMatch(/source/i);
  });

  test('are each loaded by the page', () => {
    expect(faces.map(({ file }) => file).sort()).toEqual(FONTS.map(({ file }) => file).sort());
  });
});

describe('the files that the page loads only when it has their letters', () => {
  const lazy = faces.filter(({ ranges }) => ranges.length > 0);

  test.each(lazy)('$file: the range is what it holds', ({ file, ranges }) => {
    const declared = ranges.flatMap(({ start, end }) =>
      Array.from({ length: end - start + 1 }, (_, i) => String.fromCodePoint(start + i)),
    );
    const held = FONTS.find((font) => font.file === file)?.characters ?? '';
    expect(declared.join('')).toBe([...new Set(held)].sort().join(''));
  });

  test('of the map, are declared by the style as well', () => {
    const hex = (code: number) => code.toString(16).toUpperCase().padStart(4, '0');
    const declared = lazy
      .filter(({ file }) => file.startsWith('map-'))
      .map(({ ranges }) =>
        ranges.map(({ start, end }) => `U+${hex(start)}${end > start ? `-${hex(end)}` : ''}`).join(', '),
      );
    expect(declared).toEqual([MORE_LETTERS, MORE_LETTERS, MORE_LETTERS]);
  });

  test('are none that the built-in story or the English interface needs', () => {
    const texts = stringsIn(JSON.parse(read(STORY))).join('') + read('../src/text/en.ts');
    for (const file of ['sans.woff2', 'serif.woff2']) expect(missing(latinOf(texts), [file])).not.toMatch(/[^←↑→↓↔ ]/);
  });
});

describe('the families', () => {
  test('that the panels prefer are declared', () => {
    const first = sheets
      .flatMap(({ declarations }) => declarations)
      .flatMap(({ name, declaration }) => {
        if (!/^--(?:serif|sans)$/.test(name) || declaration.property !== 'custom') return [];
        const [token] = declaration.value.value;
        return token?.type === 'token' && token.value.type === 'string' ? [token.value.value] : [];
      });
    expect(first.length).toBeGreaterThan(0);
    for (const family of first) expect(allFaces.map((face) => face.family)).toContain(family);
  });

  test('that the live map loads by itself have the same files in the figure', () => {
    for (const [family, file] of Object.entries(FONT_FILES)) {
      const own = faces.filter((face) => face.family === family && face.ranges.length === 0);
      expect(
        own.map((face) => `fonts/${face.file}`),
        family,
      ).toEqual([file]);
    }
  });
});

describe('every character is in the fonts', () => {
  const sans = ['sans.woff2', 'sans-more.woff2'];
  const serif = ['serif.woff2', 'serif-accented.woff2', 'serif-more.woff2'];
  const panels = [sans, ['sans-italic.woff2'], serif, ['serif-italic.woff2']];
  const map = ['map-sans', 'map-sans-semibold', 'map-serif-italic'].map((face) => [
    `${face}.woff2`,
    `${face}-more.woff2`,
  ]);

  test('of the English interface', () => {
    // Many texts are functions, so the test reads the catalog's source. Its code and comments are plain ASCII anyway.
    expect(missing(read('../src/text/en.ts'), sans)).toBe('');
  });

  // Another story may have any letters. What the fonts lack is drawn with fonts of the reader's system.
  test('of the default story', () => {
    // Korean, Chinese and Japanese names are drawn with system fonts.
    const texts = stringsIn(JSON.parse(read(STORY)))
      .join('')
      .replace(/[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}・ー]/gu, '');
    for (const files of panels) expect(missing(texts, files), files.join(', ')).toBe('');
  });

  test('of what the map writes of the default story', () => {
    const { places, layers, relations, events }: Record<string, { name?: string; title?: string }[]> = JSON.parse(
      read(STORY),
    );
    const texts = [places, layers, relations, events].flat().map((item) => `${item?.name ?? ''}${item?.title ?? ''}`);
    for (const files of map) expect(missing(texts.join(''), files), files.join(', ')).toBe('');
  });

  test('or the panels and the map name a font of the system for it', () => {
    const lists = readFileSync(new URL('../src/ui/tokens.css', PUBLIC), 'utf8').match(/--(?:serif|sans):[^;]+/g) ?? [];
    expect(lists.length).toBeGreaterThan(3);
    for (const list of lists) expect(list).toMatch(/\bserif$/);
    const own = openingStory();
    const story = { ...own, places: own.places.map((place) => ({ ...place, name: 'አዲስ Ḫ' })) };
    const view = defaultView(story);
    const size = { width: 984, height: 679 };
    const { svg } = figureOf({
      style: styleFor({ story, view, palette: PALETTES.day, scale: 1 }, './'),
      geodata: geodataOf(undefined, story),
      camera: cameraOf(story, view, size),
      size,
    });
    expect(svg).toMatch(/font-family="Map Sans[^"]*,sans-serif"/);
    expect(svg).toContain('አዲስ Ḫ');
  });

  test('of the table of names, as far as they are Latin', () => {
    const texts = stringsIn(JSON.parse(read('geo/names.json'))).join('');
    expect(latinOf(texts)).toMatch(/[ŏŭ].*ờ/su);
    expect(missing(latinOf(texts), sans)).toBe('');
    // The heading of a card, in the map's font.
    const titles = stringsIn(JSON.parse(read('../src/view/names.json'))).join('');
    expect(missing(latinOf(titles), ['map-serif-italic.woff2', 'map-serif-italic-more.woff2'])).toBe('');
  });

  test("of the base map's English labels", () => {
    const labels = englishLabelsIn(JSON.parse(read('geo/stories/northeast-asia-2026.topo.json')).objects);
    expect(labels.length).toBeGreaterThan(10);
    for (const files of map) expect(missing(labels.join(''), files), files.join(', ')).toBe('');
    // Those of the opening are in the first files, so that the live map does not wait for others.
    const early = labels.filter((label) => label !== 'Côte d’Ivoire');
    for (const [first = ''] of map) expect(missing(early.join(''), [first]), first).toBe('');
  });
});

/** Characters of the table of names that the panels' sans font must contain. Other scripts are drawn with system fonts. */
function latinOf(text: string): string {
  return text.replace(/[^\p{Script=Latin}\p{Script=Common}]/gu, '').replace(/[\u3000-\u30ff\uff00-\uffef]/gu, '');
}

/** Returns the characters of a text that are in none of the files. */
function missing(text: string, files: readonly string[]): string {
  const held = new Set(files.flatMap((name) => [...(FONTS.find(({ file }) => file === name)?.characters ?? '')]));
  return [...new Set(text)].filter((character) => character >= ' ' && !held.has(character)).join(' ');
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Returns the values of `name:en`, at any position in the file. */
function englishLabelsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'name:en' && typeof inner === 'string' ? [inner] : englishLabelsIn(inner),
  );
}
