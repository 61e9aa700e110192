import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentsOf } from '../../../src/panels/search/documents';
import { searchIn } from '../../../src/panels/search/search-index';
import { examplesOf, suggestionsOf } from '../../../src/panels/search/suggestions';
import { en } from '../../../src/text/en';
import { resolve } from '../../../src/view/resolve';
import { defaultView } from '../../../src/view/view';
import { openingStory } from '../story/files';
import { translations } from '../translations';

const story = openingStory();
const documents = documentsOf(story, en);
const find = searchIn(documents);
const idsFor = (query: string): string[] => find(query).map(({ document }) => document.id);

/** Everything that has names, with all of them. */
const named = documents
  .filter(({ kind }) =>
    ['place', 'person', 'layer', 'relation', 'event', 'page', 'action', 'chapter', 'name'].includes(kind),
  )
  .flatMap(({ id, kind, title, names = [] }) => [title, ...names].map((name) => ({ id, kind, name })));
/** How many results are visible without scrolling. */
const FIRST = 5;

describe('the search', () => {
  it.each([
    ['Seoul', 'place:seoul'],
    ['서울', 'place:seoul'],
    ['서우', 'place:seoul'],
    ['ㅅㅇ', 'place:seoul'],
    ['首尔', 'place:seoul'],
    ['ソウル', 'place:seoul'],
    ['そうる', 'place:seoul'],
    ['Soeul', 'place:seoul'],
    ['北京', 'place:beijing'],
    ['Bejing', 'place:beijing'],
    ['Běijīng', 'place:beijing'],
    ['평양', 'place:pyongyang'],
    ['평야', 'place:pyongyang'],
    ['東京', 'place:tokyo'],
    ['Tōkyō', 'place:tokyo'],
    ['Japan', 'place:tokyo'],
    ['Taipei', 'place:taiwan'],
    ['臺北', 'place:taiwan'],
    ['台北', 'place:taiwan'],
    ['us', 'place:washington'],
    ['Lee Jae Myung', 'person:lee'],
    ['lee jaemyung', 'person:lee'],
    ['leejaemyung', 'person:lee'],
    ['lee', 'person:lee'],
    ['이재명', 'person:lee'],
    ['takaichi', 'person:takaichi'],
    ['Takaitchi', 'person:takaichi'],
    ['たかいち', 'person:takaichi'],
    ['习近平', 'person:xi'],
    ['Nicolás maduro', 'person:maduro'],
    ['SK', 'person:chey'],
    ['voices', 'panel:voices'],
    ['place by place', 'panel:matrix'],
    ['night', 'action:theme-night'],
    ['print', 'action:print'],
    ['DMZ', 'name:demarcation'],
    ['demilitarised zone', 'name:demarcation'],
    ['csv', 'action:save-csv'],
    ['GeoJSON', 'action:save-geojson'],
    ['play', 'action:play'],
    ['presenting', 'action:present'],
    ['whole region', 'action:region'],
    ['all dates', 'action:dates'],
    ['chapter 3', `chapter:${story.chapters[2]?.id}`],
    ['paragraph 7', 'paragraph:report/7'],
    ['¶ 7', 'paragraph:report/7'],
    ['culture ban', 'relation:beijing-seoul-culture-ban'],
    ['한국 중국', 'pair:seoul,beijing'],
    ['what does Taiwan say', 'question:taipei-voice'],
    ['summit beijng', 'event:summit'],
    ['East Sea', 'name:sea-of-japan'],
    ['Takeshima', 'name:liancourt'],
  ])('for %s finds %s first', (query, id) => {
    expect(idsFor(query)[0]).toBe(id);
  });

  it('finds everything that has a name by each of its names', () => {
    for (const { id, name } of named) expect(idsFor(name).slice(0, FIRST), name).toContain(id);
  });

  it('finds places and people by a name before anything that only mentions them', () => {
    for (const { id, kind, name } of named) {
      if (kind === 'place' || kind === 'person') expect(idsFor(name)[0], name).toBe(id);
    }
  });

  it('finds each statement, question and topic by its own words', () => {
    for (const { id, kind, title } of documents) {
      if (['claim', 'question', 'paragraph'].includes(kind)) expect(idsFor(title).slice(0, FIRST), title).toContain(id);
    }
  });

  it('finds a name in which a letter is wrong or missing', () => {
    const names = named.filter(
      ({ kind, name }) => (kind === 'place' || kind === 'person') && /^[\p{Script=Latin}\s.,’-]{5,}$/u.test(name),
    );
    expect(names.length).toBeGreaterThan(40);
    for (const { id, name } of names) {
      for (let at = 0; at < name.length; at++) {
        if (!/\p{L}/u.test(name[at] ?? '')) continue;
        for (const other of ['', 'x']) {
          const typed = name.slice(0, at) + other + name.slice(at + 1);
          expect(idsFor(typed).slice(0, FIRST), `${typed} for ${name}`).toContain(id);
        }
      }
    }
  });

  it('finds nothing for what has no letter, and accepts any input', () => {
    expect(find('')).toEqual([]);
    expect(find('<>!? …')).toEqual([]);
    expect(find('<img onerror>')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (query) => {
        for (const { document } of find(query)) expect(documents).toContain(document);
      }),
    );
  });

  it('accepts a page of pasted text', () => {
    expect(() => find('Seoul and Beijing '.repeat(2000))).not.toThrow();
  });
});

