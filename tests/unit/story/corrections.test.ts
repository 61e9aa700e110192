import { describe, expect, it } from 'vitest';
import { correctionsOf } from '../../../src/story/questions';
import { readStory } from '../../../src/story/reading/read';
import { longAgo, longAgoText } from './files';

type Json = Record<string, unknown>;

/** The codes and paths of the faults that the story has with these corrections. */
function faultsWith(corrections: readonly Json[], more: Json = {}): [string, string][] {
  const read = readStory(JSON.stringify({ ...JSON.parse(longAgoText), ...more, corrections }));
  return read.ok ? [] : read.faults.map(({ code, path }) => [code, path]);
}
const on = (...dates: readonly string[]) => dates.map((date) => ({ date, text: 'What was wrong.' }));

describe('corrections', () => {
  it('are given for what they changed, the latest first', () => {
    const story = longAgo();
    const dates = (kind: string, id: string) => correctionsOf(story, { kind, id }).map(({ date }) => date);
    expect(dates('event', 'opening')).toEqual(['2025-12-03']);
    expect(dates('claim', 'office-opening')).toEqual(['2025-12-03']);
    expect(dates('relation', 'toll')).toEqual(['2025-12-09']);
    // A claim and a place may have one id.
    expect(dates('claim', 'rome')).toEqual([]);
    expect(dates('place', 'naples')).toEqual([]);
  });

  it('are no fault where a story has none, or several on one day', () => {
    expect(faultsWith([])).toEqual([]);
    expect(faultsWith(on('2025-12-01', '2025-12-02', '2025-12-02'))).toEqual([]);
  });

  it('come after the story’s own day, in their order', () => {
    expect(faultsWith(on('2025-11-30'))).toEqual([['corrected-too-early', 'corrections[0].date']]);
    expect(faultsWith(on('2025-12-04', '2025-12-03'))).toEqual([['corrections-disordered', 'corrections[1].date']]);
    // Years of four digits sort as texts, but for those before our era.
    expect(faultsWith(on('-0043-12-03'), { date: '-0042-12-03' })).toContainEqual([
      'corrected-too-early',
      'corrections[0].date',
    ]);
  });

  it('are on days that the calendar has', () => {
    expect(faultsWith(on('2026-02-30'))).toEqual([['impossible-date', 'corrections[0].date']]);
    expect(faultsWith(on('2026'))).toEqual([['wrong-shape', 'corrections[0].date']]);
  });

  it('name only what is there', () => {
    const [one] = on('2025-12-03');
    expect(faultsWith([{ ...one, about: ['atlantis'] }])).toEqual([['dangling-id', 'corrections[0].about[0]']]);
    expect(faultsWith([{ ...one, claims: ['opening'] }])).toEqual([['dangling-id', 'corrections[0].claims[0]']]);
    expect(faultsWith([{ ...one, about: ['rome', 'opening', 'toll', 'livia-ponti'] }])).toEqual([]);
  });

  it('are not faulted for what another fault hides', () => {
    // The story’s date is no day: whether a correction comes after it cannot be told.
    expect(faultsWith(on('2025-11-30'), { date: 'December' })).toEqual([['wrong-shape', 'date']]);
    expect(faultsWith([{ date: 'today', text: 'x' }, ...on('2025-12-03')])).toEqual([
      ['wrong-shape', 'corrections[0].date'],
    ]);
  });
});
