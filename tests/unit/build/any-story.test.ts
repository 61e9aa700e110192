import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE } from '../../../scripts/weights.mjs';
import { isCrowded } from '../../../src/composition/crowded';
import { colorTable } from '../../../src/first-paint/color-table';
import { fittingFigure } from '../../../src/first-paint/fitting-figure';
import { firstPaint, lastResortIn, product, storyList } from '../../../src/first-paint/page';
import { readStory } from '../../../src/story/reading/read';
import { catalogOf } from '../../../src/text/all-catalogs';
import { LANGUAGES } from '../../../src/text/catalogs';
import { defaultView } from '../../../src/view/view';
import { generatedStory } from '../../bench/generated-story';
import { PUBLISHED } from '../story/files';
import { OTHER_STORIES } from '../story/other-stories';

const world = JSON.parse(readFileSync('public/geo/world.topo.json', 'utf8'));
/** The published stories, made-up ones of other parts of the world, and one that is generated. */
const STORIES: ReadonlyMap<string, string> = new Map([
  ...PUBLISHED,
  ...OTHER_STORIES,
  ['bench-100', JSON.stringify(generatedStory(100))],
]);
const NAMES = [...STORIES.keys()];
const textOf = (name: string): string => STORIES.get(name) ?? '';
const SIZES = ['phone', 'desk', 'wall'];

interface Told {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** Holds what is true of the first picture of every story. */
function expectWhole(figure: string, css: string): void {
  const ids = [...figure.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const references = [...figure.matchAll(/(?:href="|url\()#([^")]+)/g)].map(([, id]) => id);
  expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  expect(`${figure}${css}`).not.toMatch(/NaN|Infinity|undefined/);
  // Of each set of variants, a window shows one.
  const levels = new Set([...figure.matchAll(/class="(?:ground )?(level-\d+)"/g)].map(([, name]) => name));
  for (const name of [...levels, ...SIZES]) expect(css, name).toContain(`.${name}{display:inline}`);
  expect(gzipSync(figure).length).toBeLessThan(PAGE.figure);
}

describe.each(NAMES)('the first paint of %s', (name) => {
  it('is whole, and tells this story only', async () => {
    const { panel, figure, css, title, withoutScript, statements } = await firstPaint(textOf(name), world);
    expectWhole(figure, css);
    const read = readStory(textOf(name));
    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(title).toContain(read.story.title);
    if (!isCrowded(read.story))
      for (const place of read.story.places.filter(({ offMap }) => !offMap))
        for (const size of SIZES)
          expect(figure).toMatch(new RegExp(`<g data-layer="place/${place.id}/marker"[^>]* class="${size}">`));
    const page = [panel, figure, withoutScript, statements({ policy: '', icon: '', styles: [], site: undefined })].join(
      '',
    );
    for (const other of [...STORIES].filter(([id]) => id !== name).map(([, text]) => JSON.parse(text) as Told))
      for (const words of [other.id, other.title, other.summary]) expect(page).not.toContain(words);
  });
});

it('the page of all stories has a card for each, with its map by day and by night', () => {
  const map = { day: './day.svg', night: './night.svg', width: 400, height: 250 };
  const cards = NAMES.map((name) => {
    const { title, summary, date, lang } = JSON.parse(textOf(name));
    return { name, href: `./${name}.html`, title, summary, date, lang, map };
  });
  const page = storyList({ policy: '', icon: '', styles: [] }, { lang: 'en', cards, lists: [] });
  for (const { href, title, summary } of cards) {
    expect(page).toContain(`<a href="${href}">${title}</a>`);
    expect(page).toContain(summary);
  }
  expect(page.split('srcset="./night.svg"').length).toBe(NAMES.length + 1);
  expect(page).toContain(`· ${product}</title>`);
});

it('the page of all stories is in the language of its folder, with each story in its own, and leads to the others', () => {
  const map = { day: '../day.svg', night: '../night.svg', width: 400, height: 250 };
  const cards = [
    { name: 'a', href: './', title: '정상회담', summary: '요약', date: '2026-01-06', lang: 'ko', map },
    { name: 'b', href: '../b.html', title: 'A telegram', summary: 'Sent.', date: '1917-01', lang: 'en', map },
  ];
  const lists = [
    { lang: 'en', href: '../stories.html' },
    { lang: 'ko', href: '../ko/stories.html' },
  ];
  const page = storyList({ policy: '', icon: '', styles: [] }, { lang: 'ko', cards, lists });
  const { stories, date } = catalogOf('ko');
  expect(page).toContain('<html lang="ko"');
  expect(page).toContain(`<h1>${stories.all}</h1>`);
  expect(page).toContain(date.edtf('1917-01'));
  expect(page).toContain('<li class="story-card" lang="en"');
  expect(page).toMatch(/<a href="..\/stories.html" hreflang="en" lang="en">English<\/a>/);
  expect(page).toMatch(/<a href="..\/ko\/stories.html" hreflang="ko" lang="ko" aria-current="page">한국어<\/a>/);
});

it('where another story was asked for, no text says that this page shows it', () => {
  for (const lang of LANGUAGES)
    for (const text of Object.values(lastResortIn(lang).other)) expect(text).not.toMatch(/you see|보이|見え|看到/i);
});

it('any bounds that a story may have give a whole picture', () => {
  const read = readStory(textOf('nile-waters'));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  const { story } = read;
  const bounds = fc
    .tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -89, max: 88, noNaN: true }),
      // From a street to the whole world.
      fc.double({ min: -3, max: 2.55, noNaN: true }),
      fc.double({ min: -3, max: 2.25, noNaN: true }),
    )
    .map(([west, south, wide, high]): [number, number, number, number] => [
      west,
      south,
      west + Math.min(360, 10 ** wide),
      Math.min(90, south + 10 ** high),
    ]);
  fc.assert(
    fc.property(bounds, (framed) => {
      const [west, south, east, north] = framed;
      const places = story.places.map((place, i) => {
        const at: [number, number] = [
          ((west + ((east - west) * (i + 0.5)) / story.places.length + 540) % 360) - 180,
          south + ((north - south) * (i + 0.5)) / story.places.length,
        ];
        return { ...place, at };
      });
      const one = { ...story, bounds: framed, places };
      const { html, css } = fittingFigure(one, defaultView(one), world, colorTable());
      expectWhole(html, css);
    }),
    {
      numRuns: 12,
      examples: [
        // A narrow strip around the whole world: all maps have the least zoom.
        [[0, -5.6, 354.8, -4.6]],
        // A narrow strip from the equator far to the north.
        [[0, 0, 1, 74.54209130342561]],
      ],
    },
  );
});
