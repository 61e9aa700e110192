import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source, Story } from '../../../src/story/format';
import { labelOf, letterOf } from '../../../src/story/questions';
import { readStory } from '../../../src/story/reading/read';
import { citationsOf, datelineOf } from '../../../src/story/sources/citations';
import { comparedPairs, comparedWith } from '../../../src/story/sources/comparisons';
import { eventsWithSeveralVoices } from '../../../src/story/sources/voices';
import { named, openingStory, threeSources, threeSourcesText } from './files';

const story = threeSources();
const claim = (id: string) => named(story.claims, id);

describe('citations', () => {
  it('name the paragraphs of each source, each once and in order, and no others', () => {
    for (const one of [story, openingStory()]) {
      fc.assert(
        fc.property(fc.subarray([...one.claims]), (claims) => {
          const citations = citationsOf(one, claims);
          const cited = citations.flatMap(({ source, paragraphs }) => paragraphs.map((n) => `${source.id} ${n}`));
          const wanted = claims.flatMap(({ source, paragraphs }) => paragraphs.map((n) => `${source} ${n}`));
          expect(new Set(cited)).toEqual(new Set(wanted));
          expect(cited.length).toBe(new Set(cited).size);
          for (const { paragraphs } of citations) expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
          const order = citations.map(({ source }) => one.sources.indexOf(source));
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }),
      );
    }
  });

  it('call a source by its label or its letter, but not where there is only one', () => {
    expect(story.sources.map((source) => labelOf(story, source))).toEqual(['A', 'Herald', 'C']);
    const one = openingStory();
    expect(one.sources.map((source) => labelOf(one, source))).toEqual([undefined]);
  });

  it('have a letter for any number of sources', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
    expect(new Set([...Array(2000).keys()].map(letterOf)).size).toBe(2000);
  });
});

describe('the dateline at the head', () => {
  const [source] = openingStory().sources;
  const withSources = (sources: readonly Source[], date = '2026-01-06'): Story => ({
    ...openingStory(),
    date,
    sources: [...sources],
  });
  if (!source) throw new Error('The story has a source');

  it('is that of the only source, on the story’s day', () => {
    expect(datelineOf(withSources([source]))).toBe(source.dateline);
  });

  it.each([
    ['several sources', withSources([source, { ...source, dateline: 'Addis Ababa' }])],
    ['another day', withSources([source], '2026-10-10')],
    ['a source without one', withSources([{ ...source, dateline: undefined }])],
  ])('is none with %s', (_, other) => expect(datelineOf(other)).toBeUndefined());
});

describe('claims that are compared', () => {
  it('know each other, whichever of the two names the other', () => {
    const ids = (id: string, how: 'supports' | 'disputes') => comparedWith(story, claim(id), how).map((one) => one.id);
    expect(ids('gazette-share', 'disputes')).toEqual(['herald-share']);
    expect(ids('herald-share', 'disputes')).toEqual(['gazette-share']);
    expect(ids('gazette-signed', 'supports')).toEqual(['herald-signed']);
    expect(ids('gazette-signed', 'disputes')).toEqual([]);
    for (const one of story.claims)
      for (const how of ['supports', 'disputes'] as const)
        for (const other of comparedWith(story, one, how)) expect(comparedWith(story, other, how)).toContain(one);
  });

  it('are pairs, each once, with a claim of the list first', () => {
    fc.assert(
      fc.property(
        fc.subarray([...story.claims]),
        fc.constantFrom('supports' as const, 'disputes' as const),
        (claims, how) => {
          const pairs = comparedPairs(story, claims, how);
          for (const [first] of pairs) expect(claims).toContain(first);
          const keys = pairs.map((pair) =>
            pair
              .map(({ id }) => id)
              .sort()
              .join(' '),
          );
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
    );
  });
});

describe('the voices of an event', () => {
  it('are one for each source that tells of it, then the people', () => {
    const [told] = eventsWithSeveralVoices(story).filter(({ event }) => event.id === 'signing');
    const tellers = told?.accounts.map(({ teller, claims }) => [
      teller.kind === 'source' ? teller.source.id : teller.person.id,
      claims.map(({ id }) => id),
    ]);
    expect(tellers).toEqual([
      ['gazette', ['gazette-signed']],
      ['herald', ['herald-signed', 'herald-share']],
      ['rosa-quill', ['gazette-share']],
    ]);
  });
});

describe('the check of a story with several sources', () => {
  const faultsWith = (
    change: (data: { sources: Record<string, unknown>[]; claims: Record<string, unknown>[] }) => void,
  ) => {
    const data = JSON.parse(threeSourcesText);
    change(data);
    const reading = readStory(JSON.stringify(data));
    return reading.ok ? [] : reading.faults;
  };

  it('accepts the fixture', () => expect(faultsWith(() => {})).toEqual([]));

  it.each(['A', 'C'])('refuses the label %s for a second source', (label) => {
    const faults = faultsWith(({ sources }) => Object.assign(sources[1] ?? {}, { label }));
    expect(faults).toMatchObject([
      { code: 'same-label', path: label === 'A' ? 'sources[1].label' : 'sources[2].label' },
    ]);
  });

  it('refuses a label that is too long to stand in each citation', () => {
    const faults = faultsWith(({ sources }) => Object.assign(sources[1] ?? {}, { label: 'The Dale Herald' }));
    expect(faults).toMatchObject([{ code: 'long-source-label', path: 'sources[1].label' }]);
  });

  it('refuses a claim that disputes itself, and one that supports and disputes another, from either side', () => {
    const own = faultsWith(({ claims }) => Object.assign(claims[0] ?? {}, { disputes: ['gazette-signed'] }));
    expect(own).toMatchObject([{ code: 'compared-with-itself', path: 'claims[0].disputes[0]', id: 'gazette-signed' }]);
    const both = faultsWith(({ claims }) => Object.assign(claims[0] ?? {}, { disputes: ['herald-signed'] }));
    expect(both).toMatchObject([
      { code: 'supports-and-disputes', path: 'claims[0].disputes[0]', detail: 'herald-signed' },
    ]);
  });

  it('refuses to compare a claim with what is none', () => {
    const faults = faultsWith(({ claims }) => Object.assign(claims[0] ?? {}, { supports: ['rosa-quill'] }));
    expect(faults).toMatchObject([{ code: 'dangling-id', path: 'claims[0].supports[0]', detail: 'rosa-quill' }]);
  });

  it.each(['2024', '2024-08', '1917~', '../1945', '-0043-03-15', '2024-01/2024-03'])(
    'accepts a source of %s',
    (date) => {
      expect(faultsWith(({ sources }) => Object.assign(sources[0] ?? {}, { date }))).toEqual([]);
    },
  );

  it.each(['2025-02-29', '5 March'])('refuses a source of %s', (date) => {
    const faults = faultsWith(({ sources }) => Object.assign(sources[0] ?? {}, { date }));
    expect(faults).toMatchObject([{ path: 'sources[0].date' }]);
  });
});
