// What a machine can hold of “true to the letter”: for each story that ships with the project.

import { describe, expect, test } from 'vitest';
import { sidesOf } from '../../src/story/questions';
import { named, openingStory } from '../unit/story/files';
import { misattributions } from './attribution';
import { CALLED } from './called';
import { dateCarrier, namesDate } from './dates';
import { ourWords, stories, textsOnClaims } from './stories';
import { NOT_IN_STORY, NOT_OURS } from './voice';

const misattributed = (story: (typeof stories)[number]) =>
  textsOnClaims(story).flatMap((shown) =>
    misattributions(shown, story, CALLED[story.id] ?? {}).map((fault) => `${shown.path}: ${fault}`),
  );
const undated = (story: (typeof stories)[number]) =>
  story.relations.filter((relation) => relation.since && !dateCarrier(story, relation)).map(({ id }) => id);
const foreignWords = (story: (typeof stories)[number]) =>
  ourWords(story).flatMap(({ path, text }) =>
    [...NOT_OURS, ...(NOT_IN_STORY[story.id] ?? [])].flatMap(({ words, why }) => {
      const [found] = text.match(words) ?? [];
      return found ? [`${path}: “${found}” ${why}`] : [];
    }),
  );

describe.each(stories)('$id', (story) => {
  test('attributes nothing to a person whose claim is not under it', () => {
    expect(misattributed(story)).toEqual([]);
  });

  test('dates relations and events by claims', () => {
    expect(undated(story)).toEqual([]);
    for (const { id, date, claims } of story.events) {
      const carried = story.claims.some((claim) => claims.includes(claim.id) && namesDate(claim, date, story.lang));
      expect(carried, `${id} on ${date}`).toBe(true);
    }
  });

  test('has a claim for the side of each person', () => {
    for (const person of story.people) {
      expect(
        sidesOf(story, person).map(({ id }) => id),
        person.id,
      ).toEqual([person.place, ...person.alsoAt]);
    }
  });

  test.runIf(story.lang.startsWith('en'))('uses no word that is not its own', () => {
    expect(foreignWords(story)).toEqual([]);
  });
});

// Each check, seen to find what it is for.
describe('the checks', () => {
  const changed = (change: (story: ReturnType<typeof openingStory>) => void) => {
    const story = structuredClone(openingStory());
    change(story);
    return story;
  };
  const relation = (story: ReturnType<typeof openingStory>, id: string) => named(story.relations, id);

  test.each([
    ['a title', 'beijing-tokyo-memory', 'title', 'Kim names Japan', 'lets kim speak'],
    ['a label', 'beijing-seoul-pressure', 'label', 'Pressure, as Wi reads it', 'lets wi speak'],
    ['a summary', 'tokyo-taiwan-remark', 'summary', 'Xi’s remark on Taiwan.', 'refers to what xi said'],
    ['a name', 'pyongyang-launches', 'summary', 'Xi looks on.', 'names xi'],
    ['no name', 'pyongyang-launches', 'summary', 'Seoul says that it was a test.', 'says without a speaker'],
  ] as const)('find a wrong attribution: %s', (_, id, field, text, fault) => {
    const story = changed((one) => {
      relation(one, id)[field] = text;
    });
    expect(misattributed(story).join()).toContain(`${id}.${field}: ${fault}`);
  });

  test.each([
    ['a day that no claim names', 'seoul-beijing-trade', '2025-12-24', []],
    ['the date of an event that is not the relation’s', 'seoul-beijing-memory', '../1945', ['war-date']],
  ])('find %s', (_, id, since, more) => {
    const story = changed((one) => {
      const found = relation(one, id);
      found.since = since;
      found.claims.push(...one.claims.map((claim) => claim.id).filter((claim) => more.includes(claim)));
    });
    expect(undated(story)).toEqual([id]);
  });

  test('find a side that no claim carries, and leave it out', () => {
    const story = changed((one) => {
      named(one.people, 'lenovo').claims = named(one.people, 'kang').claims;
    });
    expect(sidesOf(story, named(story.people, 'lenovo'))).toEqual([]);
  });

  test.each([
    ['Beijing puts pressure on Seoul.', ['seoul.summary: “pressure” is a reading']],
    [
      'China and Japan have a dispute over Taiwan.',
      ['seoul.summary: “dispute over Taiwan” the dispute is over policy'],
    ],
    ['He speaks of “pressure”.', []],
  ])('find words that are not ours, outside quotations: %s', (text, expected) => {
    const story = changed((one) => {
      named(one.places, 'seoul').summary = text;
    });
    const found = foreignWords(story);
    expect(found).toHaveLength(expected.length);
    for (const [i, start] of expected.entries()) expect(found[i]).toContain(start);
  });
});
