import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ClaimId, PersonId, PlaceId, Relation } from '../../../src/story/format';
import * as ask from '../../../src/story/questions';
import { openingStory } from './files';

const story = openingStory();
const place = (id: string) => id as PlaceId;
const person = (id: string) => id as PersonId;
const claim = (id: string) => id as ClaimId;
const ids = (entities: readonly { id: string }[]) => entities.map((entity) => entity.id);

describe('a relation on a day', () => {
  const holds = (dates: Pick<Relation, 'since' | 'until'>, day?: string) => ask.holdsOn(dates, day);

  test('holds from the first day that its beginning may mean to the last that its end may mean', () => {
    const dates = { since: '2025-11', until: '2026-01' };
    expect(
      ['2025-10-31', '2025-11-01', '2025-12-24', '2026-01-31', '2026-02-01'].map((day) => holds(dates, day)),
    ).toEqual([false, true, true, true, false]);
  });

  test('always holds if it has neither beginning nor end, or if no day is given', () => {
    expect(holds({}, '1066-10-14')).toBe(true);
    expect(holds({ since: '2025-11', until: '2026-01' })).toBe(true);
  });

  test('holds without a gap: between two days on which it holds, it holds', () => {
    const day = fc.date({ min: new Date('2024-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    const text = day.map((date) => date.toJSON().slice(0, 10));
    const date = fc.option(
      fc.tuple(text, fc.constantFrom(4, 7, 10)).map(([t, n]) => t.slice(0, n)),
      { nil: undefined },
    );
    fc.assert(
      fc.property(date, date, text, text, text, (since, until, ...days) => {
        const dates = { ...(since && { since }), ...(until && { until }) };
        const [first = '', middle, last] = days.sort();
        fc.pre(holds(dates, first) && holds(dates, last));
        expect(holds(dates, middle)).toBe(true);
      }),
    );
  });
});

describe('the index of a story', () => {
  test('finds each entity by its id', () => {
    const index = ask.indexStory(story);
    for (const list of [
      'sources',
      'places',
      'people',
      'claims',
      'layers',
      'relations',
      'events',
      'chapters',
    ] as const) {
      expect([...index[list].values()]).toEqual(story[list]);
    }
    expect(index.places.get(place('tokyo'))?.name).toBe('Tokyo');
  });

  test('is made once for a story', () => {
    expect(ask.indexStory(story)).toBe(ask.indexStory(story));
    expect(ask.indexStory({ ...story })).not.toBe(ask.indexStory(story));
  });
});

describe('around a place', () => {
  test('are the relations that begin or end there', () => {
    expect(ids(ask.relationsOfPlace(story, place('pyongyang')))).toEqual([
      'pyongyang-launches',
      'seoul-pyongyang-dialogue',
      'beijing-pyongyang-dialogue',
    ]);
  });

  test('are its people, those of two places too', () => {
    expect(ids(ask.peopleOfPlace(story, place('tokyo')))).toEqual(['takaichi']);
    expect(ids(ask.peopleOfPlace(story, place('beijing')))).toContain('broadcasters-kr-cn');
    expect(ids(ask.peopleOfPlace(story, place('seoul')))).toContain('broadcasters-kr-cn');
    expect(ask.peopleOfPlace(story, place('taiwan'))).toEqual([]);
  });

  test('are its events', () => {
    expect(ids(ask.eventsOfPlace(story, place('pyongyang')))).toEqual(['earlier-launches', 'launches-january']);
  });

  test('are the questions left open about it', () => {
    expect(ids(ask.unsaidAbout(story, 'taiwan'))).toEqual(['taipei-voice']);
    expect(ask.unsaidAbout(story, 'nothing')).toEqual([]);
  });
});

test('an event has happened from the first day that its date may mean', () => {
  const month = { date: '2025-11~' };
  expect([undefined, '2025-10-31', '2025-11-01', '2026-01-06'].map((day) => ask.happenedBy(month, day))).toEqual([
    true,
    false,
    true,
    true,
  ]);
  expect(ask.happenedBy({ date: '2026-01-04?' }, '2026-01-03')).toBe(false);
  expect(ask.happenedBy({ date: '2026-01-04?' }, '2026-01-04')).toBe(true);
});

describe('a claim on a day', () => {
  const there = (id: string, day?: string) => ask.claimExistsOn(story, { id: claim(id) }, day);

  test('holds once all events that are based on it have happened', () => {
    // The first meeting, in November, and the summit of January: the report has both in one sentence.
    expect(['2025-11-01', '2026-01-04', '2026-01-05'].map((day) => there('second-meeting', day))).toEqual([
      false,
      false,
      true,
    ]);
    // A claim made in January about a war does not exist during the war.
    expect(['1945-08-15', '2026-01-05'].map((day) => there('xi-sacrifices', day))).toEqual([false, true]);
  });

  test('holds once all relations that are based on it have begun, and still holds when they end', () => {
    expect(['2025-10-31', '2025-11-01'].map((day) => there('rupture-lowest', day))).toEqual([false, true]);
    const ended = {
      ...story,
      relations: story.relations.map((relation) => ({ ...relation, until: '2025-12' })),
    };
    expect(ask.claimExistsOn(ended, { id: claim('rupture-lowest') }, '2026-01-01')).toBe(true);
  });

  test('holds on the story’s own day where nothing dated is based on it, and always without a date', () => {
    expect(['1066-10-14', '2026-01-05', story.date].map((day) => there('japan-economy', day))).toEqual([
      false,
      false,
      true,
    ]);
    for (const { id } of story.claims) {
      expect(there(id)).toBe(true);
      expect(there(id, story.date), id).toBe(true);
    }
  });

  test('holds from the first day that the story’s own date may mean', () => {
    const monthly = { ...story, date: '2026-01' };
    const days = ['2025-12-31', '2026-01-01', '2026-01-05'];
    expect(days.map((day) => ask.claimExistsOn(monthly, { id: claim('japan-economy') }, day))).toEqual([
      false,
      true,
      true,
    ]);
  });

  test('is based only on claims that hold', () => {
    for (const day of ['1900-01-01', '1945-06-01', '2025-06-10', '2025-11-15', '2026-01-04', '2026-01-05']) {
      const toCome = [
        ...story.events.filter((event) => !ask.happenedBy(event, day)),
        ...story.relations.filter((relation) => !ask.holdsOn(relation, day)),
      ];
      for (const id of toCome.flatMap((one) => one.claims)) expect(there(id, day), `${id} ${day}`).toBe(false);
    }
  });
});

test('between two places are the same relations from either side', () => {
  expect(ids(ask.relationsBetween(story, place('tokyo'), place('beijing')))).toEqual([
    'beijing-tokyo-rupture',
    'beijing-tokyo-memory',
  ]);
  for (const { id: a } of story.places) {
    for (const { id: b } of story.places) {
      const there = ask.relationsBetween(story, a, b);
      expect(ask.relationsBetween(story, b, a)).toEqual(there);
      if (a !== b) expect(ask.relationsOfPlace(story, a)).toEqual(expect.arrayContaining(there));
    }
  }
});

describe('voices', () => {
  test('are distinguished: who makes the claim, who reports it, whom it is about', () => {
    expect(ids(ask.claimsBySpeaker(story, person('seok')))).toEqual(['seok-side', 'seok-venezuela']);
    expect(ask.claimsBySpeaker(story, person('xinhua'))).toEqual([]);
    expect(ids(ask.claimsVia(story, person('xinhua')))).toEqual(['xi-sacrifices', 'xi-victory']);
    expect(ids(ask.claimsAbout(story, place('caracas')))).toEqual(['seok-venezuela', 'maduro-seizure', 'maduro-date']);
  });
});

describe('evidence', () => {
  test('leads from a claim to the entities based on it, and from each of them back to the claim', () => {
    expect(ids(ask.dependentsOf(story, claim('launch')).relations)).toEqual(['pyongyang-launches']);
    for (const { id } of story.claims) {
      const { places, people, relations, events, chapters } = ask.dependentsOf(story, id);
      for (const entity of [...places, ...people, ...relations, ...events, ...chapters]) {
        expect(ids(ask.claimsOf(story, entity))).toContain(id);
      }
    }
  });

  test('leads from an entity to its claims, each of which knows it', () => {
    for (const relation of story.relations) {
      const claims = ask.claimsOf(story, relation);
      expect(ids(claims)).toEqual(relation.claims);
      for (const { id } of claims) expect(ask.dependentsOf(story, id).relations).toContain(relation);
    }
  });

  test('leads from a paragraph to the claims that cite it', () => {
    const [source] = story.sources;
    if (!source) throw new Error('no source');
    expect(ids(ask.claimsOfParagraph(story, source.id, 18))).toEqual(['kang-ban', 'kang-interview', 'kang-day']);
    expect(ask.claimsOfParagraph(story, source.id, 99)).toEqual([]);
  });

  test('lists statements and reports of a paragraph before inferences from it', () => {
    const [source] = story.sources;
    if (!source) throw new Error('no source');
    expect(ids(ask.claimsOfParagraph(story, source.id, 9)).slice(0, 2)).toEqual(['election-june', 'lee-us-ties']);
    for (let paragraph = 1; paragraph <= source.paragraphs; paragraph += 1) {
      const inferred = ask.claimsOfParagraph(story, source.id, paragraph).map(({ basis }) => basis === 'inferred');
      expect(inferred).toEqual([...inferred].sort((a, b) => Number(a) - Number(b)));
    }
  });
});
