import { readdirSync, readFileSync, statSync } from 'node:fs';
import { create } from 'fontkit';
import subsetFont from 'subset-font';
import { describe, expect, test } from 'vitest';
import { EAST_ASIAN_FONTS } from '../../../scripts/fonts/east-asian.mjs';
import { EAST_ASIAN as LETTERS } from '../../../scripts/fonts/east-asian-letters.mjs';
import { namesOf } from '../../../scripts/fonts/sfnt.mjs';
import { translationsOf } from '../../../scripts/site/translations';
import { linkPreview } from '../../../scripts/story-pictures';
import { readOutlines } from '../../../src/figure/letters/outlines';
import { mapFontMetrics } from '../../../src/figure/symbols/fonts';
import { pictureOf } from '../../../src/pictures/picture';
import { DEFAULT_STORY } from '../../../src/story/default-story';
import type { Story } from '../../../src/story/format';
import { withPlannedLabels } from '../../../src/story/planned-labels';
import { toldBy } from '../../../src/story/shapes/has-shapes';
import { EAST_ASIAN } from '../../../src/style/fonts';
import { geodataOf } from '../../../src/style/geodata';
import { PALETTES } from '../../../src/style/palette';
import { styleFor } from '../../../src/style/style';
import { catalogOf } from '../../../src/text/all-catalogs';
import { withStoryWords } from '../../../src/text/story-words';
import { viewOf } from '../../../src/view/url';
import { defaultView } from '../../../src/view/view';
import { openingStory } from '../story/files';
import { parsed, SHEETS } from '../ui/style-sheets';

/** The most that a font may weigh, in bytes. */
const MOST = 90_000;
const PUBLIC = new URL('../../../public/', import.meta.url);
const SHEET_FOLDER = 'src/ui/east-asian/';
const OF_SCRIPT = /fonts\/(?:Kore|Jpan|Hans|Hant)\//;

const json = (path: string) => JSON.parse(readFileSync(new URL(path, PUBLIC), 'utf8'));
const world = json('geo/world.topo.json');
const ownWorld = json(`geo/stories/${DEFAULT_STORY}.topo.json`);
const common = json('fonts/outlines.json');
const translations = translationsOf(`public/stories/${DEFAULT_STORY}.json`, openingStory());

/** Returns the story in a language, with its labels as the app writes them. */
function storyIn(lang: string): Story {
  const { story } = translations.find((one) => one.lang === lang) ?? {};
  if (!story) throw new Error(`There is no story in ${lang}`);
  return withPlannedLabels(story, catalogOf(lang).date.plannedLabel);
}

/** Returns the texts that the map may write: names of the basemap, and those of the features that the story gives to the style. */
function textsOnMap(lang: string): string[] {
  const story = storyIn(lang);
  const features = Object.values(geodataOf(ownWorld, story)).flatMap((collection) => collection?.features ?? []);
  const written = features.flatMap(({ properties }) =>
    Object.entries(properties ?? {}).flatMap(([key, value]) =>
      !key.startsWith('name:') && !/^original|^aliases/.test(key) && typeof value === 'string' ? [value] : [],
    ),
  );
  return [...labelsIn(world, `name:${lang}`), ...labelsIn(ownWorld, `name:${lang}`), ...written];
}

/** Returns the catalog's source, of which many texts are functions, without its comments. */
function catalogSource(lang: string): string {
  const folder = `src/text/${lang.toLowerCase()}/`;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(folder + file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''))
    .join('');
}

const eastAsian = (texts: readonly string[]) =>
  [...new Set(texts.join('').normalize('NFC'))].filter((letter) => LETTERS.test(letter));

function opened(file: string) {
  const face = create(readFileSync(new URL(`fonts/${file}`, PUBLIC)));
  if (!('characterSet' in face)) throw new Error(`${file} holds more than one font`);
  return face;
}

