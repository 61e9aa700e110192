import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/panels/search/documents';
import { searchIn } from '../../../src/panels/search/search-index';
import { namesByLanguage, withNames } from '../../../src/story/translation/names';
import { catalogOf } from '../../../src/text/all-catalogs';
import { openingStory } from '../story/files';
import { translations } from '../translations';

const original = openingStory();
const told = translations().map(({ story }) => story);
const names = namesByLanguage(original, told);
const stories = [original, ...told];

/** The search of a page in each language. */
const pages = stories.map((story) => {
  const documents = documentsOf(story, catalogOf(story.lang), names);
  const find = searchIn(documents);
  return {
    lang: story.lang,
    story,
    documents,
    idsFor: (query: string) => find(query).map(({ document }) => document.id),
  };
});
/** How many results are visible without scrolling. */
const FIRST = 5;

describe.each(pages)('the search of a page in $lang', ({ lang, story, documents, idsFor }) => {
  it.each([
    ['서울', 'place:seoul'],
    ['ソウル', 'place:seoul'],
    ['そうる', 'place:seoul'],
    ['首尔', 'place:seoul'],
    ['首爾', 'place:seoul'],
    ['Soul', 'place:seoul'],
    ['Seoul', 'place:seoul'],
    ['서우', 'place:seoul'],
    ['서ㅇ', 'place:seoul'],
    ['ㅅㅇ', 'place:seoul'],
    ['台湾', 'place:taiwan'],
    ['臺灣', 'place:taiwan'],
    ['台灣', 'place:taiwan'],
    ['타이와', 'place:taiwan'],
    ['臺北', 'place:taiwan'],
    ['北京', 'place:beijing'],
    ['베이지', 'place:beijing'],
    ['东京', 'place:tokyo'],
    ['東京', 'place:tokyo'],
    ['华盛顿', 'place:washington'],
    ['ワシントン', 'place:washington'],
    ['平壤', 'place:pyongyang'],
    ['平壌', 'place:pyongyang'],
    ['习近平', 'person:xi'],
    ['習近平', 'person:xi'],
    ['습근평', 'person:xi'],
    ['しゅうきんぺい', 'person:xi'],
    ['이재명', 'person:lee'],
    ['李在明', 'person:lee'],
    ['Lee Jae-myung', 'person:lee'],
    ['高市', 'person:takaichi'],
    ['다카이치', 'person:takaichi'],
    ['マドゥロ', 'person:maduro'],
    ['馬杜洛', 'person:maduro'],
    ['니콜라스', 'person:maduro'],
    ['姜勋植', 'person:kang'],
    ['カン・フンシク', 'person:kang'],
    ['일본해', 'name:sea-of-japan'],
    ['東海', 'name:sea-of-japan'],
    ['独島', 'name:liancourt'],
  ])('for %s finds %s first', (query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  it('finds each place and each person by each name that any language has for it', () => {
    for (const {
      lang: other,
      story: { places, people },
    } of pages) {
      for (const { id, name } of places) expect(idsFor(name)[0], `${name}, ${other}`).toBe(`place:${id}`);
      for (const { id, name } of people)
        expect(idsFor(name).slice(0, FIRST), `${name}, ${other}`).toContain(`person:${id}`);
    }
  });

  it('finds a place by the beginning of its Hangul name, also in the middle of a syllable', () => {
    const korean = pages.find((page) => page.lang === 'ko')?.story.places ?? [];
    expect(korean.length).toBeGreaterThan(5);
    const typed = fc
      .constantFrom(...korean)
      .chain((place) => fc.tuple(fc.constant(place), fc.integer({ min: 1, max: place.name.normalize('NFD').length })));
    fc.assert(
      fc.property(typed, ([{ id, name }, length]) => {
        const beginning = name.normalize('NFD').slice(0, length).normalize('NFC');
        expect(idsFor(beginning).slice(0, FIRST * 2), beginning).toContain(`place:${id}`);
      }),
    );
  });

  it('gives titles in the language of the page, and other names with their own', () => {
    const document = documents.find(({ id }) => id === 'place:seoul');
    expect(document?.title).toBe(story.places.find(({ id }) => id === 'seoul')?.name);
    const seoul = [document?.title, ...(document?.names ?? [])];
    for (const name of ['Seoul', '서울', 'ソウル', '首尔', '首爾']) expect(seoul).toContain(name);
    const wi = documents.find(({ id }) => id === 'person:wi');
    if (lang !== 'ja') expect(wi?.langs?.['ウィ・ソンラク']).toBe('ja');
  });
});

describe('the names of a story in its languages', () => {
  it('are all that its translations have', () => {
    for (const { places, people } of told) {
      for (const { id, name, aliases } of [...places, ...people]) {
        const known = names[`place:${id}`] ?? names[`person:${id}`] ?? {};
        const own = [...original.places, ...original.people].find((one) => one.id === id);
        const all = [...Object.values(known).flat(), ...(own?.aliases ?? [])];
        for (const one of [name, ...aliases]) expect(all, one).toContain(one);
      }
    }
  });

  it('are each listed once', () => {
    for (const [key, byLanguage] of Object.entries(names)) {
      const all = Object.values(byLanguage).flat();
      expect(new Set(all).size, key).toBe(all.length);
    }
  });

  it('are few bytes', () => {
    expect(new TextEncoder().encode(JSON.stringify(names)).length).toBeLessThan(8000);
  });

  it('leave a story as it is where there are none', () => {
    expect(withNames(original, {})).toEqual(original);
  });
});
