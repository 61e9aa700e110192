import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { referenceText } from '../../../src/panels/whole/cite-formats';
import { bibtexText } from '../../../src/story/citing/bibtex';
import { cslItems, cslText } from '../../../src/story/citing/csl';
import { risText } from '../../../src/story/citing/ris';
import { type Work, workOfMap, workOfSource, worksOfClaim } from '../../../src/story/citing/work';
import { en } from '../../../src/text/en';
import { longAgo, named, openingStory, threeSources } from './files';

/** References, read back by Citation.js, which is not ours. */

const story = threeSources();
const page = {
  product: 'Crosscurrents',
  url: 'https://example.org/map/#/explore?select=claim:a',
  accessed: '2026-11-30',
};
const [gazette, herald, board] = story.sources.map((source) => workOfSource(story, source));
const map = workOfMap(story, page);
const all: readonly Work[] = [map, ...story.sources.map((source) => workOfSource(story, source))];

/** A map that was corrected, one of its statements that was, and one that was not. */
const old = longAgo();
const corrected = workOfMap(old, page);
const ofClaim = (id: string) => worksOfClaim(old, named(old.claims, id), page)[0];

type Read = Record<string, unknown> & { title: string; issued?: { 'date-parts'?: number[][] } };
const read = (text: string): Read[] => new Cite(text).data as Read[];
const FORMATS = { csl: cslText, ris: risText, bibtex: bibtexText } as const;

describe.each(Object.entries(FORMATS))('references as %s', (format, write) => {
  it('are read back, one for each work, with title, year and address', () => {
    const items = read(write(all));
    expect(items.map(({ title }) => title)).toEqual(all.map(({ title }) => title));
    expect(items.map(({ issued }) => issued?.['date-parts']?.[0]?.[0])).toEqual([2024, 2024, 2024, 2024]);
    expect(items.map((item) => item['URL'])).toEqual(all.map(({ url }) => url));
    expect(items.map((item) => item['id'])).toEqual(all.map(({ id }) => id));
  });

  it('name the version of a map that was corrected', () => {
    const versions = [corrected, map].map((work) => {
      const [item] = read(write([work]));
      return item?.['version'] ?? item?.['edition'];
    });
    expect(versions).toEqual(['2025-12-09', undefined]);
  });

  it('name each author and the newspaper', () => {
    const [item] = read(write(gazette ? [gazette] : []));
    const authors = JSON.stringify(item?.['author'] ?? item?.['reporter']);
    for (const author of gazette?.authors ?? ['?']) expect(authors).toContain(author);
    expect(item?.['container-title']).toBe('The Merrow Gazette');
  });

  it('have no author, publisher or address that the story does not give', () => {
    const [article] = openingStory().sources.map((source) => workOfSource(openingStory(), source));
    const [item] = read(write(article ? [article] : []));
    for (const field of ['author', 'reporter', 'publisher', 'container-title', 'URL'])
      expect(item, field).not.toHaveProperty(field);
  });

  it('keep the dateline and the cited paragraphs', () => {
    const [, source] = worksOfClaim(story, named(story.claims, 'gazette-dam'), page);
    const [item] = read(write(source ? [source] : []));
    expect(String(item?.['note'])).toContain('Port Merrow');
    expect(String(item?.['note'])).toContain('¶ 2, 3');
  });

  it('are read back whatever signs a title, an author or a publisher has', () => {
    const text = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '{',
            '}',
            '\\',
            '%',
            '&',
            '#',
            '$',
            '_',
            '~',
            '^',
            '"',
            '@',
            ',',
            'ER  - ',
            'é',
            '水',
            'a',
            'B',
            ' ',
            '\n',
          ),
          fc.string({ unit: 'grapheme', maxLength: 2 }),
        ),
        { minLength: 1, maxLength: 10 },
      )
      .map((parts) => `T${parts.join('').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')}x`);
    fc.assert(
      fc.property(text, text, (title, publisher) => {
        const works = [{ ...map, title, publisher }, ...all.slice(1)];
        const items = read(write(works));
        expect(items.length).toBe(works.length);
        // TeX has its own quotation marks and dashes; spaces run together in RIS and BibTeX.
        const comparable = (one: string) => one.replace(/[\s"“”'’`\-–—]+/g, '');
        if (format !== 'bibtex') expect(comparable(items[0]?.title ?? '')).toBe(comparable(title));
        expect(items.slice(1).map((item) => item.title)).toEqual(works.slice(1).map((work) => work.title));
      }),
      { numRuns: 300 },
    );
  });
});