describe.each(EAST_ASIAN_FONTS)('the fonts of $lang', ({ script, lang }) => {
  const files = ['map-sans.woff2', 'map-sans-semibold.woff2'].map((file) => `${script}/${file}`);
  const outlines = readOutlines(common, json(`fonts/${script}/outlines.json`));

  test('are two, and outlines', () => {
    expect(
      readdirSync(new URL(`fonts/${script}/`, PUBLIC))
        .map((file) => `${script}/${file}`)
        .sort(),
    ).toEqual([...files, `${script}/outlines.json`].sort());
  });

  test.each(files)('%s: is small, and named otherwise than its source', async (file) => {
    expect(statSync(new URL(`fonts/${file}`, PUBLIC)).size).toBeLessThanOrEqual(MOST);
    const font = await subsetFont(readFileSync(new URL(`fonts/${file}`, PUBLIC)), undefined, {
      targetFormat: 'sfnt',
      keepAllGlyphs: true,
      preserveNameIds: [13],
    });
    const { 0: copyright, 13: licence, ...names } = namesOf(font);
    expect(copyright).toMatch(/Adobe.*Reserved Font Name/);
    expect(licence).toContain('SIL Open Font License');
    expect(Object.values(names).join(' ')).toContain(`Crosscurrents Map Sans`);
    expect(Object.values(names).join(' ')).not.toMatch(/source|noto/i);
  });

  test.each(files)('%s: has each letter that the map writes', (file) => {
    const has = new Set(opened(file).characterSet);
    const texts = eastAsian(textsOnMap(lang));
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((letter) => !has.has(letter.codePointAt(0) ?? 0)).join(''), 'run "npm run fonts"').toBe('');
  });

  test.each([
    ['Map Sans Regular', files[0] ?? ''],
    ['Map Sans Semibold', files[1] ?? ''],
  ])('%s: the figure and pictures know its widths and shapes', (name, file) => {
    const font = opened(file);
    // The last entry of a table of characters is no letter.
    for (const point of font.characterSet.filter((code) => code < 0xffff)) {
      const letter = String.fromCodePoint(point);
      const { advanceWidth, path } = font.glyphForCodePoint(point);
      expect(mapFontMetrics.advance(name, letter), letter).toBeCloseTo(advanceWidth / font.unitsPerEm, 3);
      expect(outlines.advance(name, letter), letter).toBeCloseTo((advanceWidth / font.unitsPerEm) * 1000, 0);
      expect(outlines.glyph(name, letter)?.pieces.length, letter).toBe(path.commands.length);
    }
  });

  test('there is an outline of each letter of catalog, story and map, in each font of pictures', () => {
    const texts = eastAsian([catalogSource(lang), ...stringsIn(storyIn(lang), lang), ...textsOnMap(lang)]);
    expect(texts.length).toBeGreaterThan(500);
    for (const font of ['Map Sans Regular', 'Map Sans Semibold', 'Map Serif Italic', 'Title Serif']) {
      expect(texts.filter((letter) => !outlines.glyph(font, letter)).join(''), `${font}: run "npm run fonts"`).toBe('');
    }
  });

  test('are all that pictures and the link preview need', async () => {
    const story = storyIn(lang);
    const [relation] = story.relations;
    const hashes = ['#/explore', `#/explore?select=relation:${relation?.id}`, `#/story/${story.chapters[1]?.id}`];
    for (const hash of hashes) {
      const picture = pictureOf({
        story,
        view: viewOf(story, hash).view,
        palette: PALETTES.day,
        scale: 1,
        messages: withStoryWords(catalogOf(lang), toldBy(story)),
        mapSize: { width: 700, height: 500 },
        geodata: geodataOf(ownWorld, story),
        outlines,
      });
      // A letter without an outline stays a text, in a font of the reader's system.
      expect(picture.svg().match(/<text[^>]*>[^<]*/g) ?? [], hash).toEqual([]);
    }
    const preview = await linkPreview(storyIn(lang));
    expect(preview.svg.match(/<text[^>]*>[^<]*/g) ?? []).toEqual([]);
    expect(preview.missing).toEqual([]);
  });

  test('are what the style and the sheet of the language declare', () => {
    const style = styleFor(
      { story: storyIn(lang), view: defaultView(storyIn(lang)), palette: PALETTES.day, scale: 1 },
      '/',
    );
    const own = Object.entries(style['font-faces'] ?? {}).flatMap(([name, faces]) =>
      [faces]
        .flat()
        .flatMap((face) => (typeof face === 'object' && OF_SCRIPT.test(face.url) ? [{ name, ...face }] : [])),
    );
    expect(own).toEqual([
      { name: 'Map Sans Regular', url: `/fonts/${files[0]}`, 'unicode-range': EAST_ASIAN.split(', ') },
      { name: 'Map Sans Semibold', url: `/fonts/${files[1]}`, 'unicode-range': EAST_ASIAN.split(', ') },
    ]);
    const sheet = readFileSync(`${SHEET_FOLDER}${script.toLowerCase()}.css`, 'utf8');
    const faces = [
      ...sheet.matchAll(/font-family: '(Map[^']*)';\s*src: url\('([^']*)'\)[^}]*unicode-range: ([^;]*);/g),
    ];
    expect(faces.map(([, name, url, range]) => ({ name, url, 'unicode-range': range?.split(', ') }))).toEqual(own);
  });

  test('are upright: the map has no italics in this language', () => {
    const story = storyIn(lang);
    const { layers } = styleFor({ story, view: defaultView(story), palette: PALETTES.day, scale: 1 }, '/');
    expect(JSON.stringify(layers)).not.toMatch(/italic|oblique/i);
    const english = openingStory();
    const named = styleFor(
      { story: english, view: { ...defaultView(english), lang }, palette: PALETTES.day, scale: 1 },
      '/',
    );
    expect(JSON.stringify(named.layers)).not.toMatch(/italic/i);
  });
});

