import { describe, expect, it } from 'vitest';
import type { Ask, Predict, Story } from '../../../src/story/format';
import { checkStory } from '../../../src/story/reading/check';
import { readStory } from '../../../src/story/reading/read';
import { catalogOf } from '../../../src/text/all-catalogs';
import { LANGUAGES } from '../../../src/text/catalogs';
import { faultTextsFor } from '../../../src/text/late/fault-texts';
import { openingStory } from '../story/files';

const story = openingStory();
const at = story.chapters.findIndex(({ id }) => id === 'not-said');
const path = `chapters[${at}].ask`;

/** The story with another question that can be answered. */
function withAsk(predict: object, more: Partial<Ask> = {}): Story {
  const changed = structuredClone(story) as Story;
  const ask = changed.chapters[at]?.ask;
  if (ask) Object.assign(ask, { predict }, more);
  return changed;
}

const faultsOf = (one: Story) => [...checkStory(one)].map(({ code, path: where }) => [code, where]);

describe('a question that can be answered before the answer is seen', () => {
  it.each<[string, Partial<Predict>]>([
    ['choice', { options: ['One', 'Two'], option: 2 }],
    ['place', { places: ['tokyo', 'taiwan'] as never }],
    ['pair', { places: ['seoul', 'beijing'] as never }],
    ['order', { events: ['election', 'summit'] as never }],
    ['date', { dates: ['2025-06', '2026-01-05'], date: '2025-06' }],
  ])('may ask for a %s', (kind, fields) => {
    expect(faultsOf(withAsk({ kind, ...fields }))).toEqual([]);
  });

  it('is of a kind that there is', () => {
    const file = JSON.stringify(withAsk({ kind: 'guess' }));
    const read = readStory(file);
    expect(read.ok ? [] : read.faults).toMatchObject([
      { code: 'wrong-shape', need: 'one-of', path: `${path}.predict.kind` },
    ]);
  });

  it.each<[string, object, [code: string, where: string][]]>([
    ['a choice without options', { kind: 'choice', option: 1 }, [['predict-missing', 'predict.options']]],
    [
      'a place with what a choice has',
      { kind: 'place', places: ['taiwan'], option: 1 },
      [['predict-unused', 'predict.option']],
    ],
    ['one option', { kind: 'choice', options: ['One'], option: 1 }, [['predict-few', 'predict.options']]],
    [
      'an option twice',
      { kind: 'choice', options: ['One', 'Two', 'One'], option: 1 },
      [['predict-twice', 'predict.options[2]']],
    ],
    [
      'a number beyond the options',
      { kind: 'choice', options: ['One', 'Two'], option: 3 },
      [['predict-not-offered', 'predict.option']],
    ],
    [
      'a place that the chapter does not show',
      { kind: 'place', places: ['caracas'] },
      [['predict-not-offered', 'predict.places[0]']],
    ],
    ['a place that does not exist', { kind: 'place', places: ['atlantis'] }, [['dangling-id', 'predict.places[0]']]],
    [
      'all places of the chapter',
      { kind: 'place', places: ['seoul', 'beijing', 'pyongyang', 'tokyo', 'taiwan'] },
      [['predict-few', 'predict.places']],
    ],
    ['a pair of one place', { kind: 'pair', places: ['seoul'] }, [['predict-few', 'predict.places']]],
    [
      'an event that does not exist',
      { kind: 'order', events: ['election', 'flood'] },
      [['dangling-id', 'predict.events[1]']],
    ],
    [
      'events against their dates',
      { kind: 'order', events: ['summit', 'election'] },
      [['predict-disordered', 'predict.events[1]']],
    ],
    [
      'a date that is not offered',
      { kind: 'date', dates: ['2025-06', '2025-07'], date: '2025-08' },
      [['predict-not-offered', 'predict.date']],
    ],
    [
      'a date that the calendar has not',
      { kind: 'date', dates: ['2025-02-30', '2025-06'], date: '2025-06' },
      [['impossible-date', 'predict.dates[0]']],
    ],
  ])('has a fault: %s', (_, predict, faults) => {
    expect(faultsOf(withAsk(predict))).toEqual(faults.map(([code, where]) => [code, `${path}.${where}`]));
  });

  it('has a fault without statements that the answer rests on', () => {
    expect(faultsOf(withAsk({ kind: 'place', places: ['taiwan'] }, { claims: [] }))).toEqual([
      ['predict-without-claims', `${path}.claims`],
    ]);
  });

  it('says each fault in each language, with what to do', () => {
    const wrong = withAsk({ kind: 'choice', options: ['One'], places: ['taiwan'] }, { claims: [] });
    for (const messages of LANGUAGES.map(catalogOf)) {
      const words = [...checkStory(wrong)].map(({ code, detail = '', need, limits }) =>
        faultTextsFor(messages)[code](detail, need, limits),
      );
      expect(new Set(words).size, messages.lang).toBe(words.length);
      for (const text of words) expect(text, messages.lang).not.toMatch(/undefined|“”|「」/);
    }
  });
});