describe('the index of the search', () => {
  it('contains every entity of the story once', () => {
    const ids = documents.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const all: readonly (readonly [string, readonly { readonly id: string }[]])[] = [
      ['place', story.places],
      ['person', story.people],
      ['relation', story.relations],
      ['event', story.events],
      ['claim', story.claims],
      ['layer', story.layers],
      ['chapter', story.chapters],
      ['question', story.unsaid],
    ];
    for (const [kind, things] of all) for (const { id } of things) expect(ids).toContain(`${kind}:${id}`);
    for (const { id, paragraphs } of story.sources) {
      for (let n = 1; n <= paragraphs; n++) expect(ids).toContain(`paragraph:${id}/${n}`);
    }
  });

  it('refers only to entities that exist', () => {
    const selections = documents.flatMap(({ id, choice }) => {
      const select = choice.do === 'step' ? choice.step(defaultView(story)).select : undefined;
      return select ? [{ id, select }] : [];
    });
    const { places, people, relations, events, claims } = story;
    expect(selections.length).toBeGreaterThan([places, people, relations, events, claims].flat().length);
    for (const { id, select } of selections) expect(resolve(story, select), id).toBeDefined();
  });

  it('switches a layer on, and leaves a chapter for that', () => {
    const [layer] = story.layers;
    const [chapter] = story.chapters;
    const choice = documents.find(({ id }) => id === `layer:${layer?.id}`)?.choice;
    if (choice?.do !== 'step' || !layer || !chapter) throw new Error('The layer cannot be found');
    const view = choice.step({ ...defaultView(story, 'story', chapter.id), layers: [] });
    expect(view.mode).toBe('explore');
    expect(view.layers).toEqual([layer.id]);
  });
});

describe('the suggestions before anything is typed', () => {
  it('is the region’s places, the pages of the whole story and the lesson', () => {
    const ids = suggestionsOf(story, documents).map(({ document }) => document.id);
    for (const { id, offMap } of story.places) expect(ids.includes(`place:${id}`)).toBe(!offMap);
    expect(ids).toContain('panel:source');
    expect(ids).toContain('action:present');
  });

  it('shows by a name in another script what can be typed', () => {
    expect(examplesOf(story.places)).toEqual(['Seoul', '서울']);
    expect(examplesOf([])).toEqual([]);
    expect(translations('ko', 'ja').map((told) => examplesOf(told.story.places))).toEqual([
      ['서울', 'Seoul'],
      ['ソウル', 'Seoul'],
    ]);
  });
});