describe('a page in English', () => {
  test('asks for none of these fonts', () => {
    const story = openingStory();
    const style = styleFor({ story, view: defaultView(story), palette: PALETTES.day, scale: 1 }, '/');
    expect(JSON.stringify(style['font-faces'])).not.toMatch(OF_SCRIPT);
    expect(JSON.stringify(style.layers)).toMatch(/Map Serif Italic/);
    const others = SHEETS.filter((sheet) => !sheet.startsWith(SHEET_FOLDER));
    for (const sheet of others) expect(readFileSync(sheet, 'utf8'), sheet).not.toMatch(OF_SCRIPT);
  });

  test('lets no browser slant letters that have no italics', () => {
    const synthesis = SHEETS.flatMap((sheet) => parsed(sheet).declarations).filter(({ name }) =>
      name.startsWith('font-synthesis'),
    );
    expect(synthesis.length).toBeGreaterThan(0);
    expect(readFileSync('src/ui/reset.css', 'utf8')).toMatch(/body \{[^}]*font-synthesis: small-caps;/);
    expect(JSON.stringify(synthesis)).not.toMatch(/"style"/);
  });
});

test('the letters that the script and the style call East Asian are the same', () => {
  const ranges = [...LETTERS.source.matchAll(/\\u([0-9a-f]{4})-\\u([0-9a-f]{4})/g)];
  expect(ranges.map(([, from = '', to = '']) => `U+${from}-${to}`.toUpperCase()).join(', ')).toBe(EAST_ASIAN);
});

/** Returns the story's texts in its own language. Original names and what a search also finds are in others. */
function stringsIn(value: unknown, lang: string): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'originalName' || key === 'aliases' ? [] : stringsIn(inner, lang),
  );
}

/** Returns the texts with a key, at any depth. */
function labelsIn(value: unknown, key: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([own, inner]) =>
    own === key && typeof inner === 'string' ? [inner] : labelsIn(inner, key),
  );
}