describe('dates in references', () => {
  it.each([
    ['2026-01-06', { 'date-parts': [[2026, 1, 6]] }, '2026/01/06/', 'month = jan'],
    ['2024-08', { 'date-parts': [[2024, 8]] }, '2024/08//', 'month = aug'],
    ['1917~', { 'date-parts': [[1917]], circa: true }, '1917///1917~', 'date = {1917~}'],
    [
      '2024-01/2024-03',
      {
        'date-parts': [
          [2024, 1],
          [2024, 3],
        ],
      },
      '2024/01//2024-01 to 2024-03',
      'date = {2024-01/2024-03}',
    ],
    ['../1945', { literal: '../1945' }, '1945///.. to 1945', 'year = {1945}'],
    ['1945/..', { literal: '1945/..' }, '1945///1945 to ..', 'date = {1945/..}'],
    ['-0043-03-15', { 'date-parts': [[-44, 3, 15]] }, undefined, undefined],
  ])('%s is as precise as it is known', (date, issued, ris, bibtex) => {
    const work = { ...map, date };
    expect(cslItems([work])[0]?.issued).toEqual(issued);
    expect(/^DA {2}- (.*)\r$/m.exec(risText([work]))?.[1]).toBe(ris);
    if (bibtex === undefined) expect(bibtexText([work])).not.toMatch(/^ {2}(?:year|date) =/m);
    else expect(bibtexText([work])).toContain(bibtex);
    for (const write of Object.values(FORMATS)) expect(read(write([work])).length).toBe(1);
  });
});

describe('the types of references', () => {
  it.each([
    ['map', map, 'map', 'MAP', '@misc'],
    ['news article', gazette, 'article-newspaper', 'NEWS', '@article'],
    [
      'news article without a newspaper',
      herald && { ...herald, publisher: undefined },
      'article-newspaper',
      'NEWS',
      '@misc',
    ],
    ['report', board, 'report', 'RPRT', '@techreport'],
  ] as const)('of a %s', (_, work, csl, ris, bibtex) => {
    if (!work) throw new Error('The fixture has three sources');
    expect(cslItems([work])[0]?.type).toBe(csl);
    expect(risText([work])).toMatch(new RegExp(`^TY  - ${ris}\\r\\n`));
    expect(bibtexText([work])).toContain(`${bibtex}{${work.id},`);
  });
});

describe('a reference as text', () => {
  it('says who, what, where and when, and what was seen', () => {
    const texts = worksOfClaim(story, named(story.claims, 'gazette-dam'), page).map((work) => referenceText(en, work));
    expect(texts).toEqual([
      'The dam at Stonegate is to be raised for the agreement. Water for two towns. Crosscurrents. 6 March 2024. https://example.org/map/#/explore?select=claim:a Seen on 30 November 2026.',
      'Ines Calder and Jo O’Dell. Two towns sign for the river. The Merrow Gazette. News article, Port Merrow, 5 March 2024. ¶ 2, 3. https://gazette.example.org/two-towns?edition=1&page=2',
    ]);
  });

  it('has no second full stop after a title that ends', () => {
    expect(referenceText(en, { ...map, title: 'What now?' })).toMatch(/^What now\? Crosscurrents\./);
  });
});

describe('a corrected map', () => {
  it('is cited with the day of its last correction, and so is a corrected statement', () => {
    expect(referenceText(en, corrected)).toContain('1 December 2025. Corrected on 9 December 2025.');
    expect(ofClaim('office-opening')?.version).toBe('2025-12-03');
    expect(ofClaim('report-toll')?.version).toBeUndefined();
    expect(referenceText(en, map)).not.toContain('Corrected');
  });
});
