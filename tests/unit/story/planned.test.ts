import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, FIRST_DAY, LAST_DAY, numberOf } from '../../../src/story/calendar';
import type { Area, Story } from '../../../src/story/format';
import { withPlannedLabels } from '../../../src/story/planned-labels';
import { claimExistsOn, holdsOn, isEndPlanned, isPlanned } from '../../../src/story/questions';
import { timelineOf } from '../../../src/story/timeline/timeline';
import { en } from '../../../src/text/en';
import { longAgo, named, openingStory, threeSources } from './files';

const story = longAgo();
const event = (id: string) => named(story.events, id);
const relation = (id: string) => named(story.relations, id);
const days = fc.integer({ min: numberOf(FIRST_DAY), max: numberOf(LAST_DAY) }).map(dayOf);

/** The story with another date of its event "opening", and of the source that tells of it. */
const told = (date: string, published: string): Story => ({
  ...story,
  sources: story.sources.map((source) => (source.id === 'report' ? { ...source, date: published } : source)),
  events: story.events.map((one) => (one.id === 'opening' ? { ...one, date } : one)),
});
const isOpeningPlanned = (date: string, published: string) => {
  const one = told(date, published);
  return isPlanned(one, named(one.events, 'opening'));
};

describe('what is planned', () => {
  it('begins after all of its sources were published, or the story says so', () => {
    expect(story.events.filter((one) => isPlanned(story, one)).map(({ id }) => id)).toEqual([
      'meeting',
      'second-bridge-built',
      'opening',
      'first-buses',
    ]);
    expect(story.relations.filter((one) => isPlanned(story, one)).map(({ id }) => id)).toEqual([
      'buses',
      'coast-way',
      'second-bridge',
    ]);
  });

  it('is nothing in stories of what has happened', () => {
    for (const one of [openingStory(), threeSources()]) {
      expect([...one.events, ...one.relations].filter((dated) => isPlanned(one, dated))).toEqual([]);
      expect(withPlannedLabels(one, en.date.plannedLabel)).toBe(one);
    }
  });

  it('is what comes after any day of its source, on no other day', () => {
    fc.assert(
      fc.property(days, days, (date, published) => {
        expect(isOpeningPlanned(date, published)).toBe(numberOf(date) > numberOf(published));
      }),
    );
  });

  it('follows from no date that is not certain, and from no source whose date is not', () => {
    expect(isOpeningPlanned('2026-04-12', '2025-11-20')).toBe(true);
    for (const [date, published] of [
      ['2026-04-12?', '2025-11-20'],
      ['2026-04~', '2025-11-20'],
      ['../2026', '2025-11-20'],
      ['2026-04-12', '2025-11~'],
      ['2026-04-12', '2025-11/..'],
      ['2025-11', '2025-11-20'],
      ['2025-11-20', '2025-11'],
    ] as const)
      expect(isOpeningPlanned(date, published), `${date} told on ${published}`).toBe(false);
  });

  it('is as the story says, where it says so', () => {
    const opening = event('opening');
    expect(isPlanned(story, { ...opening, planned: false })).toBe(false);
    expect(isPlanned(story, { ...opening, date: '2025-01-01', planned: true })).toBe(true);
    expect(isPlanned(story, { ...relation('quarrel'), planned: true })).toBe(true);
  });

  it('is reported as soon as one source was published after it', () => {
    const reported = { ...event('opening'), claims: [...event('opening').claims, ...event('meeting').claims] };
    expect(isPlanned(story, { ...reported, date: '2025-10-01' })).toBe(false);
  });

  it('may be the end alone', () => {
    expect(story.relations.filter((one) => isEndPlanned(story, one)).map(({ id }) => id)).toEqual(['toll']);
  });

  it('does not keep its statement from being told before it begins', () => {
    const opening = named(story.claims, 'office-opening');
    expect(claimExistsOn(story, opening, '2025-12-01')).toBe(true);
    expect(claimExistsOn(story, opening, '2025-11-30')).toBe(false);
    expect(claimExistsOn(story, named(story.claims, 'chronicle-closed'), '-0043-03-14')).toBe(false);
    expect(claimExistsOn(story, named(story.claims, 'chronicle-closed'), '-0043-03-15')).toBe(true);
  });

  it('holds from its date on, as everything', () => {
    expect(holdsOn(relation('buses'), '2026-12-31')).toBe(false);
    expect(holdsOn(relation('buses'), '2027-01-01')).toBe(true);
    expect(holdsOn(relation('coast-way'), '2025-12-01')).toBe(true);
  });

  it('has the word first in its label on the map', () => {
    const labelled = withPlannedLabels(story, en.date.plannedLabel);
    expect(named(labelled.relations, 'buses')).toMatchObject({ label: 'Planned: Bus line', short: 'Planned: Buses' });
    expect(named(labelled.relations, 'second-bridge').short).toBeUndefined();
    expect(named(labelled.relations, 'toll').label).toBe('Toll');
    expect(labelled.relations.map(({ title }) => title)).toEqual(story.relations.map(({ title }) => title));
  });

  it('may be an area, whose name has the word first too', () => {
    const area: Area = {
      ...{
        id: 'lantern-field' as Area['id'],
        name: 'Lantern field',
        aliases: [],
        kind: 'zone',
        summary: 'For lanterns.',
      },
      ...{ territory: 'ISL', since: '2027', claims: relation('buses').claims },
    };
    const names = (since: string) =>
      withPlannedLabels({ ...story, areas: [{ ...area, since }] }, en.date.plannedLabel).areas.map(({ name }) => name);
    expect(names('2027')).toEqual(['Planned: Lantern field']);
    expect(names('1999')).toEqual(['Lantern field']);
  });

  it('is on the axis, which goes on to the last of it', () => {
    const { marks, scale, stops } = timelineOf(story);
    expect(
      marks
        .filter(({ planned }) => planned)
        .map(({ event: { id } }) => id)
        .sort(),
    ).toEqual(['first-buses', 'meeting', 'opening', 'second-bridge-built']);
    expect(stops.slice(0, 3)).toEqual(['-0299-01-01', '-0056-01-01', '-0043-03-15']);
    expect(stops).toContain('2026-04-12');
    expect(scale.startOf('2026-04-12')).toBeLessThan(scale.startOf('2027-01-01'));
    // Where an end is open, the mark goes on beyond it.
    const open = marks.filter(({ continues }) => continues).map(({ event: { id } }) => id);
    expect(open.sort()).toEqual(['carts', 'first-buses', 'second-bridge-built', 'works-begin']);
  });
});
