import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DrawnMark, figureOf } from '../../../src/figure/figure';
import { readOutlines } from '../../../src/figure/letters/outlines';
import { toldInView } from '../../../src/parts/naming/told-in-view';
import { pictureOf } from '../../../src/pictures/picture';
import type { Story } from '../../../src/story/format';
import { drawnScene } from '../../../src/style/gathered/gathered-map';
import { geodataOf } from '../../../src/style/geodata';
import { PALETTES, type PaletteName } from '../../../src/style/palette';
import { en } from '../../../src/text/en';
import { cameraOf } from '../../../src/view/framing';
import { viewOf } from '../../../src/view/url';
import { secondLanguage, storyIn } from '../in-languages';
import { named, openingStory } from '../story/files';
import { originalNamesStory } from '../story/original-names-story';
import { boxOfMark } from './mark-box';

const made = originalNamesStory();
const SIZE = { width: 984, height: 700 };

function drawn(story: Story, hash: string, palette: PaletteName = 'day', size = SIZE) {
  const { view: read } = viewOf(story, hash);
  const view = read.second ? { ...read, second: secondLanguage(read.second.lang) } : read;
  const camera = cameraOf(story, view, size);
  const { style, states } = drawnScene({ story, view, palette: PALETTES[palette], scale: 1 }, './', camera, size);
  return { view, camera, figure: figureOf({ style, states, geodata: geodataOf(undefined, story), camera, size }) };
}

const labelOf = (marks: readonly DrawnMark[], place: string) =>
  marks.find(({ layer }) => layer === `place/${place}/label`);
/** What the map keeps free for a place's name holds all of it. */
function expectFree(story: Story, told: ReturnType<typeof toldInView>, marks: readonly DrawnMark[]): void {
  for (const { id } of story.places) {
    const label = labelOf(marks, id);
    if (!label?.words) continue;
    const box = boxOfMark(label);
    const kept = told.filter(({ target }) => target === `place:${id}`);
    const [left, top] = [Math.min(...kept.map((one) => one.left)), Math.min(...kept.map((one) => one.top))];
    const [right, bottom] = [Math.max(...kept.map((one) => one.right)), Math.max(...kept.map((one) => one.bottom))];
    expect(box.left, id).toBeGreaterThanOrEqual(left - 3);
    expect(box.top, id).toBeGreaterThanOrEqual(top - 3);
    expect(box.right, id).toBeLessThanOrEqual(right + 3);
    expect(box.bottom, id).toBeLessThanOrEqual(bottom + 3);
  }
}

const lettersOf = (words: string | undefined) => words?.replace(/\s/g, '');

/** In each language of the built-in story, another one for its names. */
const LANGUAGES = { en: 'ko', ko: 'ja', ja: 'zh-Hant', 'zh-Hans': 'en', 'zh-Hant': 'zh-Hans' } as const;

describe.each(Object.entries(LANGUAGES))('the map in %s with names in %s', (lang, other) => {
  const story = storyIn(lang);
  const names = secondLanguage(other).texts?.names ?? {};

  it('has the second names below the others, each once, and none before they are loaded', () => {
    const { drawn: on } = drawn(story, `#/explore?names=${other}`).figure;
    const beside = story.places.filter(({ id, name }) => names[id] !== name);
    expect(beside.length).toBeGreaterThan(3);
    const labels = story.places.flatMap((place) => {
      const words = lettersOf(labelOf(on, place.id)?.words);
      return words === undefined ? [] : [{ place, words }];
    });
    expect(labels.length).toBeGreaterThan(3);
    for (const { place, words } of labels) {
      const second = beside.includes(place) ? names[place.id] : '';
      expect(words.startsWith(lettersOf(place.name + second) ?? '')).toBe(true);
    }
    const { view } = viewOf(story, `#/explore?names=${other}`);
    const camera = cameraOf(story, view, SIZE);
    const style = drawnScene({ story, view, palette: PALETTES.day, scale: 1 }, './', camera, SIZE).style;
    expect(JSON.stringify(style.layers)).not.toContain(names['seoul']);
  });

  it.each(['', '&theme=projector'])('keeps free what they take, so that no labels collide%s', (theme) => {
    const { view, camera, figure } = drawn(story, `#/explore?names=${other}${theme}`, theme ? 'projector' : 'day');
    expectFree(story, toldInView(story, view, camera, SIZE), figure.drawn);
  });
});

describe.each([
  ['the story with many scripts', made],
  ['the built-in story', openingStory()],
])('the map of %s', (_, story) => {
  it('has the original names below the names while they are on', () => {
    const { drawn: off } = drawn(story, '#/explore').figure;
    const { drawn: on } = drawn(story, '#/explore?names=original').figure;
    for (const { id, name, originalName } of story.places) {
      if (!originalName) continue;
      expect(lettersOf(labelOf(off, id)?.words) ?? '').not.toContain(originalName.text);
      const words = labelOf(on, id)?.words;
      if (words) expect(lettersOf(words)).toContain(lettersOf(name + originalName.text));
    }
    expect(on.filter(({ words }) => words).length).toBeGreaterThan(4);
  });

  it.each(['day', 'projector'] as const)('keeps free what they take, in the %s’s type', (palette) => {
    const theme = palette === 'day' ? '' : '&theme=projector';
    const { view, camera, figure } = drawn(story, `#/explore?names=original${theme}`, palette);
    expectFree(story, toldInView(story, view, camera, SIZE), figure.drawn);
  });
});

describe('a saved picture', () => {
  const svg = pictureOf({
    story: made,
    view: viewOf(made, '#/explore?names=original').view,
    palette: PALETTES.day,
    scale: 1,
    messages: en,
    mapSize: SIZE,
    geodata: geodataOf(undefined, made),
    outlines: readOutlines(JSON.parse(readFileSync('public/fonts/outlines.json', 'utf8'))),
  }).svg();

  it('asks for fonts of the language of Han characters', () => {
    const fontsOf = (letter: string) =>
      new RegExp(`font-family="([^"]*)"[^>]*>(?:<text[^>]*>[^<]*</text>)*<text[^>]*>${letter}<`).exec(svg)?.[1];
    expect(fontsOf('京')).toMatch(/^Hiragino Sans,/);
    expect(fontsOf('西')).toMatch(/^PingFang SC,/);
    expect(fontsOf('臺')).toMatch(/^PingFang TC,/);
    expect(fontsOf('부')).toMatch(/^Apple SD Gothic Neo,/);
  });

  it('has words of joined letters whole, and says the names', () => {
    for (const id of ['cairo', 'haifa', 'delhi', 'bangkok']) {
      const { text = '' } = named(made.places, id).originalName ?? {};
      expect(svg).toMatch(new RegExp(`<text[^>]*>${text}<`));
    }
    expect(svg).toContain('Kyoto (京都)');
  });
});
